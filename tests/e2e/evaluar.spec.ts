/** Did it work? What a reader asks and what the page makes of it; what it refuses, and why. */
import type { Locator, Page } from '@playwright/test';
import { alive } from './helpers/alive';
import { expect, test } from './helpers/origin';
import { LIGHTS, expectFitsWidth, expectNoAxeViolation, unfold } from './helpers/screens';
import { gateIf } from './helpers/parts';
import { takeFile } from './helpers/takes';

const ROMA = '/evaluar/?colonias=roma-norte,roma-sur&desde=2022-04-01&eleccion=otra';

const figure = (page: Page, id: 'curso' | 'pruebas' | 'comparables'): Locator =>
  page.locator(`figure#${id}`);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const answer = (page: Page) => page.locator('p.answer');

async function cells(scope: Locator): Promise<readonly (readonly string[])[]> {
  const rows = await scope.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
}

async function settled(page: Page): Promise<void> {
  await alive(page);
  await expect(page.locator('.in-view progress')).toHaveCount(0, { timeout: 60_000 });
}

test(
  'an agreement fills the page in; what is after the data is refused, and leads back',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto('/evaluar/?acuerdo=A015');
    await expect(heading(page)).toHaveText(
      'Todavía no se puede evaluar: los datos llegan a diciembre de 2024, y se pregunta desde el 16 de octubre de 2025.',
    );
    await expect(page.getByText('Acuerdo A015:')).toBeVisible();
    await expect(page.getByText('El acuerdo A015 no dice qué indicador busca mover')).toBeVisible();
    await expect(page.locator('figure')).toHaveCount(0);
    const departed = page.getByText('no evalúa este acuerdo');
    await expect(departed).toHaveCount(0);
    await page.goto('/evaluar/?acuerdo=A015&desde=2023-01-01');
    await settled(page);
    await expect(page.getByText('Acuerdo A015:')).toBeVisible();
    await expect(departed).toBeVisible();
    await page.getByRole('link', { name: 'Ver el acuerdo' }).click();
    await expect(page).toHaveURL(/\/sesiones\/#A015$/);
  },
);

test('another colonia is evaluated in the page, and the address tells it', async ({ page }) => {
  await page.goto('/evaluar/');
  await page.getByText('Dónde se hizo algo', { exact: true }).click();
  const list = page.getByRole('list', { name: 'Dónde se hizo algo' });
  await page.getByLabel('Buscar en «Dónde se hizo algo»').fill('obre');
  await list.getByLabel('Obrera').check();
  await page.getByLabel('Buscar en «Dónde se hizo algo»').fill('doct');
  await list.getByLabel('Doctores').uncheck();
  await settled(page);
  await expect(page).toHaveURL(/\/evaluar\/\?colonias=obrera$/);
  await expect(answer(page)).toContainText('En Obrera, las carpetas por violencia familiar');
  await expect(page.getByText('Es un ejemplo:')).toHaveCount(0);
});

test(
  'the comparable ones can be changed, a hidden one cannot be taken, a neighbour is warned of',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto('/evaluar/');
    await page.getByText('Con cuáles se compara', { exact: true }).click();
    const list = page.getByRole('list', { name: 'Con cuáles se compara' });
    await expect(list.getByRole('checkbox', { name: /^Algarín/ })).toBeDisabled();
    await list.getByRole('checkbox', { name: /^Centro/ }).check();
    await settled(page);
    await expect(page).toHaveURL(/comparables=[a-z,-]*centro/);
    await expect(figure(page, 'curso')).toContainText('1 de las comparables es vecina');
    await page.getByRole('button', { name: 'Volver a las propuestas' }).click();
    await settled(page);
    await expect(page).toHaveURL(/\/evaluar\/$/);
  },
);

test(
  'areas that differ more than chance are resampled, and sets of them tried',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(ROMA);
    await settled(page);
    await expect(answer(page)).toContainText('En Roma Norte y Roma Sur');
    await expect(figure(page, 'curso')).toContainText('1,999 sorteos, semilla 2025');
    await expect(figure(page, 'pruebas')).toContainText('grupos de colonias');
    const first = await cells(figure(page, 'pruebas'));
    await page.reload();
    await expect(figure(page, 'pruebas')).toContainText('grupos de colonias');
    await settled(page);
    expect(await cells(figure(page, 'pruebas'))).toEqual(first);
  },
);

test(
  'hidden counts are named, never told, and the way round is said',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto('/evaluar/?colonias=algarin&desde=2023-01-01&eleccion=otra');
    await settled(page);
    await expect(heading(page)).toHaveText(
      /^No se puede evaluar: en Algarín están protegidas las cuentas de .+ Por año hay menos cuentas protegidas\.$/,
    );
    await page.getByLabel('Por', { exact: true }).selectOption({ label: 'año' });
    await settled(page);
    await expect(heading(page)).toHaveText(/^Con estas cuentas /);
  },
);

test('a bad address falls back with a note', { tag: '@all' }, async ({ page }) => {
  await page.goto('/evaluar/?colonias=atlantida,doctores&indicador=robo');
  await settled(page);
  await expect(page.getByText('No hay una colonia «atlantida» en esta alcaldía.')).toBeVisible();
  await expect(page.getByText('No hay un indicador «robo».')).toBeVisible();
});

test('the numbers can be taken away', { tag: '@all' }, async ({ page }) => {
  await page.goto('/evaluar/');
  const download = await takeFile(figure(page, 'curso'));
  expect(download.suggestedFilename()).toBe(
    'atlas-violeta_evaluar-curso-violencia-familiar-2023-01-01.csv',
  );
});

for (const colorScheme of LIGHTS) {
  test(`${ROMA} has no axe violation, ${colorScheme}`, { tag: '@all' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(ROMA);
    await settled(page);
    await unfold(page);
    await expectNoAxeViolation(page);
  });
}

for (const path of ['/evaluar/', ROMA]) {
  test(`${path} fits its width`, gateIf(path === ROMA, '@phone'), async ({ page }) => {
    await page.goto(path);
    await settled(page);
    await expectFitsWidth(page);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'the example, its figures and what is said of each agreement are there',
    { tag: '@all' },
    async ({ page }) => {
      await page.goto('/evaluar/');
      await expect(heading(page)).toContainText('Con estas cuentas sólo se vería');
      await expect(figure(page, 'curso').locator('circle').first()).toBeVisible();
      await expect(page.getByLabel('Indicador')).toBeHidden();
      await figure(page, 'curso').getByText('Ver como tabla').click();
      await expect(figure(page, 'curso').locator('table')).toBeVisible();
      await expect(page.locator('#acuerdos li').filter({ hasText: 'A015' })).toContainText(
        'los datos llegan a diciembre de 2024',
      );
    },
  );
});

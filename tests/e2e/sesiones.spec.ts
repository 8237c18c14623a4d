/** What was agreed and what became of it: the pages, by what is known of it, and by the date of reading. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './helpers/origin';
import { askNatively } from '../site/kit/nativeRelease';
import { printed } from './helpers/pdf';
import { expectFitsWidth } from './helpers/screens';
import { gateIf } from './helpers/parts';
import { takeFile } from './helpers/takes';

const PAGES = ['/sesiones/', '/sesiones/2026-02-25/', '/sesiones/2025-06/'];

test.use({ timezoneId: 'America/Mexico_City' });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const agreement = (page: Page, id: string) => page.locator(`article#${id}`);
const choice = (page: Page, name: string) => page.getByRole('combobox', { name });
const shown = (page: Page) => page.locator('main article');

async function cells(scope: Locator): Promise<readonly (readonly string[])[]> {
  const rows = await scope.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
}

const sqlOf = async (scope: Locator) => (await scope.locator('pre').textContent()) ?? '';

/** Noon of a day in Mexico City. */
const readOn = (page: Page, day: string) => page.clock.setFixedTime(`${day}T12:00:00-06:00`);

// Which are overdue on which day: tests/features/agreements. All were due before the last day of this release.
test.describe('the day of the page', () => {
  const OVERDUE =
    'Los 3 acuerdos con fecha de compromiso vencieron sin que conste que se cumplieran; otros 28 no la tienen.';

  for (const [day, of] of [
    ['2026-11-24', 'Al 24 de noviembre de 2026'],
    ['2027-03-02', 'Al 2 de marzo de 2027'],
  ] as const) {
    test(`is that of reading, on ${day}`, gateIf(day === '2026-11-24'), async ({ page }) => {
      await readOn(page, day);
      await page.goto('/sesiones/');
      await expect(page.locator('.lead')).toContainText(of);
      await expect(heading(page)).toHaveText(OVERDUE);
      await expect(agreement(page, 'A028').locator('.standing')).toHaveText(
        'Venció el 11 de junio de 2026: 400 de 500 Puntos Violeta instalados a la última fecha conocida, 7 de marzo.',
      );
    });
  }

  for (const day of ['2001-01-01', '2026-06-10']) {
    test(`is not before what it tells, with a clock set to ${day}`, async ({ page }) => {
      await readOn(page, day);
      await page.goto('/sesiones/');
      await choice(page, 'Estado').selectOption({ label: 'Cumplido según la fuente' });
      await expect(page.locator('.lead')).toContainText(
        'Al 31 de julio de 2026, la última fecha que conoce esta publicación.',
      );
      await expect(heading(page)).toHaveText(OVERDUE);
    });
  }
});

test('what is owed stands right under the answer, the oldest due first, with who answers for it', async ({
  page,
}) => {
  await readOn(page, '2026-11-24');
  await page.goto('/sesiones/');
  const owed = page.getByRole('region', { name: 'Lo que tiene plazo y no consta como cumplido' });
  await expect(owed.getByRole('listitem')).toContainText([
    /Venció el 6 de marzo de 2026.*Responsable: Alcaldía Cuauhtémoc\./,
    /Venció el 8 de marzo de 2026.*Responsable: Alcaldía Cuauhtémoc\./,
    /Venció el 11 de junio de 2026.*Responsable: Dirección Ejecutiva de Equidad/,
  ]);
  await owed.getByRole('link', { name: 'Llegar a 500 Puntos Violeta' }).click();
  await expect(agreement(page, 'A028')).toBeInViewport();
  await expect(page.locator('.count')).toContainText('Según sus fuentes:');
});

test('a note is folded on the screen and whole on paper, its dates in words', async ({ page }) => {
  await page.goto('/sesiones/');
  const note = agreement(page, 'A033').locator('.note');
  const words = 'Reglas de operación del 10 de marzo de 2026 según ADN40 (12 de marzo de 2026)';
  await expect(note).toBeHidden();
  await agreement(page, 'A033').getByText('Nota de A033').click();
  await expect(note).toContainText(words);
  await page.reload();
  const paper = (await printed(page)).pages.join(' ');
  expect(paper).toContain(words);
  expect(paper).not.toMatch(/Nota de A033|:\/\/|publicada el \d{4}-/);
});

test('Puntos Violeta go up in six known amounts, against their target, and no further', async ({
  page,
}) => {
  await readOn(page, '2026-11-24');
  await page.goto('/sesiones/');
  const figure = page.locator('figure#avance-A028');
  await expect(figure.getByRole('heading')).toHaveText(
    '400 de 500 Puntos Violeta instalados a la última fecha conocida, 7 de marzo de 2026; el plazo venció el 11 de junio',
  );
  const known = [100, 300, 365, 381, 388, 400];
  expect((await cells(figure)).map(([, amount]) => amount)).toEqual(known.map(String));
  const given = await askNatively(await sqlOf(figure));
  expect(given.map(({ valor }) => Number(valor))).toEqual(known);
  const drawn = figure.locator('.ahead svg:visible').first();
  await expect(drawn.locator('[aria-label=dot] circle')).toHaveCount(6);
  await expect(drawn).toContainText('meta: 500');
  const line = await drawn.locator('[aria-label=line] path').boundingBox();
  const whole = await drawn.boundingBox();
  const lastDay = (line?.x ?? 0) + (line?.width ?? 0);
  expect(lastDay).toBeLessThan((whole?.x ?? 0) + (whole?.width ?? 0) * 0.85);
});

test(
  'filters stand in the address, by keyboard too, and an address that asks for nothing is told',
  { tag: '@all' },
  async ({ page }) => {
    await readOn(page, '2026-11-24');
    await page.goto('/sesiones/');
    // The page lives: what is chosen is heard.
    await page.getByText('según el reloj de este equipo').first().waitFor();
    await choice(page, 'Estado').focus();
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/\/sesiones\/\?estado=vencido$/);
    await expect(shown(page)).toHaveCount(3);
    await expect(page.locator('.count')).toContainText('3 de 31 acuerdos');
    await page.reload();
    await expect(choice(page, 'Estado')).toHaveValue('vencido');
    await expect(shown(page)).toHaveCount(3);
    await page.getByRole('button', { name: 'Ver todos' }).click();
    await expect(page).toHaveURL(/\/sesiones\/$/);
    await expect(shown(page)).toHaveCount(31);
    await choice(page, 'Con quién').selectOption({ label: 'Farmacias Similares' });
    await choice(page, 'Colonia').selectOption({ label: 'Centro' });
    await expect(page).toHaveURL(/\?aliado=Farmacias\+Similares&colonia=centro$/);
    await expect(shown(page)).toHaveCount(1);
    await page.goto('/sesiones/?colonia=no-existe');
    await expect(page.getByRole('status').filter({ hasText: '«no-existe»' })).toBeVisible();
    await expect(shown(page)).toHaveCount(31);
  },
);

test(
  'an agreement leads to its colonia and its indicator, and they lead back',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto('/sesiones/');
    await agreement(page, 'A015').getByRole('link', { name: 'San Rafael' }).click();
    await expect(page).toHaveURL(/\/colonias\/san-rafael\/$/);
    await page.getByRole('link', { name: /^Brilla Cuauhtémoc en San Rafael/ }).click();
    await expect(page).toHaveURL(/\/sesiones\/#A015$/);
    await expect(agreement(page, 'A015')).toBeInViewport();
    await agreement(page, 'A003').getByRole('link', { name: 'Acoso sexual' }).click();
    await expect(page).toHaveURL(/\/indicadores\/acoso_sexual\/$/);
    await page.getByRole('link', { name: /^Aprobar el protocolo/ }).click();
    await expect(page).toHaveURL(/\/sesiones\/#A003$/);
    await page.goto('/colonias/algarin/');
    await expect(page.getByText('Ningún acuerdo publicado')).toBeVisible();
  },
);

test('a session tells its agreements, with whom, what has a date, and the sessions beside it', async ({
  page,
}) => {
  await readOn(page, '2026-11-24');
  await page.goto('/sesiones/');
  await page.getByRole('link', { name: '25 de febrero de 2026' }).click();
  await expect(heading(page)).toHaveText(
    'De esta sesión se conocen 3 acuerdos, con 5 aliados: 1 venció sin que conste que se cumpliera, ' +
      '1 consta como cumplido según su fuente y 1 no tiene fecha de compromiso.',
  );
  await expect(shown(page)).toHaveCount(3);
  await expect(page.getByRole('region', { name: 'Qué tiene plazo' })).toContainText(
    'Venció el 11 de junio de 2026',
  );
  await expect(page.locator('figure#avance-A028')).toBeVisible();
  await page.getByRole('link', { name: 'La siguiente: 27 de mayo de 2026' }).click();
  await expect(page).toHaveURL(/\/sesiones\/2026-05-27\/$/);
  await expect(shown(page)).toHaveCount(1);
  await page.getByRole('link', { name: 'IMCO' }).click();
  await expect(page).toHaveURL(/\/sesiones\/\?aliado=IMCO$/);
  await expect(shown(page)).toHaveCount(1);
});

test('the numbers can be taken away', { tag: '@all' }, async ({ page }) => {
  await page.goto('/sesiones/');
  for (const [id, name] of [
    ['acuerdos', 'atlas-violeta_acuerdos.csv'],
    ['avance-A028', 'atlas-violeta_avance-a028.csv'],
  ] as const) {
    const download = await takeFile(page.locator(`figure#${id}`));
    expect(download.suggestedFilename()).toBe(name);
  }
});

for (const path of PAGES) {
  test(`${path} fits its width`, gateIf(path === PAGES[0], '@phone'), async ({ page }) => {
    await page.goto(path);
    await expectFitsWidth(page);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every agreement is there, on the day that is known, and found by its index', async ({
    page,
  }) => {
    await page.goto('/sesiones/');
    await expect(heading(page)).toContainText(
      'Los 3 acuerdos con fecha de compromiso vencieron sin que conste que se cumplieran',
    );
    await expect(page.locator('.lead')).toContainText('Al 31 de julio de 2026');
    await expect(shown(page)).toHaveCount(31);
    await expect(page.locator('main select')).toHaveCount(3);
    await expect(page.locator('main select:visible')).toHaveCount(0);
    await expect(
      page.locator('figure#avance-A028 .ahead svg:visible [aria-label=dot] circle'),
    ).toHaveCount(6);
    const byPartner = page.getByRole('listitem').filter({ hasText: /^\s*Guardianes A\.C\.:/ });
    await byPartner.getByRole('link', { name: 'A014' }).click();
    await expect(page).toHaveURL(/#A014$/);
    await expect(agreement(page, 'A014')).toBeInViewport();
  });
});

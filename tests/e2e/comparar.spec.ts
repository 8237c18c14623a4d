/** Cuauhtémoc among the 16 alcaldías: what the pages say, against their own SQL on another engine. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './helpers/origin';
import { askNatively } from './helpers/nativeRelease';
import { LIGHTS, expectFitsWidth, expectNoAxeViolation, unfold } from './helpers/screens';
import { gateIf } from './helpers/parts';

const PAGES = ['/comparar/', '/comparar/violencia_sexual/', '/comparar/feminicidio/'];

const figure = (page: Page, id: 'embudo' | 'espina'): Locator => page.locator(`figure#${id}`);

async function cells(scope: Locator): Promise<readonly (readonly string[])[]> {
  const rows = await scope.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
}

const sqlOf = async (scope: Locator) => (await scope.locator('pre').textContent()) ?? '';

const sumOf = (rows: readonly Record<string, unknown>[], column: string) =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0);

const rateOf = (n: number, women: number) => {
  const rate = (n / women) * 100_000;
  return rate < 9.95 ? rate.toFixed(1) : Math.round(rate).toLocaleString('es-MX');
};

test('the sentence, the funnel and the spine of family violence', async ({ page }) => {
  await page.goto('/comparar/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Cuauhtémoc está dentro de lo que difieren entre sí las 16 alcaldías en carpetas por violencia ' +
      'familiar: 924 por cada 100,000 mujeres residentes en 2023, contra 763 en la ciudad.',
  );
  await expect(figure(page, 'embudo').getByRole('heading')).toHaveText(
    'Ninguna de las 16 alcaldías se sale de los límites',
  );
  await expect(figure(page, 'embudo').locator('.note')).toContainText(
    'los límites se ensancharon 6.8 veces',
  );
  await expect(figure(page, 'espina').getByRole('heading')).toHaveText(
    'Cuauhtémoc está por encima en 4 de 11 indicadores y dentro en 7',
  );
  // After the picture, and before the indicators of the street that it is about.
  await expect(page.locator('.figures > .caution')).toContainText(
    '508,458 personas de otras partes',
  );
});

test(
  'sexual violence: above, named in the plot, violet and of another shape',
  { tag: '@touch' },
  async ({ page, isMobile }) => {
    await page.goto('/comparar/violencia_sexual/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /^Cuauhtémoc está por encima de la ciudad en carpetas por violencia sexual, más de lo que difieren/,
    );
    const drawn = figure(page, 'embudo').locator('.ahead svg:visible');
    await expect(drawn).toHaveCount(1);
    await expect(drawn).toContainText('Cuauhtémoc');
    // Those inside the limits are named where there is room, never on a phone.
    await expect(drawn.getByText('Iztapalapa')).toHaveCount(isMobile ? 0 : 1);
    await expect(drawn.locator('[aria-label=dot] path')).toHaveCount(16);
    await expect(drawn.locator('[aria-label=dot][fill="var(--violet)"] path')).toHaveCount(1);
    const row = figure(page, 'espina').locator('li', { hasText: 'Violencia sexual' });
    await expect(row).toHaveClass(/encima/);
    await expect(row).toContainText('por encima');
    await expect(row.locator('path.own')).toBeVisible();
    const within = figure(page, 'espina').locator('li', { hasText: 'Violencia familiar' });
    await expect(within.locator('circle.own')).toBeVisible();
  },
);

test('every rate of both figures is that of the SQL that it shows', async ({ page }) => {
  await page.goto('/comparar/');
  const peers = await askNatively(await sqlOf(figure(page, 'embudo')));
  const shown = await cells(figure(page, 'embudo'));
  expect(shown).toHaveLength(16);
  for (const { nombre, n, mujeres } of peers) {
    const row = shown.find(([name]) => name === nombre);
    expect(row?.[3]).toBe(rateOf(Number(n), Number(mujeres)));
  }
  const all = await askNatively(await sqlOf(figure(page, 'espina')));
  const rows = await cells(figure(page, 'espina'));
  expect(rows).toHaveLength(11);
  const names = new Map([
    ['violencia_familiar', 'Violencia familiar'],
    ['violacion', 'Violación'],
    ['feminicidio', 'Feminicidio'],
  ]);
  for (const [id, name] of names) {
    const of = all.filter(({ indicador }) => indicador === id);
    const own = of.find(({ clave }) => clave === '09015');
    const row = rows.find(([first]) => first === name);
    expect(row?.[2]).toBe(rateOf(Number(own?.['n']), Number(own?.['mujeres'])));
    expect(row?.[5]).toBe(rateOf(sumOf(of, 'n'), sumOf(of, 'mujeres')));
  }
});

test('by keyboard, from the section to another indicator and back by its row', async ({ page }) => {
  await page.goto('/comparar/');
  const link = page
    .getByRole('navigation', { name: 'Indicador' })
    .getByRole('link', { name: 'Abuso sexual' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/comparar\/abuso_sexual\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('carpetas por abuso sexual');
  await expect(figure(page, 'embudo').locator('.ahead svg:visible')).toContainText('Cuauhtémoc');
  await figure(page, 'espina').getByRole('link', { name: 'Violencia familiar' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/comparar\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('violencia familiar');
});

test('the numbers can be taken away', { tag: '@all' }, async ({ page }) => {
  await page.goto('/comparar/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure(page, 'embudo')
      .getByRole('button', { name: /^Descargar/ })
      .click(),
  ]);
  expect(download.suggestedFilename()).toBe('atlas-violeta_alcaldias-violencia-familiar-2023.csv');
});

for (const path of PAGES) {
  for (const colorScheme of LIGHTS) {
    test(`${path} has no axe violation, ${colorScheme}`, { tag: '@all' }, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path);
      await unfold(page.locator('figure'));
      await expectNoAxeViolation(page);
    });
  }

  test(`${path} fits its width`, gateIf(path === PAGES[0], '@phone'), async ({ page }) => {
    await page.goto(path);
    await expectFitsWidth(page);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'nothing is missing: sentence, both figures, tables, and the way to another',
    { tag: '@all' },
    async ({ page }) => {
      await page.goto('/comparar/');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('924 por cada 100,000');
      await expect(figure(page, 'embudo').locator('.ahead svg:visible')).toContainText(
        'Cuauhtémoc',
      );
      await expect(figure(page, 'espina').locator('.chart li')).toHaveCount(11);
      await figure(page, 'espina').getByText('Ver como tabla').click();
      await expect(figure(page, 'espina').locator('table')).toBeVisible();
      await figure(page, 'espina').getByRole('link', { name: 'Violación' }).click();
      await expect(page).toHaveURL(/\/comparar\/violacion\/$/);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('carpetas por violación');
    },
  );
});

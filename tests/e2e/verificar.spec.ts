/** Checking a claim: what each register is said to count is recounted from the Parquet, without a line of the site's own. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { recounted, written } from './recounted';

const select = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const answer = (page: Page) => page.locator('#respuesta');

/** Cases of a series in two windows of a year. */
async function pairOf(where: string, windows: readonly (readonly [from: string, to: string])[]) {
  const counts = await Promise.all(
    windows.map(([from, to]) =>
      recounted(`SELECT sum(n)::INT AS n FROM observaciones WHERE sexo = 'total' AND edad = 'total' AND ${where}
        AND periodo >= DATE '${from}' AND hasta <= DATE '${to}'`),
    ),
  );
  return counts.map((rows) => written(Number(rows[0]?.['n'])));
}

async function provesItself(page: Page) {
  await answer(page).getByText('¿Cómo se sabe?').click();
  await answer(page).getByRole('button', { name: 'Compruébalo' }).click();
  const told = answer(page).getByText(/números coinciden/);
  await expect(told).toBeVisible();
  const [same, of] = (await told.textContent())?.match(/[\d,]+/g) ?? [];
  expect(same).toBe(of);
}

test('months of the alcaldía, what was said, and the same again from the address', async ({
  page,
}) => {
  await page.goto('/verificar/');
  await select(page, 'Año').selectOption('2023');
  await select(page, 'Contra qué año').selectOption('2021');
  await select(page, 'Primer mes').selectOption('febrero');
  await select(page, 'Último mes').selectOption('mayo');
  await select(page, 'Qué se dijo').selectOption('bajó');
  await page.getByRole('spinbutton').fill('85.5');
  await page.keyboard.press('Tab');
  const windows = [
    ['2021-02-01', '2021-06-01'],
    ['2023-02-01', '2023-06-01'],
  ] as const;
  for (const source of ['sesnsp_idm', 'fgj_carpetas']) {
    const own = `fuente = '${source}' AND clave = '09015' AND indicador = 'violencia_familiar' AND periodo_tipo = 'mes'`;
    const [before, after] = await pairOf(own, windows);
    await expect(answer(page).getByText(`${before} → ${after} · `)).toBeVisible();
    await expect(answer(page).getByText(`no sale de pasar de ${before} a ${after}`)).toBeVisible();
  }
  await provesItself(page);
  const [said, address] = [await answer(page).locator('.told').allTextContents(), page.url()];
  await page.goto('about:blank');
  await page.goto(address);
  await expect(answer(page).locator('.told')).toHaveText(said);
  await expect(page.getByRole('spinbutton')).toHaveValue('85.5');
  await expect(select(page, 'Último mes').locator('option:checked')).toHaveText('mayo');
});

test('a colonia has the range that its rounding leaves, another alcaldía its part of the year', async ({
  page,
}) => {
  await page.goto('/verificar/');
  await select(page, 'Lugar').selectOption('Guerrero');
  await select(page, 'Año').selectOption('2022');
  const [before, after] = await pairOf(
    `indicador = 'violencia_familiar' AND periodo_tipo = 'anio' AND clave = (SELECT clave FROM colonias WHERE nombre = 'Guerrero')`,
    [
      ['2021-01-01', '2022-01-01'],
      ['2022-01-01', '2023-01-01'],
    ],
  );
  const [low, high] = [
    (Number(after) - 2) / (Number(before) + 2),
    (Number(after) + 2) / (Number(before) - 2),
  ].map((ratio) => Math.abs(Math.round(100 * (ratio - 1))));
  const glance = answer(page).locator('.glance');
  await expect(glance).toContainText(`${before} → ${after} · de `);
  for (const bound of [low, high]) await expect(glance).toContainText(String(bound));
  await provesItself(page);

  await page.getByRole('link', { name: 'Abrir en el formulario' }).last().click();
  await select(page, 'Delito').selectOption('Abuso sexual');
  await select(page, 'Lugar').selectOption('Iztapalapa');
  const [open] = await recounted(`SELECT n, year(periodo)::INT AS anio FROM observaciones
    WHERE fuente = 'sesnsp_2026' AND clave = '09007' AND indicador = 'abuso_sexual'`);
  await select(page, 'Año').selectOption(String(open?.['anio']));
  await expect(glance).toContainText(`${written(Number(open?.['n']))} · `);
  await expect(glance).toContainText('por cada 100 de todo');
  await provesItself(page);
});

test('what can be said this month, and each public claim, fills the sentence', async ({ page }) => {
  await page.goto('/verificar/');
  const claims = await recounted(
    `SELECT dicho, contra FROM afirmaciones WHERE clave = '09015' AND porcentaje < 0`,
  );
  for (const { dicho, contra } of claims) {
    await page
      .getByRole('listitem')
      .filter({ hasText: String(dicho) })
      .getByRole('link', { name: 'Abrir en el formulario' })
      .first()
      .click();
    await expect(select(page, 'Contra qué año')).toHaveValue(String(contra));
    await expect(select(page, 'Qué se dijo').locator('option:checked')).toHaveText('bajó');
    await expect(
      answer(page).getByText('Cada carpeta es al menos una mujer asesinada'),
    ).toBeVisible();
  }
});

for (const fragment of [
  'delito=nada&en=x&anio=-1&mes=13&meses=999&contra=abc&dicho=%E0%A4%A',
  'delito=amenazas',
  'delito=feminicidio&en=09015&anio=9999&contra=9998&mes=1&meses=12&dicho=1e9',
]) {
  test(`#${fragment} is answered with the nearest that is held, and says so`, async ({ page }) => {
    await page.goto(`/verificar/#${fragment}`);
    await expect(answer(page).getByText('esto es lo más cercano')).toBeVisible();
    await expect(answer(page).locator('.glance').first()).toHaveText(/\d/);
    await expect(page.locator('main')).not.toContainText(/NaN|undefined|Infinity/);
  });
}

test('at 390 pixels an answer has no fault and no sideways scroll; on paper there is no form', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(
    '/verificar/#delito=violacion&en=09015&anio=2025&mes=1&meses=12&contra=2024&dicho=3',
  );
  await expect(answer(page).locator('.glance')).toBeVisible();
  const sizes = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(sizes[0]).toBe(sizes[1]);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(select(page, 'Delito')).toBeHidden();
  await expect(answer(page).locator('.glance')).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the sentences of the month and the claims are complete, and nothing that does not work', async ({
    page,
  }) => {
    await page.goto('/verificar/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d/);
    await expect(page.locator('#mes .glance')).toHaveCount(4);
    await expect(page.locator('#mes')).toContainText('En el resto de la ciudad');
    await expect(page.locator('#mes')).toContainText('Lo que no se puede decir');
    const claims = await recounted(`SELECT dicho FROM afirmaciones WHERE clave = '09015'`);
    await expect(page.locator('#dicho').getByRole('listitem')).toHaveCount(claims.length);
    await expect(page.getByRole('combobox').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  });
});

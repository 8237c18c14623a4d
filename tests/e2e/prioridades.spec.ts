/** Where first: the order recounted from the Parquet, the weights in the address, paper, a phone, no script. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { recounted, written } from './recounted';

const QUESTIONS = ['violencia_familiar', 'violencia_sexual'];
const first = (page: Page, crime: string) => page.locator(`#${crime} ol > li`);
const weighed = (page: Page) => page.locator('#criterio ol').first().getByRole('listitem');

/** Counts of the newest complete window, the largest first. */
const countsOf = (crime: string) =>
  recounted(`SELECT c.nombre, o.n FROM observaciones o JOIN colonias c ON c.clave = o.clave
    WHERE o.fuente = 'fgj_carpetas' AND o.periodo_tipo = 'trienio' AND o.indicador = '${crime}'
      AND o.periodo = (SELECT max(periodo) FROM observaciones WHERE fuente = 'fgj_carpetas' AND periodo_tipo = 'trienio' AND NOT provisional)
    ORDER BY o.n DESC, c.nombre`);

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('each question has its five by count, with reasons, a picture and how often they stay', async ({
    page,
  }) => {
    await page.goto('/prioridades/');
    for (const crime of QUESTIONS) {
      const counts = await countsOf(crime);
      const told = first(page, crime);
      await expect(told.locator('strong')).toHaveText(
        counts.slice(0, 5).map(({ n }) => written(Number(n))),
      );
      for (const { nombre, n } of counts.filter(
        (each) => Number(each['n']) > Number(counts[5]?.['n']),
      )) {
        await expect(told.filter({ hasText: String(nombre) }).first()).toContainText(
          `${written(Number(n))} denuncias`,
        );
      }
      await expect(told.filter({ hasText: /de 500 sorteos/ })).toHaveCount(5);
      await expect(page.locator(`#${crime} [role="img"] svg`).first()).toBeVisible();
    }
    await page.locator('#criterio summary').click();
    await expect(weighed(page)).toHaveCount(5);
    await expect(page.getByRole('slider').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  });
});

test('weights give another order, a colonia below the rest with its mark, and the address keeps them', async ({
  page,
}) => {
  await page.goto('/prioridades/');
  await page.locator('#criterio summary').click();
  const before = await weighed(page).allTextContents();
  await page.getByRole('slider', { name: /Cuántas denuncias/ }).fill('0');
  await page.getByRole('slider', { name: /ayuda de tarde/ }).fill('10');
  const farthest = await page.locator('#ayuda-lejos li a').first().textContent();
  await expect(weighed(page).first()).toContainText(String(farthest));
  await expect(weighed(page)).not.toHaveText(before);
  const [after, address] = [await weighed(page).allTextContents(), page.url()];
  await page.goto('about:blank');
  await page.goto(address);
  await expect(weighed(page)).toHaveText(after);
  for (const row of await weighed(page).all()) {
    const name = String(await row.getByRole('link').textContent());
    const isBelow = (
      await page.getByRole('row', { includeHidden: true, name }).first().textContent()
    )
      ?.split(')')[0]
      ?.includes('▼');
    expect(String(await row.textContent()).includes('▼')).toBe(isBelow);
  }
  await page.getByRole('button', { name: 'Volver a sólo cuántas' }).click();
  await expect(weighed(page)).toHaveText(before);
  expect(new URL(page.url()).hash).toBe('');
});

test('the counts prove themselves', async ({ page }) => {
  await page.goto('/prioridades/');
  const figure = page.locator('#violencia_sexual');
  await figure.getByText('¿Cómo se sabe?').click();
  await figure.getByRole('button', { name: 'Compruébalo' }).click();
  const told = figure.getByText(/números coinciden/);
  await expect(told).toBeVisible();
  const [same, of] = (await told.textContent())?.match(/[\d,]+/g) ?? [];
  expect(same).toBe(of);
});

for (const fragment of ['cuantas=abc&mujer=-4&ayuda=1e9', 'cuantas=0&mujer=0&ayuda=0']) {
  test(`#${fragment} still has an order`, async ({ page }) => {
    await page.goto(`/prioridades/#${fragment}`);
    await expect(weighed(page)).toHaveCount(5);
    await expect(page.locator('main')).not.toContainText(/NaN|undefined|Infinity/);
  });
}

test('at 390 pixels all that opens has no fault and no sideways scroll; on paper no slider', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/prioridades/#cuantas=5&mujer=5&ayuda=5');
  await page.getByText(/Ver las \d+ colonias/).click();
  await expect(page.getByRole('slider').first()).toBeVisible();
  const sizes = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(sizes[0]).toBe(sizes[1]);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('slider').first()).toBeHidden();
  await expect(first(page, 'violencia_familiar')).toHaveCount(5);
});

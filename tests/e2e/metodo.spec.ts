/** The method: its chapters, numbers recounted from the Parquet, and the game by keyboard without a script. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { recounted } from './recounted';

const game = (page: Page) => page.getByRole('region', { name: /Encuentra el mapa verdadero/ });

test('from the front, by woman, to the game, and each name of the contents leads to its chapter', async ({
  page,
}) => {
  await page.goto('/?vista=mujeres');
  await page.getByRole('link', { name: '¿Podría ser azar?' }).click();
  await expect(game(page)).toBeInViewport();
  const links = page.getByRole('navigation', { name: 'En esta página' }).getByRole('link');
  for (const link of await links.all()) {
    const name = (await link.textContent()) ?? '';
    await link.click();
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeInViewport();
  }
});

test('what it tells of this release is recounted', async ({ page }) => {
  await page.goto('/metodo/');
  const [early] = await recounted(
    `SELECT round(100 * proporcion)::INT AS n FROM oportunidad WHERE indicador = 'violencia_familiar' AND dias = 31`,
  );
  await expect(page.locator('#tardias')).toContainText(`se había abierto ${early?.['n']}\u00A0%`);
  const [both] = await recounted(`
    SELECT min(round(100 * a.n / b.n))::INT AS low, max(round(100 * a.n / b.n))::INT AS high
    FROM observaciones a JOIN observaciones b USING (indicador, clave, periodo, periodo_tipo, sexo, edad)
    WHERE a.fuente = 'fgj_carpetas' AND b.fuente = 'sesnsp_anual' AND periodo_tipo = 'anio'
      AND indicador = 'violacion' AND clave = '09015'`);
  await expect(page.locator('#registros')).toContainText(
    `de ${both?.['low']} a ${both?.['high']} en violación`,
  );
  // Every formula is drawn, and its number is that of its source.
  const checks = await page.locator('.formula').allTextContents();
  await expect(page.locator('.formula math')).toHaveCount(checks.length);
  for (const told of checks) {
    const [, published, computed] = /la referencia da (.+); aquí, (.+)\./.exec(told) ?? [];
    expect(computed).toBe(published);
  }
});

test.describe('without a script, at 390 pixels', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('the game is played by keyboard, one map is true, and a table tells which', async ({
    page,
  }) => {
    await page.goto('/metodo/');
    const [first] = await game(page).getByRole('radio').all();
    const told = game(page).getByText(/De \d+ mapas, \d+ son sorteos/);
    await expect(told.filter({ visible: true })).toHaveCount(0);
    await first?.focus();
    await page.keyboard.press('Space');
    const answers: string[] = [];
    for (const radio of await game(page).getByRole('radio').all()) {
      await expect(radio).toBeChecked();
      answers.push((await told.filter({ visible: true }).allTextContents()).join(' / '));
      await page.keyboard.press('ArrowDown');
    }
    const truth = answers.findIndex((answer) => answer.includes('Es el verdadero'));
    expect(answers.filter((answer) => answer.includes('Es un sorteo'))).toHaveLength(
      answers.length - 1,
    );
    await game(page).getByText('en una tabla').click();
    await expect(
      game(page)
        .getByRole('row')
        .nth(1 + truth),
    ).toContainText('verdadero');
  });

  test('nothing scrolls sideways at 320, and what is left behind is told', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/metodo/');
    await game(page).getByText('en una tabla').click();
    const [inner, outer] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(inner).toBe(outer);
    await expect(page.locator('#privacidad')).toContainText('JavaScript no está activo');
  });
});

test('open and printed it passes axe, and paper bears every answer', async ({ page }) => {
  await page.goto('/metodo/');
  await game(page).getByText('en una tabla').click();
  await game(page).getByRole('radio').first().check();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  const told = game(page).getByText(/De \d+ mapas, \d+ son sorteos/);
  await expect(told.filter({ visible: true })).toHaveCount(await told.count());
  await expect(page.getByRole('navigation', { name: 'En esta página' })).toBeHidden();
});

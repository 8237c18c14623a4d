/** The sheets of the indicators and the methods: whole without JavaScript, readable by everyone. */
import { expect, test } from './helpers/origin';
import { expectFitsWidth } from './helpers/screens';
import { gateIf } from './helpers/parts';

const PAGES = [
  '/indicadores/',
  '/indicadores/violacion/',
  '/indicadores/violencia_total/',
  '/metodologia/',
];

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the methods draw their formulas, and lead back to their list', async ({ page }) => {
    await page.goto('/metodologia/');
    await expect(page.locator('section math[display="block"]').first()).toBeVisible();
    const compared = page.getByRole('region', { name: 'Comparar dos cuentas o dos tasas' });
    await compared.getByRole('link', { name: 'Todos los métodos' }).click();
    await expect(page).toHaveURL(/\/metodologia\/#metodos$/);
    await expect(
      page.getByRole('heading', { name: 'Los métodos, según la pregunta' }),
    ).toBeInViewport();
  });

  test('a formula wider than the page scrolls by itself and takes the keyboard', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto('/metodologia/');
    const wide = await page.locator('.drawn').evaluateAll((formulas) =>
      formulas
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map((formula) => {
          if (formula instanceof HTMLElement) formula.focus();
          formula.scrollLeft = 40;
          return [document.activeElement === formula, formula.scrollLeft > 0];
        }),
    );
    expect(wide.length).toBeGreaterThan(0);
    expect(wide.flat()).not.toContain(false);
  });

  for (const path of PAGES) {
    test(`${path} fits its width`, gateIf(path === PAGES[0], '@phone'), async ({ page }) => {
      await page.goto(path);
      await expectFitsWidth(page);
    });
  }
});

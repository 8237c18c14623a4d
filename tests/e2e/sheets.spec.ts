/** The sheets of the indicators and the methods: whole without JavaScript, readable by everyone. */
import { expect, test } from './helpers/origin';
import { askNatively } from './helpers/nativeRelease';
import { LIGHTS, expectFitsWidth, expectNoAxeViolation } from './helpers/screens';
import { gateIf } from './helpers/parts';

const PAGES = [
  '/indicadores/',
  '/indicadores/violacion/',
  '/indicadores/violencia_total/',
  '/metodologia/',
];

const COUNTED = "fuente = 'fgj_carpetas'";

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list leads to a sheet for each indicator of the release', async ({ page }) => {
    const rows = await askNatively(`SELECT indicador, nombre FROM indicadores WHERE ${COUNTED}`);
    await page.goto('/indicadores/');
    const list = page.getByRole('main').getByRole('list').first();
    for (const { indicador, nombre } of rows) {
      const link = list.getByRole('link', { name: String(nombre), exact: true });
      await expect(link).toHaveAttribute('href', new RegExp(`${String(indicador)}/?$`));
    }
    expect(rows).toHaveLength(11);
    await list.getByRole('link', { name: 'Violación', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Violación');
  });

  test('a sheet says what it counts, from which strings, and what the law calls it', async ({
    page,
  }) => {
    const [row] = await askNatively(
      `SELECT definicion, delitos FROM indicadores WHERE ${COUNTED} AND indicador = 'violacion'`,
    );
    await page.goto('/indicadores/violacion/');
    const main = page.getByRole('main');
    await expect(main).toContainText(String(row?.['definicion']));
    await expect(main.locator('.strings code')).toHaveText(String(row?.['delitos']).split('; '));
    await expect(main).toContainText('aproximada');
    await expect(main).toContainText('Tipos de violencia: sexual y física.');
    await expect(main).toContainText('Más carpetas pueden ser más violencia, pero también');
    await expect(main).toContainText('Licencia: CC BY 4.0');
    await expect(main).toContainText('Corte: 31 de enero de 2025');
    await expect(main).toContainText('Por colonia se publica sólo en sumas de tres años');
    await expect(main.getByRole('row', { name: /^Tres años/ })).toContainText(/\d+ de \d+/);
    await expect(main.getByRole('link', { name: 'Violencia sexual' })).toBeVisible();
    await expect(page.locator('a[aria-current]')).toHaveText('Indicadores');
  });

  test('feminicide has no colonia, and no table of what is in sight there', async ({ page }) => {
    await page.goto('/indicadores/feminicidio/');
    await expect(page.getByRole('main')).toContainText('Por colonia no se publica');
    await expect(page.getByRole('main').getByRole('table')).toHaveCount(0);
    await expect(page.getByRole('main')).toContainText('pasar de 2 a 3 es +50 %');
  });

  test('the methods draw their formulas and give the published numbers', async ({ page }) => {
    await page.goto('/metodologia/');
    await expect(page.locator('section math[display="block"]').first()).toBeVisible();
    const compared = page.getByRole('region', { name: 'Comparar dos cuentas o dos tasas' });
    await expect(compared).toContainText('razón 1.50, intervalo de 0.17 a 17.96, p = 1.00');
    await expect(compared).toContainText('razón 1.098, intervalo de 1.015 a 1.188, p = 0.019');
    const months = page.getByRole('region', { name: /Meses completos/ });
    await expect(months).toContainText(
      'Con el corte del 31 de enero de 2025, el último mes completo es julio de 2024.',
    );
    await expect(page.getByRole('region', { name: /Proteger/ })).toContainText(
      /La auditoría no pudo recuperar ninguna, ni en esta publicación sola ni junto con las \d+ anteriores\. Aparte hay 23 que se saben/,
    );
    await expect(page.locator('a[aria-current]')).toHaveText('Metodología');
    await expect(page.locator('merror')).toHaveCount(0);
    // It is long: the way back to its list stands under each method.
    await compared.getByRole('link', { name: 'Todos los métodos' }).click();
    await expect(page).toHaveURL(/\/metodologia\/#metodos$/);
    await expect(
      page.getByRole('heading', { name: 'Los métodos, según la pregunta' }),
    ).toBeInViewport();
  });

  test('a sheet says how fresh it is, and where the indicator is seen', async ({ page }) => {
    await page.goto('/indicadores/violacion/');
    const main = page.getByRole('main');
    await expect(main).toContainText('El último mes completo es julio de 2024');
    await expect(main).toContainText('Actualización de la fuente: mensual.');
    await main.getByRole('link', { name: 'En el orden de las colonias' }).click();
    await expect(page).toHaveURL(/\?indicador=violacion#orden$/);
    await page.goto('/indicadores/feminicidio/');
    await expect(main.getByRole('link', { name: 'En el mapa de las colonias' })).toHaveCount(0);
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

for (const colorScheme of LIGHTS) {
  for (const path of PAGES) {
    test(
      `${path} has no axe violation, ${colorScheme}`,
      gateIf(path === PAGES[0] && colorScheme === 'light'),
      async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(path);
        await expectNoAxeViolation(page);
      },
    );
  }
}

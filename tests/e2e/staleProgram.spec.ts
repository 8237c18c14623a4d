/** A page left open whose other pages can't be loaded any more, and one that breaks while it lives. */
import { BREAKAGE, breakProgram, started } from './helpers/brokenProgram';
import { figure, settled } from './helpers/figures';
import { expect, test } from './helpers/origin';

test.skip(({ isMobile }) => isMobile, 'Lo que no carga no depende del ancho.');

test.use({
  allowedConsole: [
    new RegExp(`${BREAKAGE}|Failed to load resource|Failed to fetch|imported module`),
  ],
  allowedExceptions: [/dynamically imported module/],
});

test('whose program is gone is opened whole, once', async ({ page }) => {
  await page.goto('/');
  await started(page);
  await breakProgram(page, 'the program of the page is gone');
  const opened: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) opened.push(new URL(request.url()).pathname);
  });
  await page.getByRole('link', { name: 'Gabinete', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('acuerdos');
  await expect(page.locator('#sin-programa')).toHaveCount(1);
  expect(opened).toEqual(['/gabinete/']);
  // Help, which has no program of the site, is whole.
  await page.getByRole('link', { name: 'Pedir ayuda' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('¿Qué necesitas?');
  await expect(page.locator('#sin-programa')).toHaveCount(0);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL('/');
});

test('without a network the page that is read stays, and says what could not be opened', async ({
  page,
  context,
}) => {
  // One without an engine, whose start would fail too at whatever moment it comes.
  await page.goto('/indicadores/', { waitUntil: 'networkidle' });
  await started(page);
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Pedir ayuda' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('No se pudo abrir la página que pediste');
  await expect(page).toHaveURL('/indicadores/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await context.setOffline(false);
  await alert.getByRole('button', { name: 'Reintentar' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('¿Qué necesitas?');
  await expect(page).toHaveURL(/\/servicios\/$/);
  await expect(alert).toHaveCount(0);
});

for (const [path, link] of [
  ['/', 'aside.strip a[href$="servicios/"]'],
  ['/colonias/centro/', 'main a[href*="servicios/"]'],
  ['/servicios/', 'main nav a'],
] as const) {
  test(`without a network the telephones of ${path} stay, also after a tap that leads nowhere`, async ({
    page,
    context,
  }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await started(page);
    await context.setOffline(true);
    await page.locator(link).first().click();
    const phones = page.locator('aside.strip a[href^="tel:"]');
    await expect(phones).toHaveText([/911/, /\*765/, /55 5533 5533/]);
    await expect(phones.first()).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('a page that can’t be drawn keeps its help and can be left', async ({ page }) => {
  await page.goto('/');
  await started(page);
  await breakProgram(page, 'a component throws');
  await page.getByRole('link', { name: 'Gabinete', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Esta página dejó de funcionar');
  await expect(page.getByRole('alert').getByRole('button', { name: 'Reintentar' })).toBeVisible();
  await expect(page.locator('aside.strip a[href="tel:911"]')).toBeInViewport();
  await page.getByRole('link', { name: 'Colonias', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'se denuncia más violencia familiar',
  );
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test(
  'a figure that can’t be drawn says so in its place, and is drawn again',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto('/');
    await settled(page);
    await page.evaluate(() => {
      const make = Document.prototype.createElementNS;
      const value = (...asked: readonly string[]): unknown => {
        if (asked[1] === 'svg') throw new Error('a prueba');
        return Reflect.apply(make, document, asked);
      };
      Object.defineProperty(document, 'createElementNS', { configurable: true, value });
    });
    await page.getByLabel('Indicador').selectOption({ label: 'Violencia sexual' });
    const alert = figure(page, 'tendencia').getByRole('alert');
    await expect(alert).toContainText('Esta gráfica no se pudo dibujar');
    await expect(figure(page, 'orden').locator('ol li')).toHaveCount(33);
    await page.evaluate(() => Reflect.deleteProperty(document, 'createElementNS'));
    await alert.getByRole('button', { name: 'Reintentar' }).click();
    await expect(figure(page, 'tendencia').locator('svg path').first()).toBeAttached();
    await expect(alert).toHaveCount(0);
  },
);

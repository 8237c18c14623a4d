/** The page of unknown addresses when its own program does not come: turned off, or sought at another address. */
import { NEUTRAL_PAGE } from './helpers/neutralPage';
import { expect, test } from './helpers/origin';
import { expectNoAxeViolation } from './helpers/screens';
import { gateIf } from './helpers/parts';

test.use({ allowedConsole: [/404/], allowedDepartures: [NEUTRAL_PAGE] });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an unknown address says so, keeps the help and leads home', async ({ page }) => {
    await page.goto('/no/existe/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No encontramos esa página');
    await expect(page.getByRole('link', { name: '911' })).toBeVisible();
    await page.getByRole('link', { name: 'Ir al panorama de la alcaldía' }).click();
    await expect(page).toHaveURL('/');
  });

  test('it lists all colonias', async ({ page }) => {
    await page.goto('/no/existe/');
    await expect(page.locator('#provisional .colonias a')).toHaveCount(33);
    await page.getByRole('link', { name: 'Doctores', exact: true }).click();
    await expect(page).toHaveURL('/colonias/doctores/');
  });
});

for (const [asked, name, address] of [
  ['/Colonias/CENTRO', 'Centro', '/colonias/centro/'],
  ['/Metodología', 'Metodología', '/metodologia/'],
] as const) {
  test(
    `${asked} is found whatever its capitals and accents, and offered as a link`,
    gateIf(asked === '/Metodología'),
    async ({ page }) => {
      await page.goto(asked);
      const main = page.getByRole('main');
      const link = main.getByRole('link', { name, exact: true });
      await expect(link).toHaveAttribute('href', address);
      // It is offered, not opened.
      expect(decodeURI(new URL(page.url()).pathname).replace(/\/$/, '')).toBe(asked);
      await expectNoAxeViolation(page);
      await link.click();
      await expect(page).toHaveURL(address);
    },
  );
}

test('an address of nothing offers nothing but home and the list of colonias', async ({ page }) => {
  const index = page.waitForResponse(/direcciones\.json$/);
  await page.goto('/https://otro.invalid/');
  await index;
  await expect(page.getByRole('main').getByRole('link')).toHaveText([
    'Ir al panorama de la alcaldía',
    'Ver todas las colonias',
  ]);
});

test.describe('built for another base path', () => {
  test.use({ allowedExceptions: [/dynamically imported module/] });

  test('an unknown address says so, and keeps the help and the exit', async ({ page }) => {
    await page.route('**/_app/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/no/existe/', { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No encontramos esa página');
    await expect(page.getByRole('link', { name: '911' })).toHaveAttribute('href', 'tel:911');
    const anyPhone = page.getByRole('link', { name: '55 5533 5533' });
    await expect(anyPhone).toBeVisible();
    await expect(anyPhone).toHaveAttribute('href', 'tel:+525555335533');
    await expect(page).toHaveTitle('No encontramos esa página · Atlas Violeta');
    await expectNoAxeViolation(page);
    await page.getByRole('link', { name: 'Salir rápido' }).click();
    await page.waitForURL(NEUTRAL_PAGE);
  });
});

test('when its program comes, the page has one heading and one help', async ({ page }) => {
  await page.goto('/no/existe/');
  await expect(page.locator('aside.strip')).toBeVisible();
  await expect(page.locator('#provisional')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

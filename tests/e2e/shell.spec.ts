/** What stands around every page: the way out, the search, and both without a script. */
import { expect, test, type Page } from '@playwright/test';

const NEUTRAL = 'https://es.wikipedia.org/';

test.beforeEach(async ({ context }) => {
  // The neutral page itself is of somebody else.
  await context.route(`${NEUTRAL}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Wikipedia</h1>' }),
  );
});

const leaveBy = {
  'a click': (page) => page.getByRole('link', { name: 'Salir rápido' }).click(),
  'Shift three times': async (page) => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  },
} satisfies Record<string, (page: Page) => Promise<void>>;

for (const [how, leave] of Object.entries(leaveBy)) {
  test(`${how} leaves for the neutral page, and Back does not return`, async ({ page }) => {
    await page.goto('/metodo/');
    await leave(page);
    await expect(page).toHaveURL(NEUTRAL);
    await page.goBack();
    await expect(page).not.toHaveURL(/metodo/);
  });
}

test('another key between two presses of Shift forgets them', async ({ page }) => {
  await page.goto('/metodo/');
  for (const key of ['Shift', 'Shift', 'Tab', 'Shift']) await page.keyboard.press(key);
  await expect(page.getByRole('status')).toContainText('2 veces más');
  await expect(page).toHaveURL(/metodo/);
});

test('what is looked for is in no request', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/metodo/');
  await page.getByRole('searchbox').fill('Guerrero');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/#buscar=Guerrero$/);
  const found = page.getByRole('region', { name: 'Resultados de la búsqueda' });
  await expect(found.getByRole('link', { name: 'Guerrero', exact: true }).first()).toBeVisible();
  expect(asked.filter((url) => url.includes('Guerrero'))).toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the way out is a link and the search is absent', async ({ page }) => {
    await page.goto('/metodo/');
    await expect(page.getByRole('link', { name: 'Salir rápido' })).toHaveAttribute('href', NEUTRAL);
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  });
});

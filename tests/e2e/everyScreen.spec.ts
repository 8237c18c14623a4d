/** What holds on every page, at every width, in every light. */
import { expect, test } from './helpers/origin';
import { started } from './helpers/brokenProgram';
import { figure, settled } from './helpers/figures';
import {
  expectFitsWidth,
  expectNoAxeViolation,
  expectNoAxeViolationOfColour,
  unfold,
} from './helpers/screens';
import { startServer } from '../../scripts/lib/static-server.mjs';

/** What an address asks for. The pages as they are served are in everyRoute.spec.ts. */
const VIEWS = [
  '/?indicador=feminicidio',
  '/?medida=suavizada',
  '/?medida=excedencia&indicador=violencia_sexual',
  '/colonias/centro/?indicador=violencia_sexual',
];

for (const path of VIEWS) {
  test(`${path} has no axe violation, in either light`, { tag: '@all' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    await settled(page);
    await unfold(page.locator('figure'));
    await expectNoAxeViolation(page);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expectNoAxeViolationOfColour(page);
  });
}

test.describe('an address that does not exist', () => {
  test.use({ allowedConsole: [/404|Not found/] });

  test(
    'says so, keeps the help in reach, and has no axe violation',
    { tag: '@all' },
    async ({ page }) => {
      await page.goto('/no-existe/');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await started(page);
      await expect(page.getByRole('link', { name: /765/ }).first()).toBeVisible();
      await expectNoAxeViolation(page);
    },
  );
});

for (const path of ['/', '/colonias/centro/']) {
  test(`${path} fits its width`, { tag: '@phone' }, async ({ page }) => {
    await page.goto(path);
    await settled(page);
    await expectFitsWidth(page);
  });
}

test('printed, the page keeps its figures and drops what only a screen can use', async ({
  page,
}) => {
  await page.goto('/');
  await page.emulateMedia({ media: 'print' });
  await expect(figure(page, 'mapa')).toBeVisible();
  await expect(page.getByLabel('Indicador')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Salir rápido' })).toBeHidden();
});

/** The same build, on a server of its own that mounts it under `/atlas/`; it outlives the page. */
const underABase = test.extend({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
  baseURL: async ({}, use) => {
    const server = await startServer({ dir: 'build', base: '/atlas' });
    await use(server.url);
    await server.close();
  },
});

underABase('the same build works under a base path', async ({ page, baseURL, requests }) => {
  await page.goto('');
  await page.getByLabel('Indicador').selectOption({ label: 'Violencia sexual' });
  await settled(page);
  await expect(figure(page, 'mapa').locator('.subtitle')).toContainText('violencia sexual');
  await figure(page, 'mapa')
    .getByRole('link', { name: /^Centro/ })
    .click();
  await settled(page);
  await page.getByRole('link', { name: 'Ver Centro a fondo' }).click();
  await expect(page).toHaveURL(/\/atlas\/colonias\/centro\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Centro');
  expect(requests.filter((address) => !/^(data|blob):/.test(address))).toEqual(
    requests.filter((address) => address.startsWith(baseURL ?? 'nada')),
  );
});

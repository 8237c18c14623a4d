/** Every page on a narrow telephone, for who reads with large text: nothing covers anything, nothing scrolls sideways. */
import type { Page } from '@playwright/test';
import { builtPages, onePerRoute, sampledPages } from './helpers/builtPages';
import { started } from './helpers/brokenProgram';
import { misfits, type Screen } from './helpers/fit';
import { expect, test } from './helpers/origin';

/** The narrowest with the largest text, the one where the exit once covered the help, and the most common. */
const FEW: readonly Screen[] = [
  { width: 320, text: 32 },
  { width: 360, text: 24 },
  { width: 390, text: 16 },
];
const ALL: readonly Screen[] = [320, 360, 390].flatMap((width) =>
  [16, 20, 24, 32].map((text) => ({ width, text })),
);

const pages = builtPages();
const few = onePerRoute(pages);

// It sets its own widths.
test.skip(({ isMobile }) => isMobile, 'Esta prueba pone sus propios anchos.');

test('the pages are those of the build, every route among them', () => {
  expect(pages.length).toBeGreaterThan(80);
  expect(new Set(few.map(({ route }) => route))).toEqual(new Set(pages.map(({ route }) => route)));
  expect(few.map(({ address }) => address)).toEqual(expect.arrayContaining(['/', '/servicios/']));
});

/** The pages of most figures, of help, of most controls, and of paper: the rest looks at each of all. */
const IN_GATE = [
  '/',
  '/colonias/[slug]',
  '/evaluar',
  '/prioridades',
  '/servicios',
  '/sesiones/[fecha]/informe',
];

for (const { address, route } of few) {
  const isFirst = few.find((page) => page.route === route)?.address === address;
  if (!isFirst || !IN_GATE.includes(route)) continue;
  test(`${address} fits`, ({ page }) => expectFits(page, address, FEW));
}

for (const { address } of sampledPages(pages)) {
  test(`${address} fits every telephone and text`, { tag: '@all' }, ({ page }) =>
    expectFits(page, address, ALL),
  );
}

test.describe('an address that does not exist', () => {
  test.use({ allowedConsole: [/404|Not found/] });

  test('fits every telephone and text', async ({ page }) => {
    await page.goto('/no-existe/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await started(page);
    await expectAllFit(page, ALL);
  });

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });

    test('fits every telephone and text', async ({ page }) => {
      await page.goto('/no-existe/');
      await expectAllFit(page, ALL);
    });
  });
});

async function expectFits(page: Page, address: string, screens: readonly Screen[]): Promise<void> {
  test.slow(screens.length > FEW.length);
  await page.goto(address);
  await expectAllFit(page, screens);
}

async function expectAllFit(page: Page, screens: readonly Screen[]): Promise<void> {
  const found: string[] = [];
  for (const screen of screens) found.push(...(await misfits(page, screen)));
  expect(found).toEqual([]);
}

/** What every page of the build owes whoever reads or touches it. */
import { builtPages, onePerRoute, sampledPages } from './helpers/builtPages';
import { started } from './helpers/brokenProgram';
import { expect, test } from './helpers/origin';
import { gateIf } from './helpers/parts';
import { expectNoAxeViolation, expectNoAxeViolationOfColour, unfold } from './helpers/screens';
import { expectTargetsLargeEnough } from './helpers/targets';
import type { Page } from '@playwright/test';

const pages = builtPages();
const few = onePerRoute(pages);
const firsts = few.filter(
  ({ route }, place) => place === few.findIndex((other) => other.route === route),
);

/** Waits until the page takes answers and its figures stand. */
async function ready(page: Page): Promise<void> {
  const controls = page.locator('main fieldset[data-needs-script]');
  if ((await controls.count()) > 0) await expect(controls.first()).toBeEnabled();
  const figures = page.locator('.figures[aria-busy]');
  if ((await figures.count()) > 0)
    await expect(figures.first()).toHaveAttribute('aria-busy', 'false');
}

/** What the gate looks at: the page with the most figures, and help. */
const IN_GATE = ['/colonias/[slug]', '/servicios'];

async function expectUsable(page: Page): Promise<void> {
  await ready(page);
  await expectTargetsLargeEnough(page);
  await unfold(page);
  await expectTargetsLargeEnough(page);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expectNoAxeViolation(page);
}

async function expectUsableInEitherLight(page: Page): Promise<void> {
  await expectUsable(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectNoAxeViolationOfColour(page);
}

test.describe('one page of each route', () => {
  test.skip(
    ({ isMobile }) => !isMobile,
    'Se toca en el teléfono; a lo ancho, con todas las demás.',
  );

  for (const { address, route } of firsts) {
    const tags = gateIf(IN_GATE.includes(route), '@phone');
    test(`${address} can be read and touched`, tags, async ({ page }) => {
      await page.goto(address);
      await expectUsable(page);
    });
  }
});

for (const { address } of sampledPages(pages)) {
  test(`${address} can be read and touched, in either light`, { tag: '@all' }, async ({ page }) => {
    test.slow();
    await page.goto(address);
    await expectUsableInEitherLight(page);
  });
}

test.describe('an address that does not exist', () => {
  test.use({ allowedConsole: [/404|Not found/] });

  test('can be read and touched, in either light', async ({ page }) => {
    await page.goto('/no-existe/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await started(page);
    await expectUsableInEitherLight(page);
  });

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });

    test('can be touched', async ({ page }) => {
      await page.goto('/no-existe/');
      await expectTargetsLargeEnough(page);
    });
  });
});

/** Side by side, of 16 px: what the page may not have. */
const SMALL =
  '<button style="all: unset; display: inline-block; width: 16px; height: 16px">a</button>';

/** A page of its own with this in it, in plain style. */
const only = (page: Page, html: string) =>
  page.setContent(
    `<!doctype html><html lang="es"><title>Prueba</title><main><h1>Prueba</h1>${html}</main></html>`,
  );

test.describe('what measures them', () => {
  test('axe is asked for colours where it is asked for nothing else', async ({ page }) => {
    await only(page, '<p style="color: #aaa; background: #fff">Casi no se lee.</p>');
    await expect(expectNoAxeViolationOfColour(page)).rejects.toThrow('color-contrast');
  });

  test('axe is asked for the rule that it leaves off', async ({ page }) => {
    await only(page, SMALL + SMALL);
    await expect(expectNoAxeViolation(page)).rejects.toThrow('target-size');
  });

  for (const [what, html] of [
    ['a small button, alone', SMALL],
    ['a small box that no key reaches', SMALL.replace('<button', '<button tabindex="-1"') + SMALL],
    ['links that stand one under the other', '<div><a href="#a">a</a></div>'.repeat(3)],
    ['a telephone within words', '<p>Llama al <a href="tel:911">911</a> si hay peligro.</p>'],
  ] as const) {
    test(`${what}: too small`, async ({ page }) => {
      await only(page, html);
      await expect(expectTargetsLargeEnough(page)).rejects.toThrow('"target"');
    });
  }

  for (const [what, html] of [
    ['a link within words', '<p>Se lee en <a href="#a">otra</a> parte.</p>'],
    [
      'a small box with a large label',
      `<label style="display: block; height: 24px"><input type="checkbox"> Sí</label>`,
    ],
  ] as const) {
    test(`${what}: exempt, or large enough`, async ({ page }) => {
      await only(page, html);
      await expectTargetsLargeEnough(page);
    });
  }
});

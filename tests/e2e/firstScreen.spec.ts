/**
 * The first screen of the home page and of the priorities. The budgets of words, screens, stops and of what chance
 * is are those of the brief (DESIGN.md, section 6); how high the map stands is the best that was.
 */
import type { Page } from '@playwright/test';
import { expect, test } from './helpers/origin';
import { alive } from './helpers/alive';
import { settled } from './helpers/figures';
import { withoutPrepared } from './helpers/unprepared';

interface Budget {
  readonly width: number;
  readonly height: number;
  /** Pixels from the top of the page to that of the map, at most. */
  readonly mapTop: number;
  /** And to its bottom: wholly in the first screen at 1280. */
  readonly mapBottom: number;
  /** Of the whole page. */
  readonly screens: number;
}

const BUDGETS: readonly Budget[] = [
  { width: 1280, height: 800, mapTop: 340, mapBottom: 800, screens: 2.5 },
  { width: 390, height: 844, mapTop: 640, mapBottom: 930, screens: 4 },
];

/** Words of the whole page, help, bar and foot included, that are seen before anything is opened. */
const MOST_WORDS = 400;
/** Presses of the tabulator from the top of the page to the search. */
const MOST_STOPS = 12;
/** Where chance is said to be what it is, and how often it is named at most: there, and where the map says it is beyond it. */
const [CHANCE, CHANCE_NAMED] = [/azar: /gi, 2];

/** The figures that are seen, in the order of the document, where each neither follows the one before it down nor in a column to its right. */
const outOfOrder = (page: Page): Promise<readonly string[]> =>
  page.locator('main figure[data-figure], main details.multiples').evaluateAll((elements) => {
    const seen = elements.filter((element) => element.checkVisibility());
    return seen.flatMap((element, at) => {
      const before = seen[at - 1]?.getBoundingClientRect();
      const { left, top } = element.getBoundingClientRect();
      const follows = before === undefined || top >= before.bottom || left >= before.right;
      return follows ? [] : [element.id];
    });
  });

/** What is only heard, and what is folded, is not seen; drawings are looked at. */
const seenIn = (page: Page): Promise<readonly string[]> =>
  page.locator('body').evaluate((body) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    while (walker.nextNode() !== null) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement === null || parentElement.closest('.heard, svg, option') !== null) continue;
      const { width, height, right } = parentElement.getBoundingClientRect();
      if (width > 1 && height > 1 && right > 0 && parentElement.checkVisibility()) {
        seen.push(textContent ?? '');
      }
    }
    return seen;
  });

for (const { width, height, mapTop, mapBottom, screens } of BUDGETS) {
  test(
    `at ${width} × ${height} the answer is what is seen first`,
    { tag: '@all' },
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto('/');
      await settled(page);
      const seen = {
        map: await page.locator('#mapa svg[role="group"]').boundingBox(),
        key: await page.locator('#mapa .verdicts').boundingBox(),
        headline: await page.getByRole('heading', { level: 1 }).boundingBox(),
      };
      expect(seen.headline?.y ?? Infinity).toBeLessThan(height / 2);
      expect(seen.map?.y ?? Infinity).toBeLessThan(mapTop);
      expect(seen.key?.y ?? Infinity).toBeLessThan(mapTop);
      expect((seen.map?.y ?? Infinity) + (seen.map?.height ?? 0)).toBeLessThan(mapBottom);
      expect(await page.locator('main figure[data-figure]').count()).toBeGreaterThan(2);
      expect(await outOfOrder(page)).toEqual([]);
      const tall = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(tall / height).toBeLessThanOrEqual(screens);
      const texts = await seenIn(page);
      const words = texts
        .flatMap((text) => text.split(/\s+/))
        .filter((word) => /[\p{L}\p{N}]/u.test(word));
      expect(words.length).toBeLessThanOrEqual(MOST_WORDS);
      expect(texts.join(' ').match(CHANCE)).toHaveLength(1);
      expect(texts.join(' ').match(/azar/gi)).toHaveLength(CHANCE_NAMED);
    },
  );
}

/** How many bars of the order are whole in the first screen. */
const BARS = [
  { width: 1280, height: 800, seen: 10 },
  { width: 390, height: 844, seen: 1 },
] as const;

for (const { width, height, seen } of BARS) {
  test(
    `at ${width} × ${height} the priorities begin with their finding and its bars`,
    { tag: '@all' },
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto('/prioridades/');
      const bars = page.locator('#orden ol li .bar');
      const bottom = await bars.nth(seen - 1).evaluate((bar) => bar.getBoundingClientRect().bottom);
      expect(bottom).toBeLessThan(height);
      const headline = await page.getByRole('heading', { level: 1 }).innerText();
      expect(headline.split(/\s+/).length).toBeLessThanOrEqual(15);
    },
  );
}

test('the brief for a session of today is two taps away', { tag: '@all' }, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Gabinete', exact: true }).click();
  await expect(page).toHaveURL(/\/gabinete\/$/);
  await page.getByRole('link', { name: /^De una sesión de hoy/ }).click();
  await expect(page).toHaveURL(/\/informe\/?\?sesion=\d{4}-\d\d-\d\d$/);
  await expect(page.locator('.sheet').first()).toContainText('Sesión (no está en el registro)');
});

/** Any table of the release: without them no question is answered. */
const TABLES = /\/data\/.*\.parquet$/;

test('what is under way moves no map', async ({ page, isMobile }) => {
  test.skip(isMobile, 'En un teléfono, el control de con qué se divide pide su propio renglón.');
  await withoutPrepared(page.context());
  await page.route(TABLES, () => {});
  await page.goto('/');
  await alive(page);
  await page.getByLabel('Indicador').selectOption({ label: 'Violencia sexual' });
  await page.getByLabel('Periodo').selectOption({ index: 2 });
  const top = async () => (await page.locator('#mapa svg[role="group"]').boundingBox())?.y;
  const cancel = page.getByRole('button', { name: 'Cancelar' });
  await expect(cancel).toBeVisible();
  const during = await top();
  // Whoever asked further down sees it too.
  await page.locator('#orden .tools').scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 600);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400);
  await expect(cancel).toBeInViewport({ ratio: 1 });
  expect(
    await cancel.evaluate((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('button') === button;
    }),
  ).toBe(true);
  await cancel.click();
  await settled(page);
  await expect(cancel).toHaveCount(0);
  await page.evaluate(() => scrollTo(0, 0));
  expect(await top()).toBe(during);
});

test('few stops of the tabulator come before the first control', async ({ page, isMobile }) => {
  test.skip(isMobile, 'Con el dedo no se tabula.');
  await page.goto('/');
  await alive(page);
  const isReached = () =>
    page.evaluate(() => document.activeElement?.matches('main [role="combobox"]') ?? false);
  let stops = 0;
  while (stops < 40 && !(await isReached())) {
    await page.keyboard.press('Tab');
    stops += 1;
  }
  expect(stops).toBeLessThanOrEqual(MOST_STOPS);
});

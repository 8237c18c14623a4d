/** One page of every route answers: heading, help telephones, no error, nothing asked of others, no sideways scroll, axe. */
import { readdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

/** Addresses of the built site, the first of those that differ only in a name: a colonia, an indicator, a session. */
const ADDRESSES = [
  ...new Map(
    readdirSync('build', { recursive: true, encoding: 'utf8' })
      .filter((file) => /(^|\/)index\.html$/.test(file))
      .sort()
      .map((file) => `/${file.slice(0, -'index.html'.length)}`)
      .map((address) => [routeOf(address), address]),
  ).values(),
  '/no-existe/',
];

function routeOf(address: string): string {
  return address.replace(/^\/(colonias|insertar|tendencias|sesiones)\/[^/]+\//, '/$1/*/');
}

/** Where a page scrolls sideways: as it is, and on the narrowest telephone, with letters as they come and twice as large. */
async function sidewaysFaultsOf(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  const own = page.viewportSize() ?? { width: 0, height: 0 };
  const widths = own.width < 640 ? [own.width, 320] : [own.width];
  const letters = await page.addStyleTag({ content: ':root { font-size: 200% }' });
  for (const size of [100, 200]) {
    await letters.evaluate((element, isLarge) => {
      if (element instanceof HTMLStyleElement) element.disabled = !isLarge;
    }, size === 200);
    for (const width of widths) {
      await page.setViewportSize({ ...own, width });
      const inner = await page.evaluate(() => document.documentElement.scrollWidth);
      if (inner > width) faults.push(`${inner} px in ${width} at ${size} %`);
    }
  }
  await page.setViewportSize(own);
  return faults;
}

/** What is wrong with a page, in words; nothing where all is well. */
async function faultsOf(page: Page, address: string): Promise<readonly string[]> {
  const faults: string[] = [];
  const isMissing = address === '/no-existe/';
  page.removeAllListeners();
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isMissing) faults.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== '127.0.0.1') faults.push(request.url());
  });
  const response = await page.goto(address, { waitUntil: 'load' });
  // Pages with a program: until it has come, what they show may still change.
  await expect(page.locator('html:not([data-app="starting"])')).toBeAttached();
  if (response?.status() !== (isMissing ? 404 : 200)) faults.push(`HTTP ${response?.status()}`);
  if ((await page.locator('h1:visible').count()) !== 1) faults.push('h1');
  for (const number of ['911', '*765']) {
    if ((await page.locator(`a[href="tel:${number}"]`).count()) === 0) faults.push(number);
  }
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  faults.push(...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`));
  faults.push(...(await sidewaysFaultsOf(page)));
  return faults.map((fault) => `${address} ${fault}`);
}

for (const [width, height] of [
  [1280, 900],
  [390, 844],
] as const) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height } });

    test('one page of every route answers', async ({ page }) => {
      // Some 25 pages, a second of axe each.
      test.setTimeout(240_000);
      const faults: string[] = [];
      for (const address of ADDRESSES) faults.push(...(await faultsOf(page, address)));
      expect(faults).toEqual([]);
    });
  });
}

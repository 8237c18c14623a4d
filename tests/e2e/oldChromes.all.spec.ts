/** The floor of browsers, in browsers of those years: one page of each route, beside the browser of today. */
import { oldChromeToTest } from '../../scripts/lib/old-chromes.mjs';
import { builtPages, onePerRoute } from './helpers/builtPages';
import { chromium } from './helpers/engines/chromium';
import { startOldChrome, type OldChrome } from './helpers/engines/oldChrome';
import { readingOf } from './helpers/engines/reading';
import { expect, test as guarded } from './helpers/origin';

/** On the floor, and without formulas of its own. */
const ON_THE_FLOOR = 103;
/** Just below it, and one that knows nothing of what came after 2019. */
const BELOW = [92, 75] as const;

const PAGES = onePerRoute(builtPages()).filter(
  ({ route }, place, all) => place === all.findIndex((other) => other.route === route),
);
const WIDTHS = [1280, 390, 320] as const;
/** Below the floor what is asked is that it can be read, on a common screen. */
const WIDTHS_BELOW = [1280, 390] as const;

interface Old {
  old: OldChrome;
}
interface Started {
  /** Null where it is not installed, which in CI is an error. */
  started: OldChrome | null;
}

/** Each is started once for all its tests. */
const withChrome = (version: number) =>
  guarded.extend<Old, Started>({
    started: [
      // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
      async ({}, use) => {
        const program = oldChromeToTest(version);
        if (program === null) return use(null);
        const chrome = await startOldChrome(program);
        await use(chrome);
        await chrome.close();
      },
      { scope: 'worker', timeout: 120_000 },
    ],
    old: async ({ started }, use, testInfo) => {
      const missing = `Falta Chrome ${version}: «npm run setup:engines».`;
      testInfo.skip(started === null, missing);
      if (started === null) throw new Error(missing);
      await use(started);
    },
  });

/** Runs in the page: whether its program has started, that of help or of the others. */
const isStarted = () => {
  const { dataset } = document.documentElement;
  return dataset['app'] === 'alive' || 'ayuda' in dataset;
};

/** Runs in the page: how far it goes over its own width. */
const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

const onFloor = withChrome(ON_THE_FLOOR);

for (const { address, route } of PAGES) {
  onFloor(
    `${route} says in Chrome ${ON_THE_FLOOR} what it says today`,
    async ({ page, old, baseURL }) => {
      const { href } = new URL(address, baseURL);
      await page.goto(href);
      const today = await readingOf(chromium(page));
      await old.open(href);
      await expect.poll(() => old.evaluate(isStarted, null), address).toBe(true);
      expect(await readingOf(old)).toEqual(today);
      for (const width of WIDTHS) {
        await old.open(href, width);
        expect(await old.evaluate(overflow, null), `${width}`).toBeLessThanOrEqual(0);
      }
    },
  );
}

/** Runs in the page: of each formula, where what is over something and under it stands. */
function drawnFormulas() {
  const boxes = (selector: string) =>
    [...document.querySelectorAll(selector)].map((made) => {
      const [first, second] = [...made.children].map((child) => child.getBoundingClientRect());
      if (first === undefined || second === undefined) throw new Error(made.outerHTML);
      return {
        what: (made.textContent ?? '').slice(0, 40),
        down: second.top + second.height / 2 - (first.top + first.height / 2),
        apart: second.top - first.bottom,
        smaller: second.height / first.height,
      };
    });
  return { over: boxes('mfrac'), below: boxes('msub'), above: boxes('msup') };
}

onFloor(`formulas are drawn in Chrome ${ON_THE_FLOOR} as today`, async ({ page, old, baseURL }) => {
  const { href } = new URL('/metodologia/', baseURL);
  await page.goto(href);
  await old.open(href);
  for (const drawn of [
    await page.evaluate(drawnFormulas),
    await old.evaluate(drawnFormulas, null),
  ]) {
    expect(drawn.over.length).toBeGreaterThan(50);
    expect(drawn.below.length).toBeGreaterThan(100);
    expect(drawn.above.length).toBeGreaterThan(30);
    expect(drawn.over.filter(({ apart }) => apart < -2)).toEqual([]);
    expect(drawn.below.filter(({ down }) => down <= 1)).toEqual([]);
    expect(drawn.above.filter(({ down }) => down >= -1)).toEqual([]);
  }
});

/** Runs in the page. */
function shown() {
  const said = document.getElementById('sin-programa');
  const phone = document.querySelector('aside.strip a[href="tel:911"]');
  return {
    app: document.documentElement.dataset['app'],
    said: said === null ? '' : said.textContent,
    headings: [...document.querySelectorAll('h1, h2')].map((heading) => heading.textContent),
    phone: phone === null ? Infinity : phone.getBoundingClientRect().bottom,
    colours: [phone, document.querySelector('aside.strip')].map((element) =>
      element === null ? '' : getComputedStyle(element).color,
    ),
  };
}

const HELP = '/servicios';

for (const version of BELOW) {
  const below = withChrome(version);
  below.describe(`Chrome ${version}`, () => {
    for (const { address, route } of PAGES) {
      below(
        `${route} stands in Chrome ${version} as it was served`,
        async ({ old, browser, baseURL }) => {
          const { href } = new URL(address, baseURL);
          const plain = await browser.newContext({ javaScriptEnabled: false });
          const served = await plain.newPage();
          await served.goto(href);
          const headings = await served.locator('h1, h2').allTextContents();
          await plain.close();
          for (const width of WIDTHS_BELOW) {
            await old.open(href, width);
            const seen = await old.evaluate(shown, null);
            expect(seen.headings).toEqual(headings);
            if (route === HELP) {
              // All of it is links within the page: nothing of it is lost where its program does not run.
              expect([seen.app, seen.said]).toEqual([undefined, '']);
            } else {
              expect(seen.app).toBe('failed');
              expect(seen.said).toMatch(
                /^Este navegador es de antes de 2022 .* se puede leer completa/,
              );
            }
            expect(seen.phone).toBeLessThan(900);
            expect(new Set(seen.colours).size, 'el color de los teléfonos').toBe(1);
            expect(await old.evaluate(overflow, null), `${width}`).toBeLessThanOrEqual(0);
          }
        },
      );
    }
  });
}

/** How tall a figure is in a frame of another site: told by its script, and stated in the code that is pasted. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { insertionCode } from '../../src/lib/export/insertionCode';
import { test } from './helpers/otherSite';

const BUILT = 'build/insertar';
const HEIGHTS = 'scripts/lib/embeds/heights.json';

/** Of a frame, in pixels: a small phone, a large one, a column, a wide one. */
const WIDTHS = [320, 480, 600, 750, 900] as const;
const TOLD_WIDTHS = [320, 480, 600, 900] as const;
/** At both sides of a frame, in a window: none, or those of a page. */
const MARGINS = [0, 40] as const;
/** Blank under what is told, in pixels. */
const MOST_BLANK = 40;
/** Letters differ from one device to another: of the height, and rounded up to so many pixels. */
const ROOM = 1.02;
const STEP = 10;
/** Pixels under what is measured, by which what was written is still of this release. */
const STALE = 80;

/** Folders within that of all, with a final slash. */
const FOLDERS = readdirSync(BUILT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('/index.html'))
  .map((file) => file.replace(/index\.html$/, ''))
  .toSorted();

/** One of each kind: the first of those whose folders end alike. */
const KINDS = [
  ...new Map(
    FOLDERS.toReversed().map((folder) => [
      `${folder.split('/')[0]} ${folder.split('/').at(-2)?.split('-')[0]}`,
      folder,
    ]),
  ).values(),
];

test.skip(({ isMobile }) => isMobile, 'El marco es del sitio que lo pone.');

test(
  'the height that is told fits at every width',
  { tag: '@all' },
  async ({ page, following }) => {
    test.setTimeout(300_000);
    const misfits: string[] = [];
    await page.setViewportSize({ width: 1000, height: 900 });
    for (const folder of KINDS) {
      await following(`/insertar/${folder}`);
      const framed = page.frames()[1];
      if (framed === undefined) throw new Error(folder);
      for (const width of TOLD_WIDTHS) {
        await page.locator('iframe').evaluate((frame, asked) => {
          frame.setAttribute('width', String(asked));
        }, width);
        const said = async () =>
          framed.evaluate(() => {
            const { scrollHeight, scrollWidth } = document.documentElement;
            const foot = document.body.lastElementChild?.getBoundingClientRect().bottom ?? 0;
            return {
              width: innerWidth,
              scrolled: Math.max(scrollHeight - innerHeight, scrollWidth - innerWidth, 0),
              blank: Math.round(innerHeight - foot),
            };
          });
        await expect
          .poll(async () => {
            const now = await said();
            return now.width === width && now.scrolled === 0 && now.blank <= MOST_BLANK;
          })
          .toBe(true)
          .catch(async () => misfits.push(`${folder} ${width}: ${JSON.stringify(await said())}`));
      }
    }
    expect(KINDS.length).toBeGreaterThan(25);
    expect(misfits).toEqual([]);
  },
);

test(
  'the height that is stated holds the figure, from a small phone to a wide column',
  { tag: '@all' },
  async ({ page, baseURL }, { config }) => {
    test.setTimeout(300_000);
    const measured = new Map<string, readonly number[]>();
    for (const folder of FOLDERS) measured.set(folder, await heightsAt(page, folder));
    if (['all', 'changed'].includes(config.updateSnapshots)) {
      const rows = [...measured].map(
        ([folder, heights]) => `  ${JSON.stringify(folder)}: [${fitted(heights).join(', ')}]`,
      );
      writeFileSync(HEIGHTS, `{\n${rows.join(',\n')}\n}\n`);
      return;
    }
    const list = readFileSync(`${BUILT}/figuras.js`, 'utf8');
    const stated: Readonly<Record<string, readonly [number, number]>> = JSON.parse(
      list.replace(/^export default ([^]*);\n$/, '$1'),
    );
    const scrolled: string[] = [];
    const stale: string[] = [];
    for (const [folder, heights] of measured) {
      const [narrow = 0, wide = 0] = stated[folder] ?? [];
      const code = insertionCode({
        address: new URL(`insertar/${folder}`, baseURL).href,
        title: '',
        heights: { narrow, wide },
      });
      for (const margin of MARGINS) {
        for (const [at, width] of WIDTHS.entries()) {
          const least = heights[at] ?? Infinity;
          const own = statedAt(code, width + margin);
          if (own < least) scrolled.push(`${folder} ${width} + ${margin}: ${own} < ${least}`);
        }
      }
      const [fit = 0, fitWide = 0] = fitted(heights);
      if (narrow - fit > STALE || wide - fitWide > STALE) stale.push(folder);
    }
    expect(scrolled).toEqual([]);
    expect(stale).toEqual([]);
  },
);

/** @returns by the width of its window */
async function heightsAt(page: Page, folder: string): Promise<readonly number[]> {
  await page.goto(`/insertar/${folder}`);
  const heights: number[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 300 });
    heights.push(
      await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
    );
  }
  return heights;
}

/** What the style of a frame's code gives, in pixels. @param window its width */
function statedAt(code: string, window: number): number {
  const clamp =
    /height:clamp\((\d+)px,calc\((\d+)px \+ (-?[\d.]+)\*\((\d+)px - 100vw\)\),(\d+)px\)/;
  const [low, wide, slope, from, high] = (clamp.exec(code) ?? []).slice(1).map(Number);
  if (low === undefined || wide === undefined || slope === undefined) {
    return Number(/ height="(\d+)"/.exec(code)?.[1]);
  }
  return Math.min(high ?? 0, Math.max(low, wide + slope * ((from ?? 0) - window)));
}

/** The least heights of a narrow frame and of a wide one that hold it at every width. */
function fitted(heights: readonly number[]): readonly [number, number] {
  const [narrow = 0] = heights;
  const wide = Math.max(...heights.slice(2));
  const lacking = WIDTHS.flatMap((width, at) =>
    MARGINS.map((margin) => {
      const code = insertionCode({ address: '', title: '', heights: { narrow, wide } });
      return (heights[at] ?? 0) - statedAt(code, width + margin);
    }),
  );
  const more = Math.max(0, ...lacking);
  const roomy = (height: number) => Math.ceil(((height + more) * ROOM) / STEP) * STEP;
  return [roomy(narrow), roomy(wide)];
}

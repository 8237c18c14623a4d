import { readFileSync } from 'node:fs';

/**
 * How tall each figure is in a frame, in pixels: stated where no script may tell it. They are measured in a browser on
 * the bundled release, and written by the test that holds them to it:
 * `npx playwright test embedHeights --project=desktop --update-snapshots`.
 * @type {Readonly<Record<string, [number, number]>>} By its folder within that of all: of a narrow frame, of a wide one.
 */
const MEASURED = JSON.parse(readFileSync(new URL('heights.json', import.meta.url), 'utf8'));

/** Of what was never measured, nor anything like it. */
const REST = { narrow: 1300, wide: 1000 };

/**
 * Of a figure that this release adds, those of the tallest of its kind.
 * @param {string} page Within the site: `colonias/centro/`.
 * @param {string} anchor
 * @returns {import('../../../src/lib/export/insertionCode.js').FrameHeights}
 */
export function heightsOf(page, anchor) {
  const own = MEASURED[`${page}${anchor}/`];
  const alike = own === undefined ? likeIt(page, anchor) : [own];
  if (alike.length === 0) return REST;
  return {
    narrow: Math.max(...alike.map(([narrow]) => narrow)),
    wide: Math.max(...alike.map(([, wide]) => wide)),
  };
}

/**
 * @param {string} page
 * @param {string} anchor
 */
function likeIt(page, anchor) {
  const [room = ''] = page.split('/');
  const [kind = ''] = anchor.split('-');
  return Object.entries(MEASURED)
    .filter(([folder]) => {
      const steps = folder.split('/').slice(0, -1);
      return (steps.length > 1 ? steps[0] : '') === room && steps.at(-1)?.split('-')[0] === kind;
    })
    .map(([, heights]) => heights);
}

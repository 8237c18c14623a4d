/** The picture of a page that says one finding: whose it is, what it says, and where that comes from. */
import { parseHTML } from 'linkedom';
import { escapedText } from '../../src/lib/export/escapedText.js';
import { CARD_SIZE, COLORS, LEFT, line, linesOf, rect, RIGHT } from './card.mjs';

/** @typedef {{ site: string, kicker: string, finding: string, source: string }} TextCard */

/**
 * Pages that have one, and where each says its finding. Help has none: a link to it shows no more than its tab. Of an
 * indicator that is not published by colonia there is nothing found, and no figure with it.
 */
const KINDS = /** @type {const} */ ([
  [/^$/, 'h1'],
  [/^(?:cambios|correcciones|prioridades|gabinete|evaluar)\/$/, 'h1'],
  [/^sesiones\/(?:\d[^/]*\/)?$/, 'h1'],
  [/^(?:comparar|agrupamientos)\/(?:(?!otras-fuentes\/)[^/]+\/)?$/, 'main:has(figure h2) h1'],
  [/^colonias\/[^/]+\/$/, 'h1 ~ p.short'],
  [/^indicadores\/[^/]+\/$/, 'figure h2'],
]);

/**
 * @param {string} page Its folder, with a final slash; nothing for the first page.
 * @param {string} html As it was built.
 * @returns {TextCard | null} Null of a page that has none, or says nothing of its own.
 */
export function findingOf(page, html) {
  const selector = KINDS.find(([paths]) => paths.test(page))?.[1];
  if (selector === undefined) return null;
  const { document } = parseHTML(html);
  /** @param {string} wanted */
  const text = (wanted) =>
    document
      .querySelector(wanted)
      ?.textContent.replace(/[ \t\n]+/g, ' ')
      .trim() ?? '';
  // Of several sentences, the first.
  const finding = text(selector).replace(/^(.{30,}?)\. .*$/, '$1.');
  if (finding === '') return null;
  const parts = text('title').split(' · ');
  const [site = ''] = page === '' ? parts : parts.slice(-1);
  const about = (page === '' ? parts.slice(1) : parts.slice(0, -1)).join(' · ');
  return { site, kicker: about, finding, source: text('.source') };
}

/**
 * Names its picture in the head of a page, for whoever shows its link.
 * @param {string} html
 * @param {TextCard} card
 * @param {string} picture Whole address.
 */
export function named(html, { finding }, picture) {
  const metas = [
    ['property="og:image"', picture],
    ['property="og:image:width"', String(CARD_SIZE.width)],
    ['property="og:image:height"', String(CARD_SIZE.height)],
    ['property="og:image:alt"', finding],
    ['name="twitter:card"', 'summary_large_image'],
  ].map(([name, content]) => `<meta ${name} content="${escapedText(content ?? '')}">`);
  return html.replace('</head>', () => `${metas.join('')}</head>`);
}

/** In the order in which they are tried. */
const SIZES = [60, 54, 48, 42, 36];
const [TOP, MOST_TALL] = [210, 320];

/**
 * @param {TextCard} card
 * @param {string} address Of the page, as it is to be read.
 * @param {import('./card.mjs').Measure} measure
 * @returns {string} SVG.
 */
export function drawTextCard({ site, kicker, finding, source }, address, measure) {
  const width = RIGHT - LEFT;
  const set = SIZES.map((size) => ({
    size,
    lines: linesOf(finding, { size, bold: true }, width, measure),
  }));
  const { size, lines } = set.find((each) => each.lines.length * each.size * 1.18 <= MOST_TALL) ?? {
    size: 36,
    lines: [],
  };
  const foot = linesOf(source, { size: 16 }, width, measure);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_SIZE.width}" height="${CARD_SIZE.height}">`,
    rect(0, 0, CARD_SIZE.width, CARD_SIZE.height, COLORS.ground),
    rect(0, 0, CARD_SIZE.width, 12, COLORS.violet),
    line(site, LEFT, 80, { size: 29, bold: true, fill: COLORS.violet }),
    line(address, RIGHT, 80, { size: 18, bold: true, fill: COLORS.violet, anchor: 'end' }),
    line(kicker, LEFT, 132, { size: 24, fill: COLORS.quiet }),
    ...lines.map((each, at) => line(each, LEFT, TOP + at * size * 1.18, { size, bold: true })),
    rect(LEFT, 556, width, 1, COLORS.rule),
    ...foot.map((each, at) => line(each, LEFT, 584 + at * 22, { size: 16, fill: COLORS.quiet })),
    '</svg>',
  ].join('');
}

import { parseHTML } from 'linkedom';
import { escapedText } from '../../src/lib/export/escapedText.js';

/** What those who show a link expect of its picture. */
export const CARD_SIZE = { width: 1200, height: 630 };

export const CARD_FAMILY = 'Noto Sans';

export const COLORS = {
  ground: '#ffffff',
  violet: '#5b2a86',
  ink: '#191521',
  quiet: '#4b4453',
  rule: '#dcd7e2',
  bar: '#cdc6d6',
};
export const [LEFT, RIGHT] = [56, CARD_SIZE.width - 56];
/** The texts at the left, and the columns at the right. */
const TEXT_WIDTH = 580;
const CHART = { left: 692, top: 170, bottom: 478 };
/** In the order in which they are tried. */
const HEADLINES = [46, 42, 38, 34, 30];
const MOST_HEADLINE = 270;

/**
 * The width of a text of one line, in pixels.
 * @callback Measure
 * @param {string} text
 * @param {{ size: number, bold?: boolean }} font
 * @returns {number}
 */

/**
 * @typedef {object} Card
 * @property {string} site
 * @property {string} kicker
 * @property {string} said The claim.
 * @property {string} headline
 * @property {string} checked Whether it is beyond chance.
 * @property {string} measured What the columns count.
 * @property {readonly { name: string, n: string, height: number, chosen: boolean }[]} columns Heights from 0 to 1.
 * @property {string} source
 */

/**
 * What the prerendered page of a claim says, for its picture.
 * @param {string} html
 * @returns {Card}
 * @throws {Error} When the page lacks a part of it.
 */
export function cardOf(html) {
  const { document } = parseHTML(html);
  /** @param {string} selector */
  const text = (selector) => {
    const found = document
      .querySelector(selector)
      ?.textContent?.replace(/[ \t\n]+/g, ' ')
      .trim();
    if (!found) throw new Error(`La página de la tarjeta no tiene «${selector}».`);
    return found;
  };
  const drawn = [...document.querySelectorAll('#cifra-anios .column')].map((column) => ({
    name: column.querySelector('.name')?.textContent ?? '',
    n: column.querySelector('.number')?.textContent ?? '',
    chosen: /\b(before|after)\b/.test(column.className),
  }));
  const highest = Math.max(1, ...drawn.map(({ n }) => sizeOf(n)));
  const [, site = ''] = text('title').split(' · ');
  return {
    site,
    kicker: text('.kicker'),
    said: `«${document.querySelector('#cifra')?.getAttribute('value') ?? ''}»`,
    headline: text('h1'),
    checked: `${text('dl > div:nth-child(2) dt')} ${text('dl > div:nth-child(2) dd')}`,
    measured: text('#cifra-anios .subtitle'),
    columns: drawn.map((each) => ({ ...each, height: sizeOf(each.n) / highest })),
    source: text('#cifra-anios .source'),
  };
}

/** @param {string} n As a page writes it. */
const sizeOf = (n) => Number(n.replaceAll(',', ''));

/**
 * The picture of a card.
 * @param {Card} card
 * @param {string} address Of the page.
 * @param {Measure} measure
 * @returns {string} SVG.
 */
export function drawCard(card, address, measure) {
  const { lines, size } = headlineOf(card.headline, measure);
  const top = 232;
  const under = top + lines.length * size * 1.18;
  const checked = linesOf(card.checked, { size: 22 }, TEXT_WIDTH, measure);
  const site = line(card.site, LEFT, 80, { size: 29, bold: true, fill: COLORS.violet });
  const after = LEFT + measure(card.site, { size: 29, bold: true }) + 18;
  const source = linesOf(card.source, { size: 16 }, RIGHT - LEFT, measure);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_SIZE.width}" height="${CARD_SIZE.height}">`,
    rect(0, 0, CARD_SIZE.width, CARD_SIZE.height, COLORS.ground),
    rect(0, 0, CARD_SIZE.width, 12, COLORS.violet),
    site,
    line(card.kicker, after, 80, { size: 21, fill: COLORS.quiet }),
    line(card.said, LEFT, 176, { size: 27, fill: COLORS.quiet }),
    ...lines.map((each, at) => line(each, LEFT, top + at * size * 1.18, { size, bold: true })),
    ...checked.map((each, at) =>
      line(each, LEFT, under + at * 31, { size: 22, fill: COLORS.quiet }),
    ),
    ...chartOf(card, measure),
    rect(LEFT, 556, RIGHT - LEFT, 1, COLORS.rule),
    line(address, RIGHT, 80, { size: 18, bold: true, fill: COLORS.violet, anchor: 'end' }),
    ...source.map((each, at) => line(each, LEFT, 584 + at * 22, { size: 16, fill: COLORS.quiet })),
    '</svg>',
  ].join('');
}

/**
 * In the largest letters in which it fits.
 * @param {string} headline
 * @param {Measure} measure
 */
function headlineOf(headline, measure) {
  const set = HEADLINES.map((size) => ({
    size,
    lines: linesOf(headline, { size, bold: true }, TEXT_WIDTH, measure),
  }));
  const fitting = set.find(({ size, lines }) => lines.length * size * 1.18 <= MOST_HEADLINE);
  const smallest = set.at(-1);
  return fitting ?? { size: smallest?.size ?? 0, lines: smallest?.lines ?? [] };
}

/**
 * @param {Card} card
 * @param {Measure} measure
 */
function chartOf({ columns, measured }, measure) {
  const step = (RIGHT - CHART.left) / Math.max(1, columns.length);
  const title = linesOf(measured, { size: 20 }, RIGHT - CHART.left, measure);
  return [
    ...title.map((each, at) =>
      line(each, CHART.left, 130 + at * 26, { size: 20, fill: COLORS.quiet }),
    ),
    ...columns.flatMap(({ name, n, height, chosen }, at) => {
      const tall = height * (CHART.bottom - CHART.top - 40);
      const middle = CHART.left + (at + 0.5) * step;
      const font = { size: 16, bold: chosen, fill: chosen ? COLORS.violet : COLORS.quiet };
      return [
        rect(middle - step * 0.3, CHART.bottom - tall, step * 0.6, tall, barOf(chosen)),
        line(n, middle, CHART.bottom - tall - 8, { ...font, anchor: 'middle' }),
        line(`’${name.slice(-2)}`, middle, CHART.bottom + 22, { ...font, anchor: 'middle' }),
      ];
    }),
    rect(CHART.left, CHART.bottom, RIGHT - CHART.left, 1, COLORS.quiet),
  ];
}

/** @param {boolean} chosen */
const barOf = (chosen) => (chosen ? COLORS.violet : COLORS.bar);

/**
 * @param {string} text
 * @param {{ size: number, bold?: boolean }} font
 * @param {number} width
 * @param {Measure} measure
 * @returns {readonly string[]} Lines no wider than it, parted between words.
 */
export function linesOf(text, font, width, measure) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, font) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * @param {string} text
 * @param {number} x
 * @param {number} y Of its baseline.
 * @param {{ size: number, bold?: boolean, fill?: string, anchor?: 'start' | 'middle' | 'end' }} look
 */
export function line(text, x, y, { size, bold = false, fill = COLORS.ink, anchor = 'start' }) {
  return (
    `<text x="${round(x)}" y="${round(y)}" font-family="${CARD_FAMILY}" font-size="${size}" ` +
    `font-weight="${bold ? 700 : 400}" fill="${fill}" text-anchor="${anchor}">${escapedText(text)}</text>`
  );
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {number} height
 * @param {string} fill
 */
export function rect(x, y, width, height, fill) {
  const [left, top, across, down] = [x, y, width, height].map(round);
  return `<rect x="${left}" y="${top}" width="${across}" height="${down}" fill="${fill}"/>`;
}

/** @param {number} length */
const round = (length) => Math.round(length * 10) / 10;

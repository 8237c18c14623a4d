import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CARD_FAMILY, CARD_SIZE, cardOf, COLORS, drawCard, line } from './card.mjs';
import { indexedPng } from './indexed-png.mjs';
import { drawTextCard, findingOf, named } from './text-card.mjs';

/** The page of a claim, whose picture has its columns; it names the picture itself. */
const CLAIM = { page: 'verificar/', file: 'tarjetas/verificar.png' };

/**
 * Writes the pictures that those who show a link of the site show with it, and names them in their pages.
 * @param {string} dir The built site.
 * @param {string} site Its address, with a final slash.
 * @param {readonly { readonly path: string }[]} pages Folders of its pages, each with a final slash.
 */
export async function writeCards(dir, site, pages = []) {
  const { page, file } = CLAIM;
  const claim = join(dir, page, 'index.html');
  const html = existsSync(claim) ? readFileSync(claim, 'utf8') : '';
  // A page whose release does not hold what it would draw names none.
  if (html.includes(new URL(file, site).href)) {
    write(dir, file, await pictureOf(html, addressOf(page, site)));
  }
  for (const { path } of pages) await writeTextCard(dir, site, path);
}

/**
 * @param {string} dir
 * @param {string} site
 * @param {string} page
 */
async function writeTextCard(dir, site, page) {
  const built = join(dir, page, 'index.html');
  const html = readFileSync(built, 'utf8');
  const card = findingOf(page, html);
  if (card === null) return;
  const file = `tarjetas/${page === '' ? 'portada' : page.slice(0, -1)}.png`;
  const { render, measure } = await renderer();
  const { pixels } = render(drawTextCard(card, addressOf(page, site), byWords(measure)));
  const { ground, violet, ink, quiet } = COLORS;
  // Its rule is as a shade of the quiet one.
  write(dir, file, indexedPng(pixels, CARD_SIZE.width, ground, [violet, ink, quiet]));
  writeFileSync(built, named(html, card, new URL(file, site).href));
}

/** @param {string} page @param {string} site */
const addressOf = (page, site) => new URL(page, site).href.replace(/^https:\/\//, '');

/** @param {string} dir @param {string} file @param {Uint8Array} bytes */
function write(dir, file, bytes) {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), bytes);
}

/**
 * The picture of a built page of a claim: equal bytes on any machine, since the program that draws it is
 * WebAssembly and its letters come with it.
 * @param {string} html
 * @param {string} address As it is to be read.
 * @returns {Promise<Uint8Array>} PNG.
 */
export async function pictureOf(html, address) {
  const { render, measure } = await renderer();
  return render(drawCard(cardOf(html), address, measure)).asPng();
}

/**
 * Of many cards each word is measured once, by what it moves the letter after it.
 * @param {import('./card.mjs').Measure} measure
 * @returns {import('./card.mjs').Measure}
 */
function byWords(measure) {
  /** @type {import('./card.mjs').Measure} */
  const advance = (word, font) => {
    const key = `${font.size} ${String(font.bold ?? false)} ${word}`;
    const known = advances.get(key) ?? measure(`n${word}n`, font) - measure('nn', font);
    advances.set(key, known);
    return known;
  };
  return (text, font) =>
    text
      .split(/(?= )/)
      .map((word) => advance(word, font))
      .reduce((sum, width) => sum + width, 0);
}

/** @type {Map<string, number>} */
const advances = new Map();

/** @type {Promise<typeof import('@resvg/resvg-wasm')> | undefined} */
let started;

async function renderer() {
  const { resolve } = createRequire(import.meta.url);
  started ??= import('@resvg/resvg-wasm').then(async (resvg) => {
    await resvg.initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
    return resvg;
  });
  const { Resvg } = await started;
  // The only letters that a picture has: what is installed on a machine is not asked.
  const fontBuffers = [
    resolve('@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2'),
    resolve('@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2'),
  ].map((file) => readFileSync(file));
  const font = { fontBuffers, defaultFontFamily: CARD_FAMILY, loadSystemFonts: false };
  /** @type {import('./card.mjs').Measure} */
  const measure = (text, { size, bold }) => {
    const drawn = line(text, 0, 100, { size, ...(bold === undefined ? {} : { bold }) });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200">${drawn}</svg>`;
    return new Resvg(svg, { font }).getBBox()?.width ?? 0;
  };
  /** @param {string} svg */
  const render = (svg) => {
    const fitTo = /** @type {const} */ ({ mode: 'width', value: CARD_SIZE.width });
    return new Resvg(svg, { font, fitTo }).render();
  };
  return { render, measure };
}

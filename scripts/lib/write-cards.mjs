import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CARD_FAMILY, CARD_SIZE, cardOf, drawCard, line } from './card.mjs';

/** Pages that have a picture, and where it is. */
const CARDS = [{ page: 'verificar/', file: 'tarjetas/verificar.png' }];

/**
 * Writes the pictures that those who show a link of the site show with it.
 * @param {string} dir The built site.
 * @param {string} site Its address, with a final slash.
 */
export async function writeCards(dir, site) {
  for (const { page, file } of CARDS) {
    const built = join(dir, page, 'index.html');
    if (!existsSync(built)) continue;
    const html = readFileSync(built, 'utf8');
    // A page whose release does not hold what it would draw names none.
    if (!html.includes(new URL(file, site).href)) continue;
    const address = new URL(page, site).href.replace(/^https:\/\//, '');
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), await pictureOf(html, address));
  }
}

/**
 * The picture of a built page of a claim: equal bytes on any machine, since the program that draws it is
 * WebAssembly and its letters come with it.
 * @param {string} html
 * @param {string} address As it is to be read.
 * @returns {Promise<Uint8Array>} PNG.
 */
export async function pictureOf(html, address) {
  const { Resvg, font } = await renderer();
  /** @type {import('./card.mjs').Measure} */
  const measure = (text, { size, bold }) => {
    const drawn = line(text, 0, 100, { size, ...(bold === undefined ? {} : { bold }) });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200">${drawn}</svg>`;
    return new Resvg(svg, { font }).getBBox()?.width ?? 0;
  };
  const svg = drawCard(cardOf(html), address, measure);
  const { width } = CARD_SIZE;
  return new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render().asPng();
}

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
  return { Resvg, font: { fontBuffers, defaultFontFamily: CARD_FAMILY, loadSystemFonts: false } };
}

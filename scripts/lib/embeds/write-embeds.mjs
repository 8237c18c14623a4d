import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseHTML } from 'linkedom';
import { embeddedPages, embedPath, EMBEDS, isEmbedded } from './embed-list.mjs';
import { loosenFigure } from './embed-figure.mjs';
import { EMBED_STYLES, embedPage } from './embed-page.mjs';
import { heightsOf } from './heights.mjs';
import { inlineDrawings } from './inline-drawings.mjs';
import { lightenMap } from './lighten-map.mjs';
import { oembedOf } from './oembed.mjs';
import { usedStyles, vocabularyOf } from './used-styles.mjs';

/** Bytes of a page: it stands in a page of somebody else, which it must not weigh down. */
export const MOST_EMBED_BYTES = 60_000;
const FIGURE = 'figure[data-figure]';
/** Of the strip over every page: the emergency number, and the one of ten digits, which any telephone dials. */
const TELEPHONES = 'aside a[href="tel:911"], aside a[href^="tel:+52"]';
/** Nobody knows where the built site will be; within it, all addresses lead from here. */
const SOMEWHERE = 'https://sitio.invalid/';

/**
 * Writes a page of its own for each figure that another site may show, and `insertar/figuras.js`, a module
 * that says which ones there are and how tall each is.
 * @param {string} dir The built site.
 * @param {readonly { path: string }[]} pages Of it.
 * @param {string | null} site Its address, with a final slash, where it is known.
 */
export function writeEmbeds(dir, pages, site) {
  /** @type {Record<string, readonly [number, number]>} */
  const written = {};
  for (const path of embeddedPages(pages.map((page) => page.path))) {
    const html = readFileSync(join(dir, path, 'index.html'), 'utf8');
    if (!html.includes('data-figure=')) continue;
    const { document } = parseHTML(html);
    const css = stylesOf(document, join(dir, path));
    for (const figure of document.querySelectorAll(FIGURE)) {
      if (!isEmbedded(path, figure.id)) continue;
      const folder = embedPath(path, figure.id);
      const heights = heightsOf(path, figure.id);
      const { page, title } = embedOf({ figure, css, dir, from: path, folder, heights, site });
      // Its page does not offer it then.
      if (Buffer.byteLength(page) > MOST_EMBED_BYTES) continue;
      mkdirSync(join(dir, folder), { recursive: true });
      writeFileSync(join(dir, folder, 'index.html'), page);
      if (site !== null) {
        const address = new URL(folder, site).href;
        const told = oembedOf({ title, address, site, heights });
        writeFileSync(join(dir, folder, 'oembed.json'), told);
      }
      written[folder.slice(EMBEDS.length)] = [heights.narrow, heights.wide];
    }
  }
  mkdirSync(join(dir, EMBEDS), { recursive: true });
  writeFileSync(join(dir, EMBEDS, 'figuras.js'), `export default ${JSON.stringify(written)};\n`);
}

/**
 * @param {{ figure: Element, css: string, dir: string, from: string, folder: string, site: string | null, heights: import('../../../src/lib/export/insertionCode.js').FrameHeights }} asked
 */
function embedOf({ figure, css, dir, from, folder, heights, site }) {
  const { ownerDocument } = figure;
  const lines = [...ownerDocument.querySelectorAll(TELEPHONES)].map((link) => ({
    href: link.getAttribute('href') ?? '',
    number: link.querySelector('b')?.textContent ?? '',
    name: link.querySelector('.name')?.textContent ?? '',
  }));
  const place = ownerDocument.querySelector('header .place')?.textContent?.trim() ?? '';
  const anchor = figure.id;
  const title = figure.querySelector('figcaption h2')?.textContent ?? '';
  const { document } = parseHTML(`<html><body>${withoutAnchors(figure.outerHTML)}</body></html>`);
  const alone = document.querySelector('figure');
  if (alone === null) throw new Error(`${folder}: sin figura.`);
  inlineDrawings(alone, join(dir, from));
  /** @param {string} address */
  const reach = (address) => relative(folder, new URL(address, SOMEWHERE + from));
  const source = loosenFigure(alone, reach);
  const vocabulary = vocabularyOf(alone);
  const styles = usedStyles(css, { ...vocabulary, text: vocabulary.text + EMBED_STYLES });
  dropUnstyled(alone, styles + EMBED_STYLES);
  const written = () =>
    embedPage({
      figure: alone.outerHTML,
      title,
      styles,
      source,
      place,
      lines,
      full: reach(`#${anchor}`),
      written: site === null ? null : `${new URL(from, site).href}#${anchor}`,
      help: relative(folder, new URL('servicios/', SOMEWHERE)),
      height: heights.wide,
      oembed: site === null ? null : new URL(`${folder}oembed.json`, site).href,
    });
  const page = written();
  if (Buffer.byteLength(page) <= MOST_EMBED_BYTES) return { page, title };
  lightenMap(alone);
  return { page: written(), title };
}

/**
 * Classes that no style names any more.
 * @param {Element} figure
 * @param {string} styles
 */
function dropUnstyled(figure, styles) {
  const named = new Set([...styles.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name));
  for (const element of [figure, ...figure.querySelectorAll('[class]')]) {
    const kept = (element.getAttribute('class') ?? '')
      .split(/\s+/)
      .filter((each) => named.has(each));
    if (kept.length === 0) element.removeAttribute('class');
    else element.setAttribute('class', kept.join(' '));
  }
}

/** What the program would look for in the page. @param {string} html */
const withoutAnchors = (html) => html.replace(/<!--[^]*?-->/g, '');

/**
 * @param {string} folder
 * @param {URL} to
 */
function relative(folder, to) {
  if (to.origin !== new URL(SOMEWHERE).origin) return to.href;
  const path = posix.relative(`/${folder}`, to.pathname);
  return `${path === '' ? '.' : path}${to.pathname.endsWith('/') ? '/' : ''}${to.search}${to.hash}`;
}

/**
 * The styles of a page, written into it or linked by it.
 * @param {Document} document
 * @param {string} folder
 */
function stylesOf(document, folder) {
  return [...document.querySelectorAll('style, link[rel="stylesheet"]')]
    .filter((element) => element.closest('noscript, svg, figure') === null)
    .map((element) =>
      element.localName === 'style'
        ? (element.textContent ?? '')
        : readFileSync(join(folder, element.getAttribute('href') ?? ''), 'utf8'),
    )
    .join('\n');
}

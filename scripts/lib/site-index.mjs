import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { filesUnder } from './walk.mjs';

/** Of the page of all colonias where they are many, which is the page of none. */
const OF_ALL = 'colonias/todas/';
const OF_A_COLONIA = /^colonias\/[^/]+\/$/;
const SITE_NAME = ' · Atlas Violeta';

/** Help: it has no program of the site. What follows it were addresses that told what is asked, and are found by no name. */
const OF_HELP = /^servicios\/$/;
const OF_OLD_HELP = /^(?:(?:en|fr)\/)?servicios\/(?!alcance\/).+/;

/** What is told in another language, which has no program either. */
const IN_OTHER_LANGUAGES = /^(?:en|fr)\//;

/** @param {string} path */
const isAlone = (path) => OF_HELP.test(path) || IN_OTHER_LANGUAGES.test(path);

/**
 * Takes away what SvelteKit writes for the program of each page, of those that have none and are opened whole.
 * @param {string} dir The built site.
 */
export function dropUnreadData(dir) {
  for (const file of filesUnder(dir).filter((path) => path.endsWith(PAGE_DATA))) {
    if (isAlone(file.slice(0, -PAGE_DATA.length))) rmSync(join(dir, file));
  }
}

const PAGE_DATA = '__data.json';

/** Of more, the page of unknown addresses leads to their list. */
const MOST_COLONIAS = 60;

/**
 * @typedef {object} SitePage
 * @property {string} path Within the site: `colonias/centro/`; empty for the first page.
 * @property {string} title Of its tab, without the site's name.
 */

/**
 * @param {string} dir The built site.
 * @returns {SitePage[]} All its pages but the one of unknown addresses, in the order of their addresses.
 */
export function sitePages(dir) {
  return filesUnder(dir)
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => ({
      path: file.slice(0, -'index.html'.length),
      title: titleOf(readFileSync(join(dir, file), 'utf8')),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** @param {string} html */
function titleOf(html) {
  const [written = ''] = /<title>[^]*?<\/title>/.exec(html) ?? [];
  const title = parseHTML(`<html><head>${written}</head></html>`).document.title.trim();
  return title.endsWith(SITE_NAME) ? title.slice(0, -SITE_NAME.length) : title;
}

/**
 * Writes `direcciones.json`, where the page of unknown addresses looks for what was asked for.
 * @param {string} dir The built site.
 * @param {readonly SitePage[]} pages
 */
export function writeSiteIndex(dir, pages) {
  writeFileSync(
    join(dir, 'direcciones.json'),
    JSON.stringify(
      pages.filter(({ path }) => !IN_OTHER_LANGUAGES.test(path) && !OF_OLD_HELP.test(path)),
    ),
  );
}

/**
 * What the page of unknown addresses lists without a script: the colonias, or the way to their list.
 * @param {readonly SitePage[]} pages
 * @param {string} base Where the site is mounted, without a final slash.
 */
export function coloniaLinks(pages, base) {
  const colonias = pages.filter(({ path }) => OF_A_COLONIA.test(path) && path !== OF_ALL);
  if (colonias.length > MOST_COLONIAS) {
    return `<p><a href="${base}/colonias/">Todas las colonias</a></p>`;
  }
  const items = colonias
    .toSorted((a, b) => a.title.localeCompare(b.title, 'es'))
    .map(({ path, title }) => `<li><a href="${base}/${path}">${escaped(title)}</a></li>`);
  return `<h2>Colonias</h2><ul class="colonias">${items.join('')}</ul>`;
}

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (each) => `&#${String(each.codePointAt(0))};`);

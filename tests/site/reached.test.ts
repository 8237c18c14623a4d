/** From the first page, by links alone, a reader reaches every other. */
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { IN_OTHER_LANGUAGES, isOldHelp } from '../helpAddresses';
import { ledTo } from './kit/addresses';
import { headingOf } from './kit/figures';
import { BUILT, PLACED_PAGES } from './kit/site';

/** Pages that a page leads to, as it is written: without a script. */
function ledFrom(path: string): readonly string[] {
  const links = [...BUILT.document(path).querySelectorAll('a[href]')];
  return [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]
    .filter((href) => !/^(?:https?:|tel:|mailto:|#)/.test(href))
    .map((href) => ledTo(href, path).path);
}

/** How many links each page is from the first. */
function distances(): ReadonlyMap<string, number> {
  const found = new Map([['index.html', 0]]);
  // A map is walked to what is added while it is.
  for (const [path, links] of found) {
    if (!path.endsWith('.html')) continue;
    for (const next of ledFrom(path)) if (!found.has(next)) found.set(next, links + 1);
  }
  return found;
}

/** Pages under an address that was published, each the same as the one that is led to now. */
const ALIASES = [
  ...['agrupamientos', 'comparar'].map((room) => [
    `${room}/violencia_familiar/index.html`,
    `${room}/index.html`,
  ]),
] as const;

test('no page of today lost its way in, and none is far', () => {
  const far = distances();
  // Addresses of help that named what is asked for give way to others.
  const moved = PLACED_PAGES.filter((path) => isOldHelp(dirname(path)));
  expect(moved.length).toBeGreaterThan(800);
  expect(PLACED_PAGES.filter((path) => !far.has(path)).toSorted()).toEqual(
    [...ALIASES.map(([alias]) => alias), ...moved].toSorted(),
  );
  for (const [alias = '', page = ''] of ALIASES) expect(headingOf(alias)).toBe(headingOf(page));
  // Another language is one more.
  const most = (path: string) => (IN_OTHER_LANGUAGES.test(path) ? 5 : 4);
  expect(PLACED_PAGES.filter((path) => (far.get(path) ?? 0) > most(path))).toEqual([]);
});

test('the page of unknown addresses leads to each colonia without a script', () => {
  const colonias = PLACED_PAGES.filter((path) => /^colonias\/[^/]+\/index\.html$/.test(path));
  expect(colonias).toHaveLength(33);
  const hrefs = [...BUILT.document('404.html').querySelectorAll('.colonias a')].map((link) =>
    link.getAttribute('href'),
  );
  // Shown at any depth, it is told where the site is: at the root.
  expect(hrefs.toSorted()).toEqual(colonias.map((path) => `/${path.replace('index.html', '')}`));
});

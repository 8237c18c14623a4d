/** What a shared telephone's history, its tabs and a shared link tell of the pages of help. */
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { isOldHelp } from '../helpAddresses';
import { ledTo } from './kit/addresses';
import { allOf } from './kit/figures';
import { BUILT, PLACED_PAGES } from './kit/site';
import { tellingWordsOf } from './kit/tellingWords';

/** Old addresses say the same all: oldHelp.test.ts. */
const PAGES = BUILT.pages.filter(
  (path) =>
    !isOldHelp(dirname(path)) &&
    /^(?:(?:en|fr)\/)?(?:servicios|privacidad)\/(?:.*\/)?index\.html$|^404\.html$/.test(path),
);

test('the list has every page of help', () => {
  expect(PAGES.toSorted()).toEqual([
    '404.html',
    'en/servicios/index.html',
    'fr/servicios/index.html',
    'privacidad/index.html',
    'servicios/alcance/index.html',
    'servicios/index.html',
  ]);
});

test.each(PAGES)('%s has a title that tells nothing', (path) => {
  const document = BUILT.document(path);
  const titles = allOf(
    document,
    'head > title, meta[property="og:title"], meta[name="twitter:title"]',
  ).map((element) => element.getAttribute('content') ?? element.textContent ?? '');
  // That of 404.html is written by its program: tests/e2e/helpTitles.spec.ts.
  if (path !== '404.html') expect(titles[0]).toMatch(/^[^·]{5,} · Atlas Violeta$/);
  expect(titles.flatMap(tellingWordsOf)).toEqual([]);
  const shared = document.querySelector('meta[name="description"]')?.getAttribute('content');
  expect(tellingWordsOf(shared ?? '')).toEqual([]);
});

test('no page leads to an address of help that tells what is asked, or where', () => {
  const told = PLACED_PAGES.flatMap((path) => {
    const links = allOf(BUILT.document(path), 'a[href]');
    return [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]
      .filter((href) => !/^(?:https?:|tel:|mailto:|#)/.test(href))
      .map((href) => ledTo(href, path).path)
      .filter((to) => isOldHelp(dirname(to)))
      .map((to) => `${path}: ${to}`);
  });
  expect(told).toEqual([]);
});

test('a word that tells is found, in capitals too', () => {
  expect(tellingWordsOf('Refugio · Atlas Violeta')).toEqual(['refugio']);
});

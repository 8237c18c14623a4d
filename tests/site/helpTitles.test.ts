/** What a shared telephone's history, its tabs and a shared link tell of the pages of help. */
import { expect, test } from 'vitest';
import { ledTo } from './kit/addresses';
import { allOf } from './kit/figures';
import { BUILT, PLACED_PAGES } from './kit/site';
import { tellingWordsOf } from './kit/tellingWords';

const PAGES = BUILT.pages.filter((path) =>
  /^(?:(?:en|fr)\/)?(?:servicios|privacidad)\/(?:.*\/)?index\.html$|^404\.html$/.test(path),
);

test('the list has every page of help', () => {
  expect(PAGES).toEqual(
    expect.arrayContaining([
      '404.html',
      'privacidad/index.html',
      'servicios/index.html',
      'servicios/5/index.html',
      'servicios/alcance/index.html',
      'servicios/refugio/index.html',
      'en/servicios/5/index.html',
      'fr/servicios/3/10020/index.html',
    ]),
  );
  expect(PAGES.length).toBeGreaterThanOrEqual(22);
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

/** What was published before they told nothing: they stay, and nothing leads to them any more. */
const OLD = /^servicios\/(?:psicologica|juridica|medica|refugio|infancia|migrantes|lgbt|social)\//;

test('no page leads to an address of help that tells what is asked', () => {
  const told = PLACED_PAGES.flatMap((path) =>
    allOf(BUILT.document(path), 'a[href]')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !/^(?:https?:|tel:|mailto:|#)/.test(href))
      .map((href) => ledTo(href, path).path)
      .filter((to) => OLD.test(to))
      .map((to) => `${path}: ${to}`),
  );
  expect(told).toEqual([]);
  const addresses = PAGES.filter((path) => !OLD.test(path));
  expect(PAGES.length - addresses.length).toBe(8);
  expect(addresses.flatMap(tellingWordsOf)).toEqual([]);
});

test('a word that tells is found, in capitals too', () => {
  expect(tellingWordsOf('Refugio · Atlas Violeta')).toEqual(['refugio']);
});

/** What a shared telephone's history, its tabs and a shared link tell of the pages of help. */
import { expect, test } from 'vitest';
import { allOf } from './kit/figures';
import { BUILT } from './kit/site';
import { tellingWordsOf } from './kit/tellingWords';

const PAGES = BUILT.pages.filter((path) =>
  /^(?:servicios|privacidad)\/(?:.*\/)?index\.html$|^404\.html$/.test(path),
);

test('the list has every page of help', () => {
  expect(PAGES).toEqual(
    expect.arrayContaining([
      '404.html',
      'privacidad/index.html',
      'servicios/index.html',
      'servicios/refugio/index.html',
    ]),
  );
  expect(PAGES.length).toBeGreaterThanOrEqual(11);
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

test('a word that tells is found, in capitals too', () => {
  expect(tellingWordsOf('Refugio · Atlas Violeta')).toEqual(['refugio']);
});

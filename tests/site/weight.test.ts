/** What a reader on a slow line waits for: what a page asks for before it is painted, and before it lives. */
import { statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { HELP_PAGES, IN_OTHER_LANGUAGES, isOldHelp } from '../helpAddresses';
import { BUILT, PLACED_PAGES } from './kit/site';

/** Bytes, as sent to a browser that takes brotli. */
const MOST_BEFORE_PAINT = 90_000;
const MOST_MODULES = 15;

/** Files that it links so, from the root of the site. */
function linked(page: string, rel: 'stylesheet' | 'modulepreload'): readonly string[] {
  const links = BUILT.text(page).match(/<link\b[^>]*>/g) ?? [];
  return links
    .filter((link) => link.includes(`rel="${rel}"`))
    .map((link) => {
      const address = /href="([^"]+)"/.exec(link)?.[1] ?? '';
      return normalize(join(dirname(page), address));
    });
}

/** With all that they import at once. */
function closure(modules: readonly string[]): readonly string[] {
  const all = new Set(modules);
  // A set is walked to what is added while it is.
  for (const each of all) {
    for (const [, path] of BUILT.text(each).matchAll(
      /(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g,
    )) {
      all.add(normalize(join(dirname(each), path ?? '')));
    }
  }
  return [...all];
}

/** As it is sent: compressed where that was worth it. */
function sent(file: string): number {
  const small = `${file}.br`;
  return statSync(join(BUILT.folder, BUILT.files.includes(small) ? small : file)).size;
}

const sum = (files: readonly string[]): number =>
  files.reduce((bytes, file) => bytes + sent(file), 0);

interface Weight {
  readonly page: string;
  /** The page, with the data and the styles that are written in it. */
  readonly html: number;
  /** Without them nothing is painted. */
  readonly styles: number;
  /** What is asked for along with it, so that it lives. */
  readonly modules: number;
  readonly program: number;
}

const beforePaint = ({ html, styles }: Weight): number => html + styles;

/** Old addresses of help give way at once; help, and what is in other languages, is read without a program. */
const isAlone = (page: string): boolean =>
  HELP_PAGES.some((help) => help === page) ||
  isOldHelp(dirname(page)) ||
  IN_OTHER_LANGUAGES.test(page);

const WEIGHTS: readonly Weight[] = PLACED_PAGES.filter((page) => !isAlone(page)).map((page) => {
  const modules = closure(linked(page, 'modulepreload'));
  return {
    page,
    html: sent(page),
    styles: sum(linked(page, 'stylesheet')),
    modules: modules.length,
    program: sum(modules),
  };
});

describe('before a page is painted', () => {
  test('nothing is asked for but its styles: its scripts are all modules or written in it', () => {
    for (const page of PLACED_PAGES) {
      expect(BUILT.text(page), page).not.toMatch(/<script\b(?![^>]*\bdefer\b)[^>]*\bsrc=/);
    }
  });

  test('at most 90 kB are sent, and the front page is among those that are weighed', () => {
    expect(WEIGHTS.map(({ page }) => page)).toContain('index.html');
    const heavy = WEIGHTS.filter((each) => beforePaint(each) > MOST_BEFORE_PAINT);
    expect(heavy).toEqual([]);
  });
});

test('before a page lives, at most fifteen modules are asked for', () => {
  const many = WEIGHTS.filter(({ modules }) => modules > MOST_MODULES);
  expect(many.map(({ page, modules }) => `${page}: ${modules}`)).toEqual([]);
  // One that is no longer found would pass unseen.
  expect(WEIGHTS.filter(({ modules }) => modules < 4)).toEqual([]);
});

/** What a bundler leaves whole of the reader of CSV: a name that it gives away. */
const CSV_READER = 'BAD_DELIMITERS';

test('what reads catalogues and files is loaded by no page that only shows', () => {
  const readers = BUILT.files.filter(
    (file) => file.endsWith('.js') && BUILT.text(file).includes(CSV_READER),
  );
  expect(readers).not.toEqual([]);
  for (const page of ['index.html', 'colonias/centro/index.html', 'prioridades/index.html']) {
    const loaded = closure(linked(page, 'modulepreload'));
    expect([page, loaded.filter((file) => readers.includes(file))]).toEqual([page, []]);
  }
});

// The heaviest of each folder.
afterAll(() => {
  const heaviest = new Map<string, Weight>();
  for (const each of WEIGHTS) {
    const [folder = ''] = each.page.split('/');
    const before = heaviest.get(folder);
    if (before === undefined || beforePaint(each) > beforePaint(before)) heaviest.set(folder, each);
  }
  console.table([...heaviest.values()].map((each) => ({ ...each, paint: beforePaint(each) })));
});

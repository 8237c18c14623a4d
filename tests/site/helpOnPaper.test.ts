/** Help near one colonia as a card on paper, in every language: what it says, and what its code weighs. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { IN_OTHER_LANGUAGES, NEAR_HELP } from '../helpAddresses';
import { theOne } from './kit/dataMarks';
import { allOf } from './kit/figures';
import { BUILT } from './kit/site';
import { wordsOf } from './kit/text';

const MOST_BYTES = 40_960;
/** Of a language, with what is compressed: languages.test.ts, nearHelp.test.ts. */
const MOST_OF_ALL = 8 * 2 ** 20;

const PAGES = BUILT.pages.filter(
  (path) => NEAR_HELP.test(dirname(path)) && !path.endsWith('/0/index.html'),
);
const LANGUAGES = ['es', 'en', 'fr'] as const;
const languageOf = (path: string): string =>
  IN_OTHER_LANGUAGES.test(path) ? path.slice(0, 2) : 'es';
const pagesIn = (language: string) => PAGES.filter((path) => languageOf(path) === language);

/** Of those for which something is wrong, what. */
const wrong = (of: (path: string) => readonly unknown[]) =>
  PAGES.flatMap((path) => of(path).map((what) => `${path}: ${String(what)}`));

test('each language has as many', () => {
  const counts = LANGUAGES.map((language) => pagesIn(language).length);
  expect(counts[0]).toBeGreaterThan(250);
  expect(new Set(counts).size).toBe(1);
});

test('a card says no source is there, as none is printed', () => {
  expect(
    wrong((path) => {
      const main = theOne(BUILT.document(path), 'main').cloneNode(true) as Element;
      for (const away of allOf(main, '.screen-only, .source')) away.remove();
      const told = /(?:cada uno|each one|chacun)\b[^.]*\b(?:fuente|source)/i.exec(wordsOf(main));
      return told === null ? [] : [told[0]];
    }),
  ).toEqual([]);
});

/** As long as an address of a government is. */
const SITE = 'https://atlas-violeta.alcaldiacuauhtemoc.cdmx.gob.mx/';

/** A picture of its code has fewer letters: tests/features/help/qrPicture.test.ts. */
const MOST_OF_PICTURE = 500;

/** As many letters, none of which tells another: they compress no better than the picture's. */
function picture(address: string): string {
  const bytes = Array.from({ length: 12 }, (_, at) =>
    createHash('sha256').update(`${address} ${at}`).digest(),
  );
  return `data:image/png;base64,${Buffer.concat(bytes).toString('base64')}`.slice(
    0,
    MOST_OF_PICTURE,
  );
}

/** A page as it would be if it were known where the site will be: its address in its head, and on its card. */
function withAddress(path: string): string {
  const address = new URL(path.replace('index.html', ''), SITE).href;
  const html = BUILT.text(path);
  const [card = '', scope = ''] = /<div class="paper (\w+)"[^]*?<\/p>/.exec(html) ?? [];
  const [icon = ''] = /<link rel="icon"[^>]*>/.exec(html) ?? [];
  expect([card, scope, icon]).not.toContain('');
  expect(html).not.toContain('data:image/png');
  const code =
    ` <p class="address ${scope}"><img src="${picture(address)}" alt="" class="${scope}"/>` +
    ` <span class="${scope}">${address.slice('https://'.length)}</span></p>`;
  const head = `<link rel="canonical" href="${address}"/><meta property="og:url" content="${address}"/>`;
  return html
    .replace(card, () => card + code)
    .replace(icon, () => icon + head)
    .replace(
      /(hreflang="[^"]+" href=")((?:\.\.\/)+)/g,
      (_, before: string, up: string) => before + new URL(up, address).href,
    );
}

const compressed = (html: string): number => brotliCompressSync(html).length;

test.each(LANGUAGES)(
  'with its address on every page, and its code on every card, %s keeps its budget',
  (language) => {
    const own = pagesIn(language);
    const dearest = Math.max(
      ...own
        .filter((_, at) => at % 12 === 0)
        .map((path) => {
          const html = BUILT.text(path);
          const coded = withAddress(path);
          expect(Buffer.byteLength(coded)).toBeLessThanOrEqual(MOST_BYTES);
          return coded.length - html.length + compressed(coded) - compressed(html);
        }),
    );
    const files = BUILT.files.filter((file) =>
      language === 'es'
        ? NEAR_HELP.test(dirname(file)) && !IN_OTHER_LANGUAGES.test(file)
        : file.startsWith(`${language}/`),
    );
    const all = files.reduce((sum, file) => sum + statSync(join(BUILT.folder, file)).size, 0);
    expect(dearest).toBeGreaterThan(600);
    expect(all + own.length * dearest).toBeLessThanOrEqual(MOST_OF_ALL);
  },
);

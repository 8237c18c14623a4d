/** Addresses of help that named what is asked for and where: each gives way to the one page of its language. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { fragmentOf, IN_OTHER_LANGUAGES, isOldHelp } from '../helpAddresses';
import { ledTo } from './kit/addresses';
import { allOf } from './kit/figures';
import { BUILT } from './kit/site';
import { tellingWordsOf } from './kit/tellingWords';
import { wordsOf } from './kit/text';

/** A page, and what it needs to be left. */
const MOST_BYTES = 4_096;
/** All of a language, with what is compressed of each. */
const MOST_OF_LANGUAGE = 2 * 2 ** 20;

const OLD = BUILT.pages.filter((path) => isOldHelp(dirname(path)));
const languageOf = (path: string): string =>
  IN_OTHER_LANGUAGES.test(path) ? path.slice(0, 2) : '';
/** Of those for which something is wrong, what. */
const wrong = (of: (path: string) => readonly unknown[]) =>
  OLD.flatMap((path) => of(path).map((what) => `${path}: ${String(what)}`));

test('all that were published are there, and no other', () => {
  // Eight needs with 33 colonias and everybody; those eight, and two more; eight words in Spanish.
  expect(OLD).toHaveLength(3 * (8 * 34 + 10) + 8);
  expect(OLD).toEqual(
    expect.arrayContaining([
      'servicios/refugio/index.html',
      'servicios/4/10009/index.html',
      'servicios/3/0/index.html',
      'fr/servicios/5/index.html',
    ]),
  );
});

test('each leads at once to the page of its language, where the same is shown', () => {
  expect(
    wrong((path) => {
      const page = BUILT.document(path);
      const refresh = page.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content');
      const [, to = ''] = /^0; url=(.+)$/.exec(refresh ?? '') ?? [];
      const led = ledTo(to, path);
      const language = languageOf(path);
      const help = language === '' ? 'servicios/index.html' : `${language}/servicios/index.html`;
      return [
        ...(led.path === help ? [] : [led.path]),
        ...(`#${led.id}` === fragmentOf(dirname(path)) ? [] : [led.id]),
        ...(allOf(page, 'main a').some((link) => link.getAttribute('href') === to)
          ? []
          : ['sin enlace']),
      ];
    }),
  ).toEqual([]);
});

test('none names anything: all of a language are the same but for where they lead', () => {
  const texts = new Map<string, Set<string>>();
  for (const path of OLD) {
    const page = BUILT.document(path);
    expect([page.title, wordsOf(page.querySelector('h1'))].flatMap(tellingWordsOf)).toEqual([]);
    const own = texts.get(languageOf(path)) ?? new Set();
    texts.set(languageOf(path), own.add(`${page.title} ${wordsOf(page.body)}`));
  }
  expect([...texts.values()].map(({ size }) => size)).toEqual([1, 1, 1]);
});

test('each is light, can be left, and runs the one script that it brings', () => {
  expect(
    wrong((path) => {
      const page = BUILT.document(path);
      const scripts = allOf(page, 'script').map(({ textContent }) => textContent ?? '');
      const hashes = scripts.map((code) => createHash('sha256').update(code).digest('base64'));
      const policy = page
        .querySelector('meta[http-equiv="content-security-policy"]')
        ?.getAttribute('content');
      const calls = allOf(page, 'a[href^="tel:"]').map((link) => link.getAttribute('href'));
      return [
        ...(Buffer.byteLength(BUILT.text(path)) <= MOST_BYTES ? [] : ['pesa']),
        ...(hashes.length === 1 && policy?.includes(`script-src 'sha256-${hashes[0]}';`) === true
          ? []
          : ['otro programa']),
        ...(policy?.includes("default-src 'none'") === true ? [] : ['pide']),
        ...(calls.join() === 'tel:911,tel:*765,tel:+525555335533' ? [] : [calls]),
        ...(/^https:/.test(page.querySelector('[data-quick-exit]')?.getAttribute('href') ?? '')
          ? []
          : ['sin salida']),
      ];
    }),
  ).toEqual([]);
  for (const language of ['', 'en', 'fr']) {
    const files = BUILT.files.filter(
      (file) => isOldHelp(dirname(file)) && languageOf(file) === language,
    );
    const all = files.reduce((sum, file) => sum + statSync(join(BUILT.folder, file)).size, 0);
    expect(all).toBeLessThanOrEqual(MOST_OF_LANGUAGE);
  }
});

/** Figures as other sites show them: each as it is sent, held to the page that it comes from. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, test } from 'vitest';
import { embedWeights } from '../heavyEmbeds';
import { EMBEDDED } from '../helpAddresses';
import { ledTo } from './kit/addresses';
import { theOne } from './kit/dataMarks';
import { allOf } from './kit/figures';
import { LISTED, pathOf } from './kit/listedFigures';
import { BUILT, PLACED_PAGES } from './kit/site';
import { wordsOf } from './kit/text';

/** Of all, with what is compressed of each. */
const MOST_OF_ALL = 10 * 2 ** 20;

const FILES = BUILT.files.filter((file) => EMBEDDED.test(file));
const PAGES = FILES.filter((file) => file.endsWith('/index.html'));
const read = (path: string): Document => parseHTML(BUILT.text(path)).document;

/** Of its address: the page that it comes from, and which of its figures it is. */
function fromOf(path: string): { readonly page: string; readonly anchor: string } {
  const steps = path.split('/').slice(1, -1);
  const anchor = steps.at(-1) ?? '';
  return { page: [...steps.slice(0, -1), 'index.html'].join('/'), anchor };
}

test('every figure that stands somewhere at its default has one, and no other', () => {
  const known = PAGES.map((path) => {
    const { page, anchor } = fromOf(path);
    return LISTED.find(
      (listed) =>
        listed.anchor.test(anchor) && listed.routes.some((route) => route.test(pathOf(page))),
    );
  });
  expect(known).not.toContain(undefined);
  expect(known.filter((listed) => listed?.embeds === false)).toEqual([]);
  const standing = LISTED.filter(({ always, embeds }) => always && embeds);
  expect(standing.length).toBeGreaterThan(20);
  expect(standing.filter((listed) => !known.includes(listed)).map(({ id }) => id)).toEqual([]);
});

test('of each colonia there are its map and its trend', () => {
  const colonias = PLACED_PAGES.map((page) => page.replace(/index\.html$/, '')).filter((page) =>
    /^colonias\/(?!todas\/)[^/]+\/$/.test(page),
  );
  expect(colonias).toHaveLength(33);
  for (const colonia of colonias) {
    expect(PAGES).toContain(`insertar/${colonia}mapa/index.html`);
    expect(PAGES).toContain(`insertar/${colonia}trimestres/index.html`);
  }
});

test('each is light, and all of them have a budget of their own', () => {
  expect(embedWeights(BUILT.folder).heavy).toEqual([]);
  const all = FILES.reduce((sum, file) => sum + statSync(join(BUILT.folder, file)).size, 0);
  expect(all).toBeLessThanOrEqual(MOST_OF_ALL);
});

describe.each(PAGES)('%s', (path) => {
  const { page, anchor } = fromOf(path);
  const document = read(path);
  const figure = theOne(document, 'figure');
  const original = theOne(BUILT.document(page), `figure[id="${anchor}"]`);

  test('says what the figure of its page says, and whose numbers they are', () => {
    const drawn = allOf(original, '.chart svg text');
    expect(allOf(figure, 'svg text').map(wordsOf)).toEqual(drawn.map(wordsOf));
    for (const part of ['figcaption h2', 'figcaption p']) {
      const texts = (scope: Element) => allOf(scope, part).map(wordsOf);
      expect(texts(figure)).toEqual(texts(original));
    }
    const source = wordsOf(original.querySelector('.source'));
    expect(source).not.toBe('');
    const foot = wordsOf(document.querySelector('footer'));
    expect(foot).toContain(source);
    const place = wordsOf(BUILT.document(page).querySelector('.place'));
    expect(place).toMatch(/^Alcaldía ./);
    expect(foot).toContain(place);
  });

  test('has help, and leads to its page in another tab', () => {
    const links = allOf(document.body, 'footer a[href]');
    const hrefs = links.map((link) => link.getAttribute('href') ?? '');
    expect(hrefs).toContain('tel:911');
    expect(hrefs.filter((href) => /^tel:\+52\d{10}$/.test(href))).toHaveLength(1);
    const led = hrefs.filter((href) => !href.startsWith('tel:')).map((href) => ledTo(href, path));
    expect(led).toEqual([
      expect.objectContaining({ path: page, id: anchor }),
      expect.objectContaining({ path: 'servicios/index.html' }),
    ]);
    const outward = allOf(document.body, 'a[href]:not([href^="tel:"])');
    const loose = outward.filter(
      (link) =>
        link.getAttribute('target') !== '_blank' ||
        link.getAttribute('rel') !== 'noopener noreferrer' ||
        !BUILT.files.includes(ledTo(link.getAttribute('href') ?? '', path).path),
    );
    expect(loose.map((link) => link.outerHTML)).toEqual([]);
  });

  test('asks for nothing, and waits for no program', () => {
    const html = BUILT.text(path);
    expect(html).not.toMatch(
      /<link(?! rel="(?:canonical|alternate)")|<img|\ssrc=|@import|url\((?!["']?#)/,
    );
    expect(allOf(document.body, 'button, input, select, textarea, form, iframe')).toEqual([]);
    const named = [...html.matchAll(/url\(["']?#([^"')]+)/g)].map(([, id = '']) => id);
    expect(named.filter((id) => document.getElementById(id) === null)).toEqual([]);
    const colours = new Set([...html.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name));
    expect([...colours].filter((name) => !html.includes(`${name}:`))).toEqual([]);
  });
});

afterAll(() => {
  const sizes = PAGES.map((path) => Buffer.byteLength(BUILT.text(path))).toSorted((a, b) => a - b);
  console.table({
    pages: PAGES.length,
    median: sizes[Math.floor(sizes.length / 2)],
    most: sizes.at(-1),
    mostSent: Math.max(
      ...PAGES.slice(0, 40).map((path) => brotliCompressSync(BUILT.text(path)).length),
    ),
    bytes: FILES.reduce((sum, file) => sum + statSync(join(BUILT.folder, file)).size, 0),
  });
});

/** Every link of the built pages leads to a file that exists, and to an anchor that is there. */
import { describe, expect, test } from 'vitest';
import { ledTo } from './kit/addresses';
import { BUILT, PLACED_PAGES } from './kit/site';

const idsOf = new Map<string, ReadonlySet<string>>();

function idsIn(path: string): ReadonlySet<string> {
  const ids = idsOf.get(path) ?? new Set(idsWrittenIn(path));
  idsOf.set(path, ids);
  return ids;
}

const idsWrittenIn = (path: string): readonly string[] =>
  [...BUILT.document(path).querySelectorAll('[id]')].map(({ id }) => id);

/** Of links within the site, as they are written. */
function hrefsIn(path: string): readonly string[] {
  const links = [...BUILT.document(path).querySelectorAll('a[href]')];
  return [...new Set(links.map((link) => link.getAttribute('href') ?? ''))].filter(
    (href) => !/^(?:https?|tel|mailto):/.test(href),
  );
}

/** What is wrong with a link; null where nothing is. */
function wrongWith(href: string, from: string): string | null {
  try {
    const { path, id } = ledTo(href, from);
    return id === '' || idsIn(path).has(id) ? null : `«${href}»: no existe #${id} en ${path}`;
  } catch (error) {
    return String(error);
  }
}

const IS_HELP = /^(?:servicios|en|fr)\//;

/** Of a page, and neither a file nor a part of the same page. */
const lacksSlash = (href: string): boolean => /(?:^|\/)[^./]+$/.test(href.replace(/[?#].*$/, ''));

describe.each(PLACED_PAGES)('%s', (path) => {
  test('has links that lead somewhere', () => {
    const hrefs = hrefsIn(path);
    expect(hrefs.length).toBeGreaterThan(3);
    expect(hrefs.flatMap((href) => wrongWith(href, path) ?? [])).toEqual([]);
  });
});

test('help is linked by the address that hosts give: without its slash it takes one more trip', () => {
  const toHelp = PLACED_PAGES.flatMap((path) =>
    hrefsIn(path).filter((href) => IS_HELP.test(ledTo(href, path).path)),
  );
  expect(toHelp.length).toBeGreaterThan(1000);
  expect(toHelp.filter((href) => !href.startsWith('#') && lacksSlash(href))).toEqual([]);
});

test('figures lead to their methods, and sheets and methods to their figures', () => {
  const allOf = (path: string) => hrefsIn(path).join(' ');
  expect(allOf('index.html')).toContain('metodologia/#orden');
  expect(allOf('index.html')).toContain('metodologia/#banda');
  expect(allOf('index.html')).toContain('indicadores/violencia_familiar/');
  expect(allOf('comparar/index.html')).toContain('metodologia/#embudo');
  expect(allOf('indicadores/violacion/index.html')).toContain('?indicador=violacion#mapa');
  expect(allOf('metodologia/index.html')).toMatch(/#tendencia\b/);
});

test('a link that leads nowhere is told', () => {
  expect(wrongWith('../metodologia/#no-existe', 'comparar/index.html')).toContain('#no-existe');
  expect(wrongWith('../no-existe/', 'comparar/index.html')).toContain('no-existe');
  expect(wrongWith('/metodologia/', 'comparar/index.html')).toContain('sale del sitio');
});

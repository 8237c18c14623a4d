/** Every link of the built pages leads to a file that exists, and to an anchor that is there: no browser. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from '@playwright/test';

const BUILD = 'build';
/** The same build must work under any base path. */
const SITE = 'https://atlas.invalid/bajo/otra/ruta/';

/** 404.html is shown at any depth, so it alone is told where the site is. */
const PAGES = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html') && path !== '404.html')
  .toSorted();

interface Page {
  readonly ids: ReadonlySet<string>;
  /** Of links within the site, as they are written. */
  readonly hrefs: readonly string[];
}

const known = new Map<string, Page>();

/** A page by its file; read when a test asks, since every worker and every listing loads this. */
function pageOf(path: string): Page | undefined {
  const page = known.get(path) ?? (PAGES.includes(path) ? read(path) : undefined);
  if (page !== undefined) known.set(path, page);
  return page;
}

function read(path: string): Page {
  const { document } = parseHTML(readFileSync(join(BUILD, path), 'utf8'));
  return {
    ids: new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)),
    hrefs: [...document.querySelectorAll('a[href]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !/^(?:https?|tel|mailto):/.test(href)),
  };
}

/** Address of a file of the build. */
function addressOf(path: string): string {
  return new URL(path.replace(/(^|\/)index\.html$/, '$1'), SITE).href;
}

/** What is wrong with a link; null where nothing is. */
function wrongWith(href: string, from: string): string | null {
  const { origin, pathname, hash } = new URL(href, addressOf(from));
  const base = new URL(SITE);
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) return 'sale del sitio';
  const rest = decodeURIComponent(pathname.slice(base.pathname.length));
  // Without its last slash a host sends on to the folder, anchor and all.
  const page = pageOf(rest) ?? pageOf(join(rest, 'index.html'));
  if (page === undefined) return isFile(join(BUILD, rest)) ? null : `no existe ${rest}`;
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || page.ids.has(id) ? null : `no existe #${id} en ${rest}`;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

test.skip(({ isMobile }) => isMobile, 'Los enlaces del HTML no dependen del ancho.');

for (const path of PAGES) {
  test(`the links of ${path} lead somewhere`, () => {
    const hrefs = pageOf(path)?.hrefs ?? [];
    expect(hrefs.length).toBeGreaterThan(3);
    expect(
      hrefs.flatMap((href) => {
        const wrong = wrongWith(href, path);
        return wrong === null ? [] : [`${href}: ${wrong}`];
      }),
    ).toEqual([]);
  });
}

test('figures lead to their methods, and sheets and methods to their figures', () => {
  const hrefsOf = (path: string) => pageOf(path)?.hrefs.join(' ') ?? '';
  expect(hrefsOf('index.html')).toContain('metodologia/#orden');
  expect(hrefsOf('index.html')).toContain('metodologia/#banda');
  expect(hrefsOf('index.html')).toContain('indicadores/violencia_familiar/');
  expect(hrefsOf('comparar/index.html')).toContain('metodologia/#embudo');
  expect(hrefsOf('indicadores/violacion/index.html')).toContain('?indicador=violacion#mapa');
  expect(hrefsOf('metodologia/index.html')).toMatch(/#tendencia\b/);
});

test('a link that leads nowhere is told', () => {
  expect(wrongWith('../metodologia/#no-existe', 'comparar/index.html')).toContain('#no-existe');
  expect(wrongWith('../no-existe/', 'comparar/index.html')).toContain('no-existe');
  expect(wrongWith('/metodologia/', 'comparar/index.html')).toBe('sale del sitio');
});

/** What the page of unknown addresses knows of the site. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { coloniaLinks, sitePages, writeSiteIndex } from '../../scripts/lib/site-index.mjs';

function siteOf(pages: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'atlas-indice-'));
  for (const [path, title] of Object.entries(pages)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), `<html><head><title>${title}</title></head></html>`);
  }
  return dir;
}

it('is every page but its own, with its title', () => {
  const dir = siteOf({
    'index.html': 'Atlas Violeta · Violencia',
    '404.html': 'No encontramos esa página · Atlas Violeta',
    'colonias/index.html': 'Todas las colonias · Atlas Violeta',
    'colonias/centro/index.html': 'Peña &amp; Centro · Atlas Violeta',
  });
  writeSiteIndex(dir, sitePages(dir));
  expect(JSON.parse(readFileSync(join(dir, 'direcciones.json'), 'utf8'))).toEqual(
    [
      { path: '', title: 'Atlas Violeta · Violencia' },
      { path: 'colonias/centro/', title: 'Peña & Centro' },
      { path: 'colonias/', title: 'Todas las colonias' },
    ].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  );
});

const pages = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    path: `colonias/c${place}/`,
    title: place === 0 ? 'Ámbar <b>' : `Zona ${place}`,
  }));

it('lists the colonias in the order of their names, under the base of the site', () => {
  const links = coloniaLinks(
    [
      { path: 'colonias/', title: 'Todas' },
      { path: 'colonias/todas/', title: 'x' },
      ...pages(2).reverse(),
    ],
    '/atlas',
  );
  expect(links.match(/href="[^"]*"/g)).toEqual([
    'href="/atlas/colonias/c0/"',
    'href="/atlas/colonias/c1/"',
  ]);
  expect(links).toContain('Ámbar &#60;b&#62;');
});

it('of more than sixty leads to their list', () => {
  expect(coloniaLinks(pages(60), '').match(/href/g)).toHaveLength(60);
  expect(coloniaLinks(pages(61), '').match(/href="[^"]*"/g)).toEqual(['href="/colonias/"']);
});

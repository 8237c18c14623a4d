/** The page of all colonias, as it is sent. */
import { render } from 'svelte/server';
import { beforeAll, expect, it } from 'vitest';
import IndexPage from '$features/colonia/IndexPage.svelte';
import { loadIndex, type IndexData } from '$features/colonia/indexPage.server';
import { key } from '../../coloniaKey';
import { SITE } from '../inventedFacts';
import { documentOf } from '../rendered';

let index: IndexData;
beforeAll(async () => {
  index = await loadIndex();
}, 60_000);

const page = (rest: Partial<IndexData> = {}) =>
  documentOf(render(IndexPage, { props: { data: { ...SITE, ...index, ...rest } } }));
const rows = (of: Document) =>
  [...of.querySelectorAll('.letters li')].map((row) =>
    (row.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

it('lists each colonia once, by its letter, with its count or that it is not published', () => {
  const listed = rows(page());
  expect(listed).toHaveLength(33);
  // Counted by hand from the release: tests/site/colonias.
  expect(listed).toContain('Centro 426');
  expect(listed).toContain('Hipódromo Condesa menos de 5 o protegida');
  const letters = [...page().querySelectorAll('.letters h2')].map((each) => each.textContent);
  expect(letters).toEqual([...letters].sort());
  expect(new Set(letters).size).toBe(letters.length);
});

it('looks for any name of a place, and leads who has no script to its own list', () => {
  const search = page().querySelector('.places');
  expect(search?.querySelector('[role="combobox"]')).not.toBeNull();
  const way = page().querySelector('[data-without-script] a')?.getAttribute('href') ?? '';
  expect(page().querySelector(way)?.classList.contains('letters')).toBe(true);
});

it('leads to the page of each, and never marks the number of one that is not published', () => {
  const centro = [...page().querySelectorAll('.letters li')].find((row) =>
    row.textContent?.includes('Hipódromo Condesa'),
  );
  expect(centro?.querySelector('a')?.getAttribute('href')).toMatch(
    /\/colonias\/hipodromo-condesa\/$/,
  );
  expect(centro?.getAttribute('data-n')).toBe('unpublished');
});

it('lists two thousand too, each with few elements', () => {
  const colonias = Array.from({ length: 2000 }, (_, place) => ({
    clave: key(`09015-colonia-${place}`),
    slug: `colonia-${place}`,
    nombre: `Colonia ${place % 1999}`,
    n: place,
  }));
  const many = page({ colonias });
  expect(rows(many)).toHaveLength(2000);
  expect(many.querySelectorAll('.letters *').length).toBeLessThan(3 * 2000 + 10);
});

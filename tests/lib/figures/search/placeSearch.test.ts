/** The search as it is sent: its box named, its list closed, and a way without a script. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import PlaceSearch from '$lib/figures/search/PlaceSearch.svelte';
import { documentOf } from '../../../features/rendered';
import { key } from '../../../coloniaKey';

const COLONIAS = ['Tabacalera', 'Álamos', 'Centro'].map((nombre) => ({
  clave: key(nombre),
  slug: nombre.toLowerCase(),
  nombre,
}));

const sent = (props: { colonia?: string; isOfOne?: boolean; examples?: readonly string[] } = {}) =>
  documentOf(
    render(PlaceSearch, {
      props: {
        colonias: COLONIAS,
        colonia: props.colonia === undefined ? null : key(props.colonia),
        isOfOne: props.isOfOne ?? false,
        examples: props.examples ?? [],
        files: { names: 'lugares.json', data: 'data/' },
        list: '#orden',
        onchoose: () => {},
      },
    }),
  );
const boxOf = (page: Document) => page.querySelector('[role="combobox"]');

it('names its box and its list, which is closed and empty', () => {
  const page = sent();
  const box = boxOf(page);
  const list = page.querySelector('[role="listbox"]');
  expect(page.querySelector(`label[for="${box?.id ?? ''}"]`)?.textContent).toContain('Colonia');
  expect(box?.getAttribute('aria-expanded')).toBe('false');
  expect(box?.getAttribute('aria-controls')).toBe(list?.id);
  expect(box?.hasAttribute('aria-activedescendant')).toBe(false);
  expect(list?.hasAttribute('hidden')).toBe(true);
  expect(list?.querySelectorAll('[role="option"]')).toHaveLength(0);
  const keys = page.getElementById(box?.getAttribute('aria-describedby') ?? '');
  expect(keys?.textContent).toContain('Flechas');
});

it.each([
  ['Centro', false, 'Centro'],
  [undefined, false, ''],
  ['otra', false, ''],
  // The page of a colonia has its name above.
  ['Centro', true, ''],
])('of %s, on the page of one: %s, holds «%s»', (colonia, isOfOne, held) => {
  const page = sent({ isOfOne, ...(colonia === undefined ? {} : { colonia }) });
  expect(boxOf(page)?.getAttribute('value') ?? '').toBe(held);
  const clear = page.querySelector('button[aria-label="Ver toda la alcaldía"]');
  expect(clear !== null).toBe(held !== '');
});

it('offers its examples, and nothing where there are none', () => {
  const names = (page: Document) =>
    [...page.querySelectorAll('.examples button')].map((button) => button.textContent?.trim());
  expect(names(sent({ examples: ['Aquí', 'Allá'] }))).toEqual(['Aquí', 'Allá']);
  expect(sent().querySelector('.examples')).toBeNull();
});

it('has a link to the list for who has no script, and shows nothing that needs one', () => {
  const page = sent();
  expect(page.querySelector('[data-without-script] a')?.getAttribute('href')).toBe('#orden');
  expect(boxOf(page)?.closest('[data-needs-script]')).not.toBeNull();
});

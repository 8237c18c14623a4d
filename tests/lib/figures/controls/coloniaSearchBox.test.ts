/** The box that looks for a colonia, as it is sent: its list whole, in order, and closed. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import ColoniaSearch from '$lib/figures/controls/ColoniaSearch.svelte';
import { documentOf } from '../../../features/rendered';
import { key } from '../../../coloniaKey';

const COLONIAS = [
  { clave: key('tabacalera'), nombre: 'Tabacalera' },
  { clave: key('alamos'), nombre: 'Álamos' },
  { clave: key('centro'), nombre: 'Centro' },
];

const boxOf = (colonia: string | null, colonias: readonly (typeof COLONIAS)[number][] = COLONIAS) =>
  documentOf(
    render(ColoniaSearch, {
      props: { colonias, colonia: colonia === null ? null : key(colonia), onchoose: () => {} },
    }),
  );

it('has the whole alcaldía first and then the colonias by the Spanish alphabet', () => {
  const options = [...boxOf(null).querySelectorAll('[role="option"]')];
  const names = options.map((option) => option.textContent?.trim());
  expect(names.slice(1)).toEqual(['Álamos', 'Centro', 'Tabacalera']);
  expect(names).toHaveLength(4);
});

it.each([
  ['centro', 'Centro'],
  [null, 'Toda la alcaldía'],
  ['ninguna', 'Toda la alcaldía'],
])('of %s says %s', (colonia, said) => {
  const box = boxOf(colonia).querySelector('[role="combobox"]');
  expect(box?.getAttribute('value')).toBe(said);
});

it('marks the one that is chosen, and no other', () => {
  const chosen = [...boxOf('centro').querySelectorAll('[role="option"][aria-selected="true"]')];
  expect(chosen.map((option) => option.textContent?.trim())).toEqual(['Centro']);
});

it('names its box and its list, which is closed', () => {
  const page = boxOf(null);
  const box = page.querySelector('[role="combobox"]');
  const list = page.querySelector('[role="listbox"]');
  expect(page.querySelector(`label[for="${box?.id ?? ''}"]`)?.textContent).toBe('Colonia');
  expect(box?.getAttribute('aria-expanded')).toBe('false');
  expect(box?.getAttribute('aria-controls')).toBe(list?.id);
  expect(box?.hasAttribute('aria-activedescendant')).toBe(false);
  expect(list?.hasAttribute('hidden')).toBe(true);
});

it('of an alcaldía without colonias only the whole is left', () => {
  expect(boxOf(null, []).querySelectorAll('[role="option"]')).toHaveLength(1);
});

/** One of several under its name, as it is sent. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Select from '$lib/figures/controls/Select.svelte';
import { documentOf } from '../../../features/rendered';

const options = [
  { value: null, name: 'Todas' },
  { value: 2023, name: 'El año 2023' },
  { value: 2022, name: 'El año 2022' },
];

const page = (value: number | null) =>
  documentOf(render(Select, { props: { label: 'Periodo', options, value, onpick: () => {} } }));

it('has its name, and its options by theirs, in their order', () => {
  const select = page(2023).querySelector('select');
  expect(page(2023).querySelector(`label[for="${select?.id ?? ''}"]`)?.textContent).toBe('Periodo');
  expect([...(select?.querySelectorAll('option') ?? [])].map((each) => each.textContent)).toEqual([
    'Todas',
    'El año 2023',
    'El año 2022',
  ]);
});

it.each([
  [2022, 'El año 2022'],
  [null, 'Todas'],
])('of %s takes «%s»', (value, name) => {
  const taken = [...page(value).querySelectorAll('option[selected]')];
  expect(taken.map((each) => each.textContent)).toEqual([name]);
});

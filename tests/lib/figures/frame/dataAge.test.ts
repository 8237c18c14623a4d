/** Up to when the data are complete; how long ago that is, only once the page lives. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import DataAge from '$lib/figures/frame/DataAge.svelte';
import { documentOf } from '../../../features/rendered';

it('says the last complete month, and to a program too', () => {
  const said = documentOf(render(DataAge, { props: { month: '2026-07-01' } })).querySelector('p');
  expect(said?.textContent).toBe('Datos completos hasta julio de 2026.');
  expect(said?.getAttribute('data-period')).toBe('2026-07/2026-07');
});

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

it.each([
  ['2024-07-01', 'hace 2 años y 8 meses'],
  ['2026-07-01', 'hace 8 meses'],
])('of %s keeps the room of an age that is read later, and says none', (month, age) => {
  const said = documentOf(
    render(DataAge, { props: { month, published: '2026-07-31' } }),
  ).querySelector('p');
  expect(said?.textContent.trim()).toMatch(/^Datos completos hasta julio de 20\d\d\.$/);
  const room = said?.querySelector('.room');
  expect(room?.getAttribute('data-room')).toBe(`, ${age}`);
  expect(room?.hasAttribute('data-needs-script')).toBe(true);
});

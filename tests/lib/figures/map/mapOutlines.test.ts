/** The edges over a map: that of the alcaldía always, those of the colonia chosen and the one at hand over it. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import MapOutlines from '$lib/figures/map/MapOutlines.svelte';
import { documentOf } from '../../../features/rendered';
import { STRIP } from '../invented';
import { key } from '../../../coloniaKey';

function edges(...names: readonly [chosen: string | null, current: string | null]) {
  const [chosen = null, current = null] = names.map((name) => (name === null ? null : key(name)));
  const page = documentOf(render(MapOutlines, { props: { geometry: STRIP, chosen, current } }));
  return [...page.querySelectorAll('path')]
    .filter((path) => !path.classList.contains('casing'))
    .map((path) => [path.getAttribute('class')?.split(' ')[0], path.getAttribute('d')]);
}

const WHOLE = ['outline', STRIP.outline];

it('without a colonia there is the edge of them all', () => {
  expect(edges(null, null)).toEqual([WHOLE]);
});

it('the chosen one and the one at hand are told apart', () => {
  expect(edges('alta', 'baja')).toEqual([
    WHOLE,
    ['chosen', 'M0 0H10V10H0Z'],
    ['current', 'M10 0H20V10H10Z'],
  ]);
});

it('one that is not on the map has no edge', () => {
  expect(edges('ninguna', 'baja')).toEqual([WHOLE, ['current', 'M10 0H20V10H10Z']]);
});

/** The bar of each colonia is as long as its distance, that of the farthest taking the whole width. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import NearnessList from '$features/evaluation/figures/NearnessList.svelte';
import { documentOf, percentOf } from '../../rendered';

function widthsOf(...distances: readonly number[]) {
  const colonias = distances.map((distance, place) => ({
    id: String(place),
    nombre: `Colonia ${place}`,
    chosen: place === 0,
    distance,
    written: distance.toFixed(2),
    remark: '',
  }));
  const page = documentOf(render(NearnessList, { props: { colonias, label: 'Parecido' } }));
  return [...page.querySelectorAll('.bar i')].map((bar) => percentOf(bar.getAttribute('style')));
}

it('bars are in the measure of the farthest', () => {
  expect(widthsOf(0, 0.5, 2, 1)).toEqual([0, 25, 100, 50]);
});

it('the same course everywhere has no bar', () => {
  expect(widthsOf(0, 0)).toEqual([0, 0]);
});

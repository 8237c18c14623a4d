/** The key of the map of verdicts: each with its count, and two marks besides its colour. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import VerdictKey from '$lib/figures/map/VerdictKey.svelte';
import { documentOf } from '../../../features/rendered';

const page = documentOf(
  render(VerdictKey, {
    props: {
      counts: [
        { state: 'encima', count: 4 },
        { state: 'igual', count: 22 },
        { state: 'debajo', count: 6 },
        { state: 'no_publicada', count: 1 },
      ],
      suppressedHatch: 'trama',
      belowDots: 'puntos',
    },
  }),
);
const rows = [...page.querySelectorAll('li')];

it('says how many colonias are of each', () => {
  expect(rows.map((row) => row.textContent?.trim())).toEqual([
    '4 por encima',
    '22 no se distinguen',
    '6 por debajo',
    '1 no se publica',
  ]);
  expect(page.querySelector('p')?.textContent).toBe('Contra el resto, más allá del azar');
});

it('tells them apart without their colours', () => {
  const drawn = rows.map((row) => ({
    texture: row.querySelector('rect + rect')?.getAttribute('fill') ?? null,
    sign: row.querySelector('path')?.getAttribute('d') ?? null,
  }));
  const [above, alike, below, hidden] = drawn;
  expect(above?.texture).toBeNull();
  expect(above?.sign).not.toBeNull();
  expect(alike).toEqual({ texture: null, sign: null });
  expect(below?.texture).toBe('url(#puntos)');
  expect(below?.sign).not.toBe(above?.sign);
  expect(hidden).toEqual({ texture: 'url(#trama)', sign: null });
});

/** Under the map of verdicts: what its asterisks lead to, and one colonia, or all of them, in words. */
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { RankedColonia } from '$lib/answers/ranking';
import ColoniaMap from '$lib/figures/map/ColoniaMap.svelte';
import { drawMap } from '$lib/figures/map/drawing';
import { documentOf } from '../../../features/rendered';
import { rankingBy } from '../invented';
import { bundledTopology, clavesOf } from '../topology';

const topology = bundledTopology();
const ranking = rankingBy('veredicto');

interface Pointed {
  readonly colonia?: ColoniaKey | undefined;
  readonly hovered?: ColoniaKey | undefined;
}

const map = (colonias: readonly RankedColonia[], { colonia, hovered }: Pointed = {}) =>
  documentOf(
    render(ColoniaMap, {
      props: {
        geometry: drawMap(topology, clavesOf(topology)),
        ranking: { ...ranking, colonias },
        colonia: colonia ?? null,
        hovered: hovered ?? null,
        label: 'Mapa',
        hrefOf: (clave: string) => `/colonias/${clave}/`,
        onchoose: () => {},
        onhover: () => {},
      },
    }),
  );
const texts = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map((each) => each.textContent?.replace(/\s+/g, ' ').trim());

it('an asterisk leads to one line', () => {
  const doubted = ranking.colonias.map((each) => ({ ...each, depends: each.nombre === 'Alta' }));
  expect(texts(map(doubted), 'p.asterisk')).toEqual([
    '* Contando a quien está de día (estimación), por encima no sigue ninguna.',
  ]);
  expect(texts(map(ranking.colonias), 'p.asterisk')).toEqual([]);
});

it('all of them are told in two lines, without how to read another', () => {
  expect(texts(map(ranking.colonias), '.card p')).toEqual([
    'Toda la alcaldía',
    expect.stringContaining('10,500 por cada 100,000 mujeres'),
  ]);
});

it('the one under the pointer is read over what is told of the chosen one, which stays', () => {
  const [first, second] = ranking.colonias;
  const of = (chosen: RankedColonia | undefined, hovered: RankedColonia | undefined) => {
    const page = map(ranking.colonias, { colonia: chosen?.clave, hovered: hovered?.clave });
    return ['.under > .card', '.pointed .card'].map((card) => texts(page, `${card} .name`));
  };
  expect(of(undefined, second)).toEqual([['Toda la alcaldía'], [second?.nombre]]);
  expect(of(first, second)).toEqual([[first?.nombre], [second?.nombre]]);
  expect(of(first, first)).toEqual([[first?.nombre], []]);
});

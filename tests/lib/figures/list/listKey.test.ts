/** What each mark of the list means, of those that it has. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import ListKey from '$lib/figures/list/ListKey.svelte';
import type { Ranking } from '$lib/answers/ranking';
import { documentOf } from '../../../features/rendered';
import { rankingBy } from '../invented';

const rows = (ranking: Ranking) => [
  ...documentOf(render(ListKey, { props: { ranking } })).querySelectorAll('li'),
];
const meanings = (ranking: Ranking) => rows(ranking).map((row) => row.textContent?.trim());

it('those of a rate: above, below, and the unstable one', () => {
  expect(meanings(rankingBy('tasa'))).toEqual([
    'por encima del resto, más allá del azar',
    'por debajo del resto, más allá del azar',
    'menos de 20 carpetas: inestable',
  ]);
});

it('says of cases what of rates it may not, since more women are more cases', () => {
  expect(meanings(rankingBy('carpetas'))).toEqual([
    'más de las que darían sus residentes',
    'menos de las que darían sus residentes',
    'menos de 20 carpetas: inestable',
  ]);
});

it('a probability has no interval to draw', () => {
  expect(rows(rankingBy('tasa'))[0]?.querySelectorAll('line')).toHaveLength(1);
  const [probable] = rows(rankingBy('excedencia'));
  expect(probable?.querySelectorAll('circle')).toHaveLength(1);
  expect(probable?.querySelectorAll('line')).toHaveLength(0);
});

it('of nothing published there is nothing to explain', () => {
  const ranking = rankingBy('tasa');
  const hidden = ranking.colonias.filter(({ suppressed }) => suppressed);
  expect(meanings({ ...ranking, colonias: hidden })).toEqual([]);
});

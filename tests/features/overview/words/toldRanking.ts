/** Rankings of so many colonias as verdicts are told. */
import type { RankedColonia, RankedStanding, Ranking } from '$lib/answers/ranking';
import { CARPETAS, type CountingUnit } from '$lib/answers/countingUnit';
import { rankingBy } from '../../../lib/figures/invented';

export type Told = readonly [verdict: RankedStanding, depends?: boolean];

export function toldRanking(
  told: readonly Told[],
  judgedBy: Ranking['judgedBy'] = 'mujeres',
  counts: CountingUnit = CARPETAS,
): Ranking {
  const base = rankingBy('veredicto');
  const [one] = base.colonias;
  if (one === undefined) throw new Error('Sin colonias.');
  const colonias = told.map(([verdict, depends = false]): RankedColonia => ({
    ...one,
    verdict,
    depends,
  }));
  const standings = { encima: 0, debajo: 0, igual: 0, depende: 0, registro: 0, sin_respuesta: 0 };
  for (const [verdict] of told) standings[verdict] += 1;
  return { ...base, colonias, standings, judgedBy, counts };
}

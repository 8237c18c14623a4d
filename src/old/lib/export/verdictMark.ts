/** The verdicts of every answer in one vocabulary. */
import type { Change } from '$old/lib/answers/change';
import type { RankedStanding } from '$old/lib/answers/ranking';

/**
 * `above` and `below` only beyond chance. `doubt`: beyond chance, and not to be claimed all the same;
 * `depends`: another with another divisor; `registry`: another, or not told,
 * without what may be where cases were registered; `none`: nothing to compare.
 */
export type VerdictMark =
  'above' | 'chance' | 'below' | 'doubt' | 'depends' | 'registry' | 'unpublished' | 'none';

const CHANGES = { aumento: 'above', baja: 'below', azar: 'chance' } as const;

export function changeVerdictMark(change: Change): VerdictMark {
  if (change.verdict !== 'sin_respuesta') return CHANGES[change.verdict];
  return change.reason === 'sin_cuenta' ? 'unpublished' : 'none';
}

const STANDINGS = {
  encima: 'above',
  debajo: 'below',
  igual: 'chance',
  depende: 'depends',
  registro: 'registry',
  sin_respuesta: 'none',
} as const;

/** @param colonia a count that is not published cannot be compared */
export function standingMark({
  n,
  verdict,
}: {
  readonly n: number | null;
  readonly verdict: RankedStanding;
}): VerdictMark {
  return n === null ? 'unpublished' : STANDINGS[verdict];
}

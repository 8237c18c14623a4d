/** Who would be among the first with more or fewer women than told, an estimate, in one colonia. */
import { FIRST_PLACES } from '$old/lib/answers/places';
import { areMany } from '$old/lib/answers/manyAreas';
import { DOUBTED_TIMES } from '$old/lib/answers/coloniaCounts';
import { orderByScore } from '$old/lib/stats/priority/orderByScore';
import { weightedIndex } from '$old/lib/stats/priority/weightedIndex';
import type { Weights } from './criteria';
import { evidenceOf, type EvidenceAsked } from './evidence';
import { rescaledValues, weightsOf } from './prioritise';

/** Names, in the order of the release. */
export interface WomenMoves {
  /** Of the first five, those that would not be. */
  readonly leave: readonly string[];
  /** Of the others, those that would. */
  readonly enter: readonly string[];
}

/**
 * Each colonia with a tenth more and a tenth fewer women, the others as they are.
 * @returns null of many colonias, which it would take too long
 */
export function womenMovesOf(asked: EvidenceAsked, weights: Weights): WomenMoves | null {
  if (areMany(asked.rows.length)) return null;
  const told = firstOf(asked, weights);
  const isFirst = new Set(told);
  const moved = asked.rows.filter(({ clave, mujeres }) =>
    DOUBTED_TIMES.some((factor) => {
      const rows = asked.rows.map((row) =>
        row.clave === clave && mujeres !== null ? { ...row, mujeres: mujeres * factor } : row,
      );
      return firstOf({ ...asked, rows }, weights).includes(clave) !== isFirst.has(clave);
    }),
  );
  const namesOf = (rows: typeof moved) => rows.map(({ nombre }) => nombre);
  return {
    leave: namesOf(moved.filter(({ clave }) => isFirst.has(clave))),
    enter: namesOf(moved.filter(({ clave }) => !isFirst.has(clave))),
  };
}

/** Keys of the first five. */
function firstOf(asked: EvidenceAsked, weights: Weights) {
  const evidence = evidenceOf(asked);
  const values = rescaledValues(evidence);
  const scored = weightedIndex(values, weightsOf(evidence.criteria, weights));
  return orderByScore(
    scored.map(({ score }) => score),
    values,
  )
    .slice(0, FIRST_PLACES)
    .flatMap((area) => evidence.areas[area]?.clave ?? []);
}

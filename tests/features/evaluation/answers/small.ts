/** Colonias written out cell by cell, for counts by hand. */
import type { EvaluatedArea } from '$features/evaluation/answers/area';
import type { EvaluationWindow } from '$features/evaluation/answers/window';
import { key } from '../../../coloniaKey';

/** Six quarters: four before the date, two after. */
export const SIX = [
  '2021-01-01',
  '2021-04-01',
  '2021-07-01',
  '2021-10-01',
  '2022-01-01',
  '2022-04-01',
] as const;

export const WINDOW: EvaluationWindow = {
  before: SIX.slice(0, 4),
  chosenBy: [],
  mixed: null,
  after: SIX.slice(4),
};

/** @param counts of the six quarters; null where suppressed */
export function area(
  clave: string,
  counts: readonly (number | null)[],
  rest: Partial<Omit<EvaluatedArea, 'clave' | 'counts'>> = {},
): EvaluatedArea {
  return {
    clave: key(clave),
    poblacion: 1000,
    vecinas: [],
    counts: Object.fromEntries(SIX.map((period, place) => [period, counts[place] ?? null])),
    ...rest,
  };
}

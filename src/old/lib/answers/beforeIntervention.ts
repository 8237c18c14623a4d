/** The months that an intervention found: what followed it is not what was usual before. */
import { INTERVENTIONS, type InterventionId } from '$old/lib/contract/breaks';
import { addMonths, monthsIn } from '$old/lib/period/months';
import type { MonthWindow } from '$old/lib/stats/completeness';

export interface FoundByIntervention {
  readonly id: InterventionId;
  /** From the first month of the level that stood then to the last before the intervention. */
  readonly window: MonthWindow;
}

/** Fewer months tell no level. */
const LEAST_MONTHS = 3;

/**
 * @param start first month of a level, `YYYY-MM-01`
 * @param levels first months of all levels, that of the series first, in order of time
 * @returns of the last intervention that was over before it; null where there is none, or no level before that
 */
export function foundByIntervention(
  start: string,
  levels: readonly string[],
): FoundByIntervention | null {
  const intervention = INTERVENTIONS.filter(({ months }) => months.last < start).at(-1);
  if (intervention === undefined) return null;
  const { id, months } = intervention;
  const first = levels.filter((level) => level < months.first).at(-1);
  if (first === undefined) return null;
  const window = { first, last: addMonths(months.first, -1) };
  return monthsIn(window) < LEAST_MONTHS ? null : { id, window };
}

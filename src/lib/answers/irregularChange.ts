/** How much more than Poisson a change between two windows varies, as the months of its series tell. */
import { monthsIn, type WindowPair } from '$lib/period/months';
import type { Irregular } from '$lib/stats/dispersedP';
import { changeInflation } from '$lib/stats/time/changeInflation';
import type { MonthIrregularity } from '$lib/stats/time/monthIrregularity';

/** @param windows of whole months, the second after the first; neighbours share what months remember */
export function irregularChange(
  irregularity: MonthIrregularity,
  { before, after }: WindowPair,
): Irregular {
  const inflation = changeInflation(irregularity, {
    before: monthsIn(before),
    after: monthsIn(after),
    apart: monthsIn({ first: before.last, last: after.first }) - 2,
  });
  return { inflation, degrees: irregularity.degrees };
}

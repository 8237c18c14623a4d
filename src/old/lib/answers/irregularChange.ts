/** How much more than Poisson a change between two windows varies, as the months of its series tell. */
import { monthsIn, type WindowPair } from '$old/lib/period/months';
import type { Irregular } from '$old/lib/stats/dispersedP';
import { changeInflation } from '$old/lib/stats/time/changeInflation';
import type { MonthIrregularity } from '$old/lib/stats/time/monthIrregularity';

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

/** The change of treated areas over that of comparable ones, by the method that their differences ask for. */
import { areaBootstrap, type Resampling } from '$lib/stats/evaluation/areaBootstrap';
import { together, type AreaChange } from '$lib/stats/evaluation/areaChange';
import { areaSpread } from '$lib/stats/evaluation/areaSpread';
import type { RateComparison } from '$lib/stats/compareRates';
import { ratioOfRatios } from '$lib/stats/ratioOfRatios';

export interface ComparedChanges {
  readonly method: 'exacto' | 'remuestreo';
  /** X² ÷ df of the changes of areas among themselves; null where no two can be compared. */
  readonly dispersion: number | null;
  readonly comparison: RateComparison;
}

/**
 * Exact where areas differ no more than chance makes them, else areas are resampled.
 * @returns null where there is nothing to compare
 */
export function compareChanges(
  own: readonly AreaChange[],
  others: readonly AreaChange[],
  { replicas, seed }: Resampling,
): ComparedChanges | null {
  const { variance, dispersion } = areaSpread([own, others]);
  if (variance > 0) {
    const comparison = areaBootstrap(own, others, { replicas, seed });
    return comparison === null ? null : { comparison, method: 'remuestreo', dispersion };
  }
  const counted = ({ before, after }: AreaChange) => ({
    before: { count: before, exposure: 1 },
    after: { count: after, exposure: 1 },
  });
  const comparison = ratioOfRatios(counted(together(own)), counted(together(others)));
  return comparison === null ? null : { comparison, method: 'exacto', dispersion };
}

/** How likely is it that each colonia's reports rose against the year before. */
import {
  betaPosterior,
  betaPrior,
  shareExceedance,
  type BetaShare,
  type CountPair,
} from '$old/lib/stats/areas/betaBinomial';
import { changesAlikeP } from '$old/lib/stats/areas/spread';
import { ENTERS_BELOW } from './criteria';
import type { PublishedCount } from './levels';

export interface YearPair {
  readonly before: PublishedCount;
  readonly after: PublishedCount;
}

/**
 * P(a colonia's count of the last year is truly above that of the year before), drawn together by the
 * changes of all colonias (beta–binomial), never a raw change. A count protected for being small is any
 * from 1 to k − 1, all alike; where one is not known at all, only what the others tell stands.
 * @param unchanged share of both years' reports that the last one would hold without a change: a half,
 *   but for what is still to be reported
 * @param k the release's: non-zero counts below it are protected
 * @returns null where the changes do not differ beyond chance: then they put nothing in order
 */
export function risesOf(
  pairs: readonly YearPair[],
  unchanged: number,
  k: number,
): readonly number[] | null {
  const published = pairs.flatMap(({ before, after }): CountPair[] =>
    before.n === null || after.n === null ? [] : [{ before: before.n, after: after.n }],
  );
  const prior = changesAlikeP(published) < ENTERS_BELOW ? betaPrior(published) : null;
  if (prior === null) return null;
  return pairs.map(({ before, after }) => {
    const possible = [countsOf(before, k), countsOf(after, k)] as const;
    if (possible.some((counts) => counts === null)) return shareExceedance(prior, unchanged);
    return meanExceedance(possible[0] ?? [], possible[1] ?? [], prior, unchanged);
  });
}

function meanExceedance(
  before: readonly number[],
  after: readonly number[],
  prior: BetaShare,
  unchanged: number,
): number {
  const chances = before.flatMap((earlier) =>
    after.map((later) =>
      shareExceedance(betaPosterior({ before: earlier, after: later }, prior), unchanged),
    ),
  );
  return chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
}

/** Counts that it may be; null where nothing is known of it. */
function countsOf({ n, supresion }: PublishedCount, k: number): readonly number[] | null {
  if (n !== null) return [n];
  return supresion === 'primaria' && k > 1
    ? Array.from({ length: k - 1 }, (_, at) => at + 1)
    : null;
}

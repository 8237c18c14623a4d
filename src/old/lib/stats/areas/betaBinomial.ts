import betainc from '@stdlib/math-base-special-betainc';
import { requireCount } from '../interval';

/** Beta distribution of an area's share. */
export interface BetaShare {
  readonly a: number;
  readonly b: number;
}

/** Cases of an area before and after. */
export interface CountPair {
  readonly before: number;
  readonly after: number;
}

/**
 * Prior of the share of each area's cases that came after, after/(before + after), learned from all
 * areas: the pooled share p, and the correlation ρ within an area by Pearson's statistic,
 * ρ = (X² − (m − 1))/(ΣN − ΣN²/ΣN − (m − 1)), with a + b = 1/ρ − 1 (moments; Kleinman, Journal of the
 * American Statistical Association 68, 1973). An area without a case tells nothing and does not count.
 * @returns null where the areas' changes do not differ beyond chance, or are fewer than two: then nothing
 *   can be said of one that is not said of all
 * @throws RangeError if a count is not whole
 */
export function betaPrior(pairs: readonly CountPair[]): BetaShare | null {
  const sizes = pairs.flatMap(({ before, after }) => {
    requireCount(before);
    requireCount(after);
    return before + after === 0 ? [] : [{ after, size: before + after }];
  });
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  const share = sizes.reduce((sum, { after }) => sum + after, 0) / total;
  const pearson = sizes.reduce(
    (sum, { after, size }) => sum + (after - size * share) ** 2 / (size * share * (1 - share)),
    0,
  );
  const squares = sizes.reduce((sum, { size }) => sum + size * size, 0);
  const degrees = sizes.length - 1;
  const correlation = (pearson - degrees) / (total - squares / total - degrees);
  // Of a lone area, of no case, and of none before or after, it is no number.
  if (!(correlation > 0 && correlation < 1)) return null;
  const size = 1 / correlation - 1;
  return { a: share * size, b: (1 - share) * size };
}

/** The prior corrected by the area's own counts. */
export function betaPosterior({ before, after }: CountPair, prior: BetaShare): BetaShare {
  return { a: prior.a + after, b: prior.b + before };
}

/** P(share > threshold); a and b above zero, threshold 0 … 1. */
export function shareExceedance({ a, b }: BetaShare, threshold: number): number {
  return betainc(threshold, a, b, true, true);
}

import { CONFIDENCE, type Interval } from './interval';
import { wilson } from './wilson';

export interface PartOfWhole {
  /** Cases with the trait. */
  readonly part: number;
  /** All cases. */
  readonly whole: number;
}

/** Limits of the difference, as shares: 0.03 is three points. */
export interface ProportionComparison extends Interval {
  /** First share minus second. */
  readonly difference: number;
}

/**
 * The difference of two independent proportions, with Newcombe's hybrid score limits: Wilson's of
 * each, joined (Statistics in Medicine 17, 1998, p. 873, method 10).
 * @throws RangeError unless 0 ≤ part ≤ whole and whole > 0, in both
 */
export function compareProportions(
  first: PartOfWhole,
  second: PartOfWhole,
  confidence = CONFIDENCE,
): ProportionComparison {
  const limited = ({ part, whole }: PartOfWhole): Interval & { readonly share: number } => ({
    share: part / whole,
    ...wilson(part, whole, confidence),
  });
  const [a, b] = [limited(first), limited(second)];
  const difference = a.share - b.share;
  return {
    difference,
    lower: difference - Math.hypot(a.share - a.lower, b.upper - b.share),
    upper: difference + Math.hypot(a.upper - a.share, b.share - b.lower),
  };
}

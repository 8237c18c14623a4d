import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { CONFIDENCE, requireCount, type Interval } from '../interval';
import { countCdf, countTable } from './countTable';
import type { ReportedShare } from './reportingDelay';

/** In cases, those already reported included; limits are whole, and a final count on one is held. */
export interface Nowcast extends Interval {
  /** Reported ÷ share. */
  readonly estimate: number;
}

/** Points of the normal distribution that stand for the doubt about the share. */
const POINTS = 51;

/**
 * The final count of a period of which some cases are still to come. Given R reported and the share p,
 * those missing are negative binomial with mean (R + ½)(1 − p) ÷ p and variance φ times mean ÷ p: the
 * posterior of a Poisson count thinned by p (Jeffreys' prior), over-dispersed by φ. The doubt about p is
 * carried by a mixture over 51 equally likely values of log p ~ N(log p, its variance); no draw is made,
 * so the same input gives the same digits. Lawless, Canadian J. Statist. 22 (1994); England & Verrall,
 * British Actuarial J. 8 (2002), for the over-dispersed Poisson of the chain ladder.
 * @param reported cases in the file
 * @param dispersion see `delayDispersion`
 * @param share above 0, at most 1
 * @throws RangeError if `reported` is not a whole number of cases, or the share is none
 */
export function nowcast(
  reported: number,
  { share, logVariance }: ReportedShare,
  dispersion = 1,
  confidence = CONFIDENCE,
): Nowcast {
  requireCount(reported);
  if (!(share > 0 && share <= 1 && logVariance >= 0)) {
    throw new RangeError(
      `La parte ya reportada debe pasar de 0 y llegar a lo más a 1, y es ${share} (varianza ${logVariance}).`,
    );
  }
  const deviation = Math.sqrt(logVariance);
  const points = deviation > 0 ? POINTS : 1;
  const tables = Array.from({ length: points }, (_, point) => {
    const z = normalQuantile((point + 0.5) / points, 0, 1);
    const p = Math.min(1, share * Math.exp(deviation * z));
    const missing = ((reported + 0.5) * (1 - p)) / p;
    return countTable(missing, (dispersion * missing) / p);
  });
  const holds = (missing: number): number =>
    tables.reduce((sum, table) => sum + countCdf(table, missing), 0) / points;
  const most = Math.max(...tables.map(({ lowest, cumulative }) => lowest + cumulative.length));
  const quantile = (u: number): number => {
    let [low, high] = [0, most];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (holds(middle) >= u) high = middle;
      else low = middle + 1;
    }
    return reported + low;
  };
  const tail = (1 - confidence) / 2;
  return { estimate: reported / share, lower: quantile(tail), upper: quantile(1 - tail) };
}

import ln from '@stdlib/math-base-special-ln';
import type { ScanWindows } from './scanWindows';

/** A circle has to hold this many cases to be a cluster, as in SaTScan. */
const LEAST_CASES = 2;
/**
 * Most windows never reach this ratio and nearly every data set passes it somewhere: windows below
 * it are told apart by their count alone.
 */
const COMMON_RATIO = 2;
/** Cases this close to what is expected are as many as expected, but for rounding. */
const ROUNDING = 1e-9;

/** The circle of a centre that is least likely by chance. */
export interface BestWindow {
  /** One past its last member in the windows' `members`. */
  readonly end: number;
  readonly logLikelihoodRatio: number;
}

/** The scan of many data sets over one set of windows. */
export interface ScanStatistic {
  /** The highest ratio of all windows; 0 where none has more cases than expected. */
  readonly highest: (counts: Int32Array) => number;
  /** Each centre's best window; null for a centre without any above what is expected. */
  readonly bestByCentre: (counts: Int32Array) => readonly (BestWindow | null)[];
}

/**
 * Kulldorff's log likelihood ratio for high rates (Commun. Stat. Theory Methods 26, 1997): with c of
 * the C cases where E are expected, c ln(c / E) + (C − c) ln((C − c) / (C − E)) if c > E, else 0.
 * For many data sets of the same C it is added up from tables, since E = C q for a share q of the
 * population: [c ln c + (C − c) ln(C − c) − C ln C] − C ln(1 − q) − c ln(q / (1 − q)).
 */
export function scanStatistic(windows: ScanWindows, cases: number): ScanStatistic {
  const { areas, starts, members, shares } = windows;
  const byCount = countTerms(cases);
  const constant = shares.map((share) => -cases * ln(1 - share));
  const slope = shares.map((share) => ln(share / (1 - share)));
  const ratioOf = (count: number, place: number): number =>
    (byCount[count] ?? 0) + (constant[place] ?? 0) - count * (slope[place] ?? 0);

  const anyExcess = Int32Array.from(shares, (share) =>
    share < 1 ? Math.max(LEAST_CASES, Math.floor(cases * share + ROUNDING) + 1) : cases + 1,
  );
  const commonExcess = anyExcess.map((from, place) => {
    let [low, high] = [from, cases + 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (ratioOf(middle, place) >= COMMON_RATIO) high = middle;
      else low = middle + 1;
    }
    return low;
  });

  const best = { ratio: 0, end: 0 };
  /** Leaves in `best` what passes it among one centre's windows with at least the counts of `least`. */
  function search(counts: Int32Array, centre: number, least: Int32Array): void {
    let count = 0;
    const end = starts[centre + 1] ?? 0;
    for (let place = starts[centre] ?? 0; place < end; place += 1) {
      count = (count + (counts[members[place] ?? 0] ?? 0)) | 0;
      if (count < (least[place] ?? 0)) continue;
      const ratio = ratioOf(count, place);
      if (ratio > best.ratio) {
        best.ratio = ratio;
        best.end = place + 1;
      }
    }
  }
  function highestFrom(counts: Int32Array, least: Int32Array): number {
    best.ratio = 0;
    for (let centre = 0; centre < areas; centre += 1) search(counts, centre, least);
    return best.ratio;
  }
  return {
    highest: (counts) => highestFrom(counts, commonExcess) || highestFrom(counts, anyExcess),
    bestByCentre: (counts) =>
      Array.from({ length: areas }, (_, centre) => {
        best.ratio = 0;
        search(counts, centre, anyExcess);
        return best.ratio > 0 ? { end: best.end, logLikelihoodRatio: best.ratio } : null;
      }),
  };
}

/** For c = 0 … C: c ln c + (C − c) ln(C − c) − C ln C. */
function countTerms(cases: number): Float64Array {
  const product = Float64Array.from({ length: cases + 1 }, (_, count) => {
    return count === 0 ? 0 : count * ln(count);
  });
  return product.map((term, count) => {
    return term + (product[cases - count] ?? 0) - (product[cases] ?? 0);
  });
}

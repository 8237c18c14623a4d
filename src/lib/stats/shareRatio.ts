/** How much more often than the rest a part is counted, for the people in it. */
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';

/** Of the normal distribution, 95 %. */
const Z = 1.959964;

export interface ShareRatio {
  readonly ratio: number;
  /** 95 %. */
  readonly low: number;
  readonly high: number;
  /** Two-sided, that it is one. */
  readonly p: number;
}

export interface Part {
  /** Cases counted in the part, and variance that rounding adds to their number. */
  readonly cases: number;
  readonly rounding: number;
  /** Cases of all, the part's among them. */
  readonly all: number;
  /** People of the part and of all. */
  readonly people: number;
  readonly everybody: number;
  /** Standard error of the logarithm of the part's people. */
  readonly error: number;
}

/**
 * Rate of a part over the rate of the rest, on the logarithmic scale (Rothman, Modern Epidemiology, 3rd ed., ch. 14), with
 * the error of the divisor added: 1/n + 1/(N − n) + error², and the rounding's variance over n².
 * @param part with at least one case in it and in the rest
 */
export function shareRatio({ cases, rounding, all, people, everybody, error }: Part): ShareRatio {
  const rest = all - cases;
  const log = Math.log(cases / people) - Math.log(rest / (everybody - people));
  const sd = Math.sqrt(1 / cases + 1 / rest + error ** 2 + rounding / cases ** 2);
  return {
    ratio: Math.exp(log),
    low: Math.exp(log - Z * sd),
    high: Math.exp(log + Z * sd),
    p: 2 * normalCdf(-Math.abs(log) / sd, 0, 1),
  };
}

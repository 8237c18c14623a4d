import { gammaTails } from './gammaTails';
import { CONFIDENCE, normalDeviate, type Interval } from './interval';

/** Both limits of a funnel plot: 95 % and 99.8 %, about two and three standard errors. */
export const FUNNEL_CONFIDENCES = [CONFIDENCE, 0.998] as const;

const BISECTIONS = 60;

/**
 * Funnel limits for a ratio: where the observed over the expected of an area leaves 1 by more than
 * chance. Exact Poisson, so that a ratio is outside exactly when 1 is outside its exact interval:
 * the upper limit is the (interpolated) count whose lower exact limit is `expected`, and conversely.
 * Spiegelhalter, Statistics in Medicine 24 (2005); PHEindicatormethods, `calculate_funnel_limits`.
 * @param expected cases expected in the area
 * @param inflation over-dispersion factor φ (see `overdispersion`): distances to 1 grow by √φ
 * @returns null unless something is expected
 */
export function funnelRatio(
  expected: number,
  confidence = CONFIDENCE,
  inflation = 1,
): Interval | null {
  if (!(expected > 0 && expected < Infinity)) return null;
  const tail = (1 - confidence) / 2;
  const lower = crossing(0, expected, (count) => gammaTails(expected, count + 1).upper < tail);
  const upper = crossing(expected, 2 * expected + 20, (count) => {
    return gammaTails(expected, count).lower > tail;
  });
  return inflated({ lower: lower / expected, upper: upper / expected }, 1, inflation);
}

/**
 * Funnel limits for a rate around the rate of all areas.
 * @param exposure of the area: women, or women × years
 * @param overall cases per unit of exposure in all areas
 * @param per multiplier: 100,000 for a rate per 100,000
 * @returns null unless something is expected
 */
export function funnelRate(
  exposure: number,
  overall: number,
  per: number,
  confidence = CONFIDENCE,
  inflation = 1,
): Interval | null {
  const limits = funnelRatio(exposure * overall, confidence, inflation);
  if (limits === null) return null;
  return { lower: limits.lower * overall * per, upper: limits.upper * overall * per };
}

/**
 * Funnel limits for a proportion: π ± z·√(π(1 − π)/n), those of which Wilson's interval reaches π.
 * @param whole all cases of the area
 * @param overall proportion in all areas, 0 … 1
 * @param per multiplier: 100 for a percentage
 * @returns inside 0 … `per`; null unless there are cases
 */
export function funnelProportion(
  whole: number,
  overall: number,
  per: number,
  confidence = CONFIDENCE,
  inflation = 1,
): Interval | null {
  if (!(whole > 0 && overall >= 0 && overall <= 1)) return null;
  const reach = normalDeviate(confidence) * Math.sqrt((overall * (1 - overall)) / whole);
  const limits = inflated({ lower: overall - reach, upper: overall + reach }, overall, inflation);
  return { lower: limits.lower * per, upper: Math.min(1, limits.upper) * per };
}

function inflated({ lower, upper }: Interval, centre: number, inflation: number): Interval {
  const stretch = Math.sqrt(Math.max(1, inflation));
  return {
    lower: Math.max(0, centre + (lower - centre) * stretch),
    upper: centre + (upper - centre) * stretch,
  };
}

/** Where `holds` turns false (going up); the upper end is doubled until it does. */
function crossing(from: number, to: number, holds: (value: number) => boolean): number {
  let [low, high] = [from, to];
  while (holds(high)) [low, high] = [high, 2 * high];
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

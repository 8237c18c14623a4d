import exp from '@stdlib/math-base-special-exp';
import type { RateComparison } from '../compareRates';
import { CONFIDENCE } from '../interval';
import { requireReplicas } from '../longRun';
import { binomialDraw } from '../random/binomialDraw';
import { randomIndex, randomStream, type RandomStream } from '../random/stream';
import { logChange, together, type AreaChange } from './areaChange';
import { areaSpread } from './areaSpread';
import { changeDifference } from './changeDifference';

export interface Resampling {
  readonly replicas: number;
  readonly seed: number;
}

/**
 * Ratio of ratios where areas differ among themselves more than chance explains: symmetric bootstrap-t
 * in which areas' deviations are resampled. Each replicate gives every area, treated or not, the deviation
 * of an area drawn with replacement (those of the controls and, where several, of the treated, centred in
 * their group and scaled to τ²), then draws its count after from its total; the difference of log changes
 * is divided by its own standard error, τ² estimated anew. One treated area so borrows the deviations of
 * the controls. Efron & Tibshirani, An Introduction to the Bootstrap (1993), 12.5; Hall, The Bootstrap and
 * Edgeworth Expansion (1992), 3.6.
 * @returns `ratio` with half a case added to each count; null if a group has no cases
 * @throws RangeError without replicas: an interval of no width
 */
export function areaBootstrap(
  treated: readonly AreaChange[],
  controls: readonly AreaChange[],
  { replicas, seed }: Resampling,
  confidence = CONFIDENCE,
): RateComparison | null {
  requireReplicas(replicas);
  if (![treated, controls].every((group) => hasCases(together(group)))) return null;
  const { variance } = areaSpread([treated, controls]);
  const { estimate, error } = changeDifference(treated, controls, variance);
  const deviations = scaledDeviations([treated, controls], variance);
  const stream = randomStream(seed);
  const pivots = new Float64Array(replicas);
  for (let replica = 0; replica < replicas; replica += 1) {
    const [one, other] = [
      redraw(stream, treated, deviations),
      redraw(stream, controls, deviations),
    ];
    const drawn = changeDifference(one, other);
    pivots[replica] = Math.abs(drawn.estimate - estimate) / drawn.error;
  }
  pivots.sort();
  const reach = (pivots[Math.ceil(confidence * replicas) - 1] ?? 0) * error;
  const observed = Math.abs(estimate) / error;
  const beyond = pivots.reduce((count, pivot) => (pivot >= observed ? count + 1 : count), 0);
  return {
    ratio: exp(estimate),
    lower: exp(estimate - reach),
    upper: exp(estimate + reach),
    p: (beyond + 1) / (replicas + 1),
  };
}

const hasCases = ({ before, after }: AreaChange): boolean => before + after > 0;

/** Of every area's log change from its group's, with mean 0 in each group and mean square `variance` in all. */
function scaledDeviations(
  groups: readonly (readonly AreaChange[])[],
  variance: number,
): Float64Array {
  const deviations = groups.flatMap((areas) => {
    const counted = areas.filter(hasCases);
    if (counted.length < 2) return [];
    const changes = counted.map(logChange);
    const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length;
    return changes.map((change) => change - mean);
  });
  const square = deviations.reduce((sum, deviation) => sum + deviation ** 2, 0) / deviations.length;
  const scale = square > 0 ? Math.sqrt(variance / square) : 0;
  return Float64Array.from(deviations, (deviation) => deviation * scale);
}

/** The group as it could have been: same totals, its change, each area with a deviation of some area. */
function redraw(
  stream: RandomStream,
  areas: readonly AreaChange[],
  deviations: Float64Array,
): readonly AreaChange[] {
  const centre = logChange(together(areas));
  return areas.map(({ before, after }) => {
    const total = before + after;
    const deviation = deviations[randomIndex(stream, deviations.length)] ?? 0;
    const drawn = binomialDraw(stream, total, 1 / (1 + exp(-centre - deviation)));
    return { before: total - drawn, after: drawn };
  });
}

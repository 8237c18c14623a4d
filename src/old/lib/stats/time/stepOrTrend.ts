import ln from '@stdlib/math-base-special-ln';
import type { Counted } from '../compareRates';
import { randomStream } from '../random/stream';
import { bestParting, rateOf } from './bestParting';
import type { MonthIrregularity } from './monthIrregularity';
import { monthsDrawer } from './monthsDrawer';

/** Whether a change came at once, little by little, or cannot be told which. */
export type ChangeShape = 'de_golpe' | 'poco_a_poco' | 'no_se_distingue';

export interface TimedCount extends Counted {
  /** In months, from any origin. */
  readonly time: number;
}

interface Options {
  readonly shortest: number;
  readonly replicas: number;
  readonly seed: number;
}

/** Each is given up where series drawn from it would hardly ever let the other fit so much better. */
const ALPHA = 0.01;
/** Upper 95 % limit of a normal, one-sided. */
const ONE_SIDED = 1.645;
const MOST_MEMORY = 0.9;

/**
 * Two levels, wherever they part best, against one rate that rises or falls by the same share each month: the
 * difference of their log likelihoods, against that of series drawn from either (Cox, Journal of the Royal
 * Statistical Society B 24, 1962; by Monte Carlo, Williams, Biometrics 26, 1970). Choosing the date is so paid for.
 * @param series oldest first; months may be missing
 */
export function stepOrTrend(
  series: readonly TimedCount[],
  irregularity: MonthIrregularity,
  { shortest, replicas, seed }: Options,
): ChangeShape {
  const parting = bestParting(series, shortest);
  if (parting === null) return 'no_se_distingue';
  const observed = parting.ratio - trendRatio(series).ratio;
  const [before, after] = [series.slice(0, parting.place), series.slice(parting.place)].map(rateOf);
  const stepped = series.map(
    ({ exposure }, place) => exposure * ((place < parting.place ? before : after) ?? 0),
  );
  // Months that remember more than they seem to wander as a step would.
  const { memory } = irregularity;
  const doubt = ONE_SIDED * Math.sqrt((1 - memory ** 2) / series.length);
  const wandering = { ...irregularity, memory: Math.min(MOST_MEMORY, memory + doubt) };
  // So many of the draws give a shape a share of ALPHA: with them it is settled, and the rest need not be drawn.
  const enough = Math.ceil(ALPHA * (1 + replicas)) - 1;
  const isPossible = (means: readonly number[], isFurther: (drawn: number) => boolean): boolean => {
    const draw = monthsDrawer(means, wandering, randomStream(seed));
    let further = 0;
    for (let replica = 0; further < enough && replica < replicas; replica += 1) {
      const counts = draw(replica);
      const drawn = series.map((month, place) => ({ ...month, count: counts[place] ?? 0 }));
      const difference = (bestParting(drawn, shortest)?.ratio ?? 0) - trendRatio(drawn).ratio;
      if (isFurther(difference)) further += 1;
    }
    return further >= enough;
  };
  const isTrend = isPossible(trendRatio(series).means, (drawn) => drawn >= observed);
  const isStep = isPossible(stepped, (drawn) => drawn <= observed);
  if (isTrend === isStep) return 'no_se_distingue';
  return isStep ? 'de_golpe' : 'poco_a_poco';
}

const STEPS = 25;
const ENOUGH = 1e-9;

/** Of one rate that changes by the same share each month, by maximum likelihood: against a constant one. */
function trendRatio(series: readonly TimedCount[]): {
  readonly ratio: number;
  readonly means: readonly number[];
} {
  const rate = rateOf(series);
  const total = series.reduce((sum, { count }) => sum + count, 0);
  const flat = series.map(({ exposure }) => rate * exposure);
  if (total === 0) return { ratio: 0, means: flat };
  const middle = series.reduce((sum, { time }) => sum + time, 0) / series.length;
  const moved = series.reduce((sum, { count, time }) => sum + count * (time - middle), 0);
  let [slope, means] = [0, flat];
  for (let step = 0; step < STEPS; step += 1) {
    // Given the slope, the level is the one that leaves the total as it is.
    const weights = series.map(
      ({ exposure, time }) => exposure * Math.exp(slope * (time - middle)),
    );
    const scale = total / weights.reduce((sum, weight) => sum + weight, 0);
    means = weights.map((weight) => weight * scale);
    const at = (power: number): number =>
      means.reduce(
        (sum, mean, place) => sum + mean * ((series[place]?.time ?? 0) - middle) ** power,
        0,
      );
    const spread = at(2) - at(1) ** 2 / total;
    const move = spread > 0 ? (moved - at(1)) / spread : 0;
    slope += Math.max(-0.1, Math.min(0.1, move));
    if (Math.abs(move) < ENOUGH) break;
  }
  const ratio = series.reduce(
    (sum, { count }, place) =>
      count === 0 ? sum : sum + count * ln((means[place] ?? 1) / (flat[place] ?? 1)),
    0,
  );
  return { ratio, means };
}

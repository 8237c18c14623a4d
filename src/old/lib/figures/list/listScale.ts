/** The horizontal scale of the ordered list. */
import { ticks } from 'd3-array';
import type { RankedColonia } from '$old/lib/answers/ranking';

export interface ListScale {
  /** Share of the width, 0 to 100, where a value stands; beyond the end it stands at the end. */
  percent: (value: number) => number;
  readonly ticks: readonly number[];
  /** Largest value with a place of its own. */
  readonly end: number;
}

/** How far past the largest value an unstable interval may stretch the scale. */
const SLACK = 1.25;

/** Numbers of five digits run into each other where there is one at every fifth of a narrow scale. */
const LONG_NUMBERS = 10_000;

/**
 * From zero to the widest stable interval. Intervals of a handful of cases may run far beyond; they
 * are cut, and drawn as going on, rather than squeeze everything else against the axis.
 * @param reference a value that must have its place too, or null
 */
export function listScale(
  colonias: readonly Pick<RankedColonia, 'value' | 'upper' | 'unstable'>[],
  reference: number | null,
): ListScale {
  const values = colonias.flatMap(({ value }) => (value === null ? [] : [value * SLACK]));
  const limits = colonias.flatMap(({ upper, unstable }) =>
    upper === null || unstable ? [] : [upper],
  );
  const end = Math.max(...values, ...limits, reference ?? 0, 1);
  return {
    percent: (value) => hundredths((100 * Math.min(value, end)) / end),
    ticks: ticks(0, end, end < LONG_NUMBERS ? 5 : 3),
    end,
  };
}

/** Of a percent: less is below what a screen shows, and a list writes hundreds of them. */
const hundredths = (value: number) => Math.round(100 * value) / 100;

/** From never to always, with the probabilities that part the classes of the map. */
export function probabilityScale(): ListScale {
  return {
    percent: (value) => hundredths(100 * value),
    ticks: [0, 0.2, 0.5, 0.8, 1],
    end: 1,
  };
}

/** Breaks of level found in series that were drawn, one for each seed. */
import { levelBreaksOf } from '$lib/answers/levelBreaks';
import { AT_ONCE, drawnMonths, LAST_COMPLETE } from './monthSeries';

export const seeds = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** With a rise planted in July 2021: how many series show a break, and how many hold that month in one. */
export function planted(drawn: readonly number[]): { found: number; held: number } {
  const factor = (index: number) => (index < 30 ? 1 : 1.4);
  const all = drawn.map((seed) =>
    levelBreaksOf(drawnMonths(seed, { mean: 80, dispersion: 1.7, factor }), LAST_COMPLETE, AT_ONCE),
  );
  const held = all.filter((own) =>
    own.some(({ earliest, latest }) => earliest <= '2021-07-01' && '2021-07-01' <= latest),
  );
  return { found: all.filter(({ length }) => length > 0).length, held: held.length };
}

/** From the 16th month to the 19th, April to July 2020, so many times the cases, and nothing else: those that show a break. */
export function shut(times: number, drawn: readonly number[]): number {
  const factor = (index: number) => (index >= 15 && index < 19 ? times : 1);
  return drawn.filter(
    (seed) =>
      levelBreaksOf(drawnMonths(seed, { mean: 80, dispersion: 2, factor }), LAST_COMPLETE, AT_ONCE)
        .length > 0,
  ).length;
}

/** With nothing planted: how many series show a break. */
export function none(mean: number, drawn: readonly number[]): number {
  const dispersion = mean > 50 ? 2 : 1;
  return drawn.filter(
    (seed) =>
      levelBreaksOf(drawnMonths(seed, { mean, dispersion }), LAST_COMPLETE, AT_ONCE).length > 0,
  ).length;
}

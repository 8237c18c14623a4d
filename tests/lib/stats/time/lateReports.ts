/** Invented cases that are reported late, for simulations. */
import type { DatedCases, FactPeriod } from './backTest';
import type { Stream } from './streams';

export const LONGEST = 120;

/** Share opened on the day, and within how many days another half of the rest is: long tails. */
const AT_ONCE = 0.5;
const HALF = 12;

/** True share within that many days, of those within `LONGEST`; `late` raises the odds of being late. */
export function trueShare(days: number, late = 1): number {
  const odds = ((1 - AT_ONCE) / AT_ONCE) * late;
  const tail = odds / (1 + odds);
  const within = (to: number): number => 1 - tail * 2 ** (-to / HALF);
  return days < 0 ? 0 : within(Math.min(days, LONGEST)) / within(LONGEST);
}

export interface LateOptions {
  readonly periods: number;
  /** Days of each period. */
  readonly length?: number;
  /** Cases of the first day's facts, and by how much they grow each day. */
  readonly daily?: number;
  readonly growth?: number;
  /** How much the odds of being late vary between periods: 0 is not at all. */
  readonly uneven?: number;
}

/** Cases of consecutive periods of facts, day by day, with the day they were opened. */
export function lateCases(
  draw: Stream,
  { periods, length = 30, daily = 4, growth = 1, uneven = 0 }: LateOptions,
): { readonly cases: readonly DatedCases[]; readonly periods: readonly FactPeriod[] } {
  const cases: DatedCases[] = [];
  const named = Array.from({ length: periods }, (_, period) => ({
    name: `periodo ${period}`,
    first: period * length,
    last: (period + 1) * length - 1,
  }));
  for (const { first, last } of named) {
    const late = Math.exp(uneven * (draw.uniform() + draw.uniform() + draw.uniform() - 1.5) * 2);
    for (let fact = first; fact <= last; fact += 1) {
      const facts = draw.count(daily * growth ** fact);
      for (let one = 0; one < facts; one += 1) {
        const u = draw.uniform();
        let delay = 0;
        while (trueShare(delay, late) < u) delay += 1;
        cases.push({ fact, opened: fact + delay, cases: 1 });
      }
    }
  }
  return { cases, periods: named };
}

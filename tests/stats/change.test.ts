/** The law of change under months that vary and remember, but do not change. */
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { describe, expect, test } from 'vitest';
import { changeOf, irregularityOf } from '../../src/lib/stats/change';

const DRAWS = 2000;
const YEARS = 10;

/** Months of one level: a lognormal year-round level of correlation `memory`, and Poisson counts of it. */
function monthsOf(
  seed: number,
  level: number,
  dispersion: number,
  memory: number,
): readonly number[] {
  const rng = xoroshiro128plus(seed);
  const uniform = () => uniformInt(rng, 0, 2 ** 30 - 1) / 2 ** 30;
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const sd = Math.sqrt(Math.log(1 + (dispersion - 1) / level));
  let z = normal();
  return Array.from({ length: 12 * (YEARS + 1) }, (_, month) => {
    z = memory * z + Math.sqrt(1 - memory ** 2) * normal();
    const season = 1 + 0.15 * Math.cos((2 * Math.PI * month) / 12);
    const mean = level * season * Math.exp(sd * z - sd ** 2 / 2);
    // Far from zero a count is as good as normal.
    if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    let [n, product] = [-1, 1];
    do {
      n += 1;
      product *= uniform();
    } while (product > Math.exp(-mean));
    return n;
  });
}

const yearsOf = (months: readonly number[]) =>
  Array.from({ length: Math.floor(months.length / 12) }, (_, year) =>
    months.slice(12 * year, 12 * year + 12),
  );

// Four thousand series of eleven years, four times.
describe('of a level that does not change, the interval holds one', () => {
  // Of months that are Poisson the estimate is held at Poisson from below, so it holds somewhat more.
  const cases: readonly [string, number, number, number, number][] = [
    ['Poisson months', 25, 1.0001, 0, 0.98],
    ['months that vary', 200, 3, 0, 0.965],
    ['months that vary and remember', 200, 3, 0.4, 0.965],
    ['few a month, that remember', 25, 2, 0.4, 0.965],
  ];
  test.each(cases)(
    '94 to 96 times of 100: %s',
    (_, level, dispersion, memory, most) => {
      let held = 0;
      for (let seed = 1; seed <= DRAWS; seed += 1) {
        const months = monthsOf(seed, level, dispersion, memory);
        const years = yearsOf(months);
        const [before = [], after = []] = years.slice(-2).map((year) => year.slice(0, 7));
        const change = changeOf(before, after, irregularityOf(years.slice(0, -1)));
        if (change !== null && change.low <= 1 && change.high >= 1) held += 1;
      }
      expect(held / DRAWS).toBeGreaterThanOrEqual(0.94);
      expect(held / DRAWS).toBeLessThanOrEqual(most);
    },
    60_000,
  );
});

/** The law of shares, where they vary from year to year but do not change. */
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { describe, expect, test } from 'vitest';
import {
  shareChangeOf,
  shareInterval,
  shareIrregularityOf,
  type Counts,
} from '../../src/lib/stats/share';

const DRAWS = 2000;

interface Truth {
  readonly all: number;
  readonly share: number;
  /** Standard deviation of a year's log odds beyond binomial. */
  readonly sd: number;
  /** Whether each year starts from the year before, instead of from one level. */
  readonly isDrifting: boolean;
  /** Part of a year that the later period is. */
  readonly part: number;
}

/** Ten whole years and a later period. */
function periodsOf(seed: number, { all, share, sd, isDrifting, part }: Truth): readonly Counts[] {
  const rng = xoroshiro128plus(seed);
  const uniform = () => (uniformInt(rng, 0, 2 ** 30 - 1) + 0.5) / 2 ** 30;
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  let level = Math.log(share / (1 - share));
  return Array.from({ length: 11 }, (_, year) => {
    const log = level + sd * normal();
    if (isDrifting) level = log;
    const own = 1 / (1 + Math.exp(-log));
    const total = Math.round(year === 10 ? all * part : all * (0.8 + 0.4 * uniform()));
    // Of counts like these a binomial one is as good as normal.
    const n = Math.round(total * own + Math.sqrt(total * own * (1 - own)) * normal());
    return { own: Math.max(1, n), rest: total - Math.max(1, n) };
  });
}

describe('of a share that only varies, the interval holds one', () => {
  const year = { isDrifting: false, part: 1 };
  // Where shares are binomial, or drift, the estimate is somewhat wide, so it holds somewhat more.
  const cases: readonly [string, Truth, number][] = [
    ['binomial years', { ...year, all: 4000, share: 0.15, sd: 0 }, 0.97],
    ['years hardly beyond', { ...year, all: 4000, share: 0.15, sd: 0.03 }, 0.965],
    ['years that vary', { ...year, all: 32_000, share: 0.075, sd: 0.035 }, 0.96],
    ['years that vary much', { ...year, all: 2000, share: 0.14, sd: 0.15 }, 0.96],
    [
      'seven months after a year',
      { ...year, all: 32_000, share: 0.075, sd: 0.05, part: 7 / 12 },
      0.96,
    ],
    [
      'a share that drifts',
      { ...year, all: 32_000, share: 0.075, sd: 0.06, isDrifting: true },
      0.97,
    ],
  ];
  test.each(cases)('94 to 96 times of 100: %s', (_, truth, most) => {
    let held = 0;
    for (let seed = 1; seed <= DRAWS; seed += 1) {
      const periods = periodsOf(seed, truth);
      const [before, after] = periods.slice(-2);
      const irregularity = shareIrregularityOf(periods.slice(0, -1));
      if (before === undefined || after === undefined || irregularity === null) continue;
      const { low, high } = shareChangeOf(before, after, irregularity);
      if (low <= 1 && high >= 1) held += 1;
    }
    expect(held / DRAWS).toBeGreaterThanOrEqual(0.94);
    expect(held / DRAWS).toBeLessThanOrEqual(most);
  });
});

test('a share that changes is told from one that varies, and its interval widens with what varies', () => {
  const years = [1000, 1010, 990, 1005, 1000].map((own) => ({ own, rest: 9000 }));
  const calm = shareIrregularityOf(years);
  const wild = shareIrregularityOf(
    years.map(({ own, rest }, nth) => ({ own: own + 300 * (nth % 2), rest })),
  );
  if (calm === null || wild === null) throw new Error('five years');
  const [before, after] = [
    { own: 1000, rest: 9000 },
    { own: 800, rest: 9000 },
  ];
  expect(calm.variance).toBe(0);
  expect(shareChangeOf(before, after, calm)).toMatchObject({ ratio: expect.closeTo(0.8, 10) });
  expect(shareChangeOf(before, after, calm).high).toBeLessThan(1);
  expect(shareChangeOf(before, after, wild).high).toBeGreaterThan(1);
  const widths = [calm, wild].map((each) => {
    const [low, high] = shareInterval(after, each);
    return high - low;
  });
  expect(widths[1]).toBeGreaterThan(2 * (widths[0] ?? 0));
  expect(shareIrregularityOf(years.slice(0, 2))).toBeNull();
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  rankSets,
  surePairs,
  type RankCoverage,
  type RankSet,
} from '$old/lib/stats/order/rankSets';
import { randomStream } from '$old/lib/stats/random/stream';
import { poissonDraw } from '../random/poissonDraw';
import { between, logBetween } from '../../../uniform';

const COUNTS = [40, 36, 31, 22, 9, 6, 6, 5, 4, 4, 2, 2, 2, 1, 0, 0];

function ofCounts(counts: readonly number[], coverage: RankCoverage): readonly RankSet[] {
  return rankSets(
    counts.map((count) => ({ count, exposure: 1 })),
    coverage,
  );
}

/** Places by the true rates; those that share a rate share all their places. */
function truePlaces(rates: readonly number[]): RankSet[] {
  return rates.map((rate) => ({
    best: 1 + rates.filter((other) => other > rate).length,
    worst: rates.filter((other) => other >= rate).length,
  }));
}

/** Of a tie the set must hold every place: no order is claimed where there is none. */
function holds(set: RankSet | undefined, truth: RankSet | undefined): boolean {
  if (set === undefined || truth === undefined) return false;
  return set.best <= truth.best && set.worst >= truth.worst;
}

const areas = fc.array(
  fc.record({
    count: fc.nat(80),
    exposure: logBetween(0.1, 10),
  }),
  { maxLength: 14 },
);

describe('rankSets', () => {
  // R's csranks: csranks_multinom(x, coverage = 0.95, simul = TRUE and FALSE, multcorr = "Holm").
  it('has the simultaneous sets of csranks: below the fourth place there is no order', () => {
    const sets = ofCounts(COUNTS, 'simultaneous');
    expect(sets.map(({ best }) => best)).toEqual([1, 1, 1, 1, 3, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5]);
    expect(sets.map(({ worst }) => worst)).toEqual([
      4, 4, 5, 10, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
    ]);
  });

  it('has its marginal sets, which are narrower', () => {
    const sets = ofCounts(COUNTS, 'marginal');
    expect(sets.slice(0, 8).map(({ best }) => best)).toEqual([1, 1, 1, 1, 4, 4, 4, 5]);
    expect(sets.slice(0, 5).map(({ worst }) => worst)).toEqual([4, 4, 4, 5, 16]);
    expect(sets.slice(5).every(({ worst }) => worst === 16)).toBe(true);
  });

  it('orders by rate: many cases of many women are not many', () => {
    const sets = rankSets(
      [
        { count: 90, exposure: 900 },
        { count: 60, exposure: 60 },
      ],
      'simultaneous',
    );
    expect(sets).toEqual([
      { best: 2, worst: 2 },
      { best: 1, worst: 1 },
    ]);
  });

  it('holds a count of which only limits are known to the limit that proves least', () => {
    const beside = (most: number) =>
      rankSets(
        [
          { count: 100, exposure: 1 },
          { count: 1, most, exposure: 1 },
        ],
        'simultaneous',
      );
    // Two-sided, of 100 and 70 p = 0.026; of 100 and 80, 0.15.
    expect(beside(70)).toEqual([
      { best: 1, worst: 1 },
      { best: 2, worst: 2 },
    ]);
    for (const most of [80, 1000, Infinity]) {
      expect(beside(most), String(most)).toEqual([
        { best: 1, worst: 2 },
        { best: 1, worst: 2 },
      ]);
    }
    expect(() => beside(0)).toThrow(RangeError);
    expect(() => beside(70.5)).toThrow(RangeError);
  });

  it('knows nothing of areas without cases, and has nothing to say of none', () => {
    expect(ofCounts([0, 0, 0], 'simultaneous')).toEqual(
      [0, 0, 0].map(() => ({ best: 1, worst: 3 })),
    );
    expect(ofCounts([], 'marginal')).toEqual([]);
    expect(ofCounts([4], 'marginal')).toEqual([{ best: 1, worst: 1 }]);
  });

  it('takes for proven what just reaches the confidence', () => {
    // None of five with an even chance is 1/32, twice for both orders; a sixteenth is left of 15/16.
    const sets = (confidence: number) =>
      rankSets(
        [0, 5].map((count) => ({ count, exposure: 1 })),
        'simultaneous',
        confidence,
      );
    expect(sets(15 / 16).map(({ best }) => best)).toEqual([2, 1]);
    expect(sets(0.938).map(({ best }) => best)).toEqual([1, 1]);
  });

  it('refuses what is no count and what is no exposure', () => {
    expect(() => ofCounts([1.5], 'marginal')).toThrow('1.5');
    expect(() => rankSets([{ count: 1, exposure: 0 }], 'marginal')).toThrow(
      new RangeError('La exposición de un área debe ser mayor que cero, y es 0.'),
    );
  });

  it('does not depend on the order of areas nor on the unit of exposures, and widens with confidence', () => {
    fc.assert(
      fc.property(areas, fc.constantFrom('simultaneous', 'marginal'), (given, coverage) => {
        const sets = rankSets(given, coverage);
        const turned = rankSets(
          given.map(({ count, exposure }) => ({ count, exposure: exposure * 8 })).toReversed(),
          coverage,
        );
        expect(turned.toReversed()).toEqual(sets);
        const surer = rankSets(given, coverage, 0.998);
        for (const [place, { best, worst }] of sets.entries()) {
          expect(best).toBeLessThanOrEqual(worst);
          expect(surer[place]?.best).toBeLessThanOrEqual(best);
          expect(surer[place]?.worst).toBeGreaterThanOrEqual(worst);
        }
      }),
    );
  });

  it('holds the place of the observed order', () => {
    fc.assert(
      fc.property(areas, fc.constantFrom('simultaneous', 'marginal'), (given, coverage) => {
        const sets = rankSets(given, coverage);
        const observed = truePlaces(given.map(({ count, exposure }) => count / exposure));
        for (const [place, set] of sets.entries()) {
          expect(holds(set, observed[place])).toBe(true);
        }
      }),
    );
  });

  it.each([
    ['of rates that differ', [20, 14, 10, 8, 6, 4, 3, 2], [1, 2, 1, 0.5, 3, 1, 2, 1]],
    ['of equal rates', [5, 5, 5, 5, 5, 5, 5, 5], [1, 2, 1, 0.5, 3, 1, 2, 1]],
    ['of one far above', [30, 4, 4, 4, 4, 4, 4, 4], [1, 1, 1, 1, 1, 1, 1, 1]],
  ])('holds the true places %s at least as often as it says', (_, rates, exposures) => {
    const stream = randomStream(41);
    const truth = truePlaces(rates);
    const runs = 200;
    let [all, first] = [0, 0];
    for (let run = 0; run < runs; run += 1) {
      const drawn = rates.map((rate, place) => {
        const exposure = exposures[place] ?? 1;
        return { count: poissonDraw(stream, rate * exposure), exposure };
      });
      const sets = rankSets(drawn, 'simultaneous');
      if (truth.every((place, area) => holds(sets[area], place))) all += 1;
      const own = rankSets(drawn, 'marginal')[2];
      if (holds(own, truth[2])) first += 1;
    }
    expect(all / runs).toBeGreaterThanOrEqual(0.95);
    expect(first / runs).toBeGreaterThanOrEqual(0.95);
  });
});

describe('surePairs', () => {
  const pairs = (lower: number, higher: number, doubt?: number) =>
    surePairs(
      [lower, higher].map((count) => ({ count, exposure: 1 })),
      0.95,
      doubt,
    ).map((pair) => [pair.lower, pair.higher]);

  it('is sure where it is whatever both exposures are within a doubt', () => {
    // P(X ≤ 60 of 160): .00098 at one half; .0075 with one exposure off by a tenth, .033 with both, against .025.
    expect(pairs(60, 100)).toEqual([[0, 1]]);
    expect(pairs(60, 100, 0.1)).toEqual([]);
    expect(pairs(50, 110, 0.1)).toEqual([[0, 1]]);
  });
});

describe('pairs that are sure whatever the exposures are within a doubt', () => {
  it('are held at the rates that bring them nearest', () => {
    // None against six, of one exposure: 2⁻⁶ = 1.6 %. With the lower of half of it and the upper of half as much
    // more, three parts of four would be the upper's: 0.75⁶ = 18 %.
    const two = [
      { count: 0, exposure: 8 },
      { count: 6, exposure: 8 },
    ];
    const sure = (doubt: number, confidence: number) => surePairs(two, confidence, doubt);
    const pair = [{ lower: 0, higher: 1, p: expect.closeTo(0.75 ** 6, 12) }];
    expect(sure(0, 0.95)).toEqual([{ lower: 0, higher: 1, p: expect.closeTo(0.5 ** 6, 12) }]);
    expect(sure(0.5, 0.95)).toEqual([]);
    // Of two orders that are asked for, twice that.
    expect(sure(0.5, 1 - 2 * 0.17)).toEqual([]);
    expect(sure(0.5, 1 - 2 * 0.18)).toEqual(pair);
    // Of half the exposure thirty, of three halves ninety: the same rate.
    const alike = [
      { count: 30, exposure: 20 },
      { count: 90, exposure: 20 },
    ];
    expect(surePairs(alike, 0.95, 0)).toHaveLength(1);
    expect(surePairs(alike, 0.55, 0.5)).toEqual([]);
  });

  const area = fc.record({
    count: fc.integer({ min: 0, max: 200 }),
    exposure: fc.integer({ min: 100, max: 20_000 }),
  });
  const keys = (pairs: ReturnType<typeof surePairs>) =>
    pairs.map(({ lower, higher }) => `${lower} ${higher}`);

  it('are sure with any exposures within it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(area, between(-0.1, 0.1)), {
          minLength: 2,
          maxLength: 8,
        }),
        (drawn) => {
          const told = drawn.map(([each]) => each);
          const moved = drawn.map(([{ count, exposure }, by]) => ({
            count,
            exposure: exposure * (1 + by),
          }));
          const always = keys(surePairs(told, undefined, 0.1));
          expect(keys(surePairs(moved))).toEqual(expect.arrayContaining(always));
        },
      ),
    );
  });
});

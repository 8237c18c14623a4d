import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '$old/lib/stats/random/stream';
import { centredMoments } from '$old/lib/stats/time/centredMoments';
import { changeInflation } from '$old/lib/stats/time/changeInflation';
import { monthIrregularity } from '$old/lib/stats/time/monthIrregularity';
import { drawMonths } from '../laws/rememberingMonths';
import { expectClose } from '../oracles';

const plain = (counts: readonly number[]) => counts.map((count) => ({ count, exposure: 1 }));

describe('centredMoments', () => {
  it('of months without memory are n − 1 and −(n − 1) ÷ n', () => {
    expectClose(centredMoments(12, 0).squares, 11);
    expectClose(centredMoments(12, 0).products, -11 / 12);
  });

  it('of two months are by hand: half of the squared difference, 1 − r, and its negative half', () => {
    // d = ±(a − b) ÷ 2; E (a − b)² = 2 (1 − r).
    expectClose(centredMoments(2, 0.4).squares, 0.6);
    expectClose(centredMoments(2, 0.4).products, -0.3);
  });
});

describe('monthIrregularity', () => {
  it('is by hand: Pearson’s χ² ÷ (months − 1) where months do not remember', () => {
    // Mean 10, squares 4 · 25 = 100 of six months with two at the mean; neighbours cancel out.
    const found = monthIrregularity([plain([15, 5, 10, 10, 5, 15])]);
    // Neighbours: −25 + 0 + 0 + 0 − 25 = −50: no memory is read as none.
    expect(found).toEqual({ dispersion: 2, memory: 0, degrees: 1 });
  });

  it('takes no level of a year for irregularity, and no stretch under six months', () => {
    const even = [plain(Array(12).fill(5)), plain(Array(12).fill(50)), plain([0, 90, 3])];
    expect(monthIrregularity(even)).toEqual({ dispersion: 1, memory: 0, degrees: 2 });
  });

  it('is Poisson where there is no case', () => {
    expect(monthIrregularity([])).toEqual({ dispersion: 1, memory: 0, degrees: 1 });
    expect(monthIrregularity([plain(Array(12).fill(0))])).toMatchObject({
      dispersion: 1,
      memory: 0,
    });
  });

  // The mean of ratios of neighbours gave 1.55 and 1.99 at a mean of 1.
  it.each([
    [2, 0, 1],
    [3, 0, 1],
    [2.3, 0.31, 50],
    [3, 0.42, 200],
    [1, 0, 0.5],
  ])('finds a dispersion of %f and a memory of %f at a mean of %f', (dispersion, memory, mean) => {
    const stream = randomStream(79);
    const once = Array.from({ length: 12 }, () => 1);
    const years = Array.from({ length: 900 }, () =>
      plain(drawMonths(stream, { mean, dispersion, memory }, once)),
    );
    const found = monthIrregularity(years);
    expect(Math.abs(found.dispersion / dispersion - 1)).toBeLessThan(0.06);
    expect(Math.abs(found.memory - memory)).toBeLessThan(0.04);
  });

  it('is not moved by the exposure of all months alike', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), { minLength: 6, maxLength: 12 }),
        fc.integer({ min: 1, max: 400 }),
        (counts, exposure) => {
          const own = monthIrregularity([plain(counts)]);
          const exposed = monthIrregularity([counts.map((count) => ({ count, exposure }))]);
          expectClose(exposed.dispersion, own.dispersion);
          expect(exposed.memory).toBe(own.memory);
        },
      ),
    );
  });
});

describe('changeInflation', () => {
  const irregular = (dispersion: number, memory: number) => ({ dispersion, memory, degrees: 8 });

  it('without memory is the dispersion, whatever the windows', () => {
    expectClose(changeInflation(irregular(2.3, 0), { before: 12, after: 12, apart: 0 }), 2.3);
    expectClose(changeInflation(irregular(2.3, 0), { before: 24, after: 3, apart: 9 }), 2.3);
  });

  it('of one month against the next is φ (1 − r), and of months far apart φ', () => {
    expectClose(changeInflation(irregular(4, 0.5), { before: 1, after: 1, apart: 0 }), 2);
    expectClose(changeInflation(irregular(4, 0.5), { before: 1, after: 1, apart: 60 }), 4);
  });

  it('of two months against two, by hand', () => {
    // (4 + 2·2r − 2(r + 2r² + r³)) ÷ 4 with r = ½: (4 + 2 − 2.25) ÷ 4.
    expectClose(changeInflation(irregular(2, 0.5), { before: 2, after: 2, apart: 0 }), 1.875);
  });

  it('is never below Poisson', () => {
    expect(changeInflation(irregular(1, 0.5), { before: 1, after: 1, apart: 0 })).toBe(1);
  });
});

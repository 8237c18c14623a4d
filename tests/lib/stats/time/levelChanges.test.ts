import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelChanges } from '$old/lib/stats/time/levelChanges';
import { randomStream } from '$old/lib/stats/random/stream';
import { drawMonths } from '../laws/rememberingMonths';
import { expectClose } from '../oracles';
import { stream } from './streams';

const plain = (counts: readonly number[]) => counts.map((count) => ({ count, exposure: 1 }));
const repeat = (length: number, count: number): readonly number[] =>
  Array.from({ length }, () => count);

describe('levelChanges', () => {
  it('dates a fall, tells its size, and finds no other', () => {
    const found = levelChanges(plain([...repeat(24, 20), ...repeat(24, 10)]), { seed: 1 });
    expect(found.map(({ start }) => start)).toEqual([24]);
    const [change] = found;
    expectClose(change?.ratio ?? null, 0.5);
    expect(change?.p).toBe(0.001);
    expect(change?.earliest).toBeLessThanOrEqual(24);
    expect(change?.latest).toBeGreaterThanOrEqual(24);
    expect((change?.latest ?? 99) - (change?.earliest ?? 0)).toBeLessThan(8);
  });

  it('finds a second change in a part of the first, each against its neighbours', () => {
    const series = plain([...repeat(18, 10), ...repeat(18, 30), ...repeat(18, 15)]);
    const found = levelChanges(series, { seed: 1 });
    expect(found.map(({ start }) => start)).toEqual([18, 36]);
    expectClose(found[0]?.ratio ?? null, 3);
    expectClose(found[1]?.ratio ?? null, 0.5);
  });

  it('finds a level as short as is allowed, right after another change', () => {
    const series = plain([...repeat(20, 5), ...repeat(6, 80), ...repeat(20, 30)]);
    expect(levelChanges(series, { seed: 1 }).map(({ start }) => start)).toEqual([20, 26]);
  });

  it('is less sure of the date where months vary more', () => {
    const draw = stream(6);
    const series = plain([...repeat(24, 40), ...repeat(24, 60)].map((mean) => draw.count(mean)));
    const [sure, unsure] = [1, 4].map(
      (dispersion) => levelChanges(series, { seed: 1, dispersion })[0],
    );
    const width = (change: typeof sure): number =>
      (change?.latest ?? Number.NaN) - (change?.earliest ?? Number.NaN);
    expect(width(unsure)).toBeGreaterThan(width(sure));
  });

  it('sees no change where exposure explains it', () => {
    const series = [...repeat(24, 20), ...repeat(24, 10)].map((count) => ({
      count,
      exposure: count,
    }));
    expect(levelChanges(series, { seed: 1 })).toEqual([]);
  });

  it('leaves alone what has fewer months than two levels, or no case', () => {
    expect(levelChanges(plain([...repeat(5, 90), ...repeat(6, 1)]), { seed: 1 })).toEqual([]);
    expect(levelChanges(plain(repeat(40, 0)), { seed: 1 })).toEqual([]);
    expect(levelChanges([], { seed: 1 })).toEqual([]);
  });

  it('refuses what would pass for a change: months without exposure, half cases, no chance at all', () => {
    const quiet = plain(repeat(30, 5));
    const odd = (month: { count: number; exposure: number }) => () =>
      levelChanges(quiet.with(3, month), { seed: 1 });
    for (const exposure of [0, -1, Number.NaN, Infinity]) {
      expect(odd({ count: 5, exposure })).toThrow('del mes 4');
    }
    expect(odd({ count: 2.5, exposure: 1 })).toThrow('2.5');
    expect(odd({ count: Number.NaN, exposure: 1 })).toThrow(RangeError);
    const odder = [{ memory: 1 }, { memory: -0.1 }, { memory: Number.NaN }];
    for (const option of [{ replicas: 0 }, { dispersion: 0.5 }, { shortest: 0 }, ...odder]) {
      expect(() => levelChanges(quiet, { seed: 1, ...option })).toThrow(RangeError);
    }
  });

  it('gives an infinite ratio after years without a case', () => {
    const [change] = levelChanges(plain([...repeat(20, 0), ...repeat(20, 3)]), { seed: 1 });
    expect(change?.start).toBe(20);
    expect(change?.ratio).toBe(Infinity);
  });

  it('gives the same digits for the same seed, and others for another', () => {
    const draw = stream(4);
    const series = plain([...repeat(20, 8), ...repeat(20, 11)].map((mean) => draw.count(mean)));
    const p = (seed: number) => levelChanges(series, { seed, alpha: 1.1 })[0]?.p;
    expect(p(7)).toBe(p(7));
    expect(new Set([1, 2, 3, 4, 5].map(p)).size).toBeGreaterThan(1);
  });

  // Nominal 10 %; the standard error of 400 series is 1.5 %.
  it.each([
    [0.3, 1],
    [12, 1],
    [60, 3],
  ])(
    'finds something in one of ten series without a change: mean %f, dispersion %f',
    (mean, dispersion) => {
      const draw = stream(11);
      let found = 0;
      for (let replica = 0; replica < 400; replica += 1) {
        const series = plain(repeat(36, mean).map((own) => draw.count(own, own * dispersion)));
        const options = { seed: replica, alpha: 0.1, replicas: 99, dispersion };
        if (levelChanges(series, options).length > 0) found += 1;
      }
      expect(Math.abs(found / 400 - 0.1)).toBeLessThan(0.045);
    },
  );

  it('finds no more where months remember, which a null without memory takes for levels', () => {
    const kind = { mean: 60, dispersion: 3, memory: 0.5 };
    const source = randomStream(13);
    const drawn = Array.from({ length: 120 }, () => plain(drawMonths(source, kind, repeat(36, 1))));
    const shareOf = (memory: number) =>
      drawn.filter((series, seed) => {
        const options = { seed, alpha: 0.1, replicas: 99, dispersion: 3, memory };
        return levelChanges(series, options).length > 0;
      }).length / drawn.length;
    // Nominal 10 %; the standard error of 120 series is 2.7 %. With 300: levelChanges.all.test.ts.
    expect(Math.abs(shareOf(0.5) - 0.1)).toBeLessThan(0.082);
    expect(shareOf(0)).toBeGreaterThan(0.3);
  });

  it('with a dispersion learnt with two degrees has the p of all that it may be', () => {
    const series = plain([...repeat(18, 40), ...repeat(18, 52)]);
    // Of the whole stretch, which is parted in the middle: the other parts have a p of their own.
    const p = (dispersion: number, degrees: number) =>
      levelChanges(series, { seed: 5, alpha: 1.1, dispersion, degrees, replicas: 1799 }).find(
        ({ start }) => start === 18,
      )?.p ?? NaN;
    // χ² with two degrees is −2 log of a uniform: of nine of them alike, 2 φ ÷ χ², and never under Poisson.
    const nine = Array.from({ length: 9 }, (_, point) =>
      Math.max(1, 2 / -Math.log(1 - (point + 0.5) / 9)),
    );
    const mean = nine.reduce((sum, dispersion) => sum + p(dispersion, Infinity), 0) / 9;
    // Four standard errors of a share of 1,799 replicas, and of the nine.
    expect(Math.abs(p(2, 2) - mean)).toBeLessThan(
      4 * Math.sqrt((mean * (1 - mean) * (10 / 9)) / 1799),
    );
  });

  it('is as unsure of the date as the memory of months makes their sum: a half as thrice the variance', () => {
    const draw = stream(6);
    const series = plain([...repeat(24, 40), ...repeat(24, 60)].map((mean) => draw.count(mean)));
    const rangeOf = (dispersion: number, memory: number) =>
      levelChanges(series, { seed: 1, alpha: 1.1, dispersion, memory, replicas: 1 }).map(
        ({ start, earliest, latest }) => [start, earliest, latest],
      );
    expect(rangeOf(1, 0.5)).toEqual(rangeOf(3, 0));
    expect(rangeOf(1, 0.5)).not.toEqual(rangeOf(1, 0));
  });

  it('keeps levels as long as asked, and ranges around their date', () => {
    const counts = fc.array(fc.nat(40), { minLength: 12, maxLength: 40 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 6 }), (given, shortest) => {
        const found = levelChanges(plain(given), { seed: 3, shortest, replicas: 19, alpha: 0.2 });
        const ends = [0, ...found.map(({ start }) => start), given.length];
        for (const [index, end] of ends.slice(1).entries()) {
          expect(end - (ends[index] ?? 0)).toBeGreaterThanOrEqual(shortest);
        }
        for (const { earliest, start, latest } of found) {
          expect(earliest).toBeLessThanOrEqual(start);
          expect(latest).toBeGreaterThanOrEqual(start);
        }
      }),
      { numRuns: 40 },
    );
  });
});

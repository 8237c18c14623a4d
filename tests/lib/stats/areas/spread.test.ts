import { describe, expect, it } from 'vitest';
import { changesAlikeP, ratesAlikeP } from '$old/lib/stats/areas/spread';

/** χ² of two degrees is beyond x once in e^(x ÷ 2). */
const beyond = (chiSquare: number): number => Math.exp(-chiSquare / 2);

const counted = (...areas: readonly (readonly [count: number, expected: number])[]) =>
  areas.map(([count, expected]) => ({ count, expected }));

const changed = (...pairs: readonly (readonly [before: number, after: number])[]) =>
  pairs.map(([before, after]) => ({ before, after }));

describe('ratesAlikeP', () => {
  it('is the tail of Pearson’s statistic, by hand', () => {
    // Twenty of each are expected: 100 ÷ 20, none, and 100 ÷ 20.
    expect(ratesAlikeP(counted([10, 20], [20, 20], [30, 20]))).toBeCloseTo(beyond(10), 12);
    // Of four, eight and eight parts, 12, 24 and 24: 36 ÷ 12, 36 ÷ 24 and none.
    expect(ratesAlikeP(counted([18, 4], [18, 8], [24, 8]))).toBeCloseTo(beyond(3 + 1.5), 12);
  });

  it('holds areas against the rate of all of them, whatever was expected of them together', () => {
    expect(ratesAlikeP(counted([10, 5], [20, 5], [30, 5]))).toBeCloseTo(beyond(10), 12);
  });

  it('tells two areas apart by one degree', () => {
    // R: pchisq(10, 1, lower.tail = FALSE).
    expect(ratesAlikeP(counted([10, 20], [30, 20]))).toBeCloseTo(0.001565402258, 10);
  });

  it.each([
    ['rates that are one', counted([10, 20], [20, 40])],
    ['no case', counted([0, 20], [0, 20])],
    ['one area', counted([10, 20])],
    ['none', []],
  ])('has nothing to tell apart in %s', (_, areas) => {
    expect(ratesAlikeP(areas)).toBe(1);
  });
});

describe('changesAlikeP', () => {
  it('is the tail of Pearson’s statistic, by hand', () => {
    // A half came after: of forty, 100 ÷ (40 ÷ 4), none, and as much.
    expect(changesAlikeP(changed([30, 10], [20, 20], [10, 30]))).toBeCloseTo(beyond(20), 12);
    // A quarter: of 16, 16 and 48, 4, 4 and 12 are expected; 4 ÷ 3, 4 ÷ 3 and none.
    expect(changesAlikeP(changed([10, 6], [14, 2], [36, 12]))).toBeCloseTo(beyond(8 / 3), 12);
  });

  it('does not count an area without a case', () => {
    expect(changesAlikeP(changed([30, 10], [0, 0], [20, 20], [10, 30]))).toBeCloseTo(
      beyond(20),
      12,
    );
  });

  it.each([
    ['shares that are one', changed([10, 20], [20, 40])],
    ['all before', changed([10, 0], [20, 0])],
    ['one area with cases', changed([10, 20], [0, 0])],
    ['none', []],
  ])('has nothing to tell apart in %s', (_, pairs) => {
    expect(changesAlikeP(pairs)).toBe(1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARPETAS } from '$lib/answers/countingUnit';
import { rankingOf } from '$lib/answers/ranking';
import { breaksOf, CLASSES, classBreaks, classOf } from '$lib/figures/map/classes';
import { colonia } from '../../answers/colonias';
import { between } from '../../../uniform';

const stable = (values: readonly (number | null)[]) =>
  values.map((value) => ({ value, unstable: false }));

describe('classBreaks', () => {
  it('cuts between groups that stand apart', () => {
    const groups = [
      [10, 11, 12],
      [40, 41, 42],
      [90, 91, 92],
      [160, 161, 162],
      [250, 251, 252],
    ];
    const breaks = classBreaks(stable(groups.flat()));
    expect(breaks).toHaveLength(4);
    for (const [index, group] of groups.entries()) {
      expect(group.map((value) => classOf(value, breaks))).toEqual([index, index, index]);
    }
  });

  it('does not let an unstable value decide', () => {
    const values = stable(Array.from({ length: 20 }, (_, index) => 500 + 10 * index));
    expect(classBreaks([...values, { value: 9000, unstable: true }])).toEqual(classBreaks(values));
  });

  it('has nothing to cut where all is equal, suppressed or missing', () => {
    expect(classBreaks(stable([7, 7, 7]))).toEqual([]);
    expect(classBreaks(stable([null, null]))).toEqual([]);
    expect(classBreaks([])).toEqual([]);
  });

  it('gives at most four whole breaks in order, with values on both sides', () => {
    const value = fc.oneof(between(0, 5000), between(0, 9));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 40 }), (values) => {
        const breaks = classBreaks(stable(values));
        expect(breaks.length).toBeLessThan(CLASSES);
        for (const [index, cut] of breaks.entries()) {
          expect(Number.isInteger(cut)).toBe(true);
          expect(cut).toBeGreaterThan(breaks[index - 1] ?? -1);
          expect(values.some((each) => each < cut)).toBe(true);
          expect(values.some((each) => each >= cut)).toBe(true);
        }
      }),
    );
  });
});

describe('classOf', () => {
  it('puts a value equal to a break in the class above', () => {
    expect([599.9, 600, 1000, 5000].map((value) => classOf(value, [600, 1000]))).toEqual([
      0, 1, 2, 2,
    ]);
  });
});

describe('breaksOf', () => {
  const colonias = stable([0.1, 0.5, 0.9]);

  it('are always the same of a probability, and natural of the rest', () => {
    const rest = rankingOf([], { n: null, mujeres: null }, 'tasa', 1, CARPETAS);
    const valued = colonias.map(({ value }, index) => ({
      ...colonia(`C${index}`, null, null),
      ...{ p: null, verdict: 'igual' as const, suppressed: false, unstable: false },
      ...{ value, lower: null, upper: null, places: null, byDivisor: null, depends: false },
      registered: null,
    }));
    expect(breaksOf({ ...rest, measure: 'excedencia', colonias: valued })).toEqual([
      0.05, 0.2, 0.8, 0.95,
    ]);
    expect(breaksOf({ ...rest, colonias: valued })).toEqual(classBreaks(colonias));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProportions } from '$old/lib/stats/compareProportions';
import { between } from '../../uniform';

describe('compareProportions', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('of %d in %d less %d in %d', (a, m, b, n, lower, upper) => {
    const compared = compareProportions({ part: a, whole: m }, { part: b, whole: n });
    expect(compared.difference).toBeCloseTo(a / m - b / n, 12);
    expect(compared.lower).toBeCloseTo(lower, 4);
    expect(compared.upper).toBeCloseTo(upper, 4);
  });

  const proportion = fc
    .tuple(fc.integer({ min: 1, max: 2000 }), between(0, 1))
    .map(([whole, share]) => ({ whole, part: Math.round(whole * share) }));

  it('holds the difference, stays within −1 and 1, and turns round with its sides', () => {
    fc.assert(
      fc.property(proportion, proportion, (first, second) => {
        const { difference, lower, upper } = compareProportions(first, second);
        expect(lower).toBeLessThanOrEqual(difference + 1e-12);
        expect(upper).toBeGreaterThanOrEqual(difference - 1e-12);
        expect(lower).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(upper).toBeLessThanOrEqual(1 + 1e-12);
        const turned = compareProportions(second, first);
        expect(turned.lower).toBeCloseTo(-upper, 12);
        expect(turned.upper).toBeCloseTo(-lower, 12);
      }),
    );
  });

  it('refuses what is no proportion', () => {
    const half = { part: 1, whole: 2 };
    expect(() => compareProportions({ part: 3, whole: 2 }, half)).toThrow(
      new RangeError('3 de 2 no es una proporción: va de 0 de n a n de n, con n > 0.'),
    );
    expect(() => compareProportions(half, { part: 0, whole: 0 })).toThrow(
      new RangeError('0 de 0 no es una proporción: va de 0 de n a n de n, con n > 0.'),
    );
  });
});

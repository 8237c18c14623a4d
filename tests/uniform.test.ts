/** What is drawn of an interval is spread over it, and the lint sees that intervals are so drawn. */
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { between, logBetween, random } from './uniform';

const DRAWS = 2000;

/** As a property meets them, by the same leanings of its first runs. */
function drawnOf(quantity: Arbitrary<number>): readonly number[] {
  const drawn: number[] = [];
  fc.assert(
    fc.property(quantity, (value) => {
      drawn.push(value);
    }),
    { numRuns: DRAWS, seed: 12 },
  );
  return drawn;
}

/** Which part of the draws is in each tenth of the interval, as `measure` measures it. */
function tenths(
  drawn: readonly number[],
  [min, max]: readonly [number, number],
  measure: (value: number) => number,
): readonly number[] {
  const counts = Array.from({ length: 10 }, () => 0);
  for (const value of drawn) {
    const share = (measure(value) - measure(min)) / (measure(max) - measure(min));
    const tenth = Math.min(9, Math.floor(share * 10));
    counts[tenth] = (counts[tenth] ?? 0) + 1;
  }
  return counts.map((count) => count / drawn.length);
}

const LINEAR = { name: 'between', quantityOf: between, measure: (value: number) => value };
const BY_ORDERS = { name: 'logBetween', quantityOf: logBetween, measure: Math.log };

describe.each([
  { ...LINEAR, min: 0, max: 1 },
  { ...LINEAR, min: -200, max: 1400 },
  { ...LINEAR, min: -99.37, max: -98.94 },
  { ...BY_ORDERS, min: 0.5, max: 5000 },
  { ...BY_ORDERS, min: 1e-300, max: 1 },
])('$name($min, $max)', ({ quantityOf, measure, min, max }) => {
  const drawn = drawnOf(quantityOf(min, max));

  it('has in each tenth of the interval from 5 to 20 % of the draws', () => {
    const parts = tenths(drawn, [min, max], measure);
    expect(parts).toHaveLength(10);
    expect(Math.min(...parts)).toBeGreaterThan(0.05);
    expect(Math.max(...parts)).toBeLessThan(0.2);
  });

  it('goes from bound to bound, both met, and never beyond', () => {
    expect(Math.min(...drawn)).toBe(min);
    expect(Math.max(...drawn)).toBe(max);
  });

  it('shrinks to the least', () => {
    const never = fc.property(quantityOf(min, max), () => false);
    expect(fc.check(never, { seed: 3 }).counterexample).toEqual([min]);
    const half = measure(min) / 2 + measure(max) / 2;
    const least = fc.check(
      fc.property(quantityOf(min, max), (value) => measure(value) < half),
      { seed: 3 },
    ).counterexample?.[0];
    expect((measure(least ?? NaN) - half) / (measure(max) - half)).toBeCloseTo(0, 6);
  });
});

test('what Math.random gives is never one', () => {
  const drawn = drawnOf(random);
  expect(Math.min(...drawn)).toBe(0);
  expect(Math.max(...drawn)).toBeLessThan(1);
  expect(Math.floor(Math.max(...drawn) * 1e15)).toBe(1e15 - 1);
});

test.each([
  { ...LINEAR, min: 1, max: 1 },
  { ...LINEAR, min: 2, max: 1 },
  { ...LINEAR, min: 0, max: Infinity },
  { ...LINEAR, min: NaN, max: 1 },
  { ...BY_ORDERS, min: 0, max: 1 },
  { ...BY_ORDERS, min: -1, max: 1 },
])('$name($min, $max) is refused', ({ quantityOf, min, max }) => {
  expect(() => quantityOf(min, max)).toThrow(RangeError);
});

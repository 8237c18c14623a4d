import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cusum } from '$old/lib/stats/time/cusum';
import { expectClose } from '../oracles';

const TOY = [4, 5, 2, 3, 4, 5, 7, 12, 9, 4, 3, 2];
const means = (count: number, mean = 4): readonly number[] =>
  Array.from({ length: count }, () => mean);

describe('cusum', () => {
  // R, surveillance::algo.cusum with m = 4; printed with two decimals, so exact here.
  it('sums what passes the reference value', () => {
    const found = cusum(TOY, means(12));
    const expected = [0, 0, 0, 0, 0, 0, 0.46, 3.42, 4.88, 3.84, 2.3, 0.26];
    for (const [index, { sum }] of found.entries())
      expect(sum).toBeCloseTo(expected[index] ?? -1, 9);
    // The periods 7 … 18 of the series: the alarms are 14 … 17.
    expect(found.flatMap(({ alarm }, index) => (alarm ? [index + 7] : []))).toEqual([
      14, 15, 16, 17,
    ]);
  });

  it("sums Rossi's transform", () => {
    const found = cusum(TOY, means(12), { transform: 'rossi' });
    const expected = [0.35575131, 2.77985293, 3.98985293, 2.94985293, 1.39190373];
    for (const [order, sum] of expected.entries()) {
      expectClose(found[order + 6]?.sum ?? null, sum, 1e-8);
    }
  });

  it('alarms on the bound itself', () => {
    expect(cusum([7], [4], { k: 0.5, h: 1 })[0]).toEqual({ sum: 1, alarm: true });
  });

  it('takes the mean of each period', () => {
    const [, second] = cusum([4, 9], [4, 9], { k: 0 });
    expect(second?.sum).toBe(0);
  });

  it('refuses half a case, and a period without a mean', () => {
    expect(() => cusum([1.5], [1])).toThrow('1.5');
    expect(() => cusum([1, 2], [1])).toThrow(
      'El periodo 2 necesita una media esperada mayor que 0, y tiene ninguna.',
    );
    expect(() => cusum([1], [0])).toThrow(
      'El periodo 1 necesita una media esperada mayor que 0, y tiene 0.',
    );
  });

  it('never falls below zero, and never falls as a count grows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), { minLength: 1, maxLength: 30 }),
        fc.constantFrom('standard' as const, 'rossi' as const),
        fc.nat(29),
        (counts, transform, place) => {
          const at = place % counts.length;
          const more = counts.map((count, index) => (index === at ? count + 1 : count));
          const [one, other] = [counts, more].map((series) =>
            cusum(series, means(series.length), { transform }),
          );
          for (const [index, { sum }] of (one ?? []).entries()) {
            expect(sum).toBeGreaterThanOrEqual(0);
            expect(other?.[index]?.sum).toBeGreaterThanOrEqual(sum);
          }
        },
      ),
    );
  });
});

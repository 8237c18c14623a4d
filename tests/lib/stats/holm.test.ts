import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holm } from '$old/lib/stats/holm';
import { pValues } from './pValues';

const families = fc.array(pValues, { maxLength: 40 });

describe('holm', () => {
  it('multiplies the smallest by all, the next by one less, and never steps down', () => {
    // By hand: 4 × 0.01, 3 × 0.02 = 0.06, 2 × 0.03 = 0.06, and 0.04 raised to 0.06.
    const adjusted = holm([0.04, 0.01, 0.03, 0.02]);
    expect(adjusted.map((p) => p.toFixed(10))).toEqual(
      [0.06, 0.04, 0.06, 0.06].map((p) => p.toFixed(10)),
    );
  });

  it('has nothing to correct in one test, and nothing to do with none', () => {
    expect(holm([0.03])).toEqual([0.03]);
    expect(holm([])).toEqual([]);
  });

  it('gives the smallest the same where the greatest are left out and only counted', () => {
    fc.assert(
      fc.property(families, pValues, (given, limit) => {
        const whole = holm(given);
        const kept = [...given.entries()].filter(([, p]) => p <= limit);
        expect(
          holm(
            kept.map(([, p]) => p),
            given.length,
          ),
        ).toEqual(kept.map(([index]) => whole[index]));
      }),
    );
  });

  it('never lowers a p-value, never passes one, keeps their order', () => {
    fc.assert(
      fc.property(families, (given) => {
        const adjusted = holm(given);
        for (const [index, p] of given.entries()) {
          const own = adjusted[index] ?? Number.NaN;
          expect(own).toBeGreaterThanOrEqual(p);
          expect(own).toBeLessThanOrEqual(1);
          for (const [other, q] of given.entries()) {
            if (p < q) expect(own).toBeLessThanOrEqual(adjusted[other] ?? Number.NaN);
          }
        }
      }),
    );
  });
});

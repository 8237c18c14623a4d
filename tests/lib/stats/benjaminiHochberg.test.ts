import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '$lib/stats/benjaminiHochberg';
import { expectClose } from './oracles';
import { between } from '../../uniform';
import { pValues } from './pValues';

const families = fc.array(fc.option(pValues), { maxLength: 40 });

describe('benjaminiHochberg', () => {
  it("gives R's p.adjust(p, «BH»)", () => {
    const adjusted = benjaminiHochberg([0.01, 0.04, 0.03, 0.005, 0.8]);
    // By hand: 0.005 × 5 and 0.01 × 5 / 2 agree; 0.03 × 5 / 3 meets 0.04 × 5 / 4.
    for (const [index, expected] of [0.025, 0.05, 0.05, 0.025, 0.8].entries()) {
      expectClose(adjusted[index] ?? null, expected);
    }
  });

  it('counts only what was tested', () => {
    expect(benjaminiHochberg([null, 0.04, null, 0.02])).toEqual([null, 0.04, null, 0.04]);
    expect(benjaminiHochberg([null])).toEqual([null]);
    expect(benjaminiHochberg([])).toEqual([]);
  });

  it('at q declares as many as its definition: the largest k with p₍ₖ₎ ≤ k q / m', () => {
    fc.assert(
      fc.property(families, between(0.001, 0.5), (given, q) => {
        const sorted = given.filter((p) => p !== null).toSorted((a, b) => a - b);
        const margin = (p: number, k: number): number => (p * sorted.length) / (k + 1);
        fc.pre(sorted.every((p, k) => Math.abs(margin(p, k) - q) > 1e-9));
        const declared = sorted.findLastIndex((p, k) => margin(p, k) <= q) + 1;
        const adjusted = benjaminiHochberg(given).filter((p) => p !== null);
        expect(adjusted.filter((p) => p <= q)).toHaveLength(declared);
      }),
      { numRuns: 1000 },
    );
  });
});

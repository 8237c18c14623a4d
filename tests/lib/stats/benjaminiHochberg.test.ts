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

  it('never gives a smaller p a larger adjusted one: by hand', () => {
    // 0.02 × 4, 0.03 × 4 / 2 and 0.035 × 4 / 3 are all above 0.04 × 4 / 4, which each takes.
    const adjusted = benjaminiHochberg([0.03, 0.04, 0.02, 0.035]);
    for (const own of adjusted) expectClose(own, 0.04);
  });

  it('gives those of the fifteen comparisons of Benjamini and Hochberg (1995)', () => {
    // Their example, of two treatments by thrombolysis, with 15 p₍ₖ₎ / k by hand: the sixth would be
    // 0.0695, and takes the 0.0298 × 15 / 7 of the seventh.
    const published = [
      [0.0001, 0.0015],
      [0.0004, 0.003],
      [0.0019, 0.0095],
      [0.0095, 0.035625],
      [0.0201, 0.0603],
      [0.0278, 0.447 / 7],
      [0.0298, 0.447 / 7],
      [0.0344, 0.0645],
      [0.0459, 0.0765],
      [0.324, 0.486],
      [0.4262, 6.393 / 11],
      [0.5719, 0.714875],
      [0.6528, 9.792 / 13],
      [0.759, 11.385 / 14],
      [1, 1],
    ] as const;
    const adjusted = benjaminiHochberg(published.map(([p]) => p));
    for (const [place, [, expected]] of published.entries()) {
      expectClose(adjusted[place] ?? null, expected);
    }
    // What they declare at 0.05.
    expect(adjusted.filter((own) => own !== null && own <= 0.05)).toHaveLength(4);
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

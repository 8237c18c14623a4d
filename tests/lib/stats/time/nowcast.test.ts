import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nowcast } from '$old/lib/stats/time/nowcast';
import { expectClose } from '../oracles';
import { stream } from './streams';
import { between } from '../../../uniform';

const sure = (share: number) => ({ share, logVariance: 0 });

describe('nowcast', () => {
  it('is the count itself where all is in', () => {
    expect(nowcast(37, sure(1))).toEqual({ estimate: 37, lower: 37, upper: 37 });
  });

  it('divides by the share, and bounds what is missing by the negative binomial', () => {
    const { estimate, lower, upper } = nowcast(80, sure(0.8));
    expectClose(estimate, 100);
    // Missing ~ NB(80.5, 0.8); between the limits of NB(80, .8) and NB(81, .8), which are binomial tails.
    const below = (size: number, n: number): number => binomialCdf(n, n + size, 0.2);
    expect(below(81, lower - 80)).toBeGreaterThan(0.02);
    expect(below(81, lower - 81)).toBeLessThan(0.025);
    expect(below(80, upper - 80)).toBeGreaterThanOrEqual(0.975);
    expect(below(80, upper - 82)).toBeLessThan(0.975);
  });

  it('leaves room above nothing', () => {
    const { estimate, lower, upper } = nowcast(0, sure(0.5));
    expect([estimate, lower]).toEqual([0, 0]);
    expect(upper).toBeGreaterThan(0);
  });

  it('opens with the doubt about the share, and with dispersion', () => {
    const width = (logVariance: number, dispersion: number): number => {
      const { lower, upper } = nowcast(200, { share: 0.7, logVariance }, dispersion);
      return upper - lower;
    };
    expect(width(0.02, 1)).toBeGreaterThan(width(0.005, 1));
    expect(width(0.005, 1)).toBeGreaterThan(width(0, 1));
    expect(width(0, 4)).toBeGreaterThan(1.7 * width(0, 1));
  });

  it('refuses half a case', () => {
    expect(() => nowcast(1.5, sure(0.5))).toThrow('y es 1.5.');
  });

  it.each([0, 1.2, -0.5, Number.NaN])(
    'refuses the share %f, by which nothing can be divided',
    (share) => {
      expect(() => nowcast(5, sure(share))).toThrow(
        new RangeError(
          `La parte ya reportada debe pasar de 0 y llegar a lo más a 1, y es ${share} (varianza 0).`,
        ),
      );
    },
  );

  it('refuses a doubt that is none', () => {
    expect(() => nowcast(5, { share: 0.5, logVariance: -1 })).toThrow('-1');
  });

  // Whole limits of counts hold at least what is asked; 3,000 draws have a standard error of 0.4 %.
  it.each([
    [300, 0.9],
    [40, 0.6],
    [6, 0.5],
  ])('holds the final count 95 times of 100: mean %i, share %f', (mean, share) => {
    const draw = stream(8);
    let held = 0;
    for (let replica = 0; replica < 3000; replica += 1) {
      const final = draw.count(mean);
      let reported = 0;
      for (let one = 0; one < final; one += 1) reported += Number(draw.uniform() < share);
      const { lower, upper } = nowcast(reported, sure(share));
      if (lower <= final && final <= upper) held += 1;
    }
    expect(held / 3000).toBeGreaterThan(0.94);
    expect(held / 3000).toBeLessThan(0.985);
  });

  it('holds its estimate, and never has fewer than are reported', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        between(0.3, 1),
        between(0, 0.02),
        (reported, share, logVariance) => {
          const { estimate, lower, upper } = nowcast(reported, { share, logVariance });
          expect(lower).toBeGreaterThanOrEqual(reported);
          expect(estimate).toBeGreaterThanOrEqual(lower - 1);
          expect(estimate).toBeLessThanOrEqual(upper + 1);
        },
      ),
      { numRuns: 60 },
    );
  });
});

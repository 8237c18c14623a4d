import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twoSidedDeviate } from '$old/lib/stats/twoSidedDeviate';
import { expectClose } from './oracles';
import { between } from '../../uniform';

describe('twoSidedDeviate', () => {
  // mpmath 1.3, the root of erfc(z / √2) = p, 60 digits.
  it.each([
    [0.05, 1.9599639845400543],
    [1e-8, 5.73072886823629],
    [1e-17, 8.573944076720883],
    [1e-100, 21.30594006935153],
    [1e-300, 37.06578788077213],
  ])('of p = %f is %f', (p, z) => {
    expectClose(twoSidedDeviate(p), z);
  });

  it('is none for p = 1, and has an end for p = 0', () => {
    expect(twoSidedDeviate(1)).toBe(0);
    expect(twoSidedDeviate(0)).toBeCloseTo(38.5, 1);
  });

  it('is undone by both tails of the normal', () => {
    fc.assert(
      fc.property(between(0, 280), (digits) => {
        const p = 10 ** -digits;
        expectClose(2 * normalCdf(-twoSidedDeviate(p), 0, 1), p);
      }),
    );
  });
});

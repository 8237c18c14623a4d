import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dispersedP } from '$lib/stats/dispersedP';
import { expectClose } from './oracles';
import { logBetween } from '../../uniform';
import { pValues } from './pValues';

const dispersion = logBetween(1, 50);

describe('dispersedP', () => {
  // Python 3.11, statistics.NormalDist.
  it.each([
    [0.05, 1, 0.05],
    [0.05, 4, 0.32709500769114086],
    [0.0015, 2, 0.024778389797509015],
    [1, 7, 1],
    // mpmath 1.3, 60 digits: p as small as those of counts by the thousand.
    [1e-8, 4, 0.004165295761775976],
    [1e-20, 10, 0.003153993600587084],
    [1e-100, 10, 1.6110187356764337e-11],
    [1e-300, 50, 1.589366775269782e-7],
  ])('p %f with dispersion %f is %f', (p, phi, opened) => {
    expectClose(dispersedP(p, phi), opened);
  });

  it('is never smaller, and grows with p and with the dispersion', () => {
    fc.assert(
      fc.property(pValues, pValues, dispersion, dispersion, (p, q, one, other) => {
        const [low, high] = [Math.min(p, q), Math.max(p, q)];
        const [few, many] = [Math.min(one, other), Math.max(one, other)];
        expect(dispersedP(low, few)).toBeGreaterThanOrEqual(low);
        expect(dispersedP(low, few)).toBeLessThanOrEqual(dispersedP(high, few) + 1e-12);
        expect(dispersedP(low, few)).toBeLessThanOrEqual(dispersedP(low, many) + 1e-12);
        expect(dispersedP(low, many)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('takes a p too small for a double for the smallest one, not for certainty', () => {
    expect(dispersedP(0, 4)).toBeGreaterThan(1e-85);
    expect(dispersedP(0, 4)).toBeLessThan(dispersedP(1e-300, 4));
  });

  it('without dispersion gives the same digits', () => {
    fc.assert(fc.property(pValues, (p) => expectClose(dispersedP(p, 1), p)));
  });

  it('refuses a dispersion under 1', () => {
    expect(() => dispersedP(0.5, 0.9)).toThrow(RangeError);
    expect(() => dispersedP(0.5, Number.NaN)).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dispersedP, POISSON, type Irregular } from '$old/lib/stats/dispersedP';
import { expectClose } from './oracles';
import { logBetween } from '../../uniform';
import { pValues } from './pValues';

const dispersion = logBetween(1, 50);
const known = (inflation: number): Irregular => ({ inflation, degrees: Infinity });

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
    expectClose(dispersedP(p, known(phi)), opened);
  });

  it('is never smaller, and grows with p and with the dispersion', () => {
    fc.assert(
      fc.property(pValues, pValues, dispersion, dispersion, (p, q, one, other) => {
        const [low, high] = [Math.min(p, q), Math.max(p, q)];
        const [few, many] = [Math.min(one, other), Math.max(one, other)];
        expect(dispersedP(low, known(few))).toBeGreaterThanOrEqual(low);
        expect(dispersedP(low, known(few))).toBeLessThanOrEqual(
          dispersedP(high, known(few)) + 1e-12,
        );
        expect(dispersedP(low, known(few))).toBeLessThanOrEqual(
          dispersedP(low, known(many)) + 1e-12,
        );
        expect(dispersedP(low, known(many))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('takes a p too small for a double for the smallest one, not for certainty', () => {
    expect(dispersedP(0, known(4))).toBeGreaterThan(1e-85);
    expect(dispersedP(0, known(4))).toBeLessThan(dispersedP(1e-300, known(4)));
  });

  it('without dispersion gives the same digits', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        expect(dispersedP(p, known(1))).toBe(p);
      }),
    );
  });

  // The deviate of p = 0.05 is 1.959963984540054; Student's tails have a closed form with one and two degrees.
  it.each([
    [1, 1, 1 - (2 / Math.PI) * Math.atan(1.959963984540054)],
    [4, 1, 1 - (2 / Math.PI) * Math.atan(0.979981992270027)],
    [4, 2, 1 - 0.979981992270027 / Math.sqrt(2 + 0.979981992270027 ** 2)],
  ])('p 0.05 with inflation %f learnt with %f degrees is %f', (inflation, degrees, opened) => {
    expectClose(dispersedP(0.05, { inflation, degrees }), opened);
  });

  it('opens more the less is known, and nothing at all for Poisson', () => {
    fc.assert(
      fc.property(
        pValues,
        dispersion,
        logBetween(1, 200),
        logBetween(1, 200),
        (p, inflation, one, other) => {
          const [few, many] = [Math.min(one, other), Math.max(one, other)];
          const [less, more] = [few, many].map((degrees) => dispersedP(p, { inflation, degrees }));
          expect(less ?? 0).toBeGreaterThanOrEqual((more ?? 1) - 1e-9);
          expect(dispersedP(p, POISSON)).toBe(p);
        },
      ),
    );
  });

  it('refuses degrees of freedom that are none', () => {
    expect(() => dispersedP(0.5, { inflation: 2, degrees: 0 })).toThrow('grados de libertad');
  });

  it('refuses a dispersion under 1', () => {
    expect(() => dispersedP(0.5, known(0.9))).toThrow(
      new RangeError(
        'La dispersión debe ser de 1 en adelante y sus grados de libertad mayores que 0, y son 0.9 y Infinity.',
      ),
    );
    expect(() => dispersedP(0.5, known(Number.NaN))).toThrow(RangeError);
  });
});

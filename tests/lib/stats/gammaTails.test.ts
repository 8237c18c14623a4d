import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gammaQuantile } from '$old/lib/stats/gammaQuantile';
import { gammaTails } from '$old/lib/stats/gammaTails';
import { expectClose } from './oracles';
import { between, logBetween } from '../../uniform';

const shapes = fc.oneof(logBetween(0.05, 250), logBetween(190, 50_000));

describe('gammaTails', () => {
  // mpmath 1.3, gammainc(a, 0, x, regularized=True) and its complement, 30 digits.
  it.each([
    [0.3, 0.02, 0.3429975158569879, 0.6570024841430121],
    [9.5, 24, 0.999743476393765, 0.00025652360623492],
    [199.9, 256.5, 0.9998925147724961, 1.074852275039458e-4],
    [200, 143.4, 4.633794870310219e-6, 0.9999953662051297],
    [1000, 1015.8113883008419, 0.6942439328184478, 0.3057560671815522],
    [2000, 2000, 0.5029735484442025, 0.4970264515557975],
    [100000, 101265, 0.999966201598552, 3.379840144803722e-5],
  ])('of shape %f at %f are %f and %f', (shape, x, lower, upper) => {
    const tails = gammaTails(x, shape);
    expectClose(tails.lower, lower);
    expectClose(tails.upper, upper);
  });

  it('end at zero and one', () => {
    expect(gammaTails(0, 3)).toEqual({ lower: 0, upper: 1 });
    expect(gammaTails(0, 300)).toEqual({ lower: 0, upper: 1 });
    expect(gammaTails(Infinity, 3)).toEqual({ lower: 1, upper: 0 });
    expect(gammaTails(2, 0)).toEqual({ lower: 1, upper: 0 });
  });

  it.each([
    [-1, 2],
    [1, -2],
    [Number.NaN, 2],
  ])('refuse x = %f with shape %f', (x, shape) => {
    expect(() => gammaTails(x, shape)).toThrow(
      new RangeError(
        `La función gamma incompleta pide números de 0 en adelante: x = ${x}, forma = ${shape}.`,
      ),
    );
  });

  it('make one, also where the method changes', () => {
    fc.assert(
      fc.property(shapes, between(-5, 5), (shape, deviate) => {
        const { lower, upper } = gammaTails(Math.max(0, shape + deviate * Math.sqrt(shape)), shape);
        expect(Math.abs(lower + upper - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it('of whole shapes are those of Poisson counts: one case more takes its probability', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), between(-3, 3), (cases, deviate) => {
        const mean = Math.max(0.1, cases + deviate * Math.sqrt(cases));
        const atLeast = (n: number): number => gammaTails(mean, n).lower;
        const mass = atLeast(cases) - atLeast(cases + 1);
        const before = atLeast(cases + 1) - atLeast(cases + 2);
        expectClose(before / mass, mean / (cases + 1), 1e-6);
      }),
    );
  });
});

describe('gammaQuantile', () => {
  // SciPy 1.17, gamma.ppf.
  it.each([
    [0.001, 0.3, 6.972699096783344e-11, 1e-9],
    [0.025, 1e4, 9804.952467260184, 1e-9],
    [0.975, 1e5, 100620.74164077373, 1e-9],
    [0.975, 1e3, 1062.9211512248878, 1e-9],
  ])('at %f of shape %f is %f', (p, shape, expected, within) => {
    expectClose(gammaQuantile(p, shape), expected, within);
  });

  it('is undone by the tails, whatever the rate', () => {
    fc.assert(
      fc.property(shapes, between(1e-4, 0.9999), logBetween(0.01, 100), (shape, p, rate) => {
        const { lower, upper } = gammaTails(rate * gammaQuantile(p, shape, rate), shape);
        expectClose(lower, p);
        expectClose(upper, 1 - p);
      }),
    );
  });

  // A power of two, so that one less it is as exact as itself.
  it.each([0.5, 3, 250, 1000, 40_000])(
    'keeps its digits far out in either tail: shape %f',
    (shape) => {
      const tiny = 2 ** -40;
      expectClose(gammaTails(gammaQuantile(tiny, shape), shape).lower, tiny, 1e-8);
      expectClose(gammaTails(gammaQuantile(1 - tiny, shape), shape).upper, tiny, 1e-8);
    },
  );

  it('of shape zero is zero', () => {
    expect(gammaQuantile(0.975, 0)).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { POISSON } from '$old/lib/stats/dispersedP';
import { openInterval, openingOf } from '$old/lib/stats/openInterval';
import { expectClose } from './oracles';

describe('openingOf', () => {
  // R: qt(0.975, c(1, 2, 8)) ÷ qnorm(0.975); with one and two degrees the quantile has a closed form.
  it.each([
    [1, Math.tan(0.475 * Math.PI)],
    [2, 0.95 * Math.sqrt(2 / (1 - 0.95 ** 2))],
    [8, 2.306004135204166],
  ])('with %f degrees opens by Student’s quantile', (degrees, quantile) => {
    expectClose(openingOf({ inflation: 4, degrees }), (2 * quantile) / 1.959963984540054);
  });

  it('opens nothing for Poisson, and by the root of what is known', () => {
    expect(openingOf(POISSON)).toBe(1);
    expectClose(openingOf({ inflation: 2.25, degrees: Infinity }), 1.5);
  });
});

describe('openInterval', () => {
  it('moves each limit on the logarithm, away from the ratio', () => {
    const { lower, upper } = openInterval(1, { lower: 0.5, upper: 3 }, 2);
    expectClose(lower, 0.25);
    expectClose(upper, 9);
  });
});

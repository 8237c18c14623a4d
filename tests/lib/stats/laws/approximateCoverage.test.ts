/** Intervals that hold the truth about as often as they say. */
import { describe, expect, it } from 'vitest';
import { credibleInterval, posterior } from '$old/lib/stats/areas/gammaPoisson';
import { byar } from '$old/lib/stats/byar';
import { compareProportions } from '$old/lib/stats/compareProportions';
import { directStandardisation, gammaLimits } from '$old/lib/stats/directStandardisation';
import { standardisedRatio } from '$old/lib/stats/indirectStandardisation';
import { logGamma } from '$old/lib/stats/random/logGamma';
import { randomStream, type RandomStream } from '$old/lib/stats/random/stream';
import { rate } from '$old/lib/stats/rate';
import { wilson } from '$old/lib/stats/wilson';
import { binomialDraw } from '../random/binomialDraw';
import { poissonDraw } from '../random/poissonDraw';
import { coverage, margin, MEANS, memoised, RUNS } from './simulatedCoverage';

describe('approximate intervals hold the truth about as often as they say', () => {
  /** Approximations may miss the nominal share by this much, beyond the chance of the draws. */
  const expectNear = (found: number, runs: number, slack = 0.015): void => {
    expect(found).toBeGreaterThan(0.95 - slack - margin(runs));
    expect(found).toBeLessThan(0.95 + 2 * slack + margin(runs));
  };

  it.each(MEANS)('byar, of a mean of %f cases', (mean) => {
    expectNear(
      coverage(RUNS, mean, (stream) => byar(poissonDraw(stream, mean))),
      RUNS,
    );
  });

  it.each([
    [4, 800],
    [9.5, 3000],
    [60, 20_000],
  ])('rate, of %f cases among %i', (mean, women) => {
    const truth = (mean / women) * 100_000;
    const limits = memoised((count) => rate(count, women, 100_000));
    expectNear(
      coverage(RUNS, truth, (stream) => limits(poissonDraw(stream, mean))),
      RUNS,
    );
  });

  it('standardisedRatio, of 1.4 times the 15 expected', () => {
    const limits = memoised((count) => standardisedRatio(count, 15, 100));
    expectNear(
      coverage(RUNS, 140, (stream) => limits(poissonDraw(stream, 1.4 * 15))),
      RUNS,
    );
  });

  it.each([
    [20, 0.1],
    [60, 0.5],
    [200, 0.9],
  ])('wilson, of %i with %f each', (trials, share) => {
    const found = coverage(RUNS, share, (stream) =>
      wilson(binomialDraw(stream, trials, share), trials),
    );
    expectNear(found, RUNS);
  });

  it.each([
    [30, 0.3, 50, 0.5],
    [80, 0.9, 40, 0.9],
    [150, 0.05, 200, 0.1],
  ])('compareProportions, of %i with %f and %i with %f', (m, p, n, q) => {
    const found = coverage(RUNS, p - q, (stream) =>
      compareProportions(
        { part: binomialDraw(stream, m, p), whole: m },
        { part: binomialDraw(stream, n, q), whole: n },
      ),
    );
    expectNear(found, RUNS);
  });

  const BANDS = [
    { mean: 8, population: 900, standard: 5000 },
    { mean: 14, population: 2100, standard: 6000 },
    { mean: 20, population: 1600, standard: 7000 },
    { mean: 5, population: 1200, standard: 4000 },
  ];
  const weight = BANDS.reduce((sum, { standard }) => sum + standard, 0);
  /** The true standardised rate where the cases of every band are so many times their mean. */
  const standardised = (times: number): number =>
    BANDS.reduce(
      (sum, { mean, population, standard }) =>
        sum + (standard * mean * times) / population / weight,
      0,
    );
  const drawBands = (stream: RandomStream, times: number) =>
    BANDS.map(({ mean, population, standard }) => ({
      count: poissonDraw(stream, mean * times),
      population,
      standard,
    }));

  it('directStandardisation, of 47 cases in four bands', () => {
    const found = coverage(RUNS, standardised(1), (stream) =>
      directStandardisation(drawBands(stream, 1), 1),
    );
    expectNear(found, RUNS);
  });

  it.each([1, 0.06])('gammaLimits, of %f times as many: more rather than less', (times) => {
    const truth = standardised(times);
    const found = coverage(RUNS, truth, (stream) => gammaLimits(drawBands(stream, times), 1));
    expect(found).toBeGreaterThanOrEqual(0.95 - margin(RUNS));
    // Of few cases it is the upper limit that could be too low.
    const above = coverage(RUNS, truth, (stream) => ({
      lower: null,
      upper: gammaLimits(drawBands(stream, times), 1).upper,
    }));
    expect(above).toBeGreaterThanOrEqual(0.975 - margin(RUNS));
    expect(found).toBeLessThan(0.995);
  });

  it('credibleInterval, of risks drawn from the prior', () => {
    const prior = { shape: 4, rate: 4 };
    const stream = randomStream(23);
    let held = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const risk = Math.exp(logGamma(stream, prior.shape)) / prior.rate;
      const expected = 2 + (run % 12);
      const count = poissonDraw(stream, risk * expected);
      const { lower, upper } = credibleInterval(posterior({ count, expected }, prior));
      if (lower <= risk && upper >= risk) held += 1;
    }
    // Exact where the prior is true: no slack but the chance of the draws.
    expect(Math.abs(held / RUNS - 0.95)).toBeLessThan(margin(RUNS));
  });
});

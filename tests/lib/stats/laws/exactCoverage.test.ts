/** Intervals that promise to hold the truth at least as often as they say. */
import { describe, expect, it } from 'vitest';
import { compareRates } from '$old/lib/stats/compareRates';
import { clopperPearson } from '$old/lib/stats/exactBinomial';
import { exactPoisson } from '$old/lib/stats/exactPoisson';
import { binomialDraw } from '../random/binomialDraw';
import { poissonDraw } from '../random/poissonDraw';
import { coverage, margin, MEANS, memoised, RUNS } from './simulatedCoverage';

/** The comparisons take their time. */
const FEW = 600;
/** Of few cases they hold more than they promise. */
const AT_MOST = 0.995;

describe('exact intervals hold the truth at least as often as they say', () => {
  const expectExact = (found: number, runs: number): void => {
    expect(found).toBeGreaterThanOrEqual(0.95 - margin(runs));
    expect(found).toBeLessThan(AT_MOST);
  };

  it.each(MEANS)('exactPoisson, of a mean of %f cases', (mean) => {
    const limits = memoised((count) => exactPoisson(count));
    expectExact(
      coverage(RUNS, mean, (stream) => limits(poissonDraw(stream, mean))),
      RUNS,
    );
  });

  it.each([
    [20, 0.1],
    [60, 0.5],
    [200, 0.9],
  ])('clopperPearson, of %i with %f each', (trials, share) => {
    const limits = memoised((part) => clopperPearson(part, trials, 0.95));
    expectExact(
      coverage(RUNS, share, (stream) => limits(binomialDraw(stream, trials, share))),
      RUNS,
    );
  });

  it.each([
    [6, 4, 1, 2],
    [40, 60, 1, 1],
    [12, 90, 0.5, 3],
  ])('compareRates, of means %f and %f, exposures %f and %f', (first, second, t1, t2) => {
    const truth = first / t1 / (second / t2);
    const found = coverage(FEW, truth, (stream) =>
      compareRates(
        { count: poissonDraw(stream, first), exposure: t1 },
        { count: poissonDraw(stream, second), exposure: t2 },
      ),
    );
    expectExact(found, FEW);
  });
});

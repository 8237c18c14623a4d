import { describe, expect, it } from 'vitest';
import { compareChanges } from '$features/evaluation/answers/compareChanges';
import { ratioOfRatios } from '$lib/stats/ratioOfRatios';

const RESAMPLING = { replicas: 199, seed: 5 };
const alike = [
  { before: 100, after: 90 },
  { before: 50, after: 45 },
];
const apart = [
  { before: 100, after: 20 },
  { before: 20, after: 100 },
];

describe('compareChanges', () => {
  it('is exact where areas differ no more than chance makes them', () => {
    const found = compareChanges([{ before: 40, after: 20 }], alike, RESAMPLING);
    const exact = ratioOfRatios(
      { before: { count: 40, exposure: 1 }, after: { count: 20, exposure: 1 } },
      { before: { count: 150, exposure: 1 }, after: { count: 135, exposure: 1 } },
    );
    expect(found).toEqual({ method: 'exacto', dispersion: 0, comparison: exact });
    expect(found?.comparison.ratio).toBeCloseTo(0.5 / 0.9, 2);
  });

  it('has no dispersion where there are no two to compare', () => {
    const one = { before: 100, after: 100 };
    expect(compareChanges([one], [one], RESAMPLING)).toMatchObject({
      method: 'exacto',
      dispersion: null,
    });
  });

  it('resamples where areas differ, and adds half a case to each count', () => {
    const found = compareChanges([{ before: 40, after: 20 }], apart, RESAMPLING);
    expect(found?.method).toBe('remuestreo');
    expect(found?.comparison.ratio).toBeCloseTo(20.5 / 40.5, 12);
    // Both groups of 120 differ by 40 from the 60 of chance: twice 40² ÷ 30.
    expect(found?.dispersion).toBeCloseTo((2 * 40 ** 2) / 30, 9);
  });

  it.each([
    ['exact', alike],
    ['resampled', apart],
  ])('has nothing to compare without a case: %s', (_, others) => {
    expect(compareChanges([{ before: 0, after: 0 }], others, RESAMPLING)).toBeNull();
  });
});

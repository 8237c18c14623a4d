import { describe, expect, it } from 'vitest';
import { annualisedRate } from '$lib/stats/time/annualisedRate';
import { expectClose } from '../oracles';

describe('annualisedRate', () => {
  it('is ((count ÷ days × 30) × 12) ÷ people × per, with its limits', () => {
    const found = annualisedRate(20, 31, 286_000, 100_000);
    expectClose(found?.value ?? null, (((20 / 31) * 30 * 12) / 286_000) * 100_000);
    // The limits of 20 in 100 000 (12.2114… and 30.8899… cases), on the same scale.
    expectClose(found?.lower ?? null, (((12.21142883487593 / 31) * 360) / 286_000) * 100_000);
    expectClose(found?.upper ?? null, (((30.88988036919706 / 31) * 360) / 286_000) * 100_000);
  });

  it('tells the same of a month of 28 and one of 31 with as many cases a day', () => {
    expectClose(
      annualisedRate(28, 28, 1000, 1)?.value ?? null,
      annualisedRate(31, 31, 1000, 1)?.value ?? Number.NaN,
    );
  });

  it.each([
    [null, 30, 1000],
    [3, 0, 1000],
    [3, 30, 0],
    [3, 30, null],
  ])('has no answer for %s cases, %s days and %s people', (count, days, people) => {
    expect(annualisedRate(count, days, people, 100_000)).toBeNull();
  });
});

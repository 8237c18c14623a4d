import { describe, expect, it } from 'vitest';
import { chanceVariance, logChange, together } from '$lib/stats/evaluation/areaChange';
import { areaSpread } from '$lib/stats/evaluation/areaSpread';
import { changeDifference } from '$lib/stats/evaluation/changeDifference';

describe('the change of an area', () => {
  it('has half a case added to each side', () => {
    expect(logChange({ before: 9.5, after: 19.5 })).toBeCloseTo(Math.log(2), 12);
    expect(logChange({ before: 0, after: 0 })).toBe(0);
    expect(chanceVariance({ before: 1.5, after: 3.5 })).toBeCloseTo(1 / 2 + 1 / 4, 12);
  });

  it('is added up over areas', () => {
    const areas = [
      { before: 3, after: 8 },
      { before: 1, after: 2 },
    ];
    expect(together(areas)).toEqual({ before: 4, after: 10 });
    expect(together([])).toEqual({ before: 0, after: 0 });
  });
});

describe('changeDifference', () => {
  const treated = [{ before: 19.5, after: 9.5 }];
  const controls = [
    { before: 30, after: 10 },
    { before: 9.5, after: 69.5 },
  ];

  it('is by hand: a half against the double, τ² opening it by how few areas there are', () => {
    // 119 cases of the controls: 40 and 79. One area counts whole.
    const { estimate, error } = changeDifference(treated, controls, 0.09);
    expect(estimate).toBeCloseTo(Math.log(1 / 2 / 2), 12);
    const chance = 1 / 20 + 1 / 10 + 1 / 40 + 1 / 80;
    const weights = (40 / 119) ** 2 + (79 / 119) ** 2;
    expect(error).toBeCloseTo(Math.sqrt(chance + 0.09 * (1 + weights)), 12);
  });

  it('learns τ² from both groups where it is not given', () => {
    const { variance } = areaSpread([treated, controls]);
    expect(variance).toBeGreaterThan(0);
    expect(changeDifference(treated, controls)).toEqual(
      changeDifference(treated, controls, variance),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { AreaChange } from '$lib/stats/evaluation/areaChange';
import { areaSpread, concentration } from '$lib/stats/evaluation/areaSpread';
import { logGamma } from '$lib/stats/random/logGamma';
import { randomStream } from '$lib/stats/random/stream';
import { poissonDraw } from '../random/poissonDraw';

const areas = (...pairs: readonly (readonly [number, number])[]): readonly AreaChange[] =>
  pairs.map(([before, after]) => ({ before, after }));

describe('areaSpread', () => {
  it('is that of a two-by-k table by hand: X² over its degrees of freedom', () => {
    // 100 · (20 · 20 − 30 · 30)² ÷ 50⁴ is 4, with 1 degree of freedom.
    const { dispersion, variance } = areaSpread([areas([20, 30], [30, 20])]);
    expect(dispersion).toBeCloseTo(4, 12);
    // (4 ÷ (1 − 2/9)³ − 1) ÷ (¼ · (100 − 5000 ÷ 100)).
    expect(variance).toBeCloseTo(0.600_116_618, 8);
  });

  it('asks nothing of an area without a case', () => {
    const pair = areas([20, 30], [30, 20]);
    expect(areaSpread([[...pair, { before: 0, after: 0 }], []])).toEqual(areaSpread([pair]));
  });

  it('is nothing where areas change alike, or where there are no two of a group', () => {
    expect(areaSpread([areas([20, 10], [40, 20])])).toEqual({ variance: 0, dispersion: 0 });
    expect(areaSpread([areas([20, 10]), areas([40, 90])])).toEqual({
      variance: 0,
      dispersion: null,
    });
    expect(areaSpread([areas([0, 0], [5, 0]), []]).dispersion).toBeNull();
  });

  it('takes each group by itself: a change of the treated is no spread', () => {
    const apart = areaSpread([areas([40, 10], [40, 10]), areas([40, 40], [40, 40])]);
    expect(apart.variance).toBe(0);
    expect(areaSpread([areas([40, 10], [40, 10], [40, 40], [40, 40])]).variance).toBeGreaterThan(0);
  });

  it('is as often above as below the τ² that areas were drawn with', () => {
    const stream = randomStream(4);
    const [tau, runs] = [0.25, 300];
    const shape = 1 / tau ** 2;
    let above = 0;
    for (let run = 0; run < runs; run += 1) {
      const drawn = Array.from({ length: 12 }, () => ({
        before: poissonDraw(stream, 80),
        after: poissonDraw(stream, (80 * Math.exp(logGamma(stream, shape))) / shape),
      }));
      if (areaSpread([drawn]).variance > tau ** 2) above += 1;
    }
    expect(Math.abs(above / runs - 0.5)).toBeLessThan(0.12);
  });
});

describe('concentration', () => {
  it('is 1 of one area, and 1 over so many of equal ones', () => {
    expect(concentration(areas([5, 9]))).toBe(1);
    expect(concentration(areas([5, 5], [4, 6], [9, 1], [0, 10]))).toBeCloseTo(1 / 4, 12);
    expect(concentration([])).toBe(0);
  });
});

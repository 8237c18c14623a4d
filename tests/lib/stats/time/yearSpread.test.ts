import { describe, expect, it } from 'vitest';
import { delayDispersion } from '$old/lib/stats/time/delayDispersion';
import { yearSpread } from '$old/lib/stats/time/yearSpread';
import { expectClose } from '../oracles';
import { stream } from './streams';

describe('yearSpread', () => {
  it('is the dispersion beyond one, per case of a year', () => {
    const years = [
      { reported: 880, final: 1000 },
      { reported: 930, final: 1000 },
      { reported: 850, final: 1000 },
    ];
    const found = yearSpread(years);
    expectClose(found?.variance ?? null, (delayDispersion(years) - 1) / 1000);
    expect(found?.years).toBe(3);
    expect(yearSpread([...years, { reported: 0, final: 0 }])).toEqual(found);
  });

  it('is none where years differ by chance alone, or are too few', () => {
    const even = [900, 905, 897].map((reported) => ({ reported, final: 1000 }));
    expect(yearSpread(even)).toBeNull();
    expect(
      yearSpread([
        { reported: 10, final: 1000 },
        { reported: 900, final: 1000 },
      ]),
    ).toBeNull();
    expect(yearSpread([])).toBeNull();
  });

  it.each([200, 2000])('comes to the variance that years of %i cases were drawn with', (final) => {
    const draw = stream(23);
    const [share, deviation] = [0.85, 0.03];
    let sum = 0;
    const replicas = 1500;
    for (let replica = 0; replica < replicas; replica += 1) {
      const years = Array.from({ length: 6 }, () => {
        const own = share + deviation * Math.sqrt(12) * (draw.uniform() - 0.5);
        let reported = 0;
        for (let one = 0; one < final; one += 1) if (draw.uniform() < own) reported += 1;
        return { reported, final };
      });
      sum += yearSpread(years)?.variance ?? 0;
    }
    const expected = deviation ** 2 / (share * (1 - share));
    // Never below zero, so a little high where cases are few.
    expect(sum / replicas / expected).toBeGreaterThan(0.95);
    expect(sum / replicas / expected).toBeLessThan(final === 200 ? 1.25 : 1.05);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDeviate, overdispersion, proportionDeviate } from '$old/lib/stats/overdispersion';
import { logGamma } from '$old/lib/stats/random/logGamma';
import { randomStream } from '$old/lib/stats/random/stream';
import { expectClose } from './oracles';
import { poissonDraw } from './random/poissonDraw';
import { between, logBetween } from '../../uniform';

describe('overdispersion', () => {
  it('is the mean square of the deviates, ends brought in', () => {
    // By hand: −3 and 4 of ten become −1 and 2: (1 + 1 + 0·6 + 4 + 4) / 10.
    const found = overdispersion([4, 0, 0, 0, 2, 0, -1, 0, -3, 0]);
    expectClose(found?.factor ?? null, 1);
  });

  it('has the upper tail of chi-square for its p', () => {
    // R, pchisq(3.841459, 1, lower.tail = FALSE) is 0.05, and 5.991465 with two.
    expectClose(overdispersion([1.959963984540054])?.p ?? null, 0.05);
    const two = [1, Math.sqrt(5.991464547107979 - 1)];
    expectClose(overdispersion(two)?.p ?? null, 0.05);
  });

  it('has no answer without areas', () => {
    expect(overdispersion([])).toBeNull();
  });

  it('measures counts and proportions in their standard errors', () => {
    expect(countDeviate(130, 100)).toBe(3);
    expectClose(proportionDeviate(60, 100, 0.5), 2);
  });

  it('is not fooled by one area, and does not depend on their order', () => {
    fc.assert(
      fc.property(
        fc.array(between(-2, 2), { minLength: 16, maxLength: 33 }),
        logBetween(10, 1000),
        (deviates, outlier) => {
          const found = overdispersion([...deviates, outlier]);
          expect(found?.factor).toBeLessThanOrEqual(4);
          expectClose(
            overdispersion([outlier, ...deviates.toReversed()])?.factor ?? null,
            found?.factor ?? null,
          );
        },
      ),
    );
  });

  it('is seldom found where only chance acts, and mostly where risks differ', () => {
    const stream = randomStream(20);
    let [byChance, real] = [0, 0];
    const runs = 150;
    for (let run = 0; run < runs; run += 1) {
      const same = Array.from({ length: 33 }, () => countDeviate(poissonDraw(stream, 20), 20));
      const risks = Array.from({ length: 33 }, () => 2 * Math.exp(logGamma(stream, 10)));
      const different = risks.map((risk) => countDeviate(poissonDraw(stream, risk), 20));
      if ((overdispersion(same)?.p ?? 1) < 0.05) byChance += 1;
      if ((overdispersion(different)?.p ?? 1) < 0.05) real += 1;
    }
    expect(byChance / runs).toBeLessThan(0.05);
    expect(real / runs).toBeGreaterThan(0.75);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area } from '$old/lib/stats/areas/area';
import {
  credibleInterval,
  exceedance,
  gammaPrior,
  mean,
  posterior,
  type ObservedExpected,
} from '$old/lib/stats/areas/gammaPoisson';
import { logGamma } from '$old/lib/stats/random/logGamma';
import { randomStream } from '$old/lib/stats/random/stream';
import { expectClose, oracle, oraclesMissing } from '../oracles';
import { poissonDraw } from '../random/poissonDraw';
import { areasOf, TOY2 } from './maps';
import { logBetween } from '../../../uniform';

function expectedOf(areas: readonly Area[]): ObservedExpected[] {
  const cases = areas.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const women = areas.reduce((sum, { population }) => sum + (population ?? 0), 0);
  return areas.map(({ count, population }) => ({
    count: count ?? 0,
    expected: ((population ?? 0) * cases) / women,
  }));
}

const TWO = { shape: 2, rate: 2 };

describe('posterior, mean and exceedance', () => {
  // R, pgamma; prior ν = α = 2.
  it.each([
    [12, 6, 1.75, 1, 0.9658192982],
    [12, 6, 1.75, 1.5, 0.6815356321],
    [2, 1, 4 / 3, 1, 0.6472318888],
    [0, 1, 2 / 3, 1, 0.1991482735],
  ])('of %i cases where %f were expected', (count, expected, average, threshold, probability) => {
    const risk = posterior({ count, expected }, TWO);
    expectClose(mean(risk), average);
    expectClose(exceedance(risk, threshold), probability);
  });

  it('exceed the alcaldía’s risk unless told otherwise', () => {
    expectClose(exceedance(posterior({ count: 12, expected: 6 }, TWO)), 0.9658192982);
  });

  it('have credible limits that leave half of the rest beyond each', () => {
    fc.assert(
      fc.property(fc.nat(4000), logBetween(0.01, 4000), (count, expected) => {
        const risk = posterior({ count, expected }, TWO);
        const { lower, upper } = credibleInterval(risk, 0.9);
        expectClose(exceedance(risk, lower), 0.95);
        expectClose(exceedance(risk, upper), 0.05);
      }),
    );
  });

  it('lie between the crude ratio and the mean of all', () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        logBetween(0.01, 500),
        logBetween(0.1, 100),
        logBetween(0.1, 100),
        (count, expected, shape, rate) => {
          const risk = mean(posterior({ count, expected }, { shape, rate }));
          const ends = [count / expected, shape / rate];
          expect(risk).toBeGreaterThanOrEqual(Math.min(...ends) * (1 - 1e-12));
          expect(risk).toBeLessThanOrEqual(Math.max(...ends) * (1 + 1e-12));
        },
      ),
    );
  });
});

describe('gammaPrior', () => {
  // The two equations solved by SciPy 1.17, optimize.root.
  it('of the toy map', () => {
    const prior = gammaPrior(expectedOf(TOY2));
    expectClose(prior?.shape ?? null, 1.539890001542701);
    expectClose(prior?.rate ?? null, 2.0383815318518312);
  });

  it('by hand: two areas of 40 and 4 cases, where 20 were expected', () => {
    // Equal E: ν/α = 44/40 = 1.1, and θ is 1.1 ± 18/(20 + α); so 1.1/α = 2 · 18²/(20 (20 + α)).
    const prior = gammaPrior([40, 4].map((count) => ({ count, expected: 20 })));
    expectClose(prior?.rate ?? null, 220 / 313);
    expectClose(prior?.shape ?? null, (1.1 * 220) / 313);
    // The same with a hundred thousand times as many of everything.
    const many = gammaPrior([4e6, 4e5].map((count) => ({ count, expected: 2e6 })));
    expectClose(many?.rate ?? null, 2.2e6 / (3.24e6 - 1.1));
  });

  it.skipIf(oraclesMissing)('of North Carolina', () => {
    const prior = gammaPrior(expectedOf(areasOf(oracle('nc_sids74.csv'), 'SID74', 'BIR74')));
    expectClose(prior?.shape ?? null, 4.630749231763981);
    expectClose(prior?.rate ?? null, 4.395740935054532);
  });

  it('solves both equations, also where areas hardly differ more than chance', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ count: fc.nat(60), expected: logBetween(0.5, 60) }), {
          minLength: 2,
          maxLength: 40,
        }),
        (areas) => {
          const prior = gammaPrior(areas);
          if (prior === null) return;
          const average = prior.shape / prior.rate;
          const risks = areas.map((area) => mean(posterior(area, prior)));
          expectClose(risks.reduce((sum, risk) => sum + risk, 0) / areas.length, average);
          const scatter = areas.reduce((sum, { expected }, place) => {
            return sum + (1 + prior.rate / expected) * ((risks[place] ?? 0) - average) ** 2;
          }, 0);
          const variance = scatter / (areas.length - 1);
          expect(Math.abs((variance * prior.rate) / average - 1)).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it('is none where areas do not differ, or are fewer than two', () => {
    expect(gammaPrior([])).toBeNull();
    expect(gammaPrior([{ count: 7, expected: 5 }])).toBeNull();
    expect(gammaPrior([9, 10, 11, 10].map((count) => ({ count, expected: 10 })))).toBeNull();
    expect(gammaPrior([0, 0, 0].map((count) => ({ count, expected: 10 })))).toBeNull();
  });

  it('refuses an area where nothing is expected', () => {
    expect(() => gammaPrior([{ count: 1, expected: 0 }])).toThrow(
      new RangeError('Los casos esperados deben ser más que cero, y son 0.'),
    );
  });

  it('does not depend on the order of the areas', () => {
    const [one, other] = [expectedOf(TOY2), expectedOf(TOY2).toReversed()].map(gammaPrior);
    expectClose(other?.shape ?? null, one?.shape ?? null);
  });

  it('finds risks that vary, and limits that hold them as often as they say', () => {
    const stream = randomStream(3);
    let [held, all, shapes] = [0, 0, 0];
    const maps = 40;
    for (let map = 0; map < maps; map += 1) {
      const risks = Array.from({ length: 60 }, () => Math.exp(logGamma(stream, 4)) / 4);
      const areas = risks.map((risk, place) => {
        const expected = 2 + (place % 10);
        return { count: poissonDraw(stream, risk * expected), expected };
      });
      const prior = gammaPrior(areas);
      if (prior === null) continue;
      shapes += prior.shape;
      for (const [place, area] of areas.entries()) {
        const { lower, upper } = credibleInterval(posterior(area, prior));
        all += 1;
        if (lower <= (risks[place] ?? 0) && upper >= (risks[place] ?? 0)) held += 1;
      }
    }
    expect(all).toBe(maps * 60);
    expect(shapes / maps).toBeGreaterThan(3.2);
    expect(shapes / maps).toBeLessThan(5.5);
    // Empirical Bayes limits forget that the prior is estimated: a little under 95 %.
    expect(held / all).toBeGreaterThan(0.925);
    expect(held / all).toBeLessThan(0.965);
  });
});

/** Every interval holds its estimate, opens with the confidence asked, and does not depend on the unit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { credibleInterval, mean } from '$old/lib/stats/areas/gammaPoisson';
import { byar } from '$old/lib/stats/byar';
import { compareProportions } from '$old/lib/stats/compareProportions';
import { compareRates } from '$old/lib/stats/compareRates';
import { gammaLimits } from '$old/lib/stats/directStandardisation';
import { clopperPearson } from '$old/lib/stats/exactBinomial';
import { exactPoisson } from '$old/lib/stats/exactPoisson';
import { standardisedRatio } from '$old/lib/stats/indirectStandardisation';
import { wilson } from '$old/lib/stats/wilson';
import { expectClose } from '../oracles';
import { logBetween } from '../../../uniform';

type Limits = { readonly lower: number | null; readonly upper: number } | null;

interface Drawn {
  /** Cases. */
  readonly count: number;
  readonly rest: number;
  /** Women, years or expected cases: what cases are divided by. */
  readonly exposure: number;
}

interface Method {
  readonly estimate: (drawn: Drawn) => number;
  readonly limits: (drawn: Drawn, confidence?: number) => Limits;
  /** The unit of what it bounds is that of 1 / exposure. */
  readonly perExposure?: true;
}

const share = ({ count, rest }: Drawn): number => count / (count + rest);
const crude = ({ count, exposure }: Drawn): number => count / exposure;
const bands = ({ count, rest, exposure }: Drawn) => [
  { count, population: exposure, standard: 3 },
  { count: rest, population: exposure * 2, standard: 5 },
];

const METHODS: Readonly<Record<string, Method>> = {
  byar: { estimate: ({ count }) => count, limits: ({ count }, level) => byar(count, level) },
  exactPoisson: {
    estimate: ({ count }) => count,
    limits: ({ count }, level) => exactPoisson(count, level),
  },
  wilson: {
    estimate: share,
    limits: ({ count, rest }, level) => wilson(count, count + rest, level),
  },
  clopperPearson: {
    estimate: share,
    limits: ({ count, rest }, level = 0.95) => clopperPearson(count, count + rest, level),
  },
  compareProportions: {
    estimate: (drawn) => share(drawn) - 0.25,
    limits: ({ count, rest }, level) =>
      compareProportions({ part: count, whole: count + rest }, { part: 5, whole: 20 }, level),
  },
  standardisedRatio: {
    estimate: crude,
    limits: ({ count, exposure }, level) => standardisedRatio(count, exposure, 1, level),
    perExposure: true,
  },
  gammaLimits: {
    estimate: ({ count, rest, exposure }) =>
      (3 * count) / exposure / 8 + (5 * rest) / (2 * exposure) / 8,
    limits: (drawn, level) => gammaLimits(bands(drawn), 1, level),
    perExposure: true,
  },
  credibleInterval: {
    estimate: ({ count, exposure }) => mean({ shape: count + 1, rate: exposure }),
    limits: ({ count, exposure }, level) =>
      credibleInterval({ shape: count + 1, rate: exposure }, level),
    perExposure: true,
  },
  compareRates: {
    estimate: ({ count, rest, exposure }) => count / exposure / (rest / 7),
    limits: ({ count, rest, exposure }, level) =>
      compareRates({ count, exposure }, { count: rest, exposure: 7 }, level),
    perExposure: true,
  },
};

const drawn = fc.record({
  count: fc.integer({ min: 1, max: 400 }),
  rest: fc.integer({ min: 1, max: 400 }),
  exposure: logBetween(0.5, 5000),
});
const within = { numRuns: 40 };

describe.each(Object.entries(METHODS))('%s', (_, { estimate, limits }) => {
  it('holds the estimate', () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const found = limits(given);
        const value = estimate(given);
        expect(found?.lower ?? -Infinity).toBeLessThanOrEqual(value + 1e-12);
        expect(found?.upper).toBeGreaterThanOrEqual(value - 1e-12);
      }),
      within,
    );
  });

  it('opens with the confidence', () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const [less, more] = [limits(given, 0.95), limits(given, 0.998)];
        expect(more?.lower ?? -Infinity).toBeLessThanOrEqual((less?.lower ?? Infinity) + 1e-12);
        expect(more?.upper).toBeGreaterThan((less?.upper ?? Infinity) - 1e-12);
        expect((more?.upper ?? 0) - (more?.lower ?? 0)).toBeGreaterThan(
          (less?.upper ?? Infinity) - (less?.lower ?? 0),
        );
      }),
      within,
    );
  });
});

const RATES = Object.entries(METHODS).filter(([, { perExposure }]) => perExposure);

describe.each(RATES)('%s', (_, { limits }) => {
  it('is divided by what its exposure is multiplied by', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 2, max: 50 }), (given, times) => {
        const one = limits(given);
        const many = limits({ ...given, exposure: given.exposure * times });
        expectClose((many?.lower ?? Number.NaN) * times, one?.lower ?? Number.NaN, 1e-8);
        expectClose((many?.upper ?? Number.NaN) * times, one?.upper ?? Number.NaN, 1e-8);
      }),
      within,
    );
  });
});

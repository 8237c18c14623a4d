import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRates } from '$lib/stats/compareRates';
import { normalDeviate } from '$lib/stats/interval';
import { carryShare, compareReported } from '$lib/stats/time/carryShare';
import { expectClose } from '../oracles';
import { stream } from './streams';
import { logBetween } from '../../../uniform';

const reported = (count: number, share = 1, logVariance = 0, exposure = 1) => ({
  count,
  exposure,
  reported: { share, logVariance },
});

describe('carryShare', () => {
  it('adds the distances as squares on the logarithm', () => {
    const interval = { lower: 5, upper: 20 };
    const found = carryShare(10, interval, 0.01);
    const shift = normalDeviate(0.95) * 0.1;
    expectClose(found.upper, 10 * Math.exp(Math.sqrt(Math.log(2) ** 2 + shift ** 2)));
    expectClose(found.lower, 10 * Math.exp(-Math.sqrt(Math.log(2) ** 2 + shift ** 2)));
    expectClose(carryShare(10, interval, 0).lower, 5);
  });

  it('keeps zero at zero and the endless endless', () => {
    expect(carryShare(0, { lower: 0, upper: 4 }, 0.04).lower).toBe(0);
    expect(carryShare(0, { lower: 0, upper: 4 }, 0.04).upper).toBeGreaterThan(4);
    expect(carryShare(Infinity, { lower: 2, upper: Infinity }, 0.04).upper).toBe(Infinity);
    expect(carryShare(Infinity, { lower: 2, upper: Infinity }, 0.04).lower).toBeLessThan(2);
    expect(carryShare(3, { lower: 1, upper: Infinity }, 0.04).upper).toBe(Infinity);
    expect(carryShare(3, { lower: 0, upper: 9 }, 0.04).lower).toBe(0);
  });
});

describe('compareReported', () => {
  it('is the exact comparison where the shares are sure', () => {
    const found = compareReported(reported(90, 0.9), reported(120));
    const exact = compareRates({ count: 90, exposure: 0.9 }, { count: 120, exposure: 1 });
    expectClose(found?.ratio ?? null, exact?.ratio ?? Number.NaN);
    expectClose(found?.lower ?? null, exact?.lower ?? Number.NaN);
    expectClose(found?.upper ?? null, exact?.upper ?? Number.NaN);
    expect(found?.p).toBe(exact?.p);
  });

  it('has no answer where nothing was counted or nothing reported', () => {
    expect(compareReported(reported(0), reported(0))).toBeNull();
    expect(compareReported(reported(3, 0), reported(2))).toBeNull();
  });

  it('opens the interval and the p-value, never closes them', () => {
    const count = fc.integer({ min: 0, max: 400 });
    const variance = logBetween(1e-6, 0.05);
    fc.assert(
      fc.property(count, count, variance, (a, b, v) => {
        const sure = compareReported(reported(a, 0.9), reported(b));
        const unsure = compareReported(reported(a, 0.9, v), reported(b));
        if (sure === null || unsure === null) return a + b === 0;
        expect(unsure.lower).toBeLessThanOrEqual(sure.lower);
        expect(unsure.upper).toBeGreaterThanOrEqual(sure.upper);
        expect(unsure.p).toBeGreaterThanOrEqual(sure.p - 1e-9);
        expect(unsure.p).toBeLessThanOrEqual(1);
        return true;
      }),
    );
  });

  it('doubts the share however sure the exact test is', () => {
    // mpmath 1.3, 60 digits, from the exact p of 3,000 against 2,000: 1.3002310005203771e-45.
    const sure = compareReported(reported(3000, 1, 0.001), reported(2000, 1, 0.001));
    expectClose(sure?.p ?? null, 2.2279190616676417e-14);
    // Of these the exact p is no double any more; an interval that holds 1 has no p of zero.
    const surer = compareReported(reported(30_000, 1, 0.04), reported(20_000, 1, 0.04));
    expect(surer?.lower).toBeLessThan(1);
    expectClose(surer?.p ?? null, 0.15199712511490376);
  });

  it('finds a difference between equal rates no more often than it says', () => {
    const draw = stream(14);
    const [share, variance] = [0.85, 0.003];
    const found = { carried: 0, ignored: 0, held: 0 };
    const replicas = 2500;
    for (let replica = 0; replica < replicas; replica += 1) {
      const z = Math.sqrt(12) * (draw.uniform() - 0.5);
      const believed = share * Math.exp(Math.sqrt(variance) * z);
      const [a, b] = [draw.count(600 * share), draw.count(600)];
      const carried = compareReported(reported(a, believed, variance), reported(b));
      const ignored = compareReported(reported(a, believed), reported(b));
      if ((carried?.p ?? 1) < 0.05) found.carried += 1;
      if ((ignored?.p ?? 1) < 0.05) found.ignored += 1;
      if (carried !== null && carried.lower <= 1 && carried.upper >= 1) found.held += 1;
    }
    expect(found.carried / replicas).toBeLessThan(0.055);
    expect(found.held / replicas).toBeGreaterThan(0.945);
    expect(found.ignored / replicas).toBeGreaterThan(0.12);
  });
});

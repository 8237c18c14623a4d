import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRates } from '$old/lib/stats/compareRates';
import { normalDeviate } from '$old/lib/stats/interval';
import { carryShare, compareReported } from '$old/lib/stats/time/carryShare';
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

  it('has nothing to tell apart in equal rates, whoever doubts them', () => {
    expect(compareReported(reported(12, 0.9, 0.01), reported(12, 0.9, 0.02))?.p).toBe(1);
    // As many cases and a half per woman in both: no distance, so no evidence.
    expect(compareReported(reported(1, 1, 0.01, 1.5), reported(4, 1, 0, 4.5))?.p).toBe(1);
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

describe('compareReported of irregular counts', () => {
  const irregular = { inflation: 4, degrees: Infinity };

  it('doubles the distance to each limit on the logarithm, and divides the deviate by two', () => {
    const sure = compareReported(reported(90), reported(120));
    const open = compareReported(reported(90), reported(120), { irregular });
    if (sure === null || open === null) throw new Error('Sin comparación.');
    expectClose(Math.log(open.lower), Math.log(0.75) + 2 * Math.log(sure.lower / 0.75));
    expectClose(Math.log(open.upper), Math.log(0.75) + 2 * Math.log(sure.upper / 0.75));
    // mpmath 1.3: twice the tail of half the deviate of 0.0451140878648407, 2 P(X ≤ 90) of 210 halves.
    expectClose(open.p, 0.3164428151887845);
  });

  it('adds to what is irregular the doubt about the share, once and as squares', () => {
    const sure = compareReported(reported(90), reported(120));
    const open = compareReported(reported(90, 1, 0.006), reported(120, 1, 0.004), { irregular });
    if (sure === null || open === null) throw new Error('Sin comparación.');
    const shift = 1.959963984540054 * 0.1;
    const distanceTo = (limit: number) => Math.hypot(2 * Math.log(limit / 0.75), shift);
    expectClose(Math.log(open.lower), Math.log(0.75) - distanceTo(sure.lower));
    expectClose(Math.log(open.upper), Math.log(0.75) + distanceTo(sure.upper));
    // mpmath 1.3, 40 digits: from the exact p, 0.0451140878648407, half its deviate and λ = log (90.5 ÷ 120.5).
    expectClose(open.p, 0.3443636393211182);
  });

  it('of none against some opens the one limit that there is', () => {
    const open = compareReported(reported(0), reported(9), { irregular });
    expect(open?.lower).toBe(0);
    // No success of nine: q = 1 − tail^(1 ÷ 9), the tail that of twice 1.96; q ÷ (1 − q) by mpmath 1.3.
    expect(open?.upper).toBeCloseTo(2.046115022156575, 9);
    const from = compareReported(reported(9), reported(0), { irregular });
    expect(from?.upper).toBe(Infinity);
    // As a ratio turned round, to the digits of the quantiles.
    expect((from?.lower ?? 0) * (open?.upper ?? 0)).toBeCloseTo(1, 6);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  reportedShare,
  reportingDelay,
  type DelayedCases,
} from '$old/lib/stats/time/reportingDelay';
import { expectClose } from '../oracles';
import { LONGEST, lateCases, trueShare } from './lateReports';
import { stream } from './streams';

/** Three days of facts, followed for 2, 1 and 0 days. */
const TRIANGLE: readonly DelayedCases[] = [
  { followed: 2, delay: 0, cases: 10 },
  { followed: 2, delay: 1, cases: 5 },
  { followed: 2, delay: 2, cases: 2 },
  { followed: 1, delay: 0, cases: 12 },
  { followed: 1, delay: 1, cases: 4 },
  { followed: 0, delay: 0, cases: 9 },
];

describe('reportingDelay', () => {
  it('is the chain ladder of a triangle', () => {
    // Development factors 17 ÷ 15 (first row) and (15 + 16) ÷ (10 + 12).
    const found = reportingDelay(TRIANGLE, 2);
    expect(found?.longest).toBe(2);
    expectClose(found?.shares[2] ?? null, 1);
    expectClose(found?.shares[1] ?? null, 15 / 17);
    expectClose(found?.shares[0] ?? null, ((15 / 17) * 22) / 31);
    expect(found?.hazards.map(({ atRisk }) => atRisk)).toEqual([31, 31, 17]);
  });

  it('is the plain proportion where all were followed', () => {
    const found = reportingDelay(
      [5, 3, 2].map((cases, delay) => ({ followed: 9, delay, cases })),
      2,
    );
    expect(found?.shares.map((share) => share.toFixed(12))).toEqual(
      [0.5, 0.8, 1].map((share) => share.toFixed(12)),
    );
  });

  it('speaks of no longer delay than any fact was followed for', () => {
    expect(reportingDelay(TRIANGLE, 90)).toEqual(reportingDelay(TRIANGLE, 2));
  });

  it('leaves out what is impossible, and has no answer without a case', () => {
    const odd = [
      { followed: 1, delay: 2, cases: 50 },
      { followed: 2, delay: -1, cases: 50 },
    ];
    expect(reportingDelay([...TRIANGLE, ...odd], 2)).toEqual(reportingDelay(TRIANGLE, 2));
    expect(reportingDelay(odd, 2)).toBeNull();
  });

  it('learns no delay from facts without a case', () => {
    const none = [{ followed: 9, delay: 3, cases: 0 }];
    expect(reportingDelay([...TRIANGLE, ...none], 9)).toEqual(reportingDelay(TRIANGLE, 9));
  });

  it('goes on past delays that nothing tells of', () => {
    // Followed for one day, or for five: of delays of two to four there is nobody.
    const gap = reportingDelay(
      [
        { followed: 1, delay: 0, cases: 6 },
        { followed: 1, delay: 1, cases: 2 },
        { followed: 5, delay: 1, cases: 3 },
        { followed: 5, delay: 5, cases: 1 },
      ],
      5,
    );
    // The hazards: 5 of 11 at one day, 1 of 4 at five.
    expect(gap?.hazards.map(({ atRisk }) => atRisk)).toEqual([6, 11, 3, 3, 3, 4]);
    expectClose(gap?.shares[0] ?? null, (3 / 4) * (6 / 11));
    const apart = reportingDelay(
      [
        { followed: 1, delay: 0, cases: 6 },
        { followed: 5, delay: 5, cases: 4 },
      ],
      5,
    );
    expect(apart?.hazards[3]).toEqual({ hazard: 0, atRisk: 0 });
    expect(apart?.shares).toEqual([0, 0, 0, 0, 0, 1]);
    if (apart === null) throw new Error('Sin retraso.');
    expect(reportedShare(apart, [5, 2])).toEqual({ share: 0.5, logVariance: 0 });
  });

  it('undoes the cut, which makes plain shares too large', () => {
    const { cases } = lateCases(stream(2), { periods: 10, daily: 4, growth: 1.01 });
    const cut = 299;
    const known = cases.filter(({ opened }) => opened <= cut);
    const found = reportingDelay(
      known.map(({ fact, opened, cases: own }) => ({
        delay: opened - fact,
        followed: cut - fact,
        cases: own,
      })),
      LONGEST,
    );
    for (const days of [0, 7, 31, 62]) {
      const plain = known.filter(({ fact, opened }) => opened - fact <= days).length / known.length;
      expect(Math.abs((found?.shares[days] ?? 0) - trueShare(days))).toBeLessThan(0.02);
      if (days < 31) expect(plain - trueShare(days)).toBeGreaterThan(0.04);
    }
  });

  it('does not depend on the order, nor on the parts that counts come in', () => {
    const rows = fc.array(
      fc.record({
        delay: fc.nat(12),
        followed: fc.nat(12),
        cases: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, (counts) => {
        const found = reportingDelay(counts, 10);
        const parts = counts.flatMap((row) =>
          Array.from({ length: row.cases }, () => ({ ...row, cases: 1 })),
        );
        expect(reportingDelay(parts.toReversed(), 10)).toEqual(found);
        for (const [delay, share] of (found?.shares ?? []).entries()) {
          expect(share).toBeGreaterThanOrEqual(found?.shares[delay - 1] ?? 0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('reportedShare', () => {
  it('is the mean over the days, with Greenwood’s variance of its logarithm', () => {
    const delay = reportingDelay(TRIANGLE, 2);
    if (delay === null) throw new Error('Sin retraso.');
    const single = reportedShare(delay, [0]);
    expectClose(single?.share ?? null, ((15 / 17) * 22) / 31);
    // Σ gⱼ ÷ (Nⱼ(1 − gⱼ)) over delays 1 and 2: 9 ÷ (31 · 22) + 2 ÷ (17 · 15).
    expectClose(single?.logVariance ?? null, 9 / (31 * 22) + 2 / (17 * 15));
    expectClose(reportedShare(delay, [0], 3)?.logVariance ?? null, 3 * (9 / 682 + 2 / 255));
    // Of a day followed for one day only the longest delay is open.
    expectClose(reportedShare(delay, [1])?.logVariance ?? null, 2 / (17 * 15));
    const both = reportedShare(delay, [7, 0, -1]);
    expectClose(both?.share ?? null, (1 + ((15 / 17) * 22) / 31) / 3);
  });

  it('is sure of what is complete, and says nothing of what cannot have begun', () => {
    const delay = reportingDelay(TRIANGLE, 2);
    if (delay === null) throw new Error('Sin retraso.');
    expect(reportedShare(delay, [2, 3, 40])).toEqual({ share: 1, logVariance: 0 });
    expect(reportedShare(delay, [-1, -2])).toBeNull();
  });

  it('varies from sample to sample as much as it says', () => {
    const draw = stream(3);
    const cut = 149;
    const days = Array.from({ length: 30 }, (_, day) => day);
    const logs: number[] = [];
    const told: number[] = [];
    for (let replica = 0; replica < 200; replica += 1) {
      const { cases } = lateCases(draw, { periods: 5, daily: 3 });
      const counts = cases
        .filter(({ opened }) => opened <= cut)
        .map(({ fact, opened, cases: own }) => ({
          delay: opened - fact,
          followed: cut - fact,
          cases: own,
        }));
      const delay = reportingDelay(counts, 60);
      const share = delay === null ? null : reportedShare(delay, days);
      if (share === null) continue;
      logs.push(Math.log(share.share));
      told.push(share.logVariance);
    }
    const mean = logs.reduce((a, b) => a + b, 0) / logs.length;
    const variance = logs.reduce((a, b) => a + (b - mean) ** 2, 0) / (logs.length - 1);
    const claimed = told.reduce((a, b) => a + b, 0) / told.length;
    // The standard error of a variance of 200 is 10 %.
    expect(Math.abs(claimed / variance - 1)).toBeLessThan(0.25);
  });
});

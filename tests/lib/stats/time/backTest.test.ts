import { describe, expect, it } from 'vitest';
import { backTest } from './backTest';
import { LONGEST, lateCases } from './lateReports';
import { stream } from './streams';

const CUTS = Array.from({ length: 14 }, (_, month) => 30 * (month + 10) - 1);
const options = { longest: LONGEST, knownTo: 900 };

describe('backTest', () => {
  it.each([
    ['all months alike', 0, 4],
    ['months that differ', 0.5, 12],
    ['few cases', 0.3, 0.4],
  ])('holds what came later 95 times of 100: %s', (_, uneven, daily) => {
    let [held, rows] = [0, 0];
    for (const seed of [1, 2, 3, 4]) {
      const { cases, periods } = lateCases(stream(seed), { periods: 26, uneven, daily });
      const found = backTest(cases, periods, CUTS, options);
      rows += found?.rows.length ?? 0;
      held += (found?.held ?? 0) * (found?.rows.length ?? 0);
    }
    expect(rows).toBe(4 * 14 * 4);
    // The same months at four cuts each: 224 rows are worth some 60, a standard error of 3 %.
    expect(held / rows).toBeGreaterThan(0.9);
  });

  it('comes nearer to the final count than the file does', () => {
    const { cases, periods } = lateCases(stream(5), { periods: 26 });
    const found = backTest(cases, periods, CUTS, options);
    expect(found?.correctedError).toBeLessThan((found?.crudeError ?? 0) / 2);
    for (const { reported, final, share } of found?.rows ?? []) {
      expect(reported).toBeLessThanOrEqual(final);
      expect(share).toBeLessThan(1);
    }
  });

  it('uses at a cut nothing that was opened after it', () => {
    const { cases, periods } = lateCases(stream(6), { periods: 14 });
    const found = backTest(cases, periods, [299], options);
    const later = cases.filter(({ opened }) => opened > 299);
    const changed = backTest(
      [...cases, ...later.map((own) => ({ ...own, cases: 5 }))],
      periods,
      [299],
      options,
    );
    expect(changed?.rows.map(({ estimate, lower, upper }) => [estimate, lower, upper])).toEqual(
      found?.rows.map(({ estimate, lower, upper }) => [estimate, lower, upper]),
    );
    expect(changed?.rows.map(({ final }) => final)).not.toEqual(
      found?.rows.map(({ final }) => final),
    );
  });

  it('judges no period that is complete, still open, or not yet known in full', () => {
    const { cases, periods } = lateCases(stream(7), { periods: 14 });
    const names = backTest(cases, periods, [310], options)?.rows.map(({ period }) => period);
    // Day 310 is in period 10; periods 6 (to day 209) … 9 are followed for less than 120 days.
    expect(names).toEqual(['periodo 6', 'periodo 7', 'periodo 8', 'periodo 9']);
    expect(backTest(cases, periods, [310], { ...options, knownTo: 350 })?.rows.length).toBe(1);
    expect(backTest(cases, periods, [60], options)).toBeNull();
    expect(backTest([], periods, [310], options)).toBeNull();
  });
});

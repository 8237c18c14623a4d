/** How often months and whole series leave the band that was expected of them, where nothing changes. */
import { expect } from 'vitest';
import { monthTrendOf } from '$lib/answers/monthTrend';
import { AT_ONCE, drawnMonths, LAST_COMPLETE } from './monthSeries';

/** @param count of series of 24 judged months; months of a block share the doubt about its level */
export function expectBandHolds(
  kind: { readonly mean: number; readonly dispersion: number },
  count: number,
): void {
  const series = Array.from({ length: count }, (_, seed) =>
    monthTrendOf(drawnMonths(seed, kind), LAST_COMPLETE, AT_ONCE),
  );
  const months = series.flatMap(({ judged }) => judged);
  const outside = months.filter(({ expectation }) => expectation.outside !== null);
  expect(outside.length / months.length).toBeGreaterThan(0.015);
  expect(outside.length / months.length).toBeLessThan(0.07);
  const alarmed = series.filter(({ judged }) =>
    judged.some(({ expectation }) => expectation.beyond),
  );
  expect(alarmed.length / count).toBeLessThan(0.08);
}

import { describe, expect, it } from 'vitest';
import { levelBreaksOf } from '$lib/answers/levelBreaks';
import type { MonthCount } from '$lib/answers/monthTrend';
import { MEASURED } from '../../fixtures/delayCurves';
import { none, planted, seeds, shut } from './drawnBreaks';
import { AT_ONCE, drawnMonths, LAST_COMPLETE } from './monthSeries';

const breaks = (rows: readonly MonthCount[], reporting = AT_ONCE) =>
  levelBreaksOf(rows, LAST_COMPLETE, reporting);

describe('levelBreaksOf', () => {
  it('finds a planted fall inside its range of dates, with its size', () => {
    const factor = (index: number) => (index < 15 ? 1 : 0.7);
    const [found, ...others] = breaks(drawnMonths(1, { mean: 200, dispersion: 2, factor }));
    expect(others).toEqual([]);
    if (found === undefined) throw new Error('Sin cambio.');
    expect(found.earliest <= '2020-04-01' && '2020-04-01' <= found.latest).toBe(true);
    expect(found.earliest <= found.start && found.start <= found.latest).toBe(true);
    expect(Math.abs(found.ratio - 0.7)).toBeLessThan(0.06);
    expect(Math.abs(found.before - 203)).toBeLessThan(12);
    expect(found.after / found.before).toBeCloseTo(found.ratio, 9);
    expect(found.p).toBeLessThan(0.01);
  });

  it('finds a fall and a rise, each against its neighbours', () => {
    const factor = (index: number) => (index >= 15 && index < 26 ? 0.6 : 1);
    const found = breaks(drawnMonths(2, { mean: 90, dispersion: 1.5, factor }));
    expect(found.map(({ ratio }) => ratio < 1)).toEqual([true, false]);
    expect(found[0]?.after).toBeCloseTo(found[1]?.before ?? Number.NaN, 9);
    expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).toSorted());
  });

  // A short set of `levelBreaks.all.test.ts`.
  it('holds a planted date in its range, and hardly ever finds a break where there is none', () => {
    expect(planted(seeds(0, 4))).toEqual({ found: 4, held: 4 });
    expect(none(80, seeds(0, 6)) + shut(0.5, seeds(0, 3))).toBeLessThanOrEqual(1);
  });

  it('tells a level that stands after the lockdown against the one before it', () => {
    const factor = (index: number) => (index < 15 ? 1 : index < 19 ? 0.5 : index < 26 ? 1 : 1.5);
    const rows = drawnMonths(3, { mean: 200, dispersion: 1, factor });
    const [change] = breaks(rows);
    expect(change?.start).toBe('2021-03-01');
    expect(change?.without).toBe('confinamiento_2020');
    expect(Math.abs((change?.ratio ?? 0) - 1.5)).toBeLessThan(0.06);
    expect(Math.abs((change?.againstFound?.ratio ?? 0) - 1.5)).toBeLessThan(0.08);
    expect(change?.againstFound?.verdict).toBe('aumento');
  });

  it('takes neither a season nor the days of a month for a break, and sees one beneath them', () => {
    const season = (index: number) => Math.exp(0.4 * Math.cos((2 * Math.PI * index) / 12));
    expect(breaks(drawnMonths(7, { mean: 300, factor: season }))).toEqual([]);
    const fall = (index: number) => season(index) * (index < 30 ? 1 : 0.85);
    const [found] = breaks(drawnMonths(7, { mean: 300, factor: fall }));
    expect((found?.earliest ?? '9') <= '2021-07-01').toBe(true);
    expect((found?.latest ?? '') >= '2021-07-01').toBe(true);
    expect(Math.abs((found?.ratio ?? 0) - 0.85)).toBeLessThan(0.04);
  });

  it('takes late reports for no fall, and does not look at provisional months', () => {
    const factor = (index: number) => (index < 67 ? 1 : 0.2);
    expect(breaks(drawnMonths(8, { mean: 200, factor }))).toEqual([]);
    const reporting = { curves: [MEASURED.violencia_familiar], cut: '2025-01-31' };
    expect(breaks(drawnMonths(8, { mean: 200 }), reporting)).toEqual([]);
  });

  it('looks for none where cases are few', () => {
    const factor = (index: number) => (index < 30 ? 0 : 1);
    expect(breaks(drawnMonths(9, { mean: 4, factor }))).toEqual([]);
  });

  it('gives the same digits again', () => {
    const rows = drawnMonths(1, { mean: 200, factor: (index) => (index < 15 ? 1 : 0.7) });
    expect(breaks(rows)).toEqual(breaks(rows));
  });
});

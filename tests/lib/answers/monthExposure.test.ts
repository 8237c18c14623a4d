import { describe, expect, it } from 'vitest';
import { exposedMonths, irregularityOf, monthIrregularityOf } from '$lib/answers/monthExposure';
import { addMonths } from '$lib/period/months';
import { MEASURED } from '../../fixtures/delayCurves';
import { AT_ONCE, drawnMonths, LAST_COMPLETE } from './monthSeries';

const few = ['2023-01-01', '2023-02-01', '2024-02-01'].map((periodo) => ({ periodo, n: 4 }));

describe('exposedMonths', () => {
  it('counts the days of each month, where cases are too few for a season', () => {
    expect(exposedMonths(few, AT_ONCE)).toEqual([
      { periodo: '2023-01-01', count: 4, exposure: 31 },
      { periodo: '2023-02-01', count: 4, exposure: 28 },
      { periodo: '2024-02-01', count: 4, exposure: 29 },
    ]);
  });

  it('counts of a late month only the share that is in', () => {
    const curve = MEASURED.abuso_sexual;
    const months = [{ periodo: '2024-12-01', n: 4 }];
    // At the cut, the last day of December is 31 days old and the first 61: 191 to 212 of 252 were in.
    const [late] = exposedMonths(months, { curves: [curve], cut: '2025-01-31' });
    expect(late?.exposure).toBeGreaterThan((31 * 185) / 252);
    expect(late?.exposure).toBeLessThan((31 * 213) / 252);
  });

  it('sets a season apart: the month of thrice the cases has about thrice the exposure', () => {
    const months = Array.from({ length: 60 }, (_, at) => ({
      periodo: addMonths('2019-01-01', at),
      n: Math.round(300 + 150 * Math.cos((2 * Math.PI * (at - 6)) / 12)),
    }));
    const exposed = exposedMonths(months, AT_ONCE);
    // July 2022 and the January before, both of 31 days.
    const [january, july] = [exposed[36], exposed[42]];
    expect((july?.exposure ?? 0) / (january?.exposure ?? 1)).toBeGreaterThan(2.5);
    expect((july?.exposure ?? 0) / (january?.exposure ?? 1)).toBeLessThan(3.5);
  });
});

describe('monthIrregularityOf', () => {
  const months = drawnMonths(3, { mean: 80, dispersion: 3 });
  const of = (rows: typeof months) => monthIrregularityOf(rows, LAST_COMPLETE, AT_ONCE).dispersion;
  const changed = (month: string) =>
    months.map((row) => (row.periodo === month ? { ...row, n: 900 } : row));

  it('is of the complete months, the last one too, and of none after it', () => {
    const own = of(months);
    expect(own).toBeGreaterThan(1);
    expect(of(months.filter(({ periodo }) => periodo <= LAST_COMPLETE))).toBe(own);
    expect(of(changed('2024-08-01'))).toBe(own);
    expect(of(changed(LAST_COMPLETE))).toBeGreaterThan(own);
  });

  it('does not look at the months of the lockdown, nor puts a year together across them', () => {
    expect(of(changed('2020-09-01'))).toBeGreaterThan(of(changed('2020-05-01')) * 1.5);
  });

  it('puts no year together across a parting', () => {
    const step = months.map((row) => ({
      ...row,
      n: row.periodo >= '2023-02-01' ? row.n * 2 : row.n,
    }));
    const exposed = exposedMonths(step, AT_ONCE);
    const whole = irregularityOf(exposed).dispersion;
    expect(irregularityOf(exposed, ['2023-02-01']).dispersion).toBeLessThan(whole * 0.8);
  });

  it('is at least that of Poisson', () => {
    expect(of(few)).toBe(1);
  });
});

/** Where a series stands, in hundredths of its drawing. */
import { describe, expect, it } from 'vitest';
import type { DrawnSeries } from '$lib/answers/sourceSeries';
import { layoutOf } from '$lib/figures/series/layout';

const years = (
  counts: readonly (number | null)[],
  rest: Partial<DrawnSeries> = {},
): DrawnSeries => ({
  fuente: 'inventada',
  grano: 'anio',
  first: '2020-01-01',
  counts,
  provisionalFrom: null,
  rare: false,
  ...rest,
});

describe('the line', () => {
  it('goes from period to period, zero at the foot', () => {
    expect(layoutOf(years([0, 10, 5]), []).solid).toBe('M0,100L50,0L100,50');
    expect(layoutOf(years([0, 10, 5]), []).dashed).toBe('');
  });

  it('leaves a gap where a count is not told, and the point of one alone', () => {
    const { solid, points } = layoutOf(years([10, null, 10, 10]), []);
    expect(solid).toBe('M66.7,0L100,0');
    expect(points.map(({ x }) => x)).toEqual([0, 66.7, 100]);
  });

  it('is dashed to what is provisional', () => {
    const { solid, dashed, points } = layoutOf(years([10, 10, 5], { provisionalFrom: 2 }), []);
    expect(solid).toBe('M0,0L50,0');
    expect(dashed).toBe('M50,0L100,50');
    expect(points.map(({ provisional }) => provisional)).toEqual([false, false, true]);
  });

  it('never crosses a rupture, which stands between its two sides', () => {
    const { solid, ruptures } = layoutOf(years([10, 10, 10]), ['2021-01-01', '2030-01-01']);
    expect(ruptures).toEqual([{ x: 25, desde: '2021-01-01' }]);
    expect(solid).toBe('M50,0L100,0');
  });

  it('is a point in the middle where there is one period', () => {
    expect(layoutOf(years([3]), []).points).toEqual([{ x: 50, y: 25, provisional: false }]);
  });
});

describe('the scales', () => {
  it('go to a round number whose half is whole', () => {
    const tops = [0, 3, 10, 14, 99, 101, 2551].map((n) =>
      layoutOf(years([n, 0]), []).ticks.map((tick) => tick.n),
    );
    expect(tops).toEqual([
      [0, 1, 2],
      [0, 2, 4],
      [0, 5, 10],
      [0, 7, 14],
      [0, 50, 100],
      [0, 60, 120],
      [0, 1300, 2600],
    ]);
    expect(layoutOf(years([10, 0]), []).ticks.map(({ y }) => y)).toEqual([100, 50, 0]);
  });

  it('name at most six years, each where it begins', () => {
    const ten = layoutOf(years(Array<number>(10).fill(1)), []).years;
    expect(ten.map(({ anio }) => anio)).toEqual(['2020', '2022', '2024', '2026', '2028']);
    const months = years(Array<number>(14).fill(1), { grano: 'mes', first: '2020-12-01' });
    expect(layoutOf(months, []).years).toEqual([
      { x: 7.7, anio: '2021' },
      { x: 100, anio: '2022' },
    ]);
  });
});

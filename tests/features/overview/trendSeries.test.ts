/** The months and quarters that are not whole yet are dashed in the drawing, and no other is. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { MonthPoint } from '$lib/answers/monthTrend';
import type { TrendPoint } from '$lib/answers/trend';
import { monthsDrawn, quartersDrawn } from '$features/overview/trendSeries';
import * as plot from '$lib/figures/ahead/marks';
import type { TrendSeries } from '$lib/figures/trend/series';
import { trendOptions } from '$lib/figures/trend/trendPlot';

const expectation = {
  expected: 20,
  lower: 12,
  upper: 30,
  widened: { lower: 8, upper: 36 },
  outside: null,
  beyond: false,
} as const;

/** Six months of 2024, of which the last two are not whole. */
const MONTHS = [20, 24, 18, 22, 15, 6].map((n, index): MonthPoint => ({
  periodo: `2024-0${1 + index}-01`,
  n,
  provisional: index > 3,
  expectation: index === 3 ? expectation : null,
}));

/** Four quarters of 2024, of which the last is not whole. */
const QUARTERS = [20, 24, 18, 9].map((n, index): TrendPoint => ({
  periodo: `2024-${String(1 + 3 * index).padStart(2, '0')}-01`,
  n,
  provisional: index > 2,
  suppressed: false,
  expected: null,
  beyond: null,
}));

/** Where each line begins and ends, in the dates of its scale, and whether it is dashed. */
function linesOf(series: TrendSeries) {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const drawing = plot.plot({ ...trendOptions(plot, series, 900), document });
  const invert = drawing.scale('x')?.invert;
  if (invert === undefined) throw new Error('no scale of time');
  /** A path has its pixels to the thousandth, some minutes off: the nearest day. */
  const dayAt = (pixels: string) => {
    const at = new Date(Number(invert(Number(pixels))) + 12 * 3_600_000);
    return at.toISOString().slice(0, 10);
  };
  return [...drawing.querySelectorAll('g[aria-label="line"]')].map((group) => {
    const path = group.querySelector('path')?.getAttribute('d') ?? '';
    const points = [...path.matchAll(/[ML]([\d.]+),[\d.]+/g)].flatMap(([, x]) => x ?? []);
    return {
      dashed: group.getAttribute('stroke-dasharray') !== null,
      from: dayAt(points[0] ?? ''),
      to: dayAt(points.at(-1) ?? ''),
    };
  });
}

describe('monthsDrawn', () => {
  it('dashes the months that are not whole, from the last that is', () => {
    const drawn = monthsDrawn({ points: MONTHS, judged: [], unjudged: null }, []);
    expect(drawn.points.map(({ provisional }) => provisional)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(linesOf(drawn)).toEqual([
      { dashed: false, from: '2024-01-01', to: '2024-04-01' },
      { dashed: true, from: '2024-04-01', to: '2024-06-01' },
    ]);
  });

  it('keeps what each month was expected to be, and which stands out', () => {
    const outside = { ...expectation, outside: 'encima' } as const;
    const points = [
      ...MONTHS.slice(0, 3),
      ...[{ ...expectation }, { ...outside, beyond: false }, { ...outside, beyond: true }].map(
        (own, index): MonthPoint => ({
          periodo: `2024-0${4 + index}-01`,
          n: 40,
          provisional: false,
          expectation: own,
        }),
      ),
    ];
    const drawn = monthsDrawn({ points, judged: [], unjudged: null }, []).points;
    expect(drawn.map(({ outside: side }) => side)).toEqual([
      null,
      null,
      null,
      null,
      'fuera',
      'mas_que_azar',
    ]);
    expect(drawn[0]?.band).toBeNull();
    expect(drawn[3]?.band).toMatchObject({ expected: 20, lower: 12, upper: 30 });
  });
});

describe('quartersDrawn', () => {
  it('dashes the quarters that are not whole, from the last that is', () => {
    expect(linesOf(quartersDrawn({ points: QUARTERS, tested: [] }, 'Centro'))).toEqual([
      { dashed: false, from: '2024-01-01', to: '2024-07-01' },
      { dashed: true, from: '2024-07-01', to: '2024-10-01' },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { addMonths } from '$lib/period/months';
import { trendOf, type QuarterCount } from '$lib/answers/trend';
import { MEASURED } from '../../fixtures/delayCurves';

const REPORTING = { curves: [MEASURED.violencia_familiar], cut: '2025-01-31' };

/** Quarters from 2019 on. */
const quarters = (counts: readonly (number | null)[]): readonly QuarterCount[] =>
  counts.map((n, index) => ({ periodo: addMonths('2019-01-01', 3 * index), n }));

// Violencia familiar in Cuauhtémoc, 2019 to 2024, from the real file.
const REAL = quarters([
  487, 537, 526, 554, 547, 380, 506, 570, 577, 668, 560, 638, 579, 665, 624, 598, 661, 768, 634,
  570, 676, 670, 566, 517,
]);

describe('trendOf', () => {
  const trend = trendOf(REAL, '2024-07-01', REPORTING);

  it('marks as provisional the quarters with a month that is not complete', () => {
    expect(trend.points.filter(({ provisional }) => provisional).map((p) => p.periodo)).toEqual([
      '2024-07-01',
      '2024-10-01',
    ]);
    expect(trendOf(REAL, '2024-09-01', REPORTING).points.at(-2)?.provisional).toBe(false);
    expect(trendOf(REAL, null, REPORTING).tested).toEqual([]);
  });

  it('tests the complete quarters that have two years before them', () => {
    expect(trend.tested).toHaveLength(14);
    expect(trend.tested[0]?.periodo).toBe('2021-01-01');
    expect(trend.tested.at(-1)?.periodo).toBe('2024-04-01');
  });

  it('marks those beyond chance', () => {
    expect(trend.points.filter(({ beyond }) => beyond !== null)).toMatchObject([
      { periodo: '2021-04-01', n: 668, beyond: 'aumento' },
      { periodo: '2023-04-01', n: 768, beyond: 'aumento' },
    ]);
  });

  it('expects the mean of the same quarter of the two years before', () => {
    const point = trend.points.find(({ periodo }) => periodo === '2024-04-01');
    expect(point?.expected).toBeCloseTo((665 + 768) / 2, 6);
  });

  it('expects nothing from the quarters of the lockdown', () => {
    const expectedOf = (quarter: string) =>
      trend.points.find(({ periodo }) => periodo === quarter)?.expected;
    // Of spring and summer: 2019 alone, and then 2021 alone.
    expect(expectedOf('2021-04-01')).toBeCloseTo(537, 6);
    expect(expectedOf('2021-07-01')).toBeCloseTo(526, 6);
    expect(expectedOf('2022-04-01')).toBeCloseTo(668, 6);
    expect(expectedOf('2022-07-01')).toBeCloseTo(560, 6);
    expect(expectedOf('2022-01-01')).toBeCloseTo((547 + 577) / 2, 6);
  });

  it('expects fewer where fewer could have been reported', () => {
    const late = trendOf(quarters(Array.from({ length: 24 }, () => 600)), '2024-12-01', REPORTING);
    const last = late.points.at(-1);
    expect(last?.expected).toBeLessThan(580);
    expect(last?.expected).toBeGreaterThan(520);
  });

  it('is no surer of a late quarter than its curve lets it be', () => {
    const counts = quarters(Array.from({ length: 24 }, (_, place) => (place === 23 ? 595 : 800)));
    const lastBy = (casos: number) =>
      trendOf(counts, '2024-12-01', {
        ...REPORTING,
        curves: [MEASURED.abuso_sexual.map((knot) => ({ ...knot, casos }))],
      }).points.at(-1);
    const [few, many] = [lastBy(60), lastBy(1e12)];
    expect(few?.expected).toBe(many?.expected);
    expect([few?.beyond, many?.beyond]).toEqual([null, 'baja']);
  });

  it('leaves a fall where there is one', () => {
    const counts = Array.from({ length: 12 }, (_, index) => (index === 11 ? 200 : 400));
    expect(trendOf(quarters(counts), '2024-07-01', REPORTING).points.at(-1)?.beyond).toBe('baja');
  });

  it('tests nothing against a suppressed or missing quarter', () => {
    const counts = [10, 12, 9, null, 10, 12, 9, 11, 10, 12, 9, 11];
    const { points, tested } = trendOf(quarters(counts), '2024-07-01', REPORTING);
    expect(points[3]).toMatchObject({ n: null, suppressed: true, expected: null });
    expect(tested.map(({ periodo }) => periodo)).toEqual([
      '2021-01-01',
      '2021-04-01',
      '2021-07-01',
    ]);
  });

  it('finds nothing in quarters without a case', () => {
    const { tested } = trendOf(
      quarters(Array.from({ length: 12 }, () => 0)),
      '2024-07-01',
      REPORTING,
    );
    expect(tested).toEqual([]);
  });

  it('puts the quarters in order of time', () => {
    expect(trendOf(REAL.toReversed(), '2024-07-01', REPORTING)).toEqual(trend);
  });
});

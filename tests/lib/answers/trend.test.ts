import { describe, expect, it } from 'vitest';
import type { WholeSeries } from '$lib/answers/irregularPart';
import { addMonths } from '$lib/period/months';
import { trendOf, type QuarterCount } from '$lib/answers/trend';
import { gammaDraws } from '$lib/stats/random/gammaDraws';
import { randomStream } from '$lib/stats/random/stream';
import { MEASURED } from '../../fixtures/delayCurves';
import { poissonDraw } from '../stats/random/poissonDraw';
import { AT_ONCE } from './monthSeries';

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
  const trend = () => trendOf(REAL, '2024-07-01', REPORTING, undefined);

  it('marks as provisional the quarters with a month that is not complete', () => {
    expect(
      trend()
        .points.filter(({ provisional }) => provisional)
        .map((p) => p.periodo),
    ).toEqual(['2024-07-01', '2024-10-01']);
    expect(trendOf(REAL, '2024-09-01', REPORTING, undefined).points.at(-2)?.provisional).toBe(
      false,
    );
    expect(trendOf(REAL, null, REPORTING, undefined).tested).toEqual([]);
  });

  it('tests the complete quarters that have two years before them', () => {
    expect(trend().tested).toHaveLength(14);
    expect(trend().tested[0]?.periodo).toBe('2021-01-01');
    expect(trend().tested.at(-1)?.periodo).toBe('2024-04-01');
  });

  it('marks those beyond chance', () => {
    expect(trend().points.filter(({ beyond }) => beyond !== null)).toMatchObject([
      { periodo: '2021-04-01', n: 668, beyond: 'aumento' },
      { periodo: '2023-04-01', n: 768, beyond: 'aumento' },
    ]);
  });

  it('has as suppressed a quarter of which the release has no row: it is no zero, and no line crosses it', () => {
    const gone = ['2022-04-01', '2022-07-01'];
    const gapped = trendOf(
      REAL.filter(({ periodo }) => !gone.includes(periodo)).toReversed(),
      '2024-07-01',
      REPORTING,
      undefined,
    );
    expect(gapped).toEqual(
      trendOf(
        REAL.map((row) => (gone.includes(row.periodo) ? { ...row, n: null } : row)),
        '2024-07-01',
        REPORTING,
        undefined,
      ),
    );
    expect(gapped.points).toHaveLength(REAL.length);
    expect(gapped.points.filter(({ suppressed }) => suppressed).map((p) => p.periodo)).toEqual(
      gone,
    );
  });

  it('expects the mean of the same quarter of the two years before', () => {
    const point = trend().points.find(({ periodo }) => periodo === '2024-04-01');
    expect(point?.expected).toBeCloseTo((665 + 768) / 2, 6);
  });

  it('expects nothing from the quarters of the lockdown', () => {
    const expectedOf = (quarter: string) =>
      trend().points.find(({ periodo }) => periodo === quarter)?.expected;
    // Of spring and summer: 2019 alone, and then 2021 alone.
    expect(expectedOf('2021-04-01')).toBeCloseTo(537, 6);
    expect(expectedOf('2021-07-01')).toBeCloseTo(526, 6);
    expect(expectedOf('2022-04-01')).toBeCloseTo(668, 6);
    expect(expectedOf('2022-07-01')).toBeCloseTo(560, 6);
    expect(expectedOf('2022-01-01')).toBeCloseTo((547 + 577) / 2, 6);
  });

  it('expects fewer where fewer could have been reported', () => {
    const late = trendOf(
      quarters(Array.from({ length: 24 }, () => 600)),
      '2024-12-01',
      REPORTING,
      undefined,
    );
    const last = late.points.at(-1);
    expect(last?.expected).toBeLessThan(580);
    expect(last?.expected).toBeGreaterThan(520);
  });

  it('is no surer of a late quarter than its curve lets it be', () => {
    const counts = quarters(Array.from({ length: 24 }, (_, place) => (place === 23 ? 595 : 800)));
    const lastBy = (casos: number) =>
      trendOf(
        counts,
        '2024-12-01',
        {
          ...REPORTING,
          curves: [MEASURED.abuso_sexual.map((knot) => ({ ...knot, casos }))],
        },
        undefined,
      ).points.at(-1);
    const [few, many] = [lastBy(60), lastBy(1e12)];
    expect(few?.expected).toBe(many?.expected);
    expect([few?.beyond, many?.beyond]).toEqual([null, 'baja']);
  });

  it('leaves a fall where there is one', () => {
    const counts = Array.from({ length: 12 }, (_, index) => (index === 11 ? 200 : 400));
    expect(
      trendOf(quarters(counts), '2024-07-01', REPORTING, undefined).points.at(-1)?.beyond,
    ).toBe('baja');
  });

  it('tests nothing against a suppressed or missing quarter', () => {
    const counts = [10, 12, 9, null, 10, 12, 9, 11, 10, 12, 9, 11];
    const { points, tested } = trendOf(quarters(counts), '2024-07-01', REPORTING, undefined);
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
      undefined,
    );
    expect(tested).toEqual([]);
  });

  it('puts the quarters in order of time', () => {
    expect(trendOf(REAL.toReversed(), '2024-07-01', REPORTING, undefined)).toEqual(trend());
  });
});

/** Months of an alcaldía with so many cases each, that vary so many times what Poisson would give. */
const wholeOf = (n: number, dispersion: number, memory = 0): WholeSeries => ({
  months: Array.from({ length: 72 }, (_, at) => ({ periodo: addMonths('2019-01-01', at), n })),
  irregularity: { dispersion, memory, degrees: Infinity },
});

describe('of a colonia whose alcaldía is irregular', () => {
  // Twelve quarters of 100 and one of 150: 250 in the quarter and in that of the year before, where an alcaldía
  // with 100 a month has 600. By hand: the rise is 3.75 standard errors of Poisson, five quarters are asked of, and
  // so it is chance from 2.1 times the variance of Poisson on; with 250 of 600, from φ = 3.6 on.
  const counts = quarters([...Array.from({ length: 12 }, () => 100), 150]);
  const lastWith = (whole: WholeSeries | undefined) =>
    trendOf(counts, '2024-07-01', AT_ONCE, whole).points.at(-1)?.beyond;

  it('calls no rise what its share of that irregularity explains', () => {
    expect(lastWith(undefined)).toBe('aumento');
    expect(lastWith(wholeOf(100, 1))).toBe('aumento');
    expect(lastWith(wholeOf(100, 4))).toBeNull();
  });

  it('takes less of it the smaller its part is, and more where months remember', () => {
    expect(lastWith(wholeOf(10_000, 4))).toBe('aumento');
    expect(lastWith(wholeOf(100, 2))).toBe('aumento');
    // Three months that remember 0.6: φ = 2 (1 + (4 × 0.6 + 2 × 0.36) ÷ 3) = 4.1.
    expect(lastWith(wholeOf(100, 2, 0.6))).toBeNull();
  });

  it('says in at most 5 of 100 series without a change that a quarter stands apart; as Poisson in many', () => {
    // Each quarter of the alcaldía, 600 cases, has a factor of variance 3 ÷ 600: four times Poisson. A third is its part.
    const stream = randomStream(2029);
    const draw = gammaDraws(stream);
    const runs = 400;
    const found = { cared: 0, poisson: 0 };
    for (let run = 0; run < runs; run += 1) {
      const drawn = quarters(
        Array.from({ length: 22 }, () => poissonDraw(stream, (200 * draw(200)) / 200)),
      );
      const isApart = (whole: WholeSeries | undefined) =>
        trendOf(drawn, '2024-06-01', AT_ONCE, whole).points.some(({ beyond }) => beyond !== null);
      if (isApart(wholeOf(200, 4))) found.cared += 1;
      if (isApart(undefined)) found.poisson += 1;
    }
    expect(found.cared / runs).toBeLessThan(0.05 + 2 * Math.sqrt((0.05 * 0.95) / runs));
    expect(found.poisson / runs).toBeGreaterThan(0.15);
  });
});

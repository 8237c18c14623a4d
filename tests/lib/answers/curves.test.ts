import { describe, expect, it } from 'vitest';
import { curvesFor, ownLastComplete, weighedBy, withYears } from '$lib/answers/curves';
import { INDICATOR_IDS, type IndicatorId } from '$lib/contract/indicators/catalogue';
import { shareAfter } from '$lib/stats/completeness';
import { MEASURED, MEASURED_ROWS } from '../../fixtures/delayCurves';

const { violencia_familiar: familiar, abuso_sexual: abuso, violacion } = MEASURED;

/** What is drawn of each curve, whatever else its rows hold. */
const drawn = (curves: ReturnType<typeof curvesFor>): unknown =>
  curves.map((curve) => curve.map(({ dias, proporcion }) => [dias, proporcion]));

describe('curvesFor', () => {
  it.each<[IndicatorId, readonly (typeof familiar)[]]>([
    ['violencia_familiar', [familiar]],
    ['abuso_sexual', [abuso]],
    ['violacion', [violacion]],
    ['violencia_sexual', [abuso, violacion]],
    ['acoso_sexual', [abuso, violacion]],
    ['intimidad_sexual', [abuso, violacion]],
    ['violencia_total', [familiar, abuso, violacion]],
    ['feminicidio', [familiar, abuso, violacion]],
  ])('%s takes its nearest measured kin', (indicador, curves) => {
    expect(drawn(curvesFor(indicador, MEASURED_ROWS, {}))).toEqual(drawn(curves));
  });

  it('puts the knots in order', () => {
    const [curve] = curvesFor('violacion', MEASURED_ROWS.toReversed(), {});
    expect(curve?.map(({ dias }) => dias)).toEqual([7, 31, 62, 93, 123, 150, 181]);
  });

  it('finds none only where none was measured', () => {
    for (const indicador of INDICATOR_IDS) {
      expect(curvesFor(indicador, [], {})).toEqual([]);
      expect(curvesFor(indicador, MEASURED_ROWS, {}).length).toBeGreaterThan(0);
    }
  });
});

describe('the share of a whole', () => {
  /** Of 1,000 cases 700 are of family violence; of sexual violence a half was measured. */
  const CASES = {
    violencia_total: 1000,
    violencia_familiar: 700,
    violencia_sexual: 296,
    violencia_feminicida: 4,
    abuso_sexual: 100,
    violacion: 48,
    acoso_sexual: 148,
  };
  const shareOf = (indicador: IndicatorId, cases: Parameters<typeof curvesFor>[2], days: number) =>
    shareAfter(curvesFor(indicador, MEASURED_ROWS, cases), days);

  it('is that of its parts, weighed by their cases, and not the lowest of them', () => {
    // By hand, in 31 days: family violence 1,376 of 1,518, abuse 191 of 252, rape 105 of 119.
    const byHand = (700 * (1376 / 1518) + 296 * (191 / 252)) / 996;
    expect(shareOf('violencia_total', CASES, 31)).toBeCloseTo(byHand, 12);
    expect(byHand).toBeCloseTo(0.8623, 4);
    expect(shareOf('violencia_total', {}, 31)).toBeCloseTo(191 / 252, 12);
  });

  it('is the lowest where much of it was never measured, and weighed where all was', () => {
    expect(shareOf('violencia_sexual', CASES, 31)).toBeCloseTo(191 / 252, 12);
    const measured = { ...CASES, abuso_sexual: 200, violacion: 96, acoso_sexual: 0 };
    const sexual = (200 * (191 / 252) + 96 * (105 / 119)) / 296;
    expect(shareOf('violencia_sexual', measured, 31)).toBeCloseTo(sexual, 12);
    expect(shareOf('violencia_total', measured, 31)).toBeCloseTo(
      (700 * (1376 / 1518) + 296 * sexual) / 996,
      12,
    );
  });

  it('is still the lowest of what stands for an indicator that was never measured', () => {
    expect(shareOf('feminicidio', CASES, 31)).toBeCloseTo(191 / 252, 12);
    expect(shareOf('acoso_sexual', CASES, 31)).toBeCloseTo(191 / 252, 12);
  });
});

it('asks for the cases of what was measured and of the wholes alone', () => {
  expect(weighedBy(MEASURED_ROWS).toSorted()).toEqual([
    'abuso_sexual',
    'violacion',
    'violencia_familiar',
    'violencia_feminicida',
    'violencia_sexual',
    'violencia_total',
  ]);
});

describe('withYears', () => {
  const year = (anio: number, part: number, dias = 31, indicador = 'violacion') => ({
    indicador,
    anio,
    dias,
    proporcion: part / 1000,
    casos: 1000,
  });

  it('tells every knot of an indicator how much its years differ, where they differ most', () => {
    const even = [2019, 2020, 2021].map((anio) => year(anio, 950, 93));
    const little = [year(2019, 900), year(2020, 930), year(2021, 870)];
    const much = [year(2019, 700, 7), year(2020, 800, 7), year(2021, 600, 7)];
    const spreads = (years: Parameters<typeof withYears>[1]) =>
      withYears(MEASURED_ROWS, years).map((row) => [row.indicador, row.betweenYears?.variance]);
    const most = spreads(much)[spreads(much).length - 1]?.[1];
    for (const [indicador, variance] of spreads([...even, ...little, ...much])) {
      expect(variance).toBe(indicador === 'violacion' ? most : undefined);
    }
    expect(spreads(little).some(([, variance]) => variance === most)).toBe(false);
  });

  it('takes the largest spread in whatever order it comes, and each indicator by itself', () => {
    const little = [year(2019, 900), year(2020, 930), year(2021, 870)];
    const much = [year(2019, 700, 7), year(2020, 800, 7), year(2021, 600, 7)];
    const others = [2019, 2020, 2021].map((anio, at) =>
      year(anio, 500 + 200 * at, 31, 'abuso_sexual'),
    );
    const varianceOf = (indicador: string, years: Parameters<typeof withYears>[1]) =>
      withYears(MEASURED_ROWS, years).find((row) => row.indicador === indicador)?.betweenYears
        ?.variance;
    const alone = varianceOf('violacion', much);
    expect(varianceOf('violacion', [...much, ...little])).toBe(alone);
    expect(varianceOf('violacion', [...little, ...much, ...others])).toBe(alone);
    expect(varianceOf('violacion', little)).toBeLessThan(alone ?? 0);
    expect(varianceOf('violacion', [...little, ...others])).toBe(varianceOf('violacion', little));
  });

  it('leaves the rows as they are without three years that differ', () => {
    expect(withYears(MEASURED_ROWS, [])).toEqual(MEASURED_ROWS);
    expect(withYears(MEASURED_ROWS, [year(2019, 900), year(2020, 100)])).toEqual(MEASURED_ROWS);
  });
});

describe('ownLastComplete', () => {
  const CASES = { violencia_total: 1000, violencia_familiar: 700, violencia_sexual: 300 };
  const months = { first: '2019-01-01', last: '2024-12-01' };

  // Of 1,518, 1,449 were opened in 62 days and 1,479 in 93: Wilson's lower limits are 94.3 % and 96.5 %, so
  // that 92 days (since 31 October) suffice and 62 (since 30 November) do not.
  it.each<[IndicatorId, string]>([
    ['violencia_familiar', '2024-10-01'],
    ['violencia_sexual', '2024-07-01'],
    ['violencia_total', '2024-09-01'],
  ])('%s is complete up to %s', (indicador, month) => {
    expect(ownLastComplete(indicador, MEASURED_ROWS, '2025-01-31', months, CASES)).toBe(month);
  });

  // With 70 and 30 of 100 cases: in 92 days 95.4 % of the total, less √((.7 × .0092)² + (.3 × .042)²), 94.0 %; in
  // 123, 98.0 % less √((.7 × .0070)² + (.3 × .031)²), 96.9 %.
  it('of a total is not known of its slowest part alone, nor of its quickest', () => {
    const [familiar, sexual] = (['violencia_familiar', 'violencia_sexual'] as const).map((part) =>
      ownLastComplete('violencia_total', MEASURED_ROWS, '2025-01-31', months, {
        violencia_total: 1000,
        violencia_familiar: part === 'violencia_familiar' ? 999 : 1,
        violencia_sexual: part === 'violencia_familiar' ? 1 : 999,
      }),
    );
    expect([familiar, sexual]).toEqual(['2024-10-01', '2024-07-01']);
  });

  it('is not known without a curve, nor before any month is complete', () => {
    expect(ownLastComplete('violencia_familiar', [], '2025-01-31', months, CASES)).toBeNull();
    expect(
      ownLastComplete('violencia_familiar', MEASURED_ROWS, '2019-02-01', months, CASES),
    ).toBeNull();
  });
});

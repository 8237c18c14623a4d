import { describe, expect, it } from 'vitest';
import { curvesFor, hasOwnCurve, withYears } from '$lib/answers/curves';
import { INDICATOR_IDS, type IndicatorId } from '$lib/contract/indicators/catalogue';
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
    expect(drawn(curvesFor(indicador, MEASURED_ROWS))).toEqual(drawn(curves));
  });

  it('puts the knots in order', () => {
    const [curve] = curvesFor('violacion', MEASURED_ROWS.toReversed());
    expect(curve?.map(({ dias }) => dias)).toEqual([7, 31, 62, 93, 123, 150, 181]);
  });

  it('finds none only where none was measured', () => {
    for (const indicador of INDICATOR_IDS) {
      expect(curvesFor(indicador, [])).toEqual([]);
      expect(curvesFor(indicador, MEASURED_ROWS).length).toBeGreaterThan(0);
    }
  });
});

describe('hasOwnCurve', () => {
  it('tells measured from borrowed', () => {
    expect(hasOwnCurve('violacion', MEASURED_ROWS)).toBe(true);
    expect(hasOwnCurve('violencia_sexual', MEASURED_ROWS)).toBe(false);
  });
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

  it('leaves the rows as they are without three years that differ', () => {
    expect(withYears(MEASURED_ROWS, [])).toEqual(MEASURED_ROWS);
    expect(withYears(MEASURED_ROWS, [year(2019, 900), year(2020, 100)])).toEqual(MEASURED_ROWS);
  });
});

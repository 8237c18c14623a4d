import { describe, expect, it } from 'vitest';
import { curvesFor, hasOwnCurve } from '$lib/answers/curves';
import { INDICATOR_IDS, type IndicatorId } from '$lib/indicators/catalogue';
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

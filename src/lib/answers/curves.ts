/** Which delay curves stand for an indicator: its own, or those of its nearest measured kin. */
import { INDICATORS, indicatorOf, type IndicatorId } from '$lib/indicators/catalogue';
import type { DelayCurve, DelayKnot } from '$lib/stats/completeness';

/** A row of `oportunidad`. */
export interface CurveRow extends DelayKnot {
  readonly indicador: string;
}

/**
 * The indicator's own curve where one was measured; else those of its measured parts; else those
 * of the nearest whole it belongs to. All of them together stand for it (the lowest decides).
 * @returns empty where no curve was measured at all
 */
export function curvesFor(
  indicador: IndicatorId,
  rows: readonly CurveRow[],
): readonly DelayCurve[] {
  const own = curveOf(indicador, rows);
  if (own.length > 0) return [own];
  const parts = measuredParts(indicador, rows);
  if (parts.length > 0) return parts;
  const { padre } = indicatorOf(indicador);
  return padre === null ? [] : curvesFor(padre, rows);
}

/** Whether the indicator's own curve was measured. */
export function hasOwnCurve(indicador: IndicatorId, rows: readonly CurveRow[]): boolean {
  return rows.some((row) => row.indicador === indicador);
}

function measuredParts(whole: IndicatorId, rows: readonly CurveRow[]): readonly DelayCurve[] {
  return INDICATORS.filter(({ padre }) => padre === whole).flatMap(({ id }) => {
    const own = curveOf(id, rows);
    return own.length > 0 ? [own] : measuredParts(id, rows);
  });
}

function curveOf(indicador: IndicatorId, rows: readonly CurveRow[]): DelayCurve {
  return rows.filter((row) => row.indicador === indicador).toSorted((a, b) => a.dias - b.dias);
}

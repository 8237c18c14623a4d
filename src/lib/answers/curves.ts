/** Which delay curves stand for an indicator: its own, or those of its nearest measured kin. */
import { INDICATORS, indicatorOf, type IndicatorId } from '$lib/contract/indicators/catalogue';
import { addMonths, monthsIn } from '$lib/period/months';
import {
  lastCompleteMonth,
  type DelayCurve,
  type DelayKnot,
  type MonthWindow,
} from '$lib/stats/completeness';
import { yearSpread, type YearSpread } from '$lib/stats/time/yearSpread';
import type { YearKnot } from './reportingSpeed';

/** A row of `oportunidad`. */
export interface CurveRow extends DelayKnot {
  readonly indicador: string;
}

/** A row of `oportunidad` of one year. */
export interface YearRow extends YearKnot {
  readonly indicador: string;
}

/**
 * Curves that know how much the years of their indicator differ: at the days at which they differ most,
 * because a late year is late all along its tail.
 */
export function withYears(
  rows: readonly CurveRow[],
  years: readonly YearRow[],
): readonly CurveRow[] {
  const widest = new Map<string, YearSpread>();
  for (const { indicador, dias } of years) {
    const same = years.filter((row) => row.indicador === indicador && row.dias === dias);
    const spread = yearSpread(
      same.map(({ proporcion, casos }) => ({
        reported: Math.round(proporcion * casos),
        final: casos,
      })),
    );
    if (spread !== null && spread.variance > (widest.get(indicador)?.variance ?? 0)) {
      widest.set(indicador, spread);
    }
  }
  return rows.map((row) => {
    const betweenYears = widest.get(row.indicador);
    return betweenYears === undefined ? row : { ...row, betweenYears };
  });
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

/**
 * The last month that an indicator has complete by itself; what is compared waits for the slowest of all
 * (docs/decisions/meses-completos.md).
 * @param rows of all years
 * @param cut `YYYY-MM-DD`
 * @param months those of the source
 * @returns null where no curve stands for it, or none of its months is complete
 */
export function ownLastComplete(
  indicador: IndicatorId,
  rows: readonly CurveRow[],
  cut: string,
  months: MonthWindow,
): string | null {
  const curves = curvesFor(indicador, rows);
  if (curves.length === 0) return null;
  const each = Array.from({ length: monthsIn(months) }, (_, at) => addMonths(months.first, at));
  return lastCompleteMonth(curves, cut, each);
}

function measuredParts(whole: IndicatorId, rows: readonly CurveRow[]): readonly DelayCurve[] {
  return INDICATORS.filter(({ padre }) => padre === whole).flatMap(({ id }) => {
    const own = curveOf(id, rows);
    return own.length > 0 ? [own] : measuredParts(id, rows);
  });
}

function curveOf(indicador: IndicatorId, rows: readonly CurveRow[]): DelayCurve {
  return rows.filter((row) => row.indicador === indicador).sort((a, b) => a.dias - b.dias);
}

/** Which delay curves stand for an indicator: its own, or those of its nearest measured kin. */
import { INDICATORS, indicatorOf, type IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { addMonths, monthsIn } from '$old/lib/period/months';
import {
  lastCompleteMonth,
  weighedParts,
  type DelayCurve,
  type DelayKnot,
  type MonthWindow,
} from '$old/lib/stats/completeness';
import { yearSpread, type YearSpread } from '$old/lib/stats/time/yearSpread';
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

/** Cases by indicator, where they are counted. */
type CaseCounts = Readonly<Partial<Record<string, number>>>;

/** What is known of how late reports come. */
export interface Delays {
  readonly curvas: readonly CurveRow[];
  /** Of the alcaldía in its complete months: what the parts of a whole weigh. */
  readonly casos: CaseCounts;
}

/**
 * The indicator's own curve where one was measured; else those of its measured parts, weighed by their cases where
 * they hold nearly all of its own; else those of the nearest whole it belongs to. Where they are not weighed all of
 * them together stand for it (the lowest decides): what was never measured may be as late.
 * @returns empty where no curve was measured at all
 */
export function curvesFor(
  indicador: IndicatorId,
  rows: readonly CurveRow[],
  cases: CaseCounts,
): readonly DelayCurve[] {
  const own = curveOf(indicador, rows);
  if (own.length > 0) return [own];
  const parts = measuredParts(indicador, rows, cases);
  if (parts.length > 0) return parts;
  const { padre } = indicatorOf(indicador);
  return padre === null ? [] : curvesFor(padre, rows, {});
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
  cases: CaseCounts,
): string | null {
  const curves = curvesFor(indicador, rows, cases);
  if (curves.length === 0) return null;
  const each = Array.from({ length: monthsIn(months) }, (_, at) => addMonths(months.first, at));
  return lastCompleteMonth(curves, cut, each);
}

/** The indicators whose cases `curvesFor` asks for: those measured, and the wholes. */
export function weighedBy(rows: readonly CurveRow[]): readonly IndicatorId[] {
  return INDICATORS.map(({ id }) => id).filter(
    (id) =>
      rows.some(({ indicador }) => indicador === id) ||
      INDICATORS.some(({ padre }) => padre === id),
  );
}

/** Parts with this much of the cases of their whole tell of it. */
const NEARLY_ALL = 0.95;

function measuredParts(
  whole: IndicatorId,
  rows: readonly CurveRow[],
  cases: CaseCounts,
): readonly DelayCurve[] {
  const parts = INDICATORS.filter(({ padre }) => padre === whole).flatMap(({ id }) => {
    const own = curveOf(id, rows);
    const curves = own.length > 0 ? [own] : measuredParts(id, rows, cases);
    return curves.length === 0 ? [] : [{ id, curves, cases: cases[id] ?? 0 }];
  });
  const told = parts.reduce((sum, part) => sum + part.cases, 0);
  if (told === 0 || told < NEARLY_ALL * (cases[whole] ?? 0)) {
    return parts.flatMap(({ curves }) => curves.map(withoutPart));
  }
  return parts.flatMap(({ id, curves, cases: all }) =>
    weighedParts(curves).flatMap(({ weight, curves: same }) =>
      same.map((curve) => named(curve, curve[0]?.part?.name ?? id, all * weight)),
    ),
  );
}

const named = (curve: DelayCurve, name: string, cases: number): DelayCurve =>
  curve.map((knot) => ({ ...knot, part: { name, cases } }));

const withoutPart = (curve: DelayCurve): DelayCurve => curve.map(({ part: _, ...knot }) => knot);

function curveOf(indicador: IndicatorId, rows: readonly CurveRow[]): DelayCurve {
  return rows.filter((row) => row.indicador === indicador).sort((a, b) => a.dias - b.dias);
}

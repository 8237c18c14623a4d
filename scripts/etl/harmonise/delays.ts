/** How late cases are reported: the published curve, and the last month that it leaves complete. */
import { lastCompleteMonth, type DelayCurve } from '../../../src/lib/stats/completeness';
import { wilson } from '../../../src/lib/stats/wilson';
import type { DelayKnot } from './catalogs';

export interface DelayRow {
  readonly fuente: string;
  readonly indicador: string;
  readonly dias: number;
  readonly proporcion: number;
  readonly inferior: number;
  readonly casos: number;
}

/** The table `oportunidad` of one source. */
export function delayTable(fuente: string, knots: readonly DelayKnot[]): readonly DelayRow[] {
  return knots
    .filter((knot) => knot.fuente === fuente)
    .map(({ indicador, dias, abiertas, casos }) => ({
      fuente,
      indicador,
      dias,
      proporcion: abiertas / casos,
      inferior: wilson(abiertas, casos).lower,
      casos,
    }));
}

/**
 * The last of the months that every measured curve leaves complete: one window for all indicators,
 * so that parts and totals always speak of the same time (docs/decisions/meses-completos.md).
 */
export function lastComplete(
  rows: readonly DelayRow[],
  cut: string,
  months: readonly string[],
): string | null {
  const byIndicator = new Map<string, DelayRow[]>();
  for (const row of rows) {
    byIndicator.set(row.indicador, [...(byIndicator.get(row.indicador) ?? []), row]);
  }
  const curves: readonly DelayCurve[] = [...byIndicator.values()].map((curve) =>
    curve.toSorted((a, b) => a.dias - b.dias),
  );
  return lastCompleteMonth(curves, cut, months);
}

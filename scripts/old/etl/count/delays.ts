/** How late cases are reported: the published curves, and the last month that they leave complete. */
import { group } from 'd3';
import {
  lastCompleteMonth,
  settles,
  type DelayCurve,
} from '../../../../src/old/lib/stats/completeness';
import { wilson } from '../../../../src/old/lib/stats/wilson';
import type { DelayKnot } from '../geo/placeCatalogs';
import type { MeasuredKnot } from './delayCurves';

/** A row of `oportunidad`. */
export interface DelayRow {
  readonly fuente: string;
  readonly indicador: string;
  readonly anio: number | null;
  readonly dias: number;
  readonly proporcion: number;
  readonly inferior: number;
  readonly superior: number;
  readonly casos: number;
  readonly seguimiento: number;
  readonly origen: string;
}

export const MEASURED_HERE = 'medida en los archivos de esta publicación';

/**
 * The table `oportunidad` of one source. A curve measured in the build's own files takes the place
 * of the catalogue's, if enough cases stand behind it to say of any month that it is complete.
 */
export function delayTable(
  fuente: string,
  catalogued: readonly DelayKnot[],
  measured: readonly MeasuredKnot[],
): readonly DelayRow[] {
  const here = measured.map((knot) => rowOf(fuente, knot, MEASURED_HERE));
  const allYears = curvesOf(here).filter((curve) => settles(curve));
  const settled = new Set(allYears.flat().map(({ indicador }) => indicador));
  return [
    ...catalogued
      .filter((knot) => knot.fuente === fuente && !settled.has(knot.indicador))
      .map((knot) => rowOf(fuente, { anio: null, ...knot }, `catálogo: ${knot.origen}`)),
    ...allYears.flat(),
    ...here.filter(({ anio }) => anio !== null),
  ];
}

function rowOf(
  fuente: string,
  { indicador, anio, dias, abiertas, casos, seguimiento }: MeasuredKnot,
  origen: string,
): DelayRow {
  const { lower, upper } = wilson(abiertas, casos);
  return {
    fuente,
    indicador,
    anio,
    dias,
    proporcion: abiertas / casos,
    inferior: lower,
    superior: upper,
    casos,
    seguimiento,
    origen,
  };
}

/**
 * The last of the months that every curve of all years leaves complete: one window for all
 * indicators, so that parts and totals always speak of the same time
 * (docs/decisions/meses-completos.md).
 */
export function lastComplete(
  rows: readonly DelayRow[],
  cut: string,
  months: readonly string[],
): string | null {
  return lastCompleteMonth(curvesOf(rows), cut, months);
}

/** The curves of all years, each in order of `dias`. */
function curvesOf(rows: readonly DelayRow[]): readonly (DelayCurve & readonly DelayRow[])[] {
  const allYears = rows.filter(({ anio }) => anio === null);
  return [...group(allYears, ({ indicador }) => indicador).values()].map((curve) =>
    curve.toSorted((a, b) => a.dias - b.dias),
  );
}

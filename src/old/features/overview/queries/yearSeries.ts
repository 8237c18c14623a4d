/** How did every colonia of an alcaldía move, year by year? */
import type { Divisor } from '$old/lib/contract/indicators/divisors';
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { PEOPLE } from '$old/lib/queries/coloniaCounts';
import { counted, type CountedRows } from '$old/lib/queries/counted';
import { literal } from '$old/lib/queries/literal';
import {
  colonia,
  defineQuery,
  integer,
  nullable,
  number,
  unread,
  type RowOf,
} from '$old/lib/queries/query';

export interface YearSeriesAsked {
  readonly alcaldia: string;
  readonly indicador: IndicatorId;
  readonly unit: CountedRows;
  /** What the rate divides by. */
  readonly divisor: Divisor;
}

/** No rows where the indicator is not published by year; `n` is empty where suppressed. */
export function yearSeries({ alcaldia, indicador, unit, divisor }: YearSeriesAsked) {
  return defineQuery(
    ['colonias', 'observaciones', 'poblacion_ambiente'],
    { clave: colonia, nombre: unread, anio: integer, n: nullable(integer), tasa: nullable(number) },
    `
      SELECT
        colonias.clave, nombre, CAST(year(periodo) AS INTEGER) AS anio, n,
        n * 100000.0 / nullif(${PEOPLE[divisor]}, 0) AS tasa
      FROM colonias
      JOIN observaciones
        ON observaciones.clave = colonias.clave
        AND ${counted(unit, indicador)}
        AND nivel = 'colonia'
        AND periodo_tipo = 'anio'
      LEFT JOIN poblacion_ambiente AS paso ON paso.clave = colonias.clave
      WHERE alcaldia = ${literal(alcaldia)}
      ORDER BY colonias.clave, anio`,
  );
}

export type YearRow = RowOf<ReturnType<typeof yearSeries>>;

/** How did every colonia of an alcaldía move, year by year? */
import type { IndicatorId } from '$lib/contract/indicators/catalogue';
import { counted, type CountedRows } from '$lib/queries/counted';
import { literal } from '$lib/queries/literal';
import { colonia, defineQuery, integer, nullable, type RowOf } from '$lib/queries/query';

export interface YearSeriesAsked {
  readonly alcaldia: string;
  readonly indicador: IndicatorId;
  readonly unit: CountedRows;
}

/** No rows where the indicator is not published by year; `n` is empty where suppressed. */
export function yearSeries({ alcaldia, indicador, unit }: YearSeriesAsked) {
  return defineQuery(
    ['colonias', 'observaciones'],
    { clave: colonia, anio: integer, n: nullable(integer) },
    `
      SELECT colonias.clave, CAST(year(periodo) AS INTEGER) AS anio, n
      FROM colonias
      JOIN observaciones
        ON observaciones.clave = colonias.clave
        AND ${counted(unit, indicador)}
        AND nivel = 'colonia'
        AND periodo_tipo = 'anio'
      WHERE alcaldia = ${literal(alcaldia)}
      ORDER BY colonias.clave, anio`,
  );
}

export type YearRow = RowOf<ReturnType<typeof yearSeries>>;

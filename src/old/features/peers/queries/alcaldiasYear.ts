/** How many cases in every alcaldía of the city, in one year, for several indicators? */
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { counted, type CountedRows } from '$old/lib/queries/counted';
import { dateLiteral } from '$old/lib/queries/literal';
import { defineQuery, integer, text } from '$old/lib/queries/query';

export interface AlcaldiasYearAsked {
  readonly indicadores: readonly IndicatorId[];
  /** First day of the year. */
  readonly anio: string;
  readonly unit: CountedRows;
}

/** One row for each indicator and alcaldía; an alcaldía whose count is not published has none. */
export function alcaldiasYear({ indicadores, anio, unit }: AlcaldiasYearAsked) {
  return defineQuery(
    ['alcaldias', 'observaciones'],
    { indicador: text, clave: text, nombre: text, mujeres: integer, n: integer },
    `
      SELECT indicador, alcaldias.clave, nombre, mujeres, n
      FROM alcaldias
      JOIN observaciones
        ON observaciones.clave = alcaldias.clave
        AND ${counted(unit, indicadores)}
        AND nivel = 'alcaldia'
        AND periodo_tipo = 'anio' AND periodo = ${dateLiteral(anio)}
      WHERE n IS NOT NULL
      ORDER BY indicador, alcaldias.clave`,
  );
}

/** How do all sources count one indicator in one alcaldía: by month, by year, and in days of their own? */
import { literal } from './literal';
import { date, defineQuery, integer, nullable, text } from './query';

export interface SourceSeriesAsked {
  /** Of any source: in the catalogue of this site or not. */
  readonly indicador: string;
  readonly alcaldia: string;
}

/** A count is null where it is protected. */
export function sourceSeries({ indicador, alcaldia }: SourceSeriesAsked) {
  return defineQuery(
    ['observaciones'],
    { fuente: text, periodo_tipo: text, periodo: date, n: nullable(integer) },
    `
      SELECT fuente, periodo_tipo, periodo, n
      FROM observaciones
      WHERE indicador = ${literal(indicador)}
        AND nivel = 'alcaldia'
        AND clave = ${literal(alcaldia)}
        AND sexo = 'total' AND edad = 'total'
        AND periodo_tipo IN ('mes', 'anio', 'lapso')
      ORDER BY fuente, periodo_tipo, periodo`,
  );
}

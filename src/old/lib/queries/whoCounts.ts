/** Who are the persons that sources count in a place, by sex and age, in the newest period that each tells of? */
import { literal } from './literal';
import { date, defineQuery, integer, nullable, text } from './query';

export interface WhoAsked {
  /** Of any source; null for all of them. */
  readonly indicador: string | null;
  readonly nivel: 'alcaldia' | 'colonia';
  readonly clave: string;
}

/** Only of sources that tell the sex. A count is null where it is protected. */
export function whoCounts({ indicador, nivel, clave }: WhoAsked) {
  const where = `nivel = ${literal(nivel)} AND clave = ${literal(clave)}
        AND periodo_tipo IN ('anio', 'lapso')${indicador === null ? '' : ` AND indicador = ${literal(indicador)}`}`;
  return defineQuery(
    ['observaciones'],
    {
      fuente: text,
      indicador: text,
      periodo_tipo: text,
      periodo: date,
      sexo: text,
      edad: text,
      n: nullable(integer),
    },
    `
      SELECT fuente, indicador, periodo_tipo, periodo, sexo, edad, n
      FROM observaciones
      JOIN (
        SELECT fuente AS de, indicador AS cual, max(periodo) AS ultimo
        FROM observaciones
        WHERE ${where}
          AND sexo = 'mujer'
        GROUP BY fuente, indicador
      ) AS nuevo ON de = fuente AND cual = indicador AND ultimo = periodo
      WHERE ${where}
      ORDER BY fuente, indicador, sexo, edad`,
  );
}

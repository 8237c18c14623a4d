/** How do the sources that are drawn together count, each in its own line, in one alcaldía? */
import { dateLiteral, literal } from './literal';
import { date, defineQuery, integer, nullable, text, type RowOf } from './query';

/** One line: the periods of one kind that one source tells of, from a day on. */
export interface CountedLine {
  readonly fuente: string;
  readonly indicador: string;
  readonly tipo: 'mes' | 'anio';
  /** First day of its first period. */
  readonly desde: string;
}

export interface LineCountsAsked {
  readonly alcaldia: string;
  readonly lines: readonly CountedLine[];
}

/** Each row says of which line it is: no source is added to another. */
export function lineCounts({ alcaldia, lines }: LineCountsAsked) {
  const each = lines.map(
    ({ fuente, indicador, tipo, desde }) =>
      `(fuente = ${literal(fuente)} AND indicador = ${literal(indicador)}` +
      ` AND periodo_tipo = ${literal(tipo)} AND periodo >= ${dateLiteral(desde)})`,
  );
  return defineQuery(
    ['observaciones'],
    { fuente: text, indicador: text, periodo_tipo: text, periodo: date, n: nullable(integer) },
    `
      SELECT fuente, indicador, periodo_tipo, periodo, n
      FROM observaciones
      WHERE nivel = 'alcaldia'
        AND clave = ${literal(alcaldia)}
        AND sexo = 'total' AND edad = 'total'
        AND (
          ${each.join('\n          OR ')}
        )
      ORDER BY fuente, indicador, periodo_tipo, periodo`,
  );
}

export type LineCount = RowOf<ReturnType<typeof lineCounts>>;

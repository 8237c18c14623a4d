/** In which years, and in how many places, is each indicator told of two sources? */
import type { CountedRows } from './counted';
import { literal } from './literal';
import { date, defineQuery, integer, text } from './query';

export interface VictimCoverageAsked {
  readonly alcaldia: string;
  /** What is told of every place. */
  readonly base: CountedRows;
  /** What may be told of some of them. */
  readonly other: CountedRows;
}

/**
 * One row for each indicator, level and year in which the other source tells of any place. A colonia
 * whose count is suppressed is told of; an alcaldía, only if its count is published.
 */
export function victimCoverage({ alcaldia, base, other }: VictimCoverageAsked) {
  const yearsOf = ({ fuente, sexo }: CountedRows) => `
        SELECT indicador, nivel, clave, periodo
        FROM observaciones
        WHERE fuente = ${literal(fuente)} AND sexo = ${literal(sexo)} AND edad = 'total'
          AND periodo_tipo = 'anio'
          AND (
            (nivel = 'alcaldia' AND clave = ${literal(alcaldia)} AND n IS NOT NULL)
            OR (
              nivel = 'colonia'
              AND clave IN (SELECT clave FROM colonias WHERE alcaldia = ${literal(alcaldia)})
            )
          )`;
  return defineQuery(
    ['colonias', 'observaciones'],
    { indicador: text, nivel: text, periodo: date, lugares: integer, con_victimas: integer },
    `
      SELECT
        base.indicador, base.nivel, base.periodo,
        CAST(count(*) AS INTEGER) AS lugares,
        CAST(count(otra.clave) AS INTEGER) AS con_victimas
      FROM (${yearsOf(base)}
      ) AS base
      LEFT JOIN (${yearsOf(other)}
      ) AS otra
        ON otra.indicador = base.indicador AND otra.nivel = base.nivel
        AND otra.clave = base.clave AND otra.periodo = base.periodo
      GROUP BY base.indicador, base.nivel, base.periodo
      HAVING count(otra.clave) > 0
      ORDER BY base.indicador, base.nivel, base.periodo`,
  );
}

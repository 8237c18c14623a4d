/** How do two registers count the same crimes in one alcaldía, where both tell of a month or a year? */
import { CARPETAS } from '$old/lib/answers/countingUnit';
import { literal } from './literal';
import { date, defineQuery, integer, text, type RowOf } from './query';

/** An indicator of the catalogue, and what counts the same in another source. */
export interface SameCrime {
  readonly indicador: string;
  readonly fuente: string;
  readonly otro: string;
}

interface Asked {
  readonly alcaldia: string;
  /** At least one. */
  readonly same: readonly SameCrime[];
  readonly tipos: readonly ('mes' | 'anio')[];
}

/** Of sources that count the same twice, the larger count. */
export function registers({ alcaldia, same, tipos }: Asked) {
  const pairs = same.map(
    ({ indicador, fuente, otro }) => `(${[indicador, fuente, otro].map(literal).join(', ')})`,
  );
  const one = (name: string) =>
    `${name}.nivel = 'alcaldia' AND ${name}.clave = ${literal(alcaldia)}
        AND ${name}.sexo = 'total' AND ${name}.edad = 'total'`;
  return defineQuery(
    ['observaciones'],
    { indicador: text, tipo: text, periodo: date, propia: integer, otra: integer },
    `
      WITH mismos(indicador, fuente, otro) AS (VALUES ${pairs.join(', ')})
      SELECT
        nuestra.indicador, nuestra.periodo_tipo AS tipo, nuestra.periodo,
        nuestra.n AS propia, max(suya.n) AS otra
      FROM observaciones AS nuestra
      JOIN mismos ON mismos.indicador = nuestra.indicador
      JOIN observaciones AS suya
        ON suya.fuente = mismos.fuente AND suya.indicador = mismos.otro
        AND suya.periodo_tipo = nuestra.periodo_tipo AND suya.periodo = nuestra.periodo
      WHERE nuestra.fuente = ${literal(CARPETAS.fuente)}
        AND ${one('nuestra')}
        AND ${one('suya')}
        AND nuestra.n IS NOT NULL AND suya.n IS NOT NULL
        AND nuestra.periodo_tipo IN (${tipos.map(literal).join(', ')})
      GROUP BY ALL
      ORDER BY nuestra.indicador, tipo, nuestra.periodo`,
  );
}

export type RegisterRow = RowOf<ReturnType<typeof registers>>;

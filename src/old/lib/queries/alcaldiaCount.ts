/** How many cases or victims in a whole alcaldía, in the period and at the cut of a map of its colonias? */
import { alcaldiasAtCut } from './atCut';
import type { ColoniaCountsAsked, ColoniaPeriodType } from './coloniaCounts';
import { counted } from './counted';
import { dateLiteral, firstOfMonth, literal } from './literal';
import { defineQuery, integer, text, type RowOf } from './query';

/** Three years are not published for an alcaldía: they are the sum of its years. */
const PARTS: Record<ColoniaPeriodType, { readonly tipo: string; readonly count: number }> = {
  trimestre: { tipo: 'trimestre', count: 1 },
  anio: { tipo: 'anio', count: 1 },
  trienio: { tipo: 'anio', count: 3 },
};

/** One row, or none if the release lacks a part of the period. */
export function alcaldiaCount({
  alcaldia,
  indicador,
  periodoTipo,
  periodo,
  unit,
}: ColoniaCountsAsked) {
  const { tipo, count } = PARTS[periodoTipo];
  const last = firstOfMonth(periodo, 12 * (count - 1));
  return defineQuery(
    ['alcaldias', 'observaciones', 'al_corte'],
    { clave: text, nombre: text, mujeres: integer, n: integer },
    `
      SELECT alcaldias.clave, nombre, mujeres, CAST(sum(n) AS INTEGER) AS n
      FROM alcaldias
      JOIN (${alcaldiasAtCut(
        `${counted(unit, indicador)}
          AND periodo_tipo = ${literal(tipo)}
          AND periodo BETWEEN ${dateLiteral(periodo)} AND ${dateLiteral(last)}`,
      )}
      ) AS enteras ON enteras.clave = alcaldias.clave
      WHERE alcaldias.clave = ${literal(alcaldia)}
      GROUP BY alcaldias.clave, nombre, mujeres
      HAVING count(n) = ${count}`,
  );
}

export type AlcaldiaCount = RowOf<ReturnType<typeof alcaldiaCount>>;

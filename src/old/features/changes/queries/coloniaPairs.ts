/** How many cases or victims in every colonia of an alcaldía, in one period and in another before it? */
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { counted, type CountedRows } from '$old/lib/queries/counted';
import { dateLiteral, literal, literals } from '$old/lib/queries/literal';
import { colonia, defineQuery, integer, nullable, text } from '$old/lib/queries/query';

/** Indicators that are compared in the same two periods. */
export interface PeriodPair {
  readonly indicadores: readonly IndicatorId[];
  readonly tipo: 'anio' | 'trienio';
  /** First day of either period. */
  readonly antes: string;
  readonly despues: string;
}

export interface ColoniaPairsAsked {
  readonly alcaldia: string;
  /** At least one, and one of a kind. */
  readonly pairs: readonly PeriodPair[];
  readonly unit: CountedRows;
}

/** A count is empty where suppressed; a colonia of which neither is published has no row. */
export function coloniaPairs({ alcaldia, pairs, unit }: ColoniaPairsAsked) {
  const of = ({ tipo }: PeriodPair) => `periodo_tipo = ${literal(tipo)}`;
  const side = (which: 'antes' | 'despues') =>
    pairs.map((pair) => `${of(pair)} AND periodo = ${dateLiteral(pair[which])}`).join(' OR ');
  const compared = pairs.map(
    (pair) =>
      `${of(pair)} AND periodo IN (${dateLiteral(pair.antes)}, ${dateLiteral(pair.despues)}) ` +
      `AND indicador IN ${literals(pair.indicadores)}`,
  );
  return defineQuery(
    ['colonias', 'observaciones'],
    {
      clave: colonia,
      indicador: text,
      anteriores: nullable(integer),
      recientes: nullable(integer),
    },
    `
      SELECT
        colonias.clave, indicador,
        max(CASE WHEN ${side('antes')} THEN n END) AS anteriores,
        max(CASE WHEN ${side('despues')} THEN n END) AS recientes
      FROM colonias
      JOIN observaciones ON observaciones.clave = colonias.clave
      WHERE ${counted(
        unit,
        pairs.flatMap(({ indicadores }) => indicadores),
      )}
        AND nivel = 'colonia' AND alcaldia = ${literal(alcaldia)}
        AND (${compared.join(' OR ')})
      GROUP BY colonias.clave, indicador
      ORDER BY indicador, colonias.clave`,
  );
}

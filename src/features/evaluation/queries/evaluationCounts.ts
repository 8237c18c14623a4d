/** How many cases in every colonia of an alcaldía, quarter by quarter or year by year? */
import type { IndicatorId } from '$lib/contract/indicators/catalogue';
import { counted, type CountedRows } from '$lib/queries/counted';
import { dateLiteral, literal } from '$lib/queries/literal';
import { colonia, date, defineQuery, integer, nullable, type RowOf } from '$lib/queries/query';

export interface EvaluationCountsAsked {
  readonly alcaldia: string;
  readonly indicador: IndicatorId;
  readonly periodoTipo: 'trimestre' | 'anio';
  /** First day of the first period and of the last one, both counted. */
  readonly desde: string;
  readonly hasta: string;
  readonly unit: CountedRows;
}

/** `n` is empty where suppressed; a colonia of which none is published has no rows. */
export function evaluationCounts({
  alcaldia,
  indicador,
  periodoTipo,
  desde,
  hasta,
  unit,
}: EvaluationCountsAsked) {
  return defineQuery(
    ['colonias', 'observaciones'],
    { clave: colonia, periodo: date, n: nullable(integer) },
    `
      SELECT observaciones.clave, periodo, n
      FROM observaciones
      JOIN colonias ON colonias.clave = observaciones.clave
      WHERE ${counted(unit, indicador)}
        AND nivel = 'colonia' AND alcaldia = ${literal(alcaldia)}
        AND periodo_tipo = ${literal(periodoTipo)}
        AND periodo BETWEEN ${dateLiteral(desde)} AND ${dateLiteral(hasta)}
      ORDER BY observaciones.clave, periodo`,
  );
}

export type EvaluationCount = RowOf<ReturnType<typeof evaluationCounts>>;

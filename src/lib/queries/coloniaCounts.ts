/** How many cases or victims in each colonia of an alcaldía, in one period? */
import type { IndicatorId } from '$lib/contract/indicators/catalogue';
import { counted, type CountedRows } from './counted';
import { dateLiteral, literal } from './literal';
import { boolean, defineQuery, integer, nullable, number, text, type RowOf } from './query';

/** The periods published by colonia. */
export type ColoniaPeriodType = 'trimestre' | 'anio' | 'trienio';

export interface ColoniaCountsAsked {
  readonly alcaldia: string;
  readonly indicador: IndicatorId;
  readonly periodoTipo: ColoniaPeriodType;
  /** First day of the period. */
  readonly periodo: string;
  readonly measure: CountedRows;
}

/** Years in a period: rates are per year and 100,000 resident women, and none where those are not known. */
const YEARS: Readonly<Record<ColoniaPeriodType, number>> = { trimestre: 0.25, anio: 1, trienio: 3 };

/** Every colonia has a row: `supresion` is `no_publicada` where the release counts none, and `n` is then empty. */
export function coloniaCounts({
  alcaldia,
  indicador,
  periodoTipo,
  periodo,
  measure,
}: ColoniaCountsAsked) {
  return defineQuery(
    ['colonias', 'observaciones'],
    {
      clave: text,
      slug: text,
      nombre: text,
      n: nullable(integer),
      tasa: nullable(number),
      supresion: text,
      mujeres: nullable(integer),
      mujeres_es_estimacion: nullable(boolean),
    },
    `
      SELECT
        colonias.clave, slug, nombre, n,
        n * 100000.0 / (nullif(mujeres, 0) * ${YEARS[periodoTipo]}) AS tasa,
        coalesce(supresion, 'no_publicada') AS supresion,
        mujeres, mujeres_es_estimacion
      FROM colonias
      LEFT JOIN observaciones
        ON observaciones.clave = colonias.clave
        AND ${counted(measure, indicador)}
        AND nivel = 'colonia'
        AND periodo_tipo = ${literal(periodoTipo)} AND periodo = ${dateLiteral(periodo)}
      WHERE alcaldia = ${literal(alcaldia)}
      ORDER BY colonias.clave`,
  );
}

export type ColoniaCount = RowOf<ReturnType<typeof coloniaCounts>>;

/** How many cases in each colonia of an alcaldía, in one period? */
import type { IndicatorId } from '$lib/indicators/catalogue';
import { counted } from './counted';
import { dateLiteral, literal } from './literal';
import { boolean, defineQuery, integer, nullable, text, type RowOf } from './query';

/** The periods published by colonia. */
export type ColoniaPeriodType = 'trimestre' | 'anio' | 'trienio';

export interface ColoniaCountsAsked {
  readonly alcaldia: string;
  readonly indicador: IndicatorId;
  readonly periodoTipo: ColoniaPeriodType;
  /** First day of the period. */
  readonly periodo: string;
}

/** Every colonia has a row: `supresion` is `no_publicada` where the release counts none, and `n` is then empty. */
export function coloniaCounts({ alcaldia, indicador, periodoTipo, periodo }: ColoniaCountsAsked) {
  return defineQuery(
    ['colonias', 'observaciones'],
    {
      clave: text,
      slug: text,
      nombre: text,
      n: nullable(integer),
      supresion: text,
      mujeres: integer,
      mujeres_es_estimacion: boolean,
    },
    `
      SELECT
        colonias.clave, slug, nombre, n,
        coalesce(supresion, 'no_publicada') AS supresion,
        mujeres, mujeres_es_estimacion
      FROM colonias
      LEFT JOIN observaciones
        ON observaciones.clave = colonias.clave
        AND ${counted(indicador)}
        AND nivel = 'colonia'
        AND periodo_tipo = ${literal(periodoTipo)} AND periodo = ${dateLiteral(periodo)}
      WHERE alcaldia = ${literal(alcaldia)}
      ORDER BY colonias.clave`,
  );
}

export type ColoniaCount = RowOf<ReturnType<typeof coloniaCounts>>;

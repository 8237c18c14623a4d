/** How many cases or victims in each colonia of an alcaldía, in one period? */
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import type { Divisor } from '$old/lib/contract/indicators/divisors';
import { counted, type CountedRows } from './counted';
import { dateLiteral, literal } from './literal';
import {
  boolean,
  colonia,
  defineQuery,
  integer,
  nullable,
  number,
  text,
  unread,
  type RowOf,
} from './query';

/** The periods published by colonia. */
export type ColoniaPeriodType = 'trimestre' | 'anio' | 'trienio';

export interface ColoniaCountsAsked {
  readonly alcaldia: string;
  readonly indicador: IndicatorId;
  readonly periodoTipo: ColoniaPeriodType;
  /** First day of the period. */
  readonly periodo: string;
  readonly unit: CountedRows;
}

export interface ColoniaRatesAsked extends ColoniaCountsAsked {
  /** What the rate divides by: resident women unless told. */
  readonly divisor?: Divisor;
}

/** Columns of `colonias`, and of `poblacion_ambiente` under the name `paso`. */
export const PEOPLE: Readonly<Record<Divisor, string>> = {
  mujeres: 'mujeres',
  ambiente: 'paso.poblacion_ambiente',
};

/** Years in a period: rates are per year and 100,000 people, and none where those are not known. */
const YEARS: Readonly<Record<ColoniaPeriodType, number>> = { trimestre: 0.25, anio: 1, trienio: 3 };

/** Every colonia has a row: `supresion` is `no_publicada` where the release counts none, and `n` is then empty. */
export function coloniaCounts({
  alcaldia,
  indicador,
  periodoTipo,
  periodo,
  unit,
  divisor = 'mujeres',
}: ColoniaRatesAsked) {
  return defineQuery(
    ['colonias', 'observaciones', 'poblacion_ambiente'],
    {
      clave: colonia,
      slug: unread,
      nombre: text,
      n: nullable(integer),
      tasa: nullable(number),
      supresion: text,
      mujeres: nullable(integer),
      mujeres_es_estimacion: nullable(boolean),
      ambiente: nullable(integer),
    },
    `
      SELECT
        colonias.clave, slug, nombre, n,
        n * 100000.0 / (nullif(${PEOPLE[divisor]}, 0) * ${YEARS[periodoTipo]}) AS tasa,
        coalesce(supresion, 'no_publicada') AS supresion,
        mujeres, mujeres_es_estimacion, paso.poblacion_ambiente AS ambiente
      FROM colonias
      LEFT JOIN observaciones
        ON observaciones.clave = colonias.clave
        AND ${counted(unit, indicador)}
        AND nivel = 'colonia'
        AND periodo_tipo = ${literal(periodoTipo)} AND periodo = ${dateLiteral(periodo)}
      LEFT JOIN poblacion_ambiente AS paso ON paso.clave = colonias.clave
      WHERE alcaldia = ${literal(alcaldia)}
      ORDER BY colonias.clave`,
  );
}

export type ColoniaCount = RowOf<ReturnType<typeof coloniaCounts>>;

/** What a search for clusters needs of each colonia: its count, what to divide by, where it is, who touches it. */
import type { IndicatorId } from '$lib/contract/indicators/catalogue';
import type { Divisor } from '$lib/contract/indicators/divisors';
import { alcaldiasAtCut } from '$lib/queries/atCut';
import { counted, type CountedRows } from '$lib/queries/counted';
import { dateLiteral, firstOfMonth, literal } from '$lib/queries/literal';
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
} from '$lib/queries/query';

export interface ClusterAreasAsked {
  readonly alcaldia: string;
  readonly indicador: IndicatorId;
  readonly periodoTipo: 'anio' | 'trienio';
  /** First day of the period. */
  readonly periodo: string;
  readonly unit: CountedRows;
  /** What the rate divides by. */
  readonly divisor: Divisor;
}

const YEARS = { anio: 1, trienio: 3 } as const;

const PEOPLE: Readonly<Record<Divisor, string>> = {
  mujeres: 'mujeres',
  ambiente: 'paso.poblacion_ambiente',
};

/**
 * A row for every colonia, with the alcaldía's whole count at the same cut beside it. `supresion` is `no_publicada` where
 * the release counts none; `vecinas` are keys with a space between them.
 */
export function clusterAreas({
  alcaldia,
  indicador,
  periodoTipo,
  periodo,
  unit,
  divisor,
}: ClusterAreasAsked) {
  const years = YEARS[periodoTipo];
  const rows = counted(unit, indicador);
  return defineQuery(
    ['colonias', 'observaciones', 'adyacencia', 'poblacion_ambiente', 'al_corte'],
    {
      clave: colonia,
      slug: unread,
      nombre: text,
      n: nullable(integer),
      supresion: text,
      mujeres: nullable(integer),
      mujeres_es_estimacion: nullable(boolean),
      ambiente: nullable(integer),
      tasa: nullable(number),
      lon: number,
      lat: number,
      vecinas: text,
      n_alcaldia: nullable(integer),
    },
    `
      SELECT
        colonias.clave, slug, nombre, n,
        coalesce(supresion, 'no_publicada') AS supresion,
        mujeres, mujeres_es_estimacion, paso.poblacion_ambiente AS ambiente,
        n * 100000.0 / (nullif(${PEOPLE[divisor]}, 0) * ${years}) AS tasa,
        lon, lat, coalesce(vecinas, '') AS vecinas, n_alcaldia
      FROM colonias
      LEFT JOIN observaciones
        ON observaciones.clave = colonias.clave
        AND ${rows}
        AND nivel = 'colonia'
        AND periodo_tipo = ${literal(periodoTipo)} AND periodo = ${dateLiteral(periodo)}
      LEFT JOIN poblacion_ambiente AS paso ON paso.clave = colonias.clave
      LEFT JOIN (
        SELECT clave, string_agg(vecina, ' ' ORDER BY vecina) AS vecinas FROM adyacencia GROUP BY clave
      ) AS juntas ON juntas.clave = colonias.clave
      LEFT JOIN (
        SELECT clave, CAST(sum(n) AS INTEGER) AS n_alcaldia
        FROM (${alcaldiasAtCut(
          `${rows} AND periodo_tipo = 'anio'
          AND periodo >= ${dateLiteral(periodo)} AND periodo < ${dateLiteral(firstOfMonth(periodo, 12 * years))}`,
        )}
        ) AS enteras
        GROUP BY clave
      ) AS entera ON entera.clave = colonias.alcaldia
      WHERE alcaldia = ${literal(alcaldia)}
      ORDER BY colonias.clave`,
  );
}

export type ClusterArea = RowOf<ReturnType<typeof clusterAreas>>;

/** What an order of priorities starts from: of each colonia, its counts, who is there and how far help is. */
import { alcaldiasAtCut } from '$old/lib/queries/atCut';
import { counted, type CountedRows } from '$old/lib/queries/counted';
import { PLACED, SERVICES_IN_PERSON, servicesCoverage } from '$old/features/help';
import { dateLiteral, firstOfMonth, literal } from '$old/lib/queries/literal';
import {
  colonia,
  defineQuery,
  integer,
  nullable,
  number,
  text,
  unread,
  type RowOf,
} from '$old/lib/queries/query';

export interface PriorityAreasAsked {
  readonly alcaldia: string;
  /** First day of the three years, of the year before and of the last year. */
  readonly trienio: string;
  readonly antes: string;
  readonly despues: string;
  readonly unit: CountedRows;
}

const INDICATORS = ['violencia_familiar', 'violencia_sexual'] as const;

/** Mean radius of the Earth. */
const EARTH_KM = 6371.0088;

/** One step further in, as the body of a named subquery. */
const indented = (sql: string): string => sql.replaceAll('\n', '\n  ');

/**
 * A row for every colonia. `_sup` is `no_publicada` where the release counts none; `_alcaldia` is the whole
 * alcaldía's count of the three years, at the cut of its colonias. `km` is how far its women live, on average, from the nearest service
 * that attends in person, placed as in `helpPlaces`; `mujeres_por_servicio`, how many women have that same
 * one nearest. The `servicios` are those of the alcaldía: how many are known, have a place, and of these
 * have only that of their colonia.
 */
export function priorityAreas({ alcaldia, trienio, antes, despues, unit }: PriorityAreasAsked) {
  const periods = { trienio, antes, despues };
  const rows = counted(unit, INDICATORS);
  const cells = INDICATORS.flatMap((indicador) =>
    Object.entries(periods).map(([name, periodo]) => ({
      name: `${indicador.replace('violencia_', '')}_${name}`,
      when:
        `indicador = ${literal(indicador)} AND periodo = ${dateLiteral(periodo)} ` +
        `AND periodo_tipo = '${name === 'trienio' ? 'trienio' : 'anio'}'`,
    })),
  );
  const columns = cells.flatMap(({ name, when }) => [
    `max(CASE WHEN ${when} THEN n END) AS ${name}`,
    `max(CASE WHEN ${when} THEN supresion END) AS ${name}_sup`,
  ]);
  const shown = cells.map(
    ({ name }) => `${name}, coalesce(${name}_sup, 'no_publicada') AS ${name}_sup`,
  );
  return defineQuery(
    [
      'colonias',
      'observaciones',
      'poblacion_ambiente',
      'puntos_poblacion',
      'servicios',
      'al_corte',
    ],
    {
      clave: colonia,
      slug: unread,
      nombre: text,
      mujeres: nullable(integer),
      ambiente: nullable(integer),
      ninas: nullable(integer),
      km: nullable(number),
      mujeres_por_servicio: nullable(number),
      servicios: integer,
      servicios_con_lugar: integer,
      servicios_por_colonia: integer,
      familiar_trienio: nullable(integer),
      familiar_trienio_sup: text,
      familiar_antes: nullable(integer),
      familiar_antes_sup: text,
      familiar_despues: nullable(integer),
      familiar_despues_sup: text,
      sexual_trienio: nullable(integer),
      sexual_trienio_sup: text,
      sexual_antes: nullable(integer),
      sexual_antes_sup: text,
      sexual_despues: nullable(integer),
      sexual_despues_sup: text,
      familiar_alcaldia: nullable(integer),
      sexual_alcaldia: nullable(integer),
    },
    `
      WITH cuentas AS (
        SELECT
          clave,
          ${columns.join(',\n          ')}
        FROM observaciones
        WHERE ${rows} AND nivel = 'colonia'
        GROUP BY clave
      ), enteras AS (
        SELECT
          CAST(sum(CASE WHEN indicador = 'violencia_familiar' THEN n END) AS INTEGER) AS familiar_alcaldia,
          CAST(sum(CASE WHEN indicador = 'violencia_sexual' THEN n END) AS INTEGER) AS sexual_alcaldia
        FROM (${alcaldiasAtCut(
          `${rows} AND clave = ${literal(alcaldia)} AND periodo_tipo = 'anio'
          AND periodo >= ${dateLiteral(trienio)} AND periodo < ${dateLiteral(firstOfMonth(trienio, 36))}`,
        )}
        ) AS al_mismo_corte
      ), en_persona AS (${SERVICES_IN_PERSON}
      ), atienden AS (${indented(PLACED)}
      ), cobertura AS (${indented(servicesCoverage(alcaldia))}
      ), puntos AS (
        SELECT unidad, colonia, puntos_poblacion.mujeres, ninas_8_14, puntos_poblacion.lon, puntos_poblacion.lat
        FROM puntos_poblacion
        JOIN colonias ON colonias.clave = colonia
        WHERE alcaldia = ${literal(alcaldia)}
      ), distancias AS (
        SELECT
          unidad, puntos.colonia, mujeres, id,
          2 * ${EARTH_KM} * asin(sqrt(
            power(sin(radians(atienden.lat - puntos.lat) / 2), 2)
            + cos(radians(puntos.lat)) * cos(radians(atienden.lat))
            * power(sin(radians(atienden.lon - puntos.lon) / 2), 2)
          )) AS km
        FROM puntos CROSS JOIN atienden
      ), en_orden AS (
        SELECT *, row_number() OVER (PARTITION BY unidad ORDER BY km, id) AS lugar FROM distancias
      ), cercanas AS (
        SELECT *, CAST(sum(mujeres) OVER (PARTITION BY id) AS DOUBLE) AS comparten FROM en_orden WHERE lugar = 1
      ), alcance AS (
        SELECT
          colonia,
          CAST(sum(mujeres * km) AS DOUBLE) / nullif(CAST(sum(mujeres) AS DOUBLE), 0) AS km,
          CAST(sum(mujeres * comparten) AS DOUBLE) / nullif(CAST(sum(mujeres) AS DOUBLE), 0)
            AS mujeres_por_servicio
        FROM cercanas GROUP BY colonia
      ), edades AS (
        SELECT
          colonia,
          CASE WHEN count(ninas_8_14) = count(*) THEN CAST(sum(ninas_8_14) AS INTEGER) END AS ninas
        FROM puntos GROUP BY colonia
      )
      SELECT
        colonias.clave, slug, nombre, mujeres, paso.poblacion_ambiente AS ambiente, ninas,
        km, mujeres_por_servicio,
        conocidos AS servicios,
        con_punto + con_colonia AS servicios_con_lugar,
        con_colonia AS servicios_por_colonia,
        ${shown.join(',\n        ')},
        familiar_alcaldia, sexual_alcaldia
      FROM colonias
      CROSS JOIN enteras
      CROSS JOIN cobertura
      LEFT JOIN cuentas ON cuentas.clave = colonias.clave
      LEFT JOIN poblacion_ambiente AS paso ON paso.clave = colonias.clave
      LEFT JOIN alcance ON alcance.colonia = colonias.clave
      LEFT JOIN edades ON edades.colonia = colonias.clave
      WHERE alcaldia = ${literal(alcaldia)}
      ORDER BY colonias.clave`,
  );
}

export type PriorityArea = RowOf<ReturnType<typeof priorityAreas>>;

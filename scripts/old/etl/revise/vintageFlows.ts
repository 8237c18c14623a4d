/**
 * What became of the cases of one file in the next edition of it.
 *
 * Cases have no number, so they are paired by what their rows say. First those equal in all that
 * both files tell; then, of the rest, those equal in all but what happened, where hour and place are
 * known: they were reclassified. What is left is set off day by day, since a place or an hour may
 * have been corrected: of the cases of an offence on a day, those that the newer file has more were
 * added, those that it has fewer withdrawn. So additions and withdrawals are lower bounds, and a
 * case whose date was corrected is one of each.
 */
import * as v from 'valibot';
import { literal, rowsOf, type Database } from '../io/database';
import {
  degrees,
  FACT_DAY_SQL,
  HOUR_SQL,
  isFactDate,
  OPENING_DAY_SQL,
  WHOLE_SQL,
} from '../read/expressions';
import type { CaseSource } from '../registry/source';
import type { FilePair } from './filePairs';

/** Cases of a leaf indicator, an alcaldía and a year. */
interface LeafFlow {
  readonly indicador: string;
  readonly alcaldia: string;
  readonly anio: number;
  readonly antes: number;
  readonly despues: number;
  readonly agregados: number;
  /** Of those added, the ones opened after the older file's cut. */
  readonly tardios: number;
  readonly retirados: number;
}

/** Cases that the older file told as one leaf and the newer tells as another. */
interface Reclassified {
  readonly alcaldia: string;
  readonly anio: number;
  readonly de: string;
  readonly a: string;
  readonly casos: number;
}

export interface VintageFlows {
  readonly leaves: readonly LeafFlow[];
  readonly reclassified: readonly Reclassified[];
}

/** Reads the tables `filas` (readSource) and `alcaldia_nombres` (classifyRows). */
export async function vintageFlows(
  db: Database,
  source: CaseSource,
  pair: FilePair,
): Promise<VintageFlows> {
  await createRest(db, source, pair);
  const leaves = await rowsOf(
    db,
    `WITH por_dia AS (
       SELECT indicador, alcaldia, fecha, sum(antes) AS antes, sum(despues) AS despues,
         sum(quedan) AS quedan, sum(llegan) AS llegan,
         sum(llegan) FILTER (inicio > DATE ${literal(pair.cut)}) AS tarde
       FROM restos GROUP BY ALL
     )
     SELECT indicador, alcaldia, year(fecha) AS n_anio,
       sum(antes)::BIGINT AS n_antes, sum(despues)::BIGINT AS n_despues,
       sum(greatest(llegan - quedan, 0))::BIGINT AS n_agregados,
       sum(least(greatest(llegan - quedan, 0), coalesce(tarde, 0)))::BIGINT AS n_tardios,
       sum(greatest(quedan - llegan, 0))::BIGINT AS n_retirados
     FROM por_dia GROUP BY indicador, alcaldia, year(fecha) ORDER BY ALL`,
    leafRow,
  );
  const reclassified = await rowsOf(
    db,
    `SELECT o.alcaldia, year(o.fecha) AS n_anio, o.indicador AS de, n.indicador AS a,
       sum(least(o.o_hasta, n.n_hasta, o.mueven) - greatest(o.o_desde, n.n_desde))::BIGINT AS n_casos
     FROM restos o JOIN restos n
       ON n.clave = o.clave AND least(o.o_hasta, n.n_hasta, o.mueven) > greatest(o.o_desde, n.n_desde)
     GROUP BY ALL ORDER BY ALL`,
    reclassifiedRow,
  );
  await db.run('DROP TABLE restos');
  return { leaves, reclassified };
}

const leafRow = v.pipe(
  v.object({
    indicador: v.string(),
    alcaldia: v.string(),
    n_anio: v.number(),
    n_antes: v.number(),
    n_despues: v.number(),
    n_agregados: v.number(),
    n_tardios: v.number(),
    n_retirados: v.number(),
  }),
  v.transform((row): LeafFlow => ({
    indicador: row.indicador,
    alcaldia: row.alcaldia,
    anio: row.n_anio,
    antes: row.n_antes,
    despues: row.n_despues,
    agregados: row.n_agregados,
    tardios: row.n_tardios,
    retirados: row.n_retirados,
  })),
);

const reclassifiedRow = v.pipe(
  v.object({
    alcaldia: v.string(),
    n_anio: v.number(),
    de: v.string(),
    a: v.string(),
    n_casos: v.number(),
  }),
  v.transform(({ n_anio: anio, n_casos: casos, ...row }): Reclassified => ({
    ...row,
    anio,
    casos,
  })),
);

/**
 * The table `restos`: one row for each way of being equal and each offence, with the cases of each
 * file, the unpaired ones (`o_desde` to `o_hasta`, `n_desde` to `n_hasta`: places in the queue of
 * those that are equal in all but the offence, of which the first `mueven` were reclassified), and
 * those that are left over then (`quedan` of the older file, `llegan` of the newer).
 */
async function createRest(db: Database, source: CaseSource, pair: FilePair): Promise<void> {
  const own = Object.values(source.motivos).flatMap(({ cuando }) =>
    cuando === null ? [] : [`AND (${cuando}) IS NOT TRUE`],
  );
  const place = pair.place === null ? '' : `AND upper(trim(f.alcaldia)) = ${literal(pair.place)}`;
  await db.run(`CREATE TABLE restos AS
    WITH dichas AS (
      SELECT f.archivo = ${pair.newer} AS nueva, d.indicador, a.clave AS alcaldia,
        ${FACT_DAY_SQL} AS fecha, ${HOUR_SQL} AS hora,
        nullif(upper(strip_accents(trim(f.colonia))), '') AS lugar,
        round(${degrees('latitud')}, 4) AS lat, round(${degrees('longitud')}, 4) AS lon,
        ${pair.opened ? OPENING_DAY_SQL : 'NULL::DATE'} AS inicio,
        upper(trim(sexo)) AS sexo, trim(edad) AS edad,
        coalesce(try_cast(try_cast(casos AS DOUBLE) AS INTEGER), 1) AS peso
      FROM filas f
      JOIN delito_nombres d ON d.escrito = trim(f.delito)
      JOIN alcaldia_nombres a ON a.escrito = f.alcaldia
      WHERE f.archivo IN (${pair.older}, ${pair.newer}) AND ${pair.holds('f.delito')} ${place}
        AND (casos IS NULL OR ${WHOLE_SQL}) ${own.join(' ')} AND ${isFactDate}
        AND year(${FACT_DAY_SQL}) IN (${pair.years.join(', ')})
    ), iguales AS (
      SELECT hash(alcaldia, fecha, hora, lugar, lat, lon, inicio, sexo, edad) AS clave,
        indicador, alcaldia, fecha, inicio,
        hora IS NOT NULL AND coalesce(lugar, lat::VARCHAR) IS NOT NULL AS ubicada,
        coalesce(sum(peso) FILTER (NOT nueva), 0) AS antes,
        coalesce(sum(peso) FILTER (nueva), 0) AS despues
      FROM dichas GROUP BY ALL
    ), cola AS (
      SELECT *, greatest(antes - despues, 0) AS o_solas, greatest(despues - antes, 0) AS n_solas,
        sum(o_solas) OVER antes_que AS o_hasta, sum(n_solas) OVER antes_que AS n_hasta,
        o_hasta - o_solas AS o_desde, n_hasta - n_solas AS n_desde,
        CASE WHEN ubicada THEN
          least(sum(o_solas) OVER (PARTITION BY clave), sum(n_solas) OVER (PARTITION BY clave))
        ELSE 0 END AS mueven
      FROM iguales
      WINDOW antes_que AS (PARTITION BY clave ORDER BY indicador ROWS UNBOUNDED PRECEDING)
    )
    SELECT *,
      o_solas - greatest(least(mueven, o_hasta) - o_desde, 0) AS quedan,
      n_solas - greatest(least(mueven, n_hasta) - n_desde, 0) AS llegan
    FROM cola`);
}

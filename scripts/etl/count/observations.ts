/** Cases → observations: indicator × place × period × sex × age → n, zeros included where the files tell of them. */
import { indicatorsOf } from '../classify/classification';
import { literal, literals, type Database } from '../database';
import { bandsOf } from '../classify/classifyRows';
import { printed } from '../round/rounding';
import type { TabularRecord } from '../sourceRecord';

export interface Days {
  /** The last day that the files cover. */
  readonly until: string;
  /** The day at which they were cut. */
  readonly cut: string;
}

/**
 * Appends to `main.observaciones`. Needs `casos`, `sumandos`, `hojas`, `cubierto` and `plazos`.
 * @param colonias keys of the colonias to count by; none of a source that tells no colonia
 */
export async function countObservations(
  db: Database,
  source: TabularRecord,
  colonias: readonly string[],
  days: Days,
): Promise<void> {
  await createCells(db, source, colonias, days);
  // Persons counted here from rows are rounded as colonias are; the authority prints the others itself.
  const exact = source.rows === 'cases' ? "sexo = 'total' AND edad = 'total'" : 'true';
  for (const level of ['alcaldia', 'colonia']) {
    await db.run(`INSERT INTO main.observaciones BY NAME
      WITH cuentas AS (
        SELECT d.indicador, d.clave, d.periodo_tipo, d.periodo, ${crossed(source)}, sum(c.n) AS n
        FROM celdas d
        JOIN sumandos s USING (indicador)
        JOIN casos c ON c.indicador = s.parte AND c.${level} = d.clave AND c.fecha >= d.periodo AND c.fecha < d.hasta
        WHERE d.nivel = '${level}'
        GROUP BY d.indicador, d.clave, d.periodo_tipo, d.periodo ${source.crossed ? ', CUBE (c.sexo, c.edad)' : ''})
      SELECT ${literal(source.id)} AS fuente, indicador, nivel, clave, periodo_tipo, periodo, hasta, sexo, edad,
        ${printed('coalesce(n, 0)', level === 'alcaldia' ? exact : 'false')},
        hasta > DATE ${literal(days.cut)} - dias + 1 AS provisional
      FROM celdas CROSS JOIN cruces JOIN plazos USING (indicador) LEFT JOIN cuentas USING (indicador, clave, periodo_tipo, periodo, sexo, edad)
      WHERE nivel = '${level}'`);
  }
}

const crossed = ({ crossed: isCrossed }: TabularRecord) =>
  isCrossed
    ? "CASE WHEN grouping(c.sexo) = 1 THEN 'total' ELSE c.sexo END AS sexo, CASE WHEN grouping(c.edad) = 1 THEN 'total' ELSE c.edad END AS edad"
    : "'total' AS sexo, 'total' AS edad";

/** The tables `celdas` (indicador, nivel, clave, periodo_tipo, periodo, hasta) and `cruces` (sexo, edad). */
async function createCells(
  db: Database,
  source: TabularRecord,
  colonias: readonly string[],
  { until }: Days,
): Promise<void> {
  const byYear = source.rows === 'counts' && source.step === 'year' ? 1 : 12;
  const sexes = source.crossed ? ['total', 'mujer', 'hombre', 'no_especificado'] : ['total'];
  const ages = source.crossed ? ['total', ...bandsOf(source)] : ['total'];
  const grains = indicatorsOf(source.id).map(
    ({ id, grain }) => `(${literal(id)}, ${literal(grain)})`,
  );
  const isOf = (period: (typeof source.periods)[number]) => source.periods.includes(period);
  await db.run(`
    CREATE TABLE cruces AS SELECT unnest([${literals(sexes)}]) AS sexo, edad
      FROM (SELECT unnest([${literals(ages)}]) AS edad);
    CREATE TABLE granos AS SELECT * FROM (VALUES ${grains.join(', ')}) t(indicador, grano);
    CREATE TABLE colonias_contadas AS SELECT unnest([${literals(colonias)}]::VARCHAR[]) AS colonia;
    -- A sum is told where all its parts are.
    CREATE TABLE meses AS
      SELECT indicador, alcaldia, desde FROM sumandos s JOIN (SELECT indicador AS parte, alcaldia, desde FROM cubierto) USING (parte)
      JOIN (SELECT indicador, count(*) AS partes FROM sumandos WHERE parte IN (FROM hojas) GROUP BY ALL) USING (indicador)
      WHERE parte IN (FROM hojas)
      GROUP BY indicador, alcaldia, desde, partes HAVING count(*) = partes;
    CREATE TABLE anios AS
      SELECT indicador, alcaldia, date_trunc('year', desde)::DATE AS anio FROM meses
      GROUP BY ALL HAVING count(*) = ${byYear};
    CREATE TABLE celdas AS
      SELECT indicador, 'alcaldia' AS nivel, alcaldia AS clave, 'mes' AS periodo_tipo, desde AS periodo,
        (desde + INTERVAL 1 MONTH)::DATE AS hasta FROM meses WHERE ${isOf('mes')}
      UNION ALL
      SELECT indicador, 'alcaldia', alcaldia, 'anio', anio, (anio + INTERVAL 1 YEAR)::DATE FROM anios WHERE ${isOf('anio')}
      UNION ALL
      SELECT DISTINCT indicador, 'alcaldia', alcaldia, 'lapso', DATE ${literal(source.since)}, DATE ${literal(until)} + 1
        FROM meses WHERE ${isOf('lapso')}
      UNION ALL
      SELECT indicador, 'colonia', colonia, 'anio', anio, (anio + INTERVAL 1 YEAR)::DATE
        FROM anios JOIN granos USING (indicador) JOIN colonias_contadas ON left(colonia, 5) = alcaldia WHERE grano = 'year'
      UNION ALL
      SELECT indicador, 'colonia', colonia, 'trienio', a.anio, (a.anio + INTERVAL 3 YEAR)::DATE
        FROM anios a JOIN granos USING (indicador) JOIN colonias_contadas ON left(colonia, 5) = alcaldia
        WHERE grano <> 'none' AND (SELECT count(*) FROM anios o WHERE o.indicador = a.indicador
          AND o.alcaldia = a.alcaldia AND o.anio > a.anio AND o.anio < a.anio + INTERVAL 3 YEAR) = 2`);
}

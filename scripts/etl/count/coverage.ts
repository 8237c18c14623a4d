/**
 * Which months (or years) of which indicator and alcaldía the files of a source tell of: there no row is a zero,
 * elsewhere nothing is said. Leaves the table `cubierto` (indicador, alcaldia, desde), and in `casos` only what it covers.
 */
import { literal, type Database } from '../database';
import type { CaseRecord, CountRecord } from '../sourceRecord';

/** Days without a case at the beginning of a month that are no sign that the file lacks them. */
const QUIET = 7;

/**
 * Of cases: every indicator, in each whole month of which a file of the alcaldía tells, and the one in which it ends.
 * Cases of other months are taken out of `casos`. Needs `vigentes`.
 */
export const coverCases = (db: Database, { since }: CaseRecord) =>
  db.run(`
    CREATE TABLE meses_cubiertos AS
      SELECT DISTINCT alcaldia, unnest(generate_series(
        CASE WHEN desde <= DATE ${literal(since)} + 31 THEN DATE ${literal(since)}
          ELSE date_trunc('month', desde - ${QUIET} + INTERVAL 1 MONTH)::DATE END,
        hasta, INTERVAL 1 MONTH))::DATE AS desde FROM vigentes;
    CREATE TABLE cubierto AS SELECT i.indicador, m.alcaldia, m.desde FROM (SELECT indicador FROM hojas) i, meses_cubiertos m;
    CREATE OR REPLACE TABLE casos AS SELECT c.* FROM casos c
      JOIN meses_cubiertos m ON m.alcaldia = c.alcaldia AND m.desde = date_trunc('month', c.fecha)`);

/**
 * Of counts: what stands in a file, from its first to its last period with any count, in each alcaldía if it tells of
 * more than one. A cell of two files is the older one's; the other's rows are set aside.
 * @param cuts the last day of each file. @returns when done
 */
export async function coverCounts(
  db: Database,
  { step }: CountRecord,
  cuts: readonly string[],
): Promise<void> {
  const unit = step === 'year' ? 'YEAR' : 'MONTH';
  await db.run(`
    CREATE TABLE cortes AS SELECT * FROM (VALUES ${cuts
      .map((cut, archivo) => `(${archivo}, DATE ${literal(cut)})`)
      .join(', ')}) t(archivo, corte);
    CREATE TABLE alcances AS
      SELECT f.archivo, f.indicador, a.alcaldia, unnest(generate_series(f.desde, f.hasta, INTERVAL 1 ${unit}))::DATE AS desde
      FROM (SELECT c.archivo, c.indicador, t.desde, t.hasta, t.una FROM
          (SELECT DISTINCT archivo, indicador FROM casos) c
        JOIN (SELECT archivo, min(fecha) AS desde, max(fecha) FILTER (n > 0) AS hasta,
            CASE WHEN count(DISTINCT alcaldia) = 1 THEN min(alcaldia) END AS una
          FROM casos GROUP BY archivo) t USING (archivo)) f
      JOIN (SELECT DISTINCT alcaldia FROM casos) a ON f.una IS NULL OR a.alcaldia = f.una;
    CREATE TABLE cubierto AS
      SELECT indicador, alcaldia, desde, arg_min(archivo, (corte, archivo)) AS archivo
      FROM alcances JOIN cortes USING (archivo) GROUP BY ALL;
    -- A blank or a count that can't be read is not zero: nothing is said of its cell.
    DELETE FROM cubierto WHERE (indicador, alcaldia, desde, archivo) IN (SELECT (indicador, clave, fecha, archivo)
      FROM destinos WHERE cuenta IS NULL AND clave IS NOT NULL AND fecha IS NOT NULL);
    CREATE OR REPLACE TABLE casos AS SELECT c.* FROM casos c JOIN cubierto k
      ON k.indicador = c.indicador AND k.alcaldia = c.alcaldia AND k.desde = c.fecha AND k.archivo = c.archivo`);
}

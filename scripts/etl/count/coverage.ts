/**
 * Which months (or years) of which indicator and alcaldía the files of a source tell of: there no row is a zero,
 * elsewhere nothing is said. Leaves the table `cubierto` (indicador, alcaldia, desde), and in `casos` no count twice.
 */
import { literal, type Database } from '../database';
import type { CaseRecord, CountRecord } from '../sourceRecord';

/** Of cases: every indicator, in every alcaldía, in each whole month from the first to the last day. */
export const coverCases = (db: Database, { since }: CaseRecord, until: string) =>
  db.run(`CREATE TABLE cubierto AS
    SELECT i.indicador, a.alcaldia, m.mes::DATE AS desde
    FROM (SELECT indicador FROM hojas) i, (SELECT DISTINCT alcaldia FROM casos) a,
      (SELECT unnest(generate_series(DATE ${literal(since)}, DATE ${literal(until)}, INTERVAL 1 MONTH)) AS mes) m`);

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

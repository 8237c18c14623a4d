/**
 * Several files of cases of one source: no case twice, none left out, though no row has a number that tells it.
 * A newer file that begins where an older one does (or at most a month later) replaces it: the accumulated ones. One
 * that begins later continues it: the yearly ones; of its rows those that the older could hold are set aside.
 */
import { literal, type Database } from '../database';
import type { LastDays } from '../read/lastDays';

/** Days within which two files are said to begin together. */
const TOGETHER = 31;
/** Of the days on which its cases were opened, the part that may be mistyped before it begins. */
const STRAY = 0.001;

/**
 * Takes out of `casos` what another file already tells, and leaves the table `vigentes` (archivo, alcaldia,
 * desde, corte, hasta): from which day to which the files that stand tell. Files of different alcaldías hold nothing of each other.
 * @param last the last days of each file
 */
export async function dropOverlap(db: Database, last: readonly LastDays[]): Promise<void> {
  const ends = last
    .map(({ cut, until }, at) => `(${at}, DATE ${literal(cut)}, DATE ${literal(until)})`)
    .join(', ');
  await db.run(`
    CREATE TABLE lapsos AS
      SELECT archivo, coalesce(quantile_disc(abierta, ${STRAY}), quantile_disc(fecha, ${STRAY})) AS desde, corte, hasta
      FROM destinos JOIN (VALUES ${ends}) t(archivo, corte, hasta) USING (archivo) GROUP BY ALL;
    CREATE TABLE tramos AS SELECT DISTINCT archivo, alcaldia, desde, corte, hasta FROM casos JOIN lapsos USING (archivo);
    CREATE TABLE sustituidos AS SELECT DISTINCT viejo.archivo, viejo.alcaldia FROM tramos viejo JOIN tramos nuevo USING (alcaldia)
      WHERE (nuevo.corte, nuevo.archivo) > (viejo.corte, viejo.archivo) AND nuevo.desde <= viejo.desde + ${TOGETHER};
    CREATE TABLE vigentes AS SELECT * FROM tramos WHERE (archivo, alcaldia) NOT IN (FROM sustituidos);
    -- Until when the files that it continues tell.
    CREATE TABLE ya_contado AS SELECT nuevo.archivo, nuevo.alcaldia, max(viejo.corte) AS corte, max(viejo.hasta) AS hasta
      FROM vigentes nuevo JOIN vigentes viejo USING (alcaldia)
      WHERE (viejo.corte, viejo.archivo) < (nuevo.corte, nuevo.archivo) GROUP BY ALL;
    CREATE OR REPLACE TABLE casos AS SELECT c.* FROM casos c
      JOIN vigentes v ON v.archivo = c.archivo AND v.alcaldia = c.alcaldia
      LEFT JOIN ya_contado y ON y.archivo = c.archivo AND y.alcaldia = c.alcaldia
      WHERE y.corte IS NULL OR coalesce(c.abierta, c.fecha) > y.corte OR c.fecha > y.hasta`);
}

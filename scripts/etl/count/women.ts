/**
 * Women victims for every ten carpetas, by crime and alcaldía, of the months that a file of women victims tells of:
 * all of it that is published (docs/datos.md).
 */
import { literal, type Database } from '../database';
import type { LastDays } from '../read/lastDays';
import type { CaseRecord } from '../sourceRecord';

/** Carpetas in whose number the women stand. */
const CARPETAS = 'fgj_carpetas';
/** Fewer women, or carpetas beyond them, are not told of. */
const FEWEST = 5;

/** Fills `main.mujeres_por_carpetas`. Needs `casos`, and the months of the carpetas in `main.observaciones`. */
export async function countWomen(
  db: Database,
  { id, since }: CaseRecord,
  { until }: Pick<LastDays, 'until'>,
): Promise<void> {
  await db.run(`
    INSERT INTO main.mujeres_por_carpetas
    WITH carpetas AS (
      SELECT indicador, clave AS alcaldia, sum(n) AS n FROM main.observaciones
      WHERE fuente = ${literal(CARPETAS)} AND nivel = 'alcaldia' AND periodo_tipo = 'mes'
        AND periodo >= DATE ${literal(since)} AND hasta <= DATE ${literal(until)} + 1
      GROUP BY ALL HAVING count(*) = date_diff('month', DATE ${literal(since)}, DATE ${literal(until)} + 1)),
    mujeres AS (SELECT indicador, alcaldia, count(*) AS n FROM casos GROUP BY ALL)
    SELECT ${literal(id)}, ${literal(CARPETAS)}, indicador, alcaldia, DATE ${literal(since)}, DATE ${literal(until)} + 1,
      round(10.0 * m.n / c.n)::INTEGER
    FROM mujeres m JOIN carpetas c USING (indicador, alcaldia) WHERE m.n >= ${FEWEST} AND c.n - m.n >= ${FEWEST}`);
}

import * as v from 'valibot';
import { literal, rowsOf, type Database } from '../database';

/** Cases of one alcaldía by indicator (parents included), and how many have a colonia. */
export async function countByIndicator(
  db: Database,
  alcaldia: string,
): Promise<ReadonlyMap<string, { readonly cases: number; readonly inColonia: number }>> {
  const rows = await rowsOf(
    db,
    `SELECT s.indicador, count(*) AS n_cases, count(c.colonia) AS n_in_colonia
     FROM casos c JOIN sumandos s ON s.parte = c.indicador
     WHERE c.alcaldia = ${literal(alcaldia)} GROUP BY ALL`,
    v.object({ indicador: v.string(), n_cases: v.number(), n_in_colonia: v.number() }),
  );
  return new Map(
    rows.map((row) => [row.indicador, { cases: row.n_cases, inColonia: row.n_in_colonia }]),
  );
}

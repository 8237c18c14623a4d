/** How many cases of each text and alcaldía there are between two days: what a source of rates is divided by. */
import * as v from 'valibot';
import { literal, rowsOf, type Database } from '../io/database';

const row = v.object({ alcaldia: v.string(), delito: v.string(), n_casos: v.number() });

export type TextCount = v.InferOutput<typeof row>;

/** @param days the first and the last, both inclusive. */
export function countTexts(
  db: Database,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly TextCount[]> {
  return rowsOf(
    db,
    `SELECT alcaldia, delito, sum(peso)::BIGINT AS n_casos FROM casos
     WHERE fecha BETWEEN DATE ${literal(from)} AND DATE ${literal(to)}
     GROUP BY ALL ORDER BY ALL`,
    row,
  );
}

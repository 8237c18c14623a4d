import * as v from 'valibot';
import { literal, rowsOf, type Database } from '../io/database';
import type { CaseSource } from '../registry/source';

export interface IndicatorCount {
  readonly fuente: string;
  readonly indicador: string;
  /** Cases of the alcaldías whose colonias are published. */
  readonly cases: number;
  /** Of those, the ones with a colonia. */
  readonly inColonia: number;
  /** Rows of the whole file set aside. */
  readonly setAside: number;
}

/**
 * What the summary tells of each indicator of a source, sums included.
 * @param setAside rows set aside, by indicator that is no sum.
 */
export async function countByIndicator(
  db: Database,
  source: CaseSource,
  alcaldias: readonly string[],
  setAside: ReadonlyMap<string, number>,
): Promise<readonly IndicatorCount[]> {
  const rows = await rowsOf(
    db,
    `SELECT s.indicador, sum(c.peso)::BIGINT AS n_cases,
       coalesce(sum(c.peso) FILTER (c.colonia IS NOT NULL), 0)::BIGINT AS n_in_colonia
     FROM casos c JOIN sumandos s ON s.parte = c.indicador
     WHERE c.alcaldia IN (${alcaldias.map(literal).join(', ')}) GROUP BY ALL`,
    v.object({ indicador: v.string(), n_cases: v.number(), n_in_colonia: v.number() }),
  );
  const parentOf = new Map(source.indicadores.map(({ id, padre }) => [id, padre]));
  const isPartOf = (part: string, whole: string): boolean => {
    if (part === whole) return true;
    const parent = parentOf.get(part) ?? null;
    return parent !== null && isPartOf(parent, whole);
  };
  return source.indicadores.map(({ id }) => {
    const row = rows.find(({ indicador }) => indicador === id);
    return {
      fuente: source.id,
      indicador: id,
      cases: row?.n_cases ?? 0,
      inColonia: row?.n_in_colonia ?? 0,
      setAside: [...setAside].reduce(
        (sum, [part, count]) => sum + (isPartOf(part, id) ? count : 0),
        0,
      ),
    };
  });
}

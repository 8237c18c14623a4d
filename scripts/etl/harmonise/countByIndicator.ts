import * as v from 'valibot';
import { INDICATORS, indicatorOf, type IndicatorId } from '../../../src/lib/indicators/catalogue';
import { literal, rowsOf, type Database } from '../database';

export interface IndicatorCount {
  /** Cases of the alcaldía. */
  readonly cases: number;
  /** Of those, the ones with a colonia. */
  readonly inColonia: number;
  /** Rows of the whole file set aside. */
  readonly setAside: number;
}

/**
 * What the summary tells of each indicator, sums included.
 * @param setAside rows set aside, by indicator that is no sum.
 */
export async function countByIndicator(
  db: Database,
  alcaldia: string,
  setAside: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<IndicatorId, IndicatorCount>> {
  const rows = await rowsOf(
    db,
    `SELECT s.indicador, count(*) AS n_cases, count(c.colonia) AS n_in_colonia
     FROM casos c JOIN sumandos s ON s.parte = c.indicador
     WHERE c.alcaldia = ${literal(alcaldia)} GROUP BY ALL`,
    v.object({ indicador: v.string(), n_cases: v.number(), n_in_colonia: v.number() }),
  );
  return new Map(
    INDICATORS.map(({ id }) => {
      const row = rows.find(({ indicador }) => indicador === id);
      const aside = INDICATORS.filter((part) => isPartOf(part.id, id)).reduce(
        (sum, part) => sum + (setAside.get(part.id) ?? 0),
        0,
      );
      const counts = {
        cases: row?.n_cases ?? 0,
        inColonia: row?.n_in_colonia ?? 0,
        setAside: aside,
      };
      return [id, counts];
    }),
  );
}

function isPartOf(part: IndicatorId, whole: IndicatorId): boolean {
  if (part === whole) return true;
  const { padre } = indicatorOf(part);
  return padre !== null && isPartOf(padre, whole);
}

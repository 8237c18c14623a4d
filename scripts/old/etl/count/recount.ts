/**
 * Cases as they were at an earlier cut: those of the newest file that were opened by then. A release
 * remembers no hidden count; what a sum of periods needs of one is counted again.
 */
import * as v from 'valibot';
import { literal, rowsOf, type Database } from '../io/database';

/** A period of one alcaldía, and the cut at which it was told. */
export interface PastPeriod {
  readonly alcaldia: string;
  readonly periodo_tipo: string;
  /** First day, and the first after the last, `AAAA-MM-DD`. */
  readonly desde: string;
  readonly hasta: string;
  readonly corte: string;
}

/** Cases of a colonia in such a period. */
export interface Recount {
  readonly indicador: string;
  readonly colonia: string;
  readonly periodo_tipo: string;
  readonly periodo: string;
  readonly n: number;
}

/** Of so many cases in a hundred the day of opening may be missing, and they count as opened in time. */
const UNDATED = 1;

/**
 * Needs the tables `casos` and `sumandos` of countObservations.
 * @returns no rows of what has no case; null where the files do not say when cases were opened.
 */
export async function recount(
  db: Database,
  periods: readonly PastPeriod[],
): Promise<readonly Recount[] | null> {
  if (periods.length === 0) return [];
  const [dated] = await rowsOf(
    db,
    `SELECT count(*) FILTER (inicio IS NULL)::INTEGER AS n_sin, count(*)::INTEGER AS n_todos FROM casos`,
    v.object({ n_sin: v.number(), n_todos: v.number() }),
  );
  if (dated === undefined || dated.n_sin * 100 > dated.n_todos * UNDATED) return null;
  const values = periods
    .map(({ alcaldia, periodo_tipo, desde, hasta, corte }) => {
      const days = [desde, hasta, corte].map((day) => `DATE ${literal(day)}`);
      return `(${[literal(alcaldia), literal(periodo_tipo), ...days].join(', ')})`;
    })
    .join(', ');
  return rowsOf(
    db,
    `SELECT s.indicador, c.colonia, p.tipo AS periodo_tipo,
       strftime(p.desde, '%Y-%m-%d') AS periodo, sum(c.peso)::INTEGER AS n
     FROM casos c JOIN sumandos s ON s.parte = c.indicador
     JOIN (VALUES ${values}) p(alcaldia, tipo, desde, hasta, corte)
       ON p.alcaldia = c.alcaldia AND c.fecha >= p.desde AND c.fecha < p.hasta
       AND (c.inicio IS NULL OR c.inicio <= p.corte)
     WHERE c.colonia IS NOT NULL
     GROUP BY s.indicador, c.colonia, p.tipo, p.desde ORDER BY ALL`,
    v.object({
      indicador: v.string(),
      colonia: v.string(),
      periodo_tipo: v.string(),
      periodo: v.string(),
      n: v.number(),
    }),
  );
}

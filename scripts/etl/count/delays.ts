/**
 * Late reports: of the facts of a month, how many are opened within so many days (`oportunidad`), and after how many
 * days a month of each indicator is complete enough to compare (`plazos`).
 *
 * A file cut on a day holds of its last months only what was opened soon: a curve of all its cases is too steep
 * (Lagakos, Barraj & De Gruttola, Biometrika 75, 1988). Here only months that were followed for as long as the curve
 * tell of it, so that it is a plain proportion, with Wilson's interval.
 */
import { join } from 'node:path';
import * as v from 'valibot';
import type { Indicator } from '../../../src/lib/contract/indicators';
import { wilson } from '../../../src/lib/stats/wilson';
import { indicatorsOf } from '../classify/classification';
import { literal, rowsOf, type Database } from '../database';
import { readCatalog } from '../readCatalog';
import type { TabularRecord } from '../sourceRecord';

/** Days after the fact at which a curve is told; followed for the last of them. */
const DAYS = [7, 31, 62, 93, 123, 150, 181, 365];
const FOLLOWED = 365;
/** With fewer cases the interval says too little. */
const ENOUGH = 100;

const whole = v.pipe(v.string(), v.regex(/^\d+$/, 'no es un entero'), v.transform(Number));
const knot = v.object({
  fuente: v.string(),
  indicador: v.string(),
  dias: whole,
  abiertas: whole,
  casos: whole,
  seguimiento: whole,
  origen: v.string(),
});

/** The table `plazos` (indicador, dias): a sum is complete when all its parts are. */
export async function createTerms(db: Database, source: TabularRecord): Promise<void> {
  const counted = indicatorsOf(source.id);
  const partOf = (indicator: Indicator) => counted.find(({ id }) => id === indicator.parent);
  const own = (indicator: Indicator): number => {
    const parent = partOf(indicator);
    return (
      source.completeAfterOf[indicator.id] ??
      (parent === undefined ? source.completeAfter : own(parent))
    );
  };
  const daysOf = (indicator: Indicator): number =>
    Math.max(
      own(indicator),
      ...counted.filter(({ parent }) => parent === indicator.id).map((part) => daysOf(part)),
    );
  await db.run(`CREATE TABLE plazos AS SELECT * FROM (VALUES
    ${counted.map((each) => `(${literal(each.id)}, ${daysOf(each)})`).join(', ')}) t(indicador, dias)`);
}

/**
 * Fills `main.oportunidad` of a source: the curve measured in its own files where they tell when a case was opened and
 * were followed for a year, else that of data/catalogs/oportunidad.csv. Needs `casos` and `sumandos`.
 */
export async function addDelays(
  db: Database,
  root: string,
  source: string,
  cut: string,
): Promise<void> {
  await db.run(`
    CREATE TABLE demoras AS SELECT s.indicador, date_diff('day', c.fecha, c.abierta) AS dias
      FROM casos c JOIN sumandos s ON s.parte = c.indicador
      WHERE c.abierta BETWEEN c.fecha AND c.fecha + ${FOLLOWED}
        AND last_day(c.fecha) + ${FOLLOWED} <= DATE ${literal(cut)}`);
  const measured = await rowsOf(
    db,
    `SELECT indicador, unnest([${DAYS.join(', ')}])::INTEGER AS dias,
       unnest([${DAYS.map((days) => `count(*) FILTER (dias <= ${days})`).join(', ')}])::INTEGER AS abiertas,
       count(*)::INTEGER AS casos FROM demoras GROUP BY indicador HAVING count(*) >= ${ENOUGH}`,
    v.object({
      indicador: v.string(),
      dias: v.number(),
      abiertas: v.number(),
      casos: v.number(),
    }),
  );
  const known = new Set(measured.map(({ indicador }) => indicador));
  const catalogued = readCatalog(join(root, 'data/catalogs/oportunidad.csv'), knot).filter(
    ({ fuente, indicador }) => fuente === source && !known.has(indicador),
  );
  const knots = [
    ...measured.map((each) => ({ ...each, seguimiento: FOLLOWED, origen: 'esta publicación' })),
    ...catalogued,
  ];
  for (const { indicador, dias, abiertas, casos, seguimiento, origen } of knots) {
    const { share, lower, upper } = wilson(abiertas, casos);
    await db.run(`INSERT INTO main.oportunidad VALUES (${[source, indicador].map(literal).join(', ')},
      ${[dias, share, lower, upper, casos, seguimiento].join(', ')}, ${literal(origen)})`);
  }
}

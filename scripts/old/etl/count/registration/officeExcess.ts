/**
 * Cases that crowd around an office of the Fiscalía more than places without one do, where the authority displaces
 * points: some were registered there and may have happened elsewhere (docs/decisions/apilamientos.md).
 */
import * as v from 'valibot';
import { compareRates } from '../../../../../src/old/lib/stats/compareRates';
import type { Office } from '../../geo/offices';
import { literal, rowsOf, type Database } from '../../io/database';
import { AREA_RATIO, metresFrom, NEAR, RING } from './officeProximity';

/** Counts are judged in steps of so many, k or more: whatever is said of them leaves all of a step possible. */
export const STEP = 10;
/** With fewer within the nearer circle nothing is said of an office. */
export const FEWEST_NEAR = 20;
/** How many times as dense as its surroundings, at the lower limit, is no longer a busy street. */
const CROWDED = 2;

/** Of one office, indicator and year, what lies in one colonia; never published. */
export interface OfficeCount {
  readonly indicador: string;
  readonly colonia: string;
  readonly anio: number;
  /** Cases of the colonia within 300 m. */
  readonly own: number;
  /** What the ring of 300 to 900 m lets expect within 300 m, per case that is there. */
  readonly expectedShare: number;
}

/** Down to its step. */
export const stepOf = (count: number): number => Math.floor(count / STEP) * STEP;

/** @returns what the ring lets expect within 300 m of each case there; null where they do not crowd */
function crowding(near: number, ring: number): number | null {
  const [inside, around] = [stepOf(near), stepOf(ring)];
  if (inside < FEWEST_NEAR) return null;
  const densities = compareRates(
    { count: inside, exposure: 1 },
    { count: around, exposure: AREA_RATIO },
  );
  return densities === null || densities.lower <= CROWDED ? null : around / AREA_RATIO / inside;
}

/**
 * Leaves in `cercanos` (id, esperada) the cases near offices that they crowd around, in the years in which they do.
 * @param relation view of `casos` whose points are displaced
 */
export async function findCrowded(
  db: Database,
  relation: string,
  offices: readonly Office[],
): Promise<void> {
  await db.run('CREATE TABLE cercanos (id BIGINT, esperada DOUBLE)');
  for (const office of offices) {
    const around = `SELECT id, indicador, year, ${metresFrom(office)} AS metros FROM ${relation}`;
    const rows = await rowsOf(
      db,
      `SELECT indicador, year AS n_year, count(*) FILTER (metros < ${NEAR}) AS n_near,
         count(*) FILTER (metros >= ${NEAR} AND metros < ${RING}) AS n_ring
       FROM (${around}) GROUP BY ALL ORDER BY ALL`,
      v.object({
        indicador: v.string(),
        n_year: v.number(),
        n_near: v.number(),
        n_ring: v.number(),
      }),
    );
    for (const { indicador, n_year: year, n_near: near, n_ring: ring } of rows) {
      const expected = crowding(near, ring);
      if (expected === null) continue;
      await db.run(`INSERT INTO cercanos SELECT id, ${expected} FROM (${around})
        WHERE metros < ${NEAR} AND year = ${year} AND indicador = ${literal(indicador)}
          AND id NOT IN (SELECT id FROM cercanos)`);
    }
  }
}

/** The cases in `cercanos` by colonia, once `casos` has its colonias. */
export async function officeCounts(db: Database): Promise<readonly OfficeCount[]> {
  const rows = await rowsOf(
    db,
    `SELECT indicador, colonia, year(fecha) AS n_anio, count(*) AS n_own, avg(esperada) AS n_share
     FROM casos JOIN cercanos USING (id) WHERE colonia IS NOT NULL GROUP BY ALL ORDER BY ALL`,
    v.object({
      indicador: v.string(),
      colonia: v.string(),
      n_anio: v.number(),
      n_own: v.number(),
      n_share: v.number(),
    }),
  );
  return rows.map(({ n_anio: anio, n_own: own, n_share: expectedShare, ...row }) => {
    return { ...row, anio, own, expectedShare };
  });
}

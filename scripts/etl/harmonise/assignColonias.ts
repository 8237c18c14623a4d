/**
 * The colonia of each case: the one the Fiscalía names; failing that, the polygon that its point
 * falls in; failing that, none (it counts for the alcaldía alone).
 */
import * as v from 'valibot';
import { literal, rowsOf, type Database } from '../database';
import type { ColoniaPolygon } from '../read/coloniaPolygons';
import type { Catalogs } from './catalogs';
import { normaliseName } from './normaliseName';
import { containsPoint, pointInColonia } from './pointInColonia';

export interface Assigned {
  /** Named exactly as the catalogue does. */
  readonly byName: number;
  /** Named with other accents, capitals, hyphens or abbreviations. */
  readonly byVariant: number;
  readonly byPoint: number;
  readonly none: number;
  /** Named, with a point outside the polygon of that colonia. */
  readonly pointElsewhere: number;
}

/**
 * Adds the column `colonia` to the table `casos`, for cases of the alcaldías given.
 * @param polygons of the colonias of those alcaldías.
 */
export async function assignColonias(
  db: Database,
  { colonias, aliases }: Catalogs,
  polygons: readonly ColoniaPolygon[],
  alcaldias: readonly string[],
): Promise<Assigned> {
  const keyOf = new Map<string, string>();
  for (const row of colonias) keyOf.set(`${row.alcaldia} ${normaliseName(row.nombre)}`, row.clave);
  for (const row of aliases) keyOf.set(`${row.alcaldia} ${normaliseName(row.variante)}`, row.clave);
  const official = new Set(colonias.map((row) => `${row.alcaldia} ${row.nombre}`));
  const polygonOf = new Map(polygons.map((polygon) => [polygon.clave, polygon]));
  const own = new Map(
    alcaldias.map((alcaldia) => [
      alcaldia,
      colonias.flatMap((row) => {
        const polygon = row.alcaldia === alcaldia ? polygonOf.get(row.clave) : undefined;
        return polygon === undefined ? [] : [polygon];
      }),
    ]),
  );

  const cases = await rowsOf(
    db,
    `SELECT id AS n_id, alcaldia, colonia_nombre, lon, lat FROM casos
     WHERE alcaldia IN (${alcaldias.map(literal).join(', ')}) ORDER BY id`,
    v.object({
      n_id: v.number(),
      alcaldia: v.string(),
      colonia_nombre: v.nullable(v.string()),
      lon: v.nullable(v.number()),
      lat: v.nullable(v.number()),
    }),
  );
  const tally = { byName: 0, byVariant: 0, byPoint: 0, none: 0, pointElsewhere: 0 };
  const assigned: [number, string][] = [];
  for (const { n_id: id, alcaldia, colonia_nombre: name, lon, lat } of cases) {
    const named = name === null ? undefined : keyOf.get(`${alcaldia} ${normaliseName(name)}`);
    if (named !== undefined) {
      tally[official.has(`${alcaldia} ${name}`) ? 'byName' : 'byVariant'] += 1;
      const polygon = polygonOf.get(named);
      if (polygon && lon !== null && lat !== null && !containsPoint(polygon, lon, lat)) {
        tally.pointElsewhere += 1;
      }
      assigned.push([id, named]);
      continue;
    }
    const there =
      lon === null || lat === null ? null : pointInColonia(own.get(alcaldia) ?? [], lon, lat);
    tally[there === null ? 'none' : 'byPoint'] += 1;
    if (there !== null) assigned.push([id, there]);
  }
  await store(db, assigned);
  return tally;
}

async function store(db: Database, assigned: readonly [number, string][]): Promise<void> {
  await db.run('CREATE TABLE asignadas (id BIGINT, colonia VARCHAR)');
  const appender = await db.createAppender('asignadas');
  for (const [id, colonia] of assigned) {
    appender.appendBigInt(BigInt(id));
    appender.appendVarchar(colonia);
    appender.endRow();
  }
  appender.closeSync();
  await db.run(`CREATE OR REPLACE TABLE casos AS
    SELECT c.* EXCLUDE (colonia_nombre, lon, lat), s.colonia
    FROM casos c LEFT JOIN asignadas s USING (id)`);
  await db.run('DROP TABLE asignadas');
}

/**
 * The colonia of each case of the alcaldías whose colonias are counted: the one that its source names; failing that, the polygon in which its
 * point falls; failing that, none, and it counts for the alcaldía alone. Adds the column `colonia` to `casos`.
 */
import * as v from 'valibot';
import { group } from 'd3-array';
import { appendRows, literals, rowsOf, type Database } from '../database';
import { coloniaFinder, type Places } from './places';
import { areaFinder, type Area } from './polygons';

export interface Assigned {
  readonly byName: number;
  readonly byPoint: number;
  readonly none: number;
  /** Named, with a point outside the polygon of the colonia that is named. */
  readonly elsewhere: number;
}

const count = v.number();
const assigned = v.object({ byName: count, byPoint: count, none: count, elsewhere: count });

export async function assignColonias(
  db: Database,
  places: Places,
  areas: readonly Area[],
  alcaldias: readonly string[],
): Promise<Assigned> {
  const counted = `alcaldia IN (${literals(alcaldias)})`;
  await createNames(db, places, counted);
  await createPoints(db, areas, counted);
  await db.run(`
    CREATE OR REPLACE TABLE casos AS
      SELECT c.* EXCLUDE (colonia_escrita), n.clave AS nombrada, u.clave AS ubicada,
        coalesce(n.clave, u.clave) AS colonia
      FROM casos c
      -- Equalities alone: a join with another condition goes through every pair.
      LEFT JOIN colonia_nombres n ON n.alcaldia = c.alcaldia AND n.escrito = c.colonia_escrita
      LEFT JOIN ubicados u ON u.alcaldia = c.alcaldia AND u.lon = c.lon AND u.lat = c.lat`);
  const [counts] = await rowsOf(
    db,
    `SELECT count(nombrada)::INTEGER AS byName,
       count(*) FILTER (nombrada IS NULL AND ubicada IS NOT NULL)::INTEGER AS byPoint,
       count(*) FILTER (colonia IS NULL)::INTEGER AS none,
       count(*) FILTER (nombrada IS NOT NULL AND lon IS NOT NULL AND ubicada IS DISTINCT FROM nombrada)::INTEGER AS elsewhere
     FROM casos WHERE ${counted}`,
    assigned,
  );
  return counts ?? { byName: 0, byPoint: 0, none: 0, elsewhere: 0 };
}

async function createNames(db: Database, places: Places, counted: string): Promise<void> {
  const keyOf = coloniaFinder(places);
  const written = await rowsOf(
    db,
    `SELECT DISTINCT alcaldia, colonia_escrita FROM casos WHERE colonia_escrita IS NOT NULL AND ${counted}`,
    v.object({ alcaldia: v.string(), colonia_escrita: v.string() }),
  );
  await db.run('CREATE TABLE colonia_nombres (alcaldia VARCHAR, escrito VARCHAR, clave VARCHAR)');
  await appendRows(
    db,
    'colonia_nombres',
    written.flatMap(({ alcaldia, colonia_escrita: name }) => {
      const clave = keyOf(alcaldia, name);
      return clave === null ? [] : [[alcaldia, name, clave]];
    }),
  );
}

/** The table `ubicados`: the distinct points that fall in a colonia of their alcaldía. They stay in memory, and are in no other table. */
async function createPoints(db: Database, areas: readonly Area[], counted: string): Promise<void> {
  const own = group(areas, ({ clave }) => clave.slice(0, 5));
  const finders = new Map([...own].map(([key, within]) => [key, areaFinder(within)]));
  const points = await rowsOf(
    db,
    `SELECT DISTINCT alcaldia, lon, lat FROM casos WHERE lon IS NOT NULL AND lat IS NOT NULL AND ${counted}`,
    v.object({ alcaldia: v.string(), lon: v.number(), lat: v.number() }),
  );
  await db.run('CREATE TABLE ubicados (alcaldia VARCHAR, lon DOUBLE, lat DOUBLE, clave VARCHAR)');
  await appendRows(
    db,
    'ubicados',
    points.flatMap(({ alcaldia, lon, lat }) => {
      const clave = finders.get(alcaldia)?.(lon, lat) ?? null;
      return clave === null ? [] : [[alcaldia, lon, lat, clave]];
    }),
  );
}

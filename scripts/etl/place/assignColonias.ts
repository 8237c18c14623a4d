/**
 * The colonia of each case of an alcaldía: the one that its source names; failing that, the polygon in which its
 * point falls; failing that, none, and it counts for the alcaldía alone. Adds the column `colonia` to `casos`.
 */
import * as v from 'valibot';
import { appendRows, literal, rowsOf, type Database } from '../database';
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
  alcaldia: string,
): Promise<Assigned> {
  await createNames(db, places, alcaldia);
  await createPoints(db, areas, alcaldia);
  await db.run(`
    CREATE OR REPLACE TABLE casos AS
      SELECT c.* EXCLUDE (colonia_escrita, propio), n.clave AS nombrada, u.clave AS ubicada,
        coalesce(n.clave, u.clave) AS colonia
      FROM (SELECT *, alcaldia = ${literal(alcaldia)} AS propio FROM casos) c
      -- Equalities alone: a join with another condition goes through every pair.
      LEFT JOIN colonia_nombres n ON n.escrito = CASE WHEN propio THEN colonia_escrita END
      LEFT JOIN ubicados u ON u.lon = CASE WHEN propio THEN c.lon END AND u.lat = c.lat`);
  const [counts] = await rowsOf(
    db,
    `SELECT count(nombrada)::INTEGER AS byName,
       count(*) FILTER (nombrada IS NULL AND ubicada IS NOT NULL)::INTEGER AS byPoint,
       count(*) FILTER (colonia IS NULL)::INTEGER AS none,
       count(*) FILTER (nombrada IS NOT NULL AND lon IS NOT NULL AND ubicada IS DISTINCT FROM nombrada)::INTEGER AS elsewhere
     FROM casos WHERE alcaldia = ${literal(alcaldia)}`,
    assigned,
  );
  return counts ?? { byName: 0, byPoint: 0, none: 0, elsewhere: 0 };
}

async function createNames(db: Database, places: Places, alcaldia: string): Promise<void> {
  const keyOf = coloniaFinder(places);
  const written = await rowsOf(
    db,
    `SELECT DISTINCT colonia_escrita FROM casos
     WHERE colonia_escrita IS NOT NULL AND alcaldia = ${literal(alcaldia)}`,
    v.object({ colonia_escrita: v.string() }),
  );
  await db.run('CREATE TABLE colonia_nombres (escrito VARCHAR, clave VARCHAR)');
  await appendRows(
    db,
    'colonia_nombres',
    written.flatMap(({ colonia_escrita: name }) => {
      const clave = keyOf(alcaldia, name);
      return clave === null ? [] : [[name, clave]];
    }),
  );
}

/** The table `ubicados`: the distinct points that fall in a colonia. They stay in memory, and are in no other table. */
async function createPoints(db: Database, areas: readonly Area[], alcaldia: string): Promise<void> {
  const areaOf = areaFinder(areas);
  const points = await rowsOf(
    db,
    `SELECT DISTINCT lon, lat FROM casos
     WHERE lon IS NOT NULL AND lat IS NOT NULL AND alcaldia = ${literal(alcaldia)}`,
    v.object({ lon: v.number(), lat: v.number() }),
  );
  await db.run('CREATE TABLE ubicados (lon DOUBLE, lat DOUBLE, clave VARCHAR)');
  await appendRows(
    db,
    'ubicados',
    points.flatMap(({ lon, lat }) => {
      const clave = areaOf(lon, lat);
      return clave === null ? [] : [[lon, lat, clave]];
    }),
  );
}

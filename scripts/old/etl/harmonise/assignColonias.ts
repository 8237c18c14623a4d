/**
 * The colonia of each case: the one the Fiscalía names; failing that, the polygon that its point
 * falls in; failing that, none (it counts for the alcaldía alone).
 */
import * as v from 'valibot';
import { textsAndNumbers } from '../io/columns';
import { literal, rowsOf, type Database } from '../io/database';
import { isInCity } from '../geo/city';
import type { ColoniaPolygon } from '../geo/coloniaPolygons';
import type { Catalogs, Colonia } from '../geo/placeCatalogs';
import { normaliseName } from '../../../../src/old/lib/contract/catalogs/normaliseName';
import { coloniaFinder } from './pointInColonia';

export interface Assigned {
  /** Named exactly as the catalogue does. */
  readonly byName: number;
  /** Named with other accents, capitals, hyphens or abbreviations. */
  readonly byVariant: number;
  readonly byPoint: number;
  readonly none: number;
  /** Named, with a point outside the polygon of that colonia. */
  readonly pointElsewhere: number;
  /** With a text where the colonia should be; and those of them of whom neither text nor point is of a colonia of the alcaldía. */
  readonly written: number;
  readonly unknown: number;
  readonly points: readonly ColoniaPoints[];
}

/** Cases of a year that name a colonia and have a point in the city, and how many of those lie in the colonia. */
export interface ColoniaPoints {
  readonly clave: string;
  readonly year: number;
  readonly points: number;
  readonly inside: number;
}

/** What is known of colonias and of the ways in which their names are written. */
export interface ColoniaNames {
  readonly colonias: readonly Pick<Colonia, 'clave' | 'nombre' | 'alcaldia'>[];
  readonly aliases: Catalogs['aliases'];
}

/**
 * Adds the column `colonia` to the table `casos`, for cases of the alcaldías given.
 * @param polygons of the colonias of those alcaldías.
 */
export async function assignColonias(
  db: Database,
  names: ColoniaNames,
  polygons: readonly ColoniaPolygon[],
  alcaldias: readonly string[],
): Promise<Assigned> {
  await createNames(db, names, alcaldias);
  await db.run(`CREATE TABLE nombradas AS
    SELECT c.id, c.alcaldia, n.clave, n.exacto, c.lon, c.lat, year(c.fecha) AS anio,
      coalesce(c.colonia_nombre, '') <> '' AS escrita
    FROM casos c LEFT JOIN colonia_nombres n
      ON n.alcaldia = c.alcaldia AND n.escrito = c.colonia_nombre
    WHERE c.alcaldia IN (${alcaldias.map(literal).join(', ')})`);
  const [counts] = await rowsOf(
    db,
    `SELECT count(*) FILTER (exacto) AS n_exactas, count(*) FILTER (NOT exacto) AS n_variantes,
       count(*) FILTER (clave IS NULL) AS n_sin_nombre, count(*) FILTER (escrita) AS n_escritas
     FROM nombradas`,
    v.object({
      n_exactas: v.number(),
      n_variantes: v.number(),
      n_sin_nombre: v.number(),
      n_escritas: v.number(),
    }),
  );
  const byPoint = await locateUnnamed(db, names, polygons, alcaldias);
  const [strange] = await rowsOf(
    db,
    `SELECT count(*) AS n_desconocidas FROM nombradas n LEFT JOIN ubicadas u USING (id)
     WHERE escrita AND n.clave IS NULL AND u.clave IS NULL`,
    v.object({ n_desconocidas: v.number() }),
  );
  const { points, pointElsewhere } = await pointsOfNamed(db, polygons);
  await db.run(`CREATE OR REPLACE TABLE casos AS
    SELECT c.* EXCLUDE (colonia_nombre, lon, lat), coalesce(n.clave, u.clave) AS colonia
    FROM casos c LEFT JOIN nombradas n USING (id) LEFT JOIN ubicadas u USING (id)`);
  await db.run('DROP TABLE colonia_nombres; DROP TABLE nombradas; DROP TABLE ubicadas');
  return {
    byName: counts?.n_exactas ?? 0,
    byVariant: counts?.n_variantes ?? 0,
    byPoint,
    none: (counts?.n_sin_nombre ?? 0) - byPoint,
    pointElsewhere,
    written: counts?.n_escritas ?? 0,
    unknown: strange?.n_desconocidas ?? 0,
    points,
  };
}

/** Every way in which a colonia is written in `casos` → its key: a few thousand, however many cases. */
async function createNames(
  db: Database,
  { colonias, aliases }: ColoniaNames,
  alcaldias: readonly string[],
): Promise<void> {
  const keyOf = new Map<string, string>();
  for (const row of colonias) keyOf.set(`${row.alcaldia} ${normaliseName(row.nombre)}`, row.clave);
  for (const row of aliases) keyOf.set(`${row.alcaldia} ${normaliseName(row.variante)}`, row.clave);
  const official = new Set(colonias.map((row) => `${row.alcaldia} ${row.nombre}`));
  const written = await rowsOf(
    db,
    `SELECT DISTINCT alcaldia, colonia_nombre FROM casos
     WHERE colonia_nombre IS NOT NULL AND alcaldia IN (${alcaldias.map(literal).join(', ')})
     ORDER BY ALL`,
    v.object({ alcaldia: v.string(), colonia_nombre: v.string() }),
  );
  await db.run(
    'CREATE TABLE colonia_nombres (alcaldia VARCHAR, escrito VARCHAR, clave VARCHAR, exacto BOOLEAN)',
  );
  const appender = await db.createAppender('colonia_nombres');
  for (const { alcaldia, colonia_nombre: name } of written) {
    const key = keyOf.get(`${alcaldia} ${normaliseName(name)}`);
    if (key === undefined) continue;
    appender.appendVarchar(alcaldia);
    appender.appendVarchar(name);
    appender.appendVarchar(key);
    appender.appendBoolean(official.has(`${alcaldia} ${name}`));
    appender.endRow();
  }
  appender.closeSync();
}

/**
 * Leaves in `ubicadas` the cases without a known name whose point falls in a colonia of their alcaldía.
 * @returns how many.
 */
async function locateUnnamed(
  db: Database,
  { colonias }: ColoniaNames,
  polygons: readonly ColoniaPolygon[],
  alcaldias: readonly string[],
): Promise<number> {
  const polygonOf = new Map(polygons.map((polygon) => [polygon.clave, polygon]));
  const finders = new Map(
    alcaldias.map((alcaldia) => [
      alcaldia,
      coloniaFinder(
        colonias.flatMap((row) =>
          row.alcaldia === alcaldia ? (polygonOf.get(row.clave) ?? []) : [],
        ),
      ),
    ]),
  );
  const { text, numbers } = await textsAndNumbers(
    db,
    `SELECT alcaldia, id::DOUBLE, lon, lat FROM nombradas
     WHERE clave IS NULL AND lon IS NOT NULL AND lat IS NOT NULL ORDER BY id`,
  );
  const [ids = [], lons = [], lats = []] = numbers;
  await db.run('CREATE TABLE ubicadas (id BIGINT, clave VARCHAR)');
  const appender = await db.createAppender('ubicadas');
  let located = 0;
  text.forEach((alcaldia, row) => {
    const clave = finders.get(alcaldia)?.at(lons[row] ?? NaN, lats[row] ?? NaN) ?? null;
    if (clave === null) return;
    located += 1;
    appender.appendBigInt(BigInt(ids[row] ?? NaN));
    appender.appendVarchar(clave);
    appender.endRow();
  });
  appender.closeSync();
  return located;
}

/** Of named cases with a point, by colonia and year: how many lie in the polygon of the colonia that they name. */
async function pointsOfNamed(
  db: Database,
  polygons: readonly ColoniaPolygon[],
): Promise<Pick<Assigned, 'points' | 'pointElsewhere'>> {
  const finder = coloniaFinder(polygons);
  const { text, numbers } = await textsAndNumbers(
    db,
    `SELECT clave, lon, lat, anio::DOUBLE FROM nombradas
     WHERE clave IS NOT NULL AND lon IS NOT NULL AND lat IS NOT NULL`,
  );
  const [lons = [], lats = [], years = []] = numbers;
  const found = new Map<string, ColoniaPoints>();
  let pointElsewhere = 0;
  text.forEach((clave, row) => {
    const [lon, lat, year] = [lons[row] ?? NaN, lats[row] ?? NaN, years[row] ?? NaN];
    const isInside = !finder.isOutside(clave, lon, lat);
    if (!isInside) pointElsewhere += 1;
    if (!isInCity(lon, lat)) return;
    const key = `${clave} ${year}`;
    const { points, inside } = found.get(key) ?? { points: 0, inside: 0 };
    found.set(key, { clave, year, points: points + 1, inside: inside + (isInside ? 1 : 0) });
  });
  return { points: [...found.values()], pointElsewhere };
}

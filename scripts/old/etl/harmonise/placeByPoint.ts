/** The alcaldía of rows whose file writes none, by the colonia in which their point falls. */
import * as v from 'valibot';
import { literal, rowsOf, type Database } from '../io/database';
import type { ColoniaPolygon } from '../geo/coloniaPolygons';
import type { Colonia } from '../geo/placeCatalogs';
import { degrees } from '../read/expressions';
import { BY_POINT } from '../registry/source';
import { coloniaFinder } from './pointInColonia';

const point = v.object({ lon: v.nullable(v.number()), lat: v.nullable(v.number()) });

/**
 * Writes `alcaldia` in the rows of `filas` that have {@link BY_POINT} there: NULL without a point; the
 * key of its alcaldía where the point falls in one of the colonias; else it stays as it is.
 */
export async function placeByPoint(
  db: Database,
  colonias: readonly Pick<Colonia, 'clave' | 'alcaldia'>[],
  polygons: readonly ColoniaPolygon[],
): Promise<void> {
  const [lon, lat] = [degrees('longitud'), degrees('latitud')];
  const isByPoint = `alcaldia = ${literal(BY_POINT)}`;
  const points = await rowsOf(
    db,
    `SELECT DISTINCT ${lon} AS lon, ${lat} AS lat FROM filas WHERE ${isByPoint} ORDER BY ALL`,
    point,
  );
  if (points.length === 0) return;
  await db.run(`UPDATE filas SET alcaldia = NULL WHERE ${isByPoint}
    AND (${lon} IS NULL OR ${lat} IS NULL)`);
  const alcaldiaOf = new Map(colonias.map(({ clave, alcaldia }) => [clave, alcaldia]));
  const finder = coloniaFinder(polygons);
  await db.run('CREATE TEMP TABLE puntos (lon DOUBLE, lat DOUBLE, clave VARCHAR)');
  const appender = await db.createAppender('puntos');
  for (const at of points) {
    if (at.lon === null || at.lat === null) continue;
    const alcaldia = alcaldiaOf.get(finder.at(at.lon, at.lat) ?? '');
    if (alcaldia === undefined) continue;
    appender.appendDouble(at.lon);
    appender.appendDouble(at.lat);
    appender.appendVarchar(alcaldia);
    appender.endRow();
  }
  appender.closeSync();
  await db.run(`UPDATE filas SET alcaldia = p.clave FROM puntos p
    WHERE ${isByPoint} AND p.lon = ${lon} AND p.lat = ${lat}`);
  await db.run('DROP TABLE puntos');
}

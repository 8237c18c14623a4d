/** The tables `alcaldias` and `colonias`: who lives there, who is there by day, and where a name stands on the map. */
import { group } from 'd3-array';
import * as v from 'valibot';
import { literal, rowsOf, type Database } from '../database';
import { factsOf } from '../place/geography';
import type { Colonia, Places } from '../place/places';
import type { Area } from '../place/polygons';

/**
 * @param db its table `lugares` must be full by then: the barrios of a colonia are other names of it.
 * @param areas of the colonias that are counted
 */
export async function addPlaces(
  db: Database,
  places: Places,
  areas: readonly Area[],
): Promise<void> {
  for (const { clave, nombre, poblacion, mujeres } of places.alcaldias) {
    await db.run(
      `INSERT INTO main.alcaldias VALUES (${literal(clave)}, ${literal(nombre)}, ${poblacion}, ${mujeres})`,
    );
  }
  const barrios = await rowsOf(
    db,
    `SELECT nombre, colonia FROM main.lugares WHERE clase = 'barrio' AND colonia IS NOT NULL ORDER BY nombre`,
    v.object({ nombre: v.string(), colonia: v.string() }),
  );
  const byKey = new Map(places.colonias.map((colonia) => [colonia.clave, colonia]));
  const spellings = group(places.aliases, ({ clave }) => clave);
  for (const { clave, area, lon, lat } of areas.map(factsOf)) {
    const colonia = byKey.get(clave);
    if (colonia === undefined) continue;
    const others = [
      ...(spellings.get(clave) ?? []).map(({ variante }) => variante),
      ...barrios.filter((row) => row.colonia === clave).map(({ nombre }) => nombre),
    ].join('; ');
    const values = [
      ...[clave, colonia.slug, colonia.nombre, others, colonia.alcaldia].map(literal),
      ...[colonia.poblacion, colonia.mujeres, presentOf(colonia, places)].map((n) => n ?? 'NULL'),
      ...[area, lon, lat],
      literal(colonia.nota),
    ];
    await db.run(`INSERT INTO main.colonias VALUES (${values.join(', ')})`);
  }
}

/** Who lives there and who comes in; null where either is not known. */
function presentOf({ clave, poblacion }: Colonia, { entering }: Places): number | null {
  const added = entering.get(clave);
  return poblacion === null || added === undefined ? null : poblacion + added;
}

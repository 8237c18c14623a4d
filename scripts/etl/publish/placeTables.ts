/** The tables `alcaldias` and `colonias`: who lives there, who is there by day, and where a name stands on the map. */
import * as v from 'valibot';
import { literal, rowsOf, type Database } from '../database';
import { factsOf } from '../place/geography';
import type { Places } from '../place/places';
import type { Area } from '../place/polygons';

/**
 * @param db its table `lugares` must be full by then: the barrios of a colonia are other names of it.
 * @param areas of the colonias of the alcaldía
 */
export async function addPlaces(
  db: Database,
  places: Places,
  areas: readonly Area[],
  alcaldia: string,
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
  for (const facts of areas.map(factsOf)) {
    const colonia = places.colonias.find(({ clave }) => clave === facts.clave);
    if (colonia === undefined) continue;
    const entering = places.entering.get(facts.clave);
    const others = [
      ...places.aliases.filter(({ clave }) => clave === facts.clave).map((row) => row.variante),
      ...barrios.filter((row) => row.colonia === facts.clave).map(({ nombre }) => nombre),
    ];
    const texts = [colonia.clave, colonia.slug, colonia.nombre, others.join('; '), alcaldia].map(
      literal,
    );
    const numbers = [
      colonia.poblacion,
      colonia.mujeres,
      entering === undefined ? 0 : colonia.poblacion + entering,
      facts.area,
      facts.lon,
      facts.lat,
    ];
    await db.run(
      `INSERT INTO main.colonias VALUES (${[...texts, ...numbers, literal(colonia.nota)].join(', ')})`,
    );
  }
}

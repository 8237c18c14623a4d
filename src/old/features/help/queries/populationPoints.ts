/** Where do women live, finely enough to measure how far help is? */
import {
  boolean,
  colonia,
  defineQuery,
  integer,
  nullable,
  number,
  text,
  type RowOf,
} from '$old/lib/queries/query';

/** Estimates: women of each unit of the IECM, at a point inside it. `ninas_8_14` is empty where the census withholds it. */
export function populationPoints() {
  return defineQuery(
    ['puntos_poblacion'],
    {
      unidad: text,
      nombre: text,
      colonia,
      mujeres: integer,
      ninas_8_14: nullable(integer),
      poblacion: integer,
      lon: number,
      lat: number,
      es_estimacion: boolean,
    },
    `
      SELECT
        unidad, nombre, colonia, mujeres, ninas_8_14, poblacion, lon, lat,
        es_estimacion
      FROM puntos_poblacion
      ORDER BY unidad`,
  );
}

export type PopulationPoint = RowOf<ReturnType<typeof populationPoints>>;

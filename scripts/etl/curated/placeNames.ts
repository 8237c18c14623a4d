/** The tables `lugares` (what places are called, and in which colonias they are) and `puntos_poblacion`. */
import { join } from 'node:path';
import * as v from 'valibot';
import {
  keeps,
  listOf,
  oneOf,
  optional,
  text,
  webAddress,
  whole,
} from '../../../src/lib/contract/cells';
import type { Database } from '../database';
import {
  alcaldiaFinder,
  alcaldiaKey,
  coloniaFinder,
  coloniaKey,
  type Places,
} from '../place/places';
import { insertRows } from '../publish/insertRows';
import { readCatalog } from '../readCatalog';
import { degrees, inCity } from './position';

const SAID_BY = { fuente: text, fuente_url: optional(webAddress), nota: optional(text) };

/** Kept by hand, their places by name. */
const popularRow = v.object({
  nombre: text,
  clase: oneOf([
    'barrio',
    'parque',
    'plaza',
    'monumento',
    'mercado',
    'museo',
    'hospital',
    'edificio',
  ]),
  /** None where the place is in an alcaldía without catalogued colonias. */
  colonias: listOf(text),
  alcaldia: text,
  ...SAID_BY,
});
type Popular = v.InferOutput<typeof popularRow>;

/** From official lists, their places by key. */
const listedRow = v.object({
  nombre: text,
  clase: oneOf(['metro', 'metrobus', 'pilares', 'codigo_postal', 'colonia', 'alcaldia']),
  colonia: optional(coloniaKey),
  alcaldia: alcaldiaKey,
  lat: optional(degrees),
  lon: optional(degrees),
  ...SAID_BY,
});
type Listed = v.InferOutput<typeof listedRow>;

/**
 * Names of colonias of the alcaldía asked for, with their key, and those of other alcaldías, without: a name of no
 * colonia in the alcaldía itself says nothing, and is left out.
 * @throws EtlError naming file, line, column and value.
 */
export async function addPlaceNames(
  db: Database,
  root: string,
  places: Places,
  alcaldias: readonly string[],
): Promise<void> {
  const popular = readPopular(root, places);
  const listed = readCatalog(join(root, 'data/catalogs/lugares.csv'), listedSchema(places));
  await insertRows(
    db,
    'lugares',
    [...popular, ...listed].flatMap((place) =>
      !alcaldias.includes(place.alcaldia)
        ? [{ ...place, colonia: null }]
        : place.colonia === null
          ? []
          : [place],
    ),
  );
}

/** One row by colonia. */
function readPopular(root: string, places: Places) {
  const alcaldiaOf = alcaldiaFinder(places.alcaldias);
  const coloniaOf = coloniaFinder(places);
  const keysOf = ({ alcaldia, colonias }: Popular) => {
    const key = alcaldiaOf(alcaldia) ?? '';
    return colonias.map((name) => coloniaOf(key, name));
  };
  const rows = readCatalog(
    join(root, 'data/catalogs/nombres_populares.csv'),
    v.pipe(
      popularRow,
      keeps<Popular>([
        [
          'alcaldia',
          ({ alcaldia }) => alcaldiaOf(alcaldia) !== null,
          'no es una alcaldía → Escríbela como en alcaldias.csv',
        ],
        [
          'colonias',
          (row) => !keysOf(row).includes(null),
          'tiene una que no es de su alcaldía → Escríbela como en colonias.csv o alias_colonias.csv',
        ],
        [
          'colonias',
          ({ alcaldia, colonias }) =>
            colonias.length > 0 ||
            !places.colonias.some((colonia) => colonia.alcaldia === alcaldiaOf(alcaldia)),
          'está vacía, y las colonias de esa alcaldía se conocen → Di en cuáles está',
        ],
        [
          'colonias',
          (row) => new Set(keysOf(row)).size === row.colonias.length,
          'dice dos veces la misma → Deja una',
        ],
      ]),
    ),
  );
  return rows.flatMap((row) => {
    const keys = row.colonias.length === 0 ? [null] : keysOf(row);
    const alcaldia = alcaldiaOf(row.alcaldia) ?? row.alcaldia;
    return keys.map((colonia) => ({ ...row, alcaldia, colonia, lat: null, lon: null }));
  });
}

const listedSchema = ({ alcaldias, colonias }: Places) =>
  v.pipe(
    listedRow,
    keeps<Listed>([
      [
        'alcaldia',
        ({ alcaldia }) => alcaldias.some(({ clave }) => clave === alcaldia),
        'no es la clave de ninguna alcaldía → Cópiala de alcaldias.csv',
      ],
      [
        'colonia',
        ({ alcaldia, colonia }) =>
          colonia === null ||
          colonias.some((row) => row.alcaldia === alcaldia && row.clave === colonia),
        'no es la clave de una colonia de esa alcaldía → Cópiala de colonias.csv',
      ],
      [
        'lat',
        inCity,
        'no cae, con su lon, en la Ciudad de México → Van las dos, en grados, o ninguna',
      ],
      [
        'nombre',
        ({ clase, nombre }) => clase !== 'codigo_postal' || /^\d{5}$/.test(nombre),
        'no es un código postal → Escribe sus cinco cifras',
      ],
    ]),
  );

const pointRow = v.object({
  unidad: text,
  nombre: text,
  colonia: coloniaKey,
  mujeres: whole,
  ninas_8_14: optional(whole),
  poblacion: whole,
  lon: degrees,
  lat: degrees,
  es_estimacion: oneOf(['true']),
});
type Point = v.InferOutput<typeof pointRow>;

/** @throws EtlError naming file, line, column and value: what is not said to be an estimate included. */
export async function addPopulationPoints(
  db: Database,
  root: string,
  places: Places,
  alcaldias: readonly string[],
): Promise<void> {
  const own = places.colonias.filter((colonia) => alcaldias.includes(colonia.alcaldia));
  const points = readCatalog(
    join(root, 'data/catalogs/puntos_poblacion.csv'),
    v.pipe(
      pointRow,
      keeps<Point>([
        ['lat', inCity, 'no cae, con su lon, en la Ciudad de México → Vuelve a hacer el archivo'],
        [
          'mujeres',
          ({ mujeres, poblacion }) => mujeres <= poblacion,
          'es más que su poblacion → Vuelve a hacer el archivo',
        ],
      ]),
    ),
    ['unidad'],
  );
  await insertRows(
    db,
    'puntos_poblacion',
    points.filter(({ colonia }) => own.some(({ clave }) => clave === colonia)),
  );
}

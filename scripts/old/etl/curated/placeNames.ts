/** `nombres_populares.csv` and `lugares.csv`: what places are called, and in which colonias they are. */
import { resolve } from 'node:path';
import * as v from 'valibot';
import {
  degrees,
  listOf,
  oneOf,
  optionalText,
  text,
  webAddress,
} from '../../../../src/old/lib/contract/catalogs/fields';
import { inCity } from '../../../../src/old/lib/contract/catalogs/city';
import { placesOf, type Places } from '../../../../src/old/lib/contract/catalogs/places';
import { keeps, type Rule } from '../../../../src/old/lib/contract/catalogs/rules';
import { normaliseName } from '../../../../src/old/lib/contract/catalogs/normaliseName';
import type { Catalogs } from '../geo/placeCatalogs';
import { readCatalog } from '../io/readCatalog';

/** Those that a person keeps by hand. */
const POPULAR = [
  'barrio',
  'parque',
  'plaza',
  'monumento',
  'mercado',
  'museo',
  'hospital',
  'edificio',
] as const;
/** Those that a command writes from official lists. */
const LISTED = ['metro', 'metrobus', 'pilares', 'codigo_postal', 'colonia', 'alcaldia'] as const;

const popularRow = v.object({
  nombre: text,
  clase: oneOf(POPULAR),
  /** By name; none where the place is in an alcaldía without catalogued colonias. */
  colonias: listOf(text),
  alcaldia: text,
  fuente: text,
  fuente_url: v.nullable(webAddress),
  nota: optionalText,
});
const listedRow = v.object({
  nombre: text,
  clase: oneOf(LISTED),
  colonia: optionalText,
  alcaldia: text,
  lat: v.nullable(degrees),
  lon: v.nullable(degrees),
  fuente: text,
  fuente_url: v.nullable(webAddress),
  nota: optionalText,
});

export type NamedPlace = Omit<v.InferOutput<typeof listedRow>, 'clase'> & {
  readonly clase: (typeof POPULAR)[number] | (typeof LISTED)[number];
};

/**
 * One row by name and colonia; `colonia` and `alcaldia` are keys.
 * @throws EtlError naming file, line, column and value of the first mistake.
 */
export function readPlaceNames(
  root: string,
  catalogs: Pick<Catalogs, 'alcaldias' | 'colonias' | 'aliases'>,
): readonly NamedPlace[] {
  const places = placesOf(catalogs);
  const pathOf = (file: string) => resolve(root, 'data/catalogs', file);
  const popular = readCatalog(
    pathOf('nombres_populares.csv'),
    v.pipe(popularRow, keeps(popularRules(places))),
  );
  const listed = readCatalog(pathOf('lugares.csv'), v.pipe(listedRow, keeps(listedRules(places))));
  return [...popular.flatMap((row) => byColonia(row, places)), ...listed];
}

type Popular = v.InferOutput<typeof popularRow>;
type Listed = v.InferOutput<typeof listedRow>;

function byColonia(
  { colonias, alcaldia, ...rest }: Popular,
  places: Places,
): readonly NamedPlace[] {
  const key = places.alcaldia(alcaldia) ?? alcaldia;
  const keys =
    colonias.length === 0 ? [null] : colonias.map((name) => places.colonia(key, name) ?? null);
  return keys.map((colonia) => ({ ...rest, colonia, alcaldia: key, lat: null, lon: null }));
}

function popularRules(places: Places): readonly Rule<Popular>[] {
  return [
    {
      column: 'alcaldia',
      holds: ({ alcaldia }) => places.alcaldia(alcaldia) !== undefined,
      otherwise: 'no está en alcaldias.csv',
    },
    {
      column: 'colonias',
      holds: ({ alcaldia, colonias }) => {
        const key = places.alcaldia(alcaldia) ?? '';
        return colonias.every((name) => places.colonia(key, name) !== undefined);
      },
      otherwise: 'tiene una que no es de su alcaldía en colonias.csv ni en alias_colonias.csv',
    },
    {
      column: 'colonias',
      holds: ({ alcaldia, colonias }) =>
        colonias.length > 0 || !places.hasColonias(places.alcaldia(alcaldia) ?? ''),
      otherwise: 'está vacía, y las de esa alcaldía sí se conocen',
    },
    {
      column: 'colonias',
      holds: ({ colonias }) => new Set(colonias.map(normaliseName)).size === colonias.length,
      otherwise: 'dice dos veces la misma',
    },
  ];
}

function listedRules(places: Places): readonly Rule<Listed>[] {
  return [
    {
      column: 'colonia',
      holds: ({ alcaldia, colonia }) => colonia === null || places.isColonia(alcaldia, colonia),
      otherwise: 'no es la clave de una colonia de esa alcaldía',
    },
    {
      column: 'lat',
      holds: inCity,
      otherwise: 'no cae, con su lon, en la Ciudad de México',
    },
    {
      column: 'nombre',
      holds: ({ clase, nombre }) => clase !== 'codigo_postal' || /^\d{5}$/.test(nombre),
      otherwise: 'no es un código postal de cinco dígitos',
    },
  ];
}

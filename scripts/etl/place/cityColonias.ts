/**
 * The colonias of the whole city as the Fiscalía draws and writes them, for alcaldías whose official ones are not in
 * this project's catalogue. Who lives in them nobody publishes.
 */
import { group } from 'd3-array';
import type { MultiPolygon, Polygon } from 'geojson';
import polygonClipping, { type Polygon as Rings } from 'polygon-clipping';
import * as v from 'valibot';
import { EtlError } from '../errors';
import { readPolygons } from './geography';
import { alcaldiaFinder, plainPlace, type Alcaldia, type Alias, type Colonia } from './places';
import type { Area } from './polygons';

export interface CityColonias {
  /** In the order of their keys. */
  readonly colonias: readonly Colonia[];
  /** One of each, in the same order. */
  readonly areas: readonly Area[];
  /** Other names under which the Fiscalía knows them. */
  readonly aliases: readonly Alias[];
}

const filled = v.pipe(v.string(), v.trim(), v.minLength(1, 'está vacío'));
const properties = v.union(
  [
    v.object({ alcaldia: filled, colonia: filled }),
    // The portal's own file shortens it; files derived from it spell it out.
    v.pipe(
      v.object({ alc: filled, colonia: filled }),
      v.transform(({ alc, colonia }) => ({ alcaldia: alc, colonia })),
    ),
  ],
  'no tiene «colonia» y «alcaldia» (o «alc»)',
);

interface Place {
  /** Key of its alcaldía. */
  readonly alcaldia: string;
  readonly nombre: string;
  /** Every way in which it is written, the chosen one included. */
  readonly spellings: readonly string[];
  readonly geometry: Polygon | MultiPolygon;
}

/**
 * Reads the Fiscalía's catalogue of colonias, each place once: it lists some under two names or spellings. A key is
 * ours and not INEGI's: the alcaldía's five digits and the name, `09006-agricola-oriental`. A slug begins with the
 * alcaldía's name, so that no other colonia of the city, official or not, ever has it: `iztacalco-agricola-oriental`.
 * @param alcaldias those of the city
 * @throws EtlError when the file is not that layer, or an alcaldía is none of the city's.
 */
export function readCityColonias(path: string, alcaldias: readonly Alcaldia[]): CityColonias {
  const keyOf = alcaldiaFinder(alcaldias);
  const entries = readPolygons(
    path,
    properties,
    'Da con --input colonias_fgj=ARCHIVO el catálogo de colonias de la Fiscalía, con «alcaldia» y «colonia» en cada polígono.',
  ).map(({ properties: { alcaldia, colonia }, geometry }): Place => {
    const key = keyOf(alcaldia);
    if (key !== null)
      return { alcaldia: key, nombre: mended(colonia), spellings: [colonia], geometry };
    throw new EtlError(
      `«${path}», colonia «${colonia}»: la alcaldía «${alcaldia}» no es ninguna de las ${alcaldias.length} de la ciudad.`,
      'Revisa «alcaldia», o el nombre en data/catalogs/alcaldias.csv.',
    );
  });
  const slugs = new Map(alcaldias.map(({ clave, nombre }) => [clave, slugOf(nombre)]));
  const places = merged(entries).map((place) => {
    const slug = slugOf(place.nombre);
    return { ...place, clave: `${place.alcaldia}-${slug}`, slug };
  });
  places.sort((a, b) => (a.clave < b.clave ? -1 : 1));
  const named = new Set(places.map(({ alcaldia, nombre }) => `${alcaldia} ${plainPlace(nombre)}`));
  return {
    colonias: places.map(({ clave, slug, nombre, alcaldia }) => ({
      clave,
      slug: `${slugs.get(alcaldia) ?? alcaldia}-${slug}`,
      nombre: titleCase(nombre),
      alcaldia,
      poblacion: null,
      mujeres: null,
      nota: '',
    })),
    areas: places.map(({ clave, geometry }) => ({ clave, geometry })),
    aliases: places.flatMap(({ clave, alcaldia, spellings }) =>
      [...new Map(spellings.map((name) => [plainPlace(name), name]))]
        // What is a colonia's own name is no other's.
        .filter(([plain]) => !named.has(`${alcaldia} ${plain}`))
        .map(([, variante]) => ({ alcaldia, variante: titleCase(variante), clave })),
    ),
  };
}

/** An `ë` stands in the catalogue where an `ó` was damaged (`Secciën`). */
const mended = (name: string) => name.replaceAll('ë', 'ó');

const slugOf = (name: string) => plainPlace(name).toLowerCase().replaceAll(' ', '-');

/**
 * Two of one alcaldía are one if they are drawn as the same polygon (`San Pedro Mártir`, `Pueblo San Pedro Martir`):
 * nothing on a map could tell them apart; or if their names differ only in accents and the like (`Valle Gómez`).
 */
function merged(entries: readonly Place[]): readonly Place[] {
  const drawn = group(entries, ({ alcaldia, geometry }) => alcaldia + JSON.stringify(geometry));
  const once = [...drawn.values()].map(mergedOf);
  const written = group(once, ({ alcaldia, nombre }) => `${alcaldia} ${plainPlace(nombre)}`);
  return [...written.values()].map(mergedOf);
}

function mergedOf(own: readonly Place[]): Place {
  const [first] = own.toSorted((a, b) => preferred(a.nombre, b.nombre));
  if (first === undefined) throw new RangeError('Ninguna colonia que juntar.');
  const spellings = own.flatMap((place) => place.spellings);
  const shapes = new Map(own.map(({ geometry }) => [JSON.stringify(geometry), geometry]));
  if (shapes.size === 1) return { ...first, spellings };
  const coordinates = polygonClipping.union([], ...[...shapes.values()].map(partsOf));
  return { ...first, spellings, geometry: { type: 'MultiPolygon', coordinates } };
}

/** Fewest words first (without `Pueblo`, `Barrio`), then most accents, then the alphabet. */
function preferred(a: string, b: string): number {
  const words = (name: string) => name.split(/\s+/).length;
  const accents = (name: string) => name.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;
  return words(a) - words(b) || accents(b) - accents(a) || (a < b ? -1 : 1);
}

function partsOf(geometry: Polygon | MultiPolygon): Rings[] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return parts.map((part) =>
    part.map((ring) => ring.map(([x = NaN, y = NaN]): [number, number] => [x, y])),
  );
}

const ARTICLE = /^(el|la|las|los)$/i;
/** Other words that are small inside a name. */
const SMALL = /^(al|de|del|e|en|y)$/i;
/** After these an article opens the name proper: `Barrio La Asunción`. */
const KIND =
  /^(ampl\.?|ampliaci[oó]n|barrio|colonia|ejido|hacienda|pueblo|secc|secci[oó]n|unidad)$/i;
const ROMAN = /^(?=[ivxl]{2,}$)l?x{0,3}(ix|iv|v?i{0,3})$/i;
const ACRONYM = /^(cove|croc|ctm|inpi|(\p{L}\.)+\p{L}?\.?)$/iu;

/** `Lomas De Chapultepec Ii Seccion` → `Lomas de Chapultepec II Seccion`: the spelling is left as it is. */
function titleCase(name: string): string {
  const words = name.trim().split(/\s+/);
  return words.map((word, index) => cased(word, words[index - 1])).join(' ');
}

function cased(word: string, before: string | undefined): string {
  if (ACRONYM.test(word)) return word.toUpperCase();
  const opens = before === undefined || /[-(:/]$/.test(before);
  if (!opens && (SMALL.test(word) || (ARTICLE.test(word) && !KIND.test(before))))
    return word.toLowerCase();
  return word
    .split('-')
    .map((part) => (ROMAN.test(part) ? part.toUpperCase() : part))
    .join('-')
    .replace(/\.\p{Ll}/gu, (letter) => letter.toUpperCase());
}

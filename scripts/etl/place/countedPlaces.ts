/** Which alcaldías' colonias are counted, and where their names and polygons come from. */
import { EtlError } from '../errors';
import { readCityColonias } from './cityColonias';
import { readAreas } from './geography';
import type { Alcaldia, Places } from './places';
import type { Area } from './polygons';

/** What `--alcaldia` says for all of them. */
const ALL = 'todas';

/** @returns the keys that `--alcaldia` asks for. @throws EtlError when it is none of the city's. */
export function alcaldiasOf(asked: string, alcaldias: readonly Alcaldia[]): readonly string[] {
  const keys = alcaldias.map(({ clave }) => clave);
  if (asked === ALL) return keys;
  if (keys.includes(asked)) return [asked];
  throw new EtlError(
    `--alcaldia ${asked}: no es ninguna de las ${keys.length} alcaldías.`,
    `Da ${ALL}, o una de éstas: ${alcaldias.map(({ clave, nombre }) => `${clave} (${nombre})`).join(', ')}.`,
  );
}

export interface PolygonFiles {
  /** The layer of asentamientos, of the official colonias of the catalogue. */
  readonly official: string | undefined;
  /** The Fiscalía's catalogue, of all others. */
  readonly city: string | undefined;
}

/**
 * The colonias that are counted: an alcaldía's official ones where the catalogue has them, else the Fiscalía's.
 * @returns the places with these colonias alone, and one polygon of each, in the same order.
 * @throws EtlError when the file that is needed is not given, or is not what it should be.
 */
export function countedPlaces(
  places: Places,
  alcaldias: readonly string[],
  files: PolygonFiles,
): { readonly places: Places; readonly areas: readonly Area[] } {
  const isAsked = ({ alcaldia }: { readonly alcaldia: string }) => alcaldias.includes(alcaldia);
  const official = places.colonias.filter(isAsked);
  const rest = alcaldias.filter((key) => !official.some(({ alcaldia }) => alcaldia === key));
  const isOfRest = (key: string) => rest.includes(key.slice(0, 5));
  const city =
    rest.length === 0
      ? { colonias: [], areas: [], aliases: [] }
      : readCityColonias(given('colonias_fgj', files.city, rest), places.alcaldias);
  const areas =
    official.length === 0 ? [] : readAreas(given('colonias', files.official, alcaldias), official);
  return {
    places: {
      ...places,
      colonias: [...official, ...city.colonias.filter(({ clave }) => isOfRest(clave))],
      aliases: [...places.aliases, ...city.aliases.filter(({ clave }) => isOfRest(clave))],
    },
    areas: [...areas, ...city.areas.filter(({ clave }) => isOfRest(clave))],
  };
}

function given(source: string, path: string | undefined, alcaldias: readonly string[]): string {
  if (path !== undefined) return path;
  throw new EtlError(
    `Falta la capa de colonias de ${alcaldias.join(', ')}.`,
    `Dala con --input ${source}=ARCHIVO.geojson.`,
  );
}

/** Which columns of a file say where each row is: by their names, and by what is in them. */
import { normaliseName } from '$old/lib/contract/catalogs/normaliseName';
import type { AreaIndex } from '$old/lib/place/areaIndex';
import type { PlaceIndex } from '$old/lib/place/names';
import { isNear, readDegrees } from '../matching/degrees';
import { isHere } from '../matching/alcaldia';
import type { PlacedBy } from './asked';
import type { CsvRecord } from './records';

/** What is known of places. */
export interface Known {
  readonly index: PlaceIndex;
  readonly areas: AreaIndex;
  /** How each alcaldía is called, by its key. */
  readonly alcaldias: Readonly<Record<string, string>>;
  /** Key of the one that is shown. */
  readonly alcaldia: string;
}

/** Of names without accents, in capitals. */
const OF_COLONIA = /\b(COLONIA|COL|BARRIO|ASENTAMIENTO|NEIGHBO(U)?RHOOD)\b/;
const OF_ALCALDIA = /\b(ALCALDIA|DELEGACION|MUNICIPIO)\b/;
const OF_LATITUDE = /^(LAT|LATITUD|LATITUDE|Y|COORD(ENADA)? Y)\b/;
const OF_LONGITUDE = /^(LON|LNG|LONG|LONGITUD|LONGITUDE|X|COORD(ENADA)? X)\b/;

/** Share of the cells that must be what the column is taken for. */
const ENOUGH = 0.5;
/** Of those of a column whose name says that it is so: names may be written in ways that no file has. */
const ENOUGH_NAMED = 0.2;
/** What a name counts for, as a share. */
const NAMED = 0.3;

/** @returns null where no column is taken for any place */
export function guessPlacedBy(
  columns: readonly string[],
  sample: readonly CsvRecord[],
  known: Known,
): PlacedBy | null {
  const names = columns.map(normaliseName);
  const cellsOf = (column: number): readonly string[] =>
    sample.flatMap(({ cells }) => {
      const cell = cells[column]?.trim() ?? '';
      return cell === '' ? [] : [cell];
    });
  const alcaldia = best(names, (name, at) =>
    OF_ALCALDIA.test(name) ? share(cellsOf(at), (cell) => isAlcaldia(cell, known)) : 0,
  );
  const colonia = best(names, (name, at) => {
    if (at === alcaldia?.at) return 0;
    const called = OF_COLONIA.test(name);
    const fits = nameShare(cellsOf(at), known);
    return fits < (called ? ENOUGH_NAMED : ENOUGH) ? 0 : fits + (called ? NAMED : 0);
  });
  const degrees = (axis: 'lat' | 'lon', header: RegExp) =>
    best(names, (name, at) => {
      const fits = share(cellsOf(at), (cell) => isNear(readDegrees(cell), axis, known.areas));
      return fits < ENOUGH ? 0 : fits + (header.test(name) ? NAMED : 0);
    });
  const [lat, lon] = [degrees('lat', OF_LATITUDE), degrees('lon', OF_LONGITUDE)];
  // A name that is called so by its column says more than a point: points are moved, names are written down.
  if (colonia !== null && (colonia.score > 1 || lat === null || lon === null)) {
    return { kind: 'nombre', column: colonia.at, alcaldia: alcaldia?.at ?? null };
  }
  return lat === null || lon === null ? null : { kind: 'punto', lat: lat.at, lon: lon.at };
}

/** The first of the highest score; null where that is 0. */
function best(
  names: readonly string[],
  score: (name: string, at: number) => number,
): { readonly at: number; readonly score: number } | null {
  const scored = names.map((name, at) => ({ at, score: score(name, at) }));
  const top = scored.reduce((one, other) => (other.score > one.score ? other : one), {
    at: -1,
    score: 0,
  });
  return top.score > 0 ? top : null;
}

/** A column of one only name is likelier to be of something else: of the alcaldía, which a colonia is called as. */
function nameShare(cells: readonly string[], { index }: Known): number {
  const fits = share(cells, (cell) => index.find(cell).kind !== 'desconocido');
  return new Set(cells).size > 1 ? fits : fits / 2;
}

const isAlcaldia = (cell: string, known: Known): boolean =>
  isHere(cell, known) ||
  Object.entries(known.alcaldias).some(
    ([clave, nombre]) => cell === clave || normaliseName(cell) === normaliseName(nombre),
  );

const share = (cells: readonly string[], fits: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;

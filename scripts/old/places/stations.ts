/** Stations of the Metro and the Metrobús, from the city's open lists: landmarks by which people say where they are. */
import { normaliseName } from '../../../src/old/lib/contract/catalogs/normaliseName';
import { visitCsv, type CsvLayout, type CsvRow } from '../etl/geo/csvRows';
import type { ColoniaFinder } from '../etl/harmonise/pointInColonia';
import { balanced, type Balance, type Sorted } from './balance';
import { positionOf, type Position } from './position';

export interface Station extends Position {
  readonly nombre: string;
  readonly sistema: 'metro' | 'metrobus';
  /** Key of the colonia that its point falls in. */
  readonly colonia: string;
}

const LAYOUT: CsvLayout = {
  what: 'la lista de estaciones',
  columns: { nombre: ['nombre'], tipo: ['tipo'], lat: ['lat'], lon: ['lon'] },
};

/** A stop that stood for some months. */
const TEMPORARY = 'Servicio temporal';

/**
 * One entry by station and colonia: a station of two lines, or of two platforms, is one landmark.
 * @param finder over the colonias of the alcaldía.
 * @throws EtlError when the file has no such columns.
 */
export function readStations(
  path: string,
  sistema: Station['sistema'],
  finder: ColoniaFinder,
): { readonly stations: readonly Station[]; readonly balance: Balance } {
  const sorted: Sorted<Station>[] = [];
  const seen = new Set<string>();
  visitCsv(path, [LAYOUT], (row) => {
    sorted.push(sortStation(row, sistema, finder, seen));
  });
  const { kept, balance } = balanced(sorted);
  return { stations: kept, balance };
}

function sortStation(
  row: CsvRow,
  sistema: Station['sistema'],
  finder: ColoniaFinder,
  seen: Set<string>,
): Sorted<Station> {
  const { nombre = '', tipo = '', lat = '', lon = '' } = row;
  const point = positionOf(lat, lon);
  if (nombre === '') return { aside: 'sin nombre' };
  if (tipo === TEMPORARY) return { aside: 'de servicio temporal' };
  if (point === null) return { aside: 'sin punto en la ciudad' };
  const colonia = finder.at(point.lon, point.lat);
  if (colonia === null) return { aside: 'fuera de las colonias de la alcaldía' };
  const key = `${normaliseName(nombre)} ${colonia}`;
  if (seen.has(key)) return { aside: 'otra línea u otro andén de una que ya está' };
  seen.add(key);
  return { kept: { nombre, sistema, colonia, ...point } };
}

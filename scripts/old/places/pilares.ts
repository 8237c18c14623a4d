/** PILARES, whose point is derived: the middle of the access points of the city's network in each. */
import { visitCsv, type CsvLayout, type CsvRow } from '../etl/geo/csvRows';
import type { ColoniaFinder } from '../etl/harmonise/pointInColonia';
import { titleCase } from '../etl/geo/titleCase';
import { balanced, type Balance, type Sorted } from './balance';
import { positionOf, type Position } from './position';

export interface Pilares extends Position {
  readonly nombre: string;
  /** Key of the colonia that its point falls in. */
  readonly colonia: string;
}

const LAYOUT: CsvLayout = {
  what: 'la lista de PILARES',
  columns: { sede: ['sede'], lat: ['lat'], lon: ['lon'], puntos: ['puntos_wifi'] },
};

/** A device's name in place of the centre's. */
const DEVICE = /_/;

/**
 * @param finder over the colonias of the alcaldía.
 * @throws EtlError when the file has no such columns.
 */
export function readPilares(
  path: string,
  finder: ColoniaFinder,
): { readonly pilares: readonly Pilares[]; readonly balance: Balance } {
  const sorted: Sorted<Pilares>[] = [];
  visitCsv(path, [LAYOUT], (row) => {
    sorted.push(sortPilares(row, finder));
  });
  const { kept, balance } = balanced(sorted);
  return { pilares: kept, balance };
}

function sortPilares(row: CsvRow, finder: ColoniaFinder): Sorted<Pilares> {
  const { sede = '', lat = '', lon = '', puntos = '' } = row;
  const point = positionOf(lat, lon);
  if (point === null) return { aside: 'sin punto en la ciudad' };
  const colonia = finder.at(point.lon, point.lat);
  if (colonia === null) return { aside: 'fuera de las colonias de la alcaldía' };
  if (DEVICE.test(sede)) return { aside: 'con el nombre de un aparato y no el de la sede' };
  // The middle of one device is wherever that device was said to be.
  if (Number(puntos) < 2) return { aside: 'con un solo punto de acceso' };
  const name = sede.toLowerCase().replace(/(^|[\s(])\p{L}/gu, (start) => start.toUpperCase());
  return { kept: { nombre: `PILARES ${titleCase(name)}`, colonia, ...point } };
}

/** The Fiscalía's catalogue with each place once: it lists some under two spellings or two names. */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import polygonClipping from 'polygon-clipping';
import { EtlError } from '../io/errors';
import type { Alcaldia } from './placeCatalogs';
import { normaliseName } from '../../../../src/old/lib/contract/catalogs/normaliseName';
import type { FgjColonia } from './fgjCatalogue';
import { partsOf } from './rings';

export interface MergedColonia {
  /** INEGI's key of its alcaldía. */
  readonly alcaldia: string;
  /** As the Fiscalía writes it; of several names, the one that `preferred` picks. */
  readonly nombre: string;
  /** Every way in which it is written, the chosen one included. */
  readonly escritos: readonly string[];
  readonly geometry: Polygon | MultiPolygon;
}

/**
 * Two entries of one alcaldía are one colonia if their names differ only in accents and the like
 * (`Valle Gomez`, `Valle Gómez`), or if they are drawn as one and the same polygon
 * (`San Pedro Mártir`, `Pueblo San Pedro Martir`): nothing on a map could tell them apart.
 * @returns in the order of alcaldía and name.
 * @throws EtlError naming the entry whose alcaldía is not one of the catalogue.
 */
export function mergedColonias(
  catalogue: readonly FgjColonia[],
  alcaldias: readonly Alcaldia[],
): readonly MergedColonia[] {
  const keyOf = new Map(alcaldias.map((row) => [normaliseName(row.nombre), row.clave]));
  const groups = new Map<string, { readonly alcaldia: string; readonly own: FgjColonia[] }>();
  for (const entry of catalogue) {
    const alcaldia = keyOf.get(normaliseName(entry.alcaldia));
    if (alcaldia === undefined) {
      throw new EtlError(
        `Catálogo de colonias de la Fiscalía, «${entry.nombre}»: la alcaldía «${entry.alcaldia}» no es ninguna de las 16 de la ciudad.`,
        'Revisa «alcaldia», o el nombre en data/catalogs/alcaldias.csv.',
      );
    }
    const marks = [
      `${alcaldia} ${normaliseName(entry.nombre)}`,
      `${alcaldia} ${JSON.stringify(entry.geometry)}`,
    ];
    const group = merge(groups, marks) ?? { alcaldia, own: [] };
    group.own.push(entry);
    for (const mark of marks) groups.set(mark, group);
  }
  return [...new Set(groups.values())].map(mergedOf).toSorted(byPlace);
}

/** The group that any of the marks leads to; groups that an entry joins become one. */
function merge<Group extends { readonly own: FgjColonia[] }>(
  groups: Map<string, Group>,
  marks: readonly string[],
): Group | undefined {
  const [first, ...others] = new Set(marks.flatMap((mark) => groups.get(mark) ?? []));
  for (const other of others) {
    first?.own.push(...other.own);
    for (const [mark, group] of groups) if (group === other && first) groups.set(mark, first);
  }
  return first;
}

function mergedOf({
  alcaldia,
  own,
}: {
  readonly alcaldia: string;
  readonly own: readonly FgjColonia[];
}): MergedColonia {
  const escritos = [...new Set(own.map(({ nombre }) => nombre))].toSorted(preferred);
  const shapes = [
    ...new Map(own.map(({ geometry }) => [JSON.stringify(geometry), geometry])).values(),
  ];
  const [nombre = '', geometry] = [escritos[0], unionOf(shapes)];
  return { alcaldia, nombre, escritos, geometry };
}

/** Fewest words first (without `Pueblo`, `Barrio`), then most accents, then the alphabet. */
function preferred(a: string, b: string): number {
  const words = (name: string) => name.split(/\s+/).length;
  const accents = (name: string) => name.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;
  return words(a) - words(b) || accents(b) - accents(a) || (a < b ? -1 : 1);
}

function unionOf(shapes: readonly (Polygon | MultiPolygon)[]): Polygon | MultiPolygon {
  const [first, ...others] = shapes;
  if (first !== undefined && others.length === 0) return first;
  const rings = (shape: Polygon | MultiPolygon) =>
    partsOf(shape).map((part) => part.map((ring) => ring.map(pair)));
  return { type: 'MultiPolygon', coordinates: polygonClipping.union([], ...shapes.map(rings)) };
}

const pair = ([x = NaN, y = NaN]: Position): [number, number] => [x, y];

const byPlace = (a: MergedColonia, b: MergedColonia) => {
  const place = ({ alcaldia, nombre }: MergedColonia) => `${alcaldia} ${normaliseName(nombre)}`;
  return place(a) < place(b) ? -1 : 1;
};

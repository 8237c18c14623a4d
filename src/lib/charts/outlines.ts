/** The colonias as outlines of a small map, drawn once and used by several. */
import { geoMercator, geoPath } from 'd3';
import type { Polygons } from './polygons';

export interface Outline {
  readonly clave: string;
  readonly nombre: string;
  /** Of a path, to a tenth of a pixel. */
  readonly d: string;
  /** Where a sign sits best. */
  readonly x: number;
  readonly y: number;
}

export interface Outlines {
  readonly width: number;
  readonly height: number;
  readonly outlines: readonly Outline[];
}

/** @param width px */
export function outlinesOf(
  polygons: Polygons,
  colonias: readonly (Pick<Outline, 'clave' | 'nombre'> & { lon: number; lat: number })[],
  width: number,
): Outlines {
  const projection = geoMercator().fitWidth(width, polygons);
  const path = geoPath(projection).digits(1);
  const [, [, bottom]] = path.bounds(polygons);
  const shapes = new Map(polygons.features.map((each) => [each.properties.cvegeo, path(each)]));
  const outlines = colonias.map(({ clave, nombre, lon, lat }) => {
    const [x = 0, y = 0] = projection([lon, lat]) ?? [];
    return { clave, nombre, d: shapes.get(clave) ?? '', x: Math.round(x), y: Math.round(y) };
  });
  return { width, height: Math.ceil(bottom), outlines };
}

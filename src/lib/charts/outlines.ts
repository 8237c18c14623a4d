/** The colonias as outlines of a small map, drawn once and used by several. */
import { geoMercator, geoPath } from 'd3';
import type { Polygons } from './polygons';

export interface Outline {
  readonly clave: string;
  readonly d: string;
}

export interface Outlines {
  readonly width: number;
  readonly height: number;
  readonly colonias: readonly Outline[];
  /** Of a point in degrees, px. */
  readonly place: (point: readonly [lon: number, lat: number]) => readonly [x: number, y: number];
}

/** @param width px; to a tenth of which they are drawn */
export function outlinesOf(polygons: Polygons, width: number): Outlines {
  const projection = geoMercator().fitWidth(width, polygons);
  const path = geoPath(projection).digits(1);
  const [, [, bottom]] = path.bounds(polygons);
  return {
    width,
    height: Math.ceil(bottom),
    colonias: polygons.features.map((each) => ({
      clave: each.properties.cvegeo,
      d: path(each) ?? '',
    })),
    place: ([lon, lat]) => projection([lon, lat]) ?? [0, 0],
  };
}

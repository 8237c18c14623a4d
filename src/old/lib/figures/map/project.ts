/** Boundaries in degrees → shapes in the units of an SVG. */
import { parseColoniaKey, type ColoniaKey } from '$old/lib/contract/coloniaKey';
import { geoPath, geoTransform } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { relativePath } from '../relativePath';

export type Point = readonly [x: number, y: number];

/** `colonias.topojson`: each colonia's id is its clave; longitudes and latitudes in degrees. */
export type ColoniaTopology = Topology<{
  colonias: GeometryCollection<{ nombre: string }>;
  alcaldia: GeometryObject;
}>;

export interface ColoniaShape {
  readonly clave: ColoniaKey;
  readonly nombre: string;
  /** SVG path data. */
  readonly path: string;
  /** Closed rings, projected, outer and inner alike. */
  readonly rings: readonly (readonly Point[])[];
  readonly centroid: Point;
  /** Square units of the drawing. */
  readonly area: number;
}

export interface ProjectedMap {
  readonly width: number;
  readonly height: number;
  readonly colonias: readonly ColoniaShape[];
  /** SVG path data of the alcaldía's edge. */
  readonly outline: string;
  /** Longitude and latitude in degrees → units of the drawing. */
  readonly project: (place: Point) => Point;
}

/** Of a unit, in path data: a border stands a quarter of a pixel from its place at most, below what a screen shows. */
const PARTS = 2;

/** Room for the outline's stroke. */
const MARGIN = 3;

/**
 * Projects the colonias so that the alcaldía fills `width`; the height follows.
 *
 * Equirectangular about its middle latitude: over the 10 km of an alcaldía that errs less than a
 * drawn pixel, and unlike a spherical projection it does not depend on how the rings wind.
 * @param width units of the drawing, more than 2 × 3 of margin
 * @throws RangeError if the topology has no extent, or a colonia without its key
 */
export function projectMap(topology: ColoniaTopology, width: number): ProjectedMap {
  const { colonias, alcaldia } = topology.objects;
  const collection = feature(topology, colonias);
  const [west, south, east, north] = extentOf(
    collection.features.flatMap(({ geometry }) => ringsOf(geometry).flat()),
  );
  const squeeze = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const scale = (width - 2 * MARGIN) / ((east - west) * squeeze);
  const project = ([lon, lat]: Point): Point => [
    MARGIN + (lon - west) * squeeze * scale,
    MARGIN + (north - lat) * scale,
  ];
  const path = geoPath(
    geoTransform({
      point(lon, lat) {
        this.stream.point(...project([lon, lat]));
      },
    }),
  );
  const edge = feature(topology, alcaldia);
  const shapeOf = (...features: readonly GeoJSON.Feature[]) =>
    features
      .flatMap(({ geometry }) => ringsOf(geometry))
      .map((ring) => `${relativePath(ring.slice(0, -1).map(project), PARTS)}Z`)
      .join('');

  return {
    width,
    height: Math.ceil((north - south) * scale + 2 * MARGIN),
    colonias: collection.features.map((each) => ({
      clave: parseColoniaKey(String(each.id)),
      nombre: each.properties.nombre,
      path: shapeOf(each),
      rings: ringsOf(each.geometry).map((ring) => ring.map(project)),
      centroid: path.centroid(each),
      area: path.area(each),
    })),
    outline: shapeOf(...('features' in edge ? edge.features : [edge])),
    project,
  };
}

/** Of an area, outer and inner alike; none of what is no area. */
export function ringsOf(geometry: GeoJSON.Geometry): readonly (readonly Point[])[] {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map((ring) => ring.map(toPoint));
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((polygon) => polygon.map((ring) => ring.map(toPoint)));
    default:
      return [];
  }
}

function toPoint(position: GeoJSON.Position): Point {
  const [lon, lat] = position;
  if (lon === undefined || lat === undefined) {
    throw new RangeError(
      `Una frontera tiene un punto sin dos coordenadas: [${position.join(', ')}].`,
    );
  }
  return [lon, lat];
}

function extentOf(points: readonly Point[]): readonly [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of points) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  if (!(east > west && north > south)) {
    throw new RangeError('El archivo de fronteras no tiene colonias que dibujar.');
  }
  return [west, south, east, north];
}

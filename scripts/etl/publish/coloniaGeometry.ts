/** What is published of the polygons: a light topology for the map, areas, label points, contacts. */
import { geoArea } from 'd3';
import type {
  Feature,
  FeatureCollection,
  GeoJsonProperties,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import polylabel from 'polylabel';
import { mergeArcs, neighbors, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import { EtlError } from '../errors';
import type { Colonia } from '../harmonise/catalogs';
import type { ColoniaPolygon } from '../read/coloniaPolygons';

/** Mean radius of the Earth (IUGG), km. */
const EARTH_RADIUS_KM = 6371.0088;
/** Steps of the published grid on each axis: under 1 m over one alcaldía. */
const GRID = 1e4;
/** How near the label point is to the best one, in degrees (about 1 m). */
const LABEL_PRECISION = 1e-5;

export interface ColoniaFacts {
  readonly clave: string;
  readonly area_km2: number;
  /** The point of the colonia farthest from its border, where a label sits best. */
  readonly lon: number;
  readonly lat: number;
}

export interface ColoniaGeometry {
  readonly facts: readonly ColoniaFacts[];
  readonly adjacency: readonly { readonly clave: string; readonly vecina: string }[];
  /** JSON of the topology: objects `colonias` (id = clave; slug, nombre) and `alcaldia`, their union. */
  readonly topojson: string;
}

interface ColoniaProperties {
  readonly slug: string;
  readonly nombre: string;
}

type Shape = Feature<Polygon | MultiPolygon, ColoniaProperties> & { readonly id: string };

/**
 * @param colonias of the catalogue, in its order.
 * @throws EtlError naming the colonias of the catalogue that have no polygon.
 */
export function coloniaGeometry(
  colonias: readonly Colonia[],
  polygons: readonly ColoniaPolygon[],
): ColoniaGeometry {
  const shapes = shapesOf(colonias, polygons);
  const { topo, areas } = topologyOf(shapes);
  // Neighbours share their arcs exactly in the official layer.
  const contacts = neighbors(areas);
  const published = quantize(
    { ...topo, objects: { ...topo.objects, alcaldia: mergeArcs(topo, areas) } },
    GRID,
  );
  return {
    facts: shapes.map((shape) => {
      const [lon, lat] = labelPoint(shape.geometry);
      const area_km2 = sphericalArea(shape) * EARTH_RADIUS_KM ** 2;
      return {
        clave: shape.id,
        area_km2: round(area_km2, 4),
        lon: round(lon, 6),
        lat: round(lat, 6),
      };
    }),
    adjacency: shapes.flatMap(({ id }, index) =>
      (contacts[index] ?? []).flatMap((other) => {
        const neighbour = shapes[other];
        return neighbour === undefined ? [] : [{ clave: id, vecina: neighbour.id }];
      }),
    ),
    topojson: JSON.stringify(published),
  };
}

function shapesOf(colonias: readonly Colonia[], polygons: readonly ColoniaPolygon[]): Shape[] {
  const polygonOf = new Map(polygons.map((polygon) => [polygon.clave, polygon]));
  const missing = colonias.filter(({ clave }) => !polygonOf.has(clave));
  if (missing.length > 0) {
    throw new EtlError(
      `Faltan los polígonos de ${missing.length} colonias: ` +
        `${missing.map(({ clave, nombre }) => `${nombre} (${clave})`).join(', ')}.`,
      'Usa la capa completa de asentamientos, o corrige la clave en data/catalogs/colonias.csv.',
    );
  }
  return colonias.flatMap(({ clave, slug, nombre }): Shape[] => {
    const polygon = polygonOf.get(clave);
    return polygon === undefined
      ? []
      : [{ type: 'Feature', id: clave, properties: { slug, nombre }, geometry: polygon.geometry }];
  });
}

type Area = TopoPolygon<ColoniaProperties> | TopoMultiPolygon<ColoniaProperties>;
type AreaTopology = Topology<{ colonias: GeometryCollection<ColoniaProperties> }>;

/** The topology of the shapes, at full resolution. */
function topologyOf(features: Shape[]): { topo: AreaTopology; areas: Area[] } {
  const colonias: FeatureCollection<Polygon | MultiPolygon, ColoniaProperties> = {
    type: 'FeatureCollection',
    features,
  };
  const { objects, ...rest } = topology({ colonias });
  const made = objects['colonias'];
  const areas = made?.type === 'GeometryCollection' ? made.geometries.filter(isArea) : [];
  return {
    topo: { ...rest, objects: { colonias: { type: 'GeometryCollection', geometries: areas } } },
    areas,
  };
}

function isArea(geometry: GeometryObject<GeoJsonProperties>): geometry is Area {
  return (
    (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') &&
    typeof geometry.properties?.['slug'] === 'string' &&
    typeof geometry.properties['nombre'] === 'string'
  );
}

/** Area in steradians, whichever way the rings are wound. */
function sphericalArea(shape: Shape): number {
  const area = geoArea(shape);
  return Math.min(area, 4 * Math.PI - area);
}

function labelPoint(geometry: Polygon | MultiPolygon): [number, number] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const candidates = parts.map((part) => polylabel(part.map(pairs), LABEL_PRECISION));
  const best = candidates.reduce((a, b) => (b.distance > a.distance ? b : a));
  return [best[0] ?? NaN, best[1] ?? NaN];
}

const pairs = (ring: Position[]) =>
  ring.map(([lon, lat]): [number, number] => [lon ?? NaN, lat ?? NaN]);

const round = (value: number, digits: number) => Number(value.toFixed(digits));

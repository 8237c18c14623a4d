/** What is published of the polygons: a light topology for the map, areas, label points, contacts. */
import { geoArea } from 'd3';
import type {
  BBox,
  Feature,
  FeatureCollection,
  GeoJsonProperties,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { mergeArcs, neighbors, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  GeometryObject,
  MultiLineString as TopoMultiLineString,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import { EtlError } from '../io/errors';
import { contactsOf } from '../geo/contacts';
import { labelPoint } from '../geo/labelPoint';
import type { Colonia } from '../geo/placeCatalogs';
import type { ColoniaPolygon } from '../geo/coloniaPolygons';

/** Mean radius of the Earth (IUGG), km. */
const EARTH_RADIUS_KM = 6371.0088;
/** Coarsest step of the published grid, in degrees: about 1 m. */
const GRID_STEP = 1e-5;
/** Fewest steps of it on each axis. */
const GRID = 1e4;

interface ColoniaFacts {
  readonly clave: string;
  readonly area_km2: number;
  /** The point of the colonia farthest from its border, where a label sits best. */
  readonly lon: number;
  readonly lat: number;
}

export interface ColoniaGeometry {
  readonly facts: readonly ColoniaFacts[];
  readonly adjacency: readonly { readonly clave: string; readonly vecina: string }[];
  /**
   * JSON of the topology: objects `colonias` (id = clave; slug, nombre) and `alcaldia`, the edge of
   * them all: their union where neighbours share their borders exactly, lines where they do not.
   */
  readonly topojson: string;
}

type Place = Pick<Colonia, 'clave' | 'slug' | 'nombre'>;

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
  colonias: readonly Place[],
  polygons: readonly ColoniaPolygon[],
): ColoniaGeometry {
  const shapes = shapesOf(colonias, polygons);
  const near = contactsOf(shapes.map(({ geometry }) => geometry));
  const exact = topologyOf(shapes);
  const shared = neighbors(exact.areas);
  const contacts = shapes.map((_, index) =>
    [...new Set([...(shared[index] ?? []), ...(near.neighbours[index] ?? [])])].toSorted(
      (a, b) => a - b,
    ),
  );
  const bordersMatch = contacts.every((own, index) => own.length === shared[index]?.length);
  const lined = bordersMatch ? null : topologyOf(shapes, near.edge);
  const published =
    lined === null
      ? withEdge(exact, mergeArcs(exact.topo, exact.areas))
      : withEdge(lined, lined.edge);
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
    topojson: JSON.stringify(quantize(published, gridOf(published))),
  };
}

function shapesOf(colonias: readonly Place[], polygons: readonly ColoniaPolygon[]): Shape[] {
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

type Published = {
  readonly colonias: GeometryCollection<ColoniaProperties>;
  readonly alcaldia: TopoMultiPolygon | TopoMultiLineString;
};

interface ShapeTopology {
  readonly topo: Topology<{ colonias: GeometryCollection<ColoniaProperties> }>;
  readonly areas: Area[];
  readonly edge: TopoMultiLineString;
}

const withEdge = (
  { topo }: ShapeTopology,
  alcaldia: TopoMultiPolygon | TopoMultiLineString,
): Topology<Published> => ({ ...topo, objects: { ...topo.objects, alcaldia } });

const collectionOf = (
  features: Shape[],
): FeatureCollection<Polygon | MultiPolygon, ColoniaProperties> => ({
  type: 'FeatureCollection',
  features,
});

/** The topology of the shapes, at full resolution, and of lines along their borders. */
function topologyOf(features: Shape[], lines: readonly Position[][] = []): ShapeTopology {
  const alcaldia: MultiLineString = { type: 'MultiLineString', coordinates: [...lines] };
  const { objects, ...rest } = topology({ colonias: collectionOf(features), alcaldia });
  const [made, edge] = [objects['colonias'], objects['alcaldia']];
  const areas = made?.type === 'GeometryCollection' ? made.geometries.filter(isArea) : [];
  return {
    topo: { ...rest, objects: { colonias: { type: 'GeometryCollection', geometries: areas } } },
    areas,
    edge: { type: 'MultiLineString', arcs: edge?.type === 'MultiLineString' ? edge.arcs : [] },
  };
}

/** Steps on each axis: a power of ten, so that the same place falls on the same grid. */
function gridOf({ bbox }: { readonly bbox?: BBox | undefined }): number {
  const [west, south, east, north] = bbox ?? [0, 0, 0, 0];
  const steps = Math.max(east - west, north - south) / GRID_STEP;
  return Math.max(GRID, 10 ** Math.ceil(Math.log10(steps)));
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

const round = (value: number, digits: number) => Number(value.toFixed(digits));

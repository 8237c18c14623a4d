/** What is published of the polygons: a light topology for the map, areas, label points, contacts. */
import { geoArea } from 'd3';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import polylabel from 'polylabel';
import { mergeArcs, neighbors, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
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
  const full = topology({ colonias: { type: 'FeatureCollection', features: shapes } });
  // Neighbours share their arcs exactly in the official layer.
  const contacts = neighbors(collection(full).geometries);
  return {
    facts: shapes.map((shape) => {
      const [lon, lat] = labelPoint(shape.geometry);
      const area_km2 = sphericalArea(shape) * EARTH_RADIUS_KM ** 2;
      return { clave: shape.id, area_km2: round(area_km2, 4), lon: round(lon, 6), lat: round(lat, 6) };
    }),
    adjacency: shapes.flatMap(({ id }, index) =>
      (contacts[index] ?? []).flatMap((other) => {
        const neighbour = shapes[other];
        return neighbour === undefined ? [] : [{ clave: id, vecina: neighbour.id }];
      }),
    ),
    topojson: JSON.stringify(published(full)),
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

function collection(topo: Topology<Objects>): GeometryCollection {
  const colonias = topo.objects['colonias'];
  if (colonias?.type !== 'GeometryCollection') throw new Error('topology lost its collection');
  return colonias;
}

function published(full: Topology<Objects>): Topology<Objects> {
  const colonias = collection(full);
  const parts = colonias.geometries.filter(
    (part) => part.type === 'Polygon' || part.type === 'MultiPolygon',
  );
  return quantize({ ...full, objects: { colonias, alcaldia: mergeArcs(full, parts) } }, GRID);
}

/** Area in steradians, whichever way the rings are wound. */
function sphericalArea(shape: Shape): number {
  const area = geoArea(shape);
  return Math.min(area, 4 * Math.PI - area);
}

function labelPoint(geometry: Polygon | MultiPolygon): [number, number] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const candidates = parts.map((part) => polylabel(part, LABEL_PRECISION));
  const best = candidates.reduce((a, b) => (b.distance > a.distance ? b : a));
  return [best[0] ?? NaN, best[1] ?? NaN];
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** The polygons of the colonias: their areas, the points of their names, and a light topology for the map. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { geoArea } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { EtlError, messageOf } from '../errors';
import type { Colonia } from './places';
import type { Area } from './polygons';

/** Mean radius of the Earth (IUGG), km. */
const EARTH_RADIUS = 6371.0088;
/** Steps of the published grid on each axis: about one metre of an alcaldía, six of the city. */
const GRID = 1e4;
/** How near the point of a name is to the best one, in degrees: about a metre. */
const PRECISION = 1e-5;

const position = v.pipe(
  v.array(v.number()),
  v.minLength(2),
  v.transform((p): [number, number] => [p[0] ?? NaN, p[1] ?? NaN]),
);
const rings = v.pipe(v.array(v.pipe(v.array(position), v.minLength(4))), v.minLength(1));
const geometry = v.variant('type', [
  v.object({ type: v.literal('Polygon'), coordinates: rings }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(rings) }),
]);
const layer = v.object({ features: v.array(v.object({ properties: v.unknown(), geometry })) });
const official = v.object({ cvegeo: v.string() });

/**
 * The polygons of a GeoJSON, plain or `.gz`, or of the topology of a release, with the properties that a schema asks for.
 * @throws EtlError with the remedy, naming the first thing that is missing or wrong.
 */
export function readPolygons<Properties extends v.GenericSchema>(
  path: string,
  properties: Properties,
  remedy: string,
): readonly {
  readonly properties: v.InferOutput<Properties>;
  readonly geometry: Polygon | MultiPolygon;
}[] {
  const refuse = (at: readonly unknown[], issue: v.BaseIssue<unknown>) =>
    new EtlError(
      `«${path}» no es la capa de colonias: en «${[...at, v.getDotPath(issue)].filter(Boolean).join('.') || 'la raíz'}», ${issue.message}.`,
      remedy,
    );
  const json = readJson(path);
  const parsed = v.safeParse(layer, isTopology(json) ? feature(json, 'colonias') : json);
  if (!parsed.success) throw refuse([], parsed.issues[0]);
  return parsed.output.features.map((feature, index) => {
    const told = v.safeParse(properties, feature.properties);
    if (!told.success) throw refuse([`features.${index}.properties`], told.issues[0]);
    return { properties: told.output, geometry: feature.geometry };
  });
}

/** @throws EtlError when the file is not the layer of asentamientos, or lacks a colonia of the catalogue. */
export function readAreas(path: string, colonias: readonly Colonia[]): readonly Area[] {
  const features = readPolygons(
    path,
    official,
    'Da con --input colonias=ARCHIVO el GeoJSON de asentamientos, con «cvegeo» en cada polígono.',
  );
  return colonias.map(({ clave, nombre }) => {
    const own = features.filter(({ properties }) => properties.cvegeo === clave);
    const [feature] = own;
    if (feature !== undefined && own.length === 1) return { clave, geometry: feature.geometry };
    throw new EtlError(
      `«${path}» trae ${own.length} polígonos de ${nombre} (${clave}), y debe traer uno.`,
      'Usa la capa completa de asentamientos, o corrige la clave en data/catalogs/colonias.csv.',
    );
  });
}

function readJson(path: string): unknown {
  try {
    const bytes = readFileSync(path);
    return JSON.parse((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  } catch (cause) {
    throw new EtlError(
      `No se pudo leer «${path}» como GeoJSON: ${messageOf(cause)}.`,
      'Revisa que el archivo exista y esté completo.',
      { cause },
    );
  }
}

export interface AreaFacts {
  readonly clave: string;
  /** km². */
  readonly area: number;
  /** The point farthest from the border, where a name sits best. */
  readonly lon: number;
  readonly lat: number;
}

export const factsOf = ({ clave, geometry }: Area): AreaFacts => {
  const steradians = geoArea(geometry);
  const [lon, lat] = labelPoint(geometry);
  return {
    clave,
    // Whichever way its rings are wound.
    area: round(Math.min(steradians, 4 * Math.PI - steradians) * EARTH_RADIUS ** 2, 4),
    lon: round(lon, 6),
    lat: round(lat, 6),
  };
};

function labelPoint(geometry: Polygon | MultiPolygon): [number, number] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const best = parts
    .map((part) =>
      polylabel(
        part.map((ring) => ring.map(([x = NaN, y = NaN]): [number, number] => [x, y])),
        PRECISION,
      ),
    )
    .reduce((a, b) => (b.distance > a.distance ? b : a));
  return [best[0] ?? NaN, best[1] ?? NaN];
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** The polygons on the published grid: the area and the point of a name come from them, whichever layer was given. */
export interface PublishedAreas {
  /** TopoJSON of the object `colonias`: id = clave; cvegeo, slug, nombre. */
  readonly topology: string;
  readonly areas: readonly Area[];
}

export function publishedAreas(
  areas: readonly Area[],
  colonias: readonly Colonia[],
): PublishedAreas {
  const features = areas.map(({ clave, geometry }): Feature<Polygon | MultiPolygon> => {
    const own = colonias.find((colonia) => colonia.clave === clave);
    return {
      type: 'Feature',
      id: clave,
      properties: { cvegeo: clave, slug: own?.slug ?? '', nombre: own?.nombre ?? '' },
      geometry,
    };
  });
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const drawn = topology({ colonias: collection }, GRID);
  const { features: published } = v.parse(layer, feature(drawn, 'colonias'));
  return {
    topology: JSON.stringify(drawn),
    areas: published.map(({ properties, geometry }) => ({
      clave: v.parse(official, properties).cvegeo,
      geometry,
    })),
  };
}

const TOPOLOGY = v.object({
  type: v.literal('Topology'),
  objects: v.object({ colonias: v.unknown() }),
});

/** Whether it is what a release publishes; from then on it is trusted. */
const isTopology = (json: unknown): json is Topology<{ colonias: GeometryCollection }> =>
  v.is(TOPOLOGY, json);

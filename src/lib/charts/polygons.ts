/** The polygons of the release, from its file. */
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';

export type Polygons = FeatureCollection<Polygon | MultiPolygon, { cvegeo: string }>;

type Colonias = Topology<{ colonias: GeometryCollection<{ cvegeo: string }> }>;

const isColonias = (json: unknown): json is Colonias =>
  v.is(
    v.object({ type: v.literal('Topology'), objects: v.object({ colonias: v.unknown() }) }),
    json,
  );

/** @throws Error when it is no topology of colonias */
export function polygonsOf(json: unknown): Polygons {
  if (!isColonias(json)) throw new Error('La geometría no es una topología de colonias.');
  const { features } = feature(json, json.objects.colonias);
  return {
    type: 'FeatureCollection',
    features: features.flatMap(({ geometry: shape, ...rest }) =>
      shape.type === 'Polygon' || shape.type === 'MultiPolygon'
        ? [{ ...rest, geometry: shape }]
        : [],
    ),
  };
}

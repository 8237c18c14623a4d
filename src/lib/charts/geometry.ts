/** The polygons of the release, while pages are prerendered. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { manifestSchema } from '../contract/manifest';

const RELEASE = 'static/data';

type Colonias = Topology<{ colonias: GeometryCollection<{ cvegeo: string }> }>;

const isColonias = (json: unknown): json is Colonias =>
  v.is(
    v.object({ type: v.literal('Topology'), objects: v.object({ colonias: v.unknown() }) }),
    json,
  );

/** @throws Error when the release has no polygons */
function read(): FeatureCollection<Polygon | MultiPolygon, { cvegeo: string }> {
  const text = (file: string): unknown => JSON.parse(readFileSync(join(RELEASE, file), 'utf8'));
  const { geometry } = v.parse(manifestSchema, text('manifest.json'));
  const topology = text(geometry.file);
  if (!isColonias(topology)) throw new Error(`${geometry.file} no es una topología.`);
  const { features } = feature(topology, topology.objects.colonias);
  return {
    type: 'FeatureCollection',
    features: features.flatMap(({ geometry: shape, ...rest }) =>
      shape.type === 'Polygon' || shape.type === 'MultiPolygon'
        ? [{ ...rest, geometry: shape }]
        : [],
    ),
  };
}

export const geometry = read();

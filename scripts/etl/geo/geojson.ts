/** Polygons of a GeoJSON file, plain or gzipped, with the properties that a schema asks for. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import { EtlError, messageOf } from '../errors';

const position = v.pipe(
  v.array(v.number()),
  v.minLength(2),
  v.transform((p): [number, number] => [p[0] ?? NaN, p[1] ?? NaN]),
);
const ring = v.pipe(v.array(position), v.minLength(4, 'es un anillo de menos de cuatro puntos'));
const geometry = v.variant('type', [
  v.object({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
]);

const collection = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(v.object({ properties: v.unknown(), geometry })),
});

export interface PolygonFeature<Properties> {
  readonly properties: Properties;
  readonly geometry: Polygon | MultiPolygon;
}

/**
 * @param layer what the file should be, for the message: `la capa de colonias`.
 * @param remedy how to bring the right file.
 * @throws EtlError naming the first thing that is missing or wrong.
 */
export function readPolygonFeatures<Schema extends v.GenericSchema>(
  path: string,
  properties: Schema,
  layer: string,
  remedy: string,
): readonly PolygonFeature<v.InferOutput<Schema>>[] {
  const refuse = (where: string, issue: v.BaseIssue<unknown>) =>
    new EtlError(
      `«${path}» no es ${layer}: en «${[where, v.getDotPath(issue)].filter(Boolean).join('.') || '(raíz)'}» ${issue.message}.`,
      remedy,
    );
  const parsed = v.safeParse(collection, readJson(path));
  if (!parsed.success) throw refuse('', parsed.issues[0]);
  return parsed.output.features.map((feature, index) => {
    const row = v.safeParse(properties, feature.properties);
    if (!row.success) throw refuse(`features.${index}.properties`, row.issues[0]);
    return { properties: row.output, geometry: feature.geometry };
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

/** The official colonia polygons, at full resolution, from GeoJSON. */
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
  features: v.array(
    v.object({
      properties: v.object({ cvegeo: v.string(), nom_asen: v.string() }),
      geometry,
    }),
  ),
});

export interface ColoniaPolygon {
  readonly clave: string;
  readonly nombre: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** @throws EtlError when the file is not the asentamientos layer, naming the first thing missing. */
export function readColoniaPolygons(path: string): readonly ColoniaPolygon[] {
  const parsed = v.safeParse(collection, readJson(path));
  if (!parsed.success) {
    const issue = parsed.issues[0];
    throw new EtlError(
      `«${path}» no es la capa de colonias: en «${v.getDotPath(issue) ?? '(raíz)'}» ${issue.message}.`,
      'Pasa con --input colonias=ARCHIVO el GeoJSON de asentamientos, con «cvegeo» y «nom_asen» en cada polígono.',
    );
  }
  return parsed.output.features.map(({ properties, geometry: shape }) => ({
    clave: properties.cvegeo,
    nombre: properties.nom_asen,
    geometry: shape,
  }));
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

/** Polygons of a GeoJSON file, plain or gzipped, with the properties that a schema asks for. */
import { readFileSync } from 'node:fs';
import type { MultiPolygon, Polygon } from 'geojson';
import { polygonArea } from 'd3-polygon';
import * as v from 'valibot';
import { EtlError, messageOf } from '../io/errors';
import { gunzipWhole } from '../io/gunzip';
import { isInCity } from './city';

const position = v.pipe(
  v.array(v.number('no es un número'), 'no es un punto'),
  v.minLength(2, 'es un punto con menos de dos coordenadas'),
  v.transform((p): [number, number] => [p[0] ?? NaN, p[1] ?? NaN]),
  v.check(
    ([lon, lat]) => isInCity(lon, lat),
    ({ input }) => whereItIs(input),
  ),
);
/** Coordinates that are not in the city are most often in other units, or the wrong way round. */
function whereItIs([lon, lat]: readonly [number, number]): string {
  const point = `trae el punto (${lon}, ${lat})`;
  if (isInCity(lat, lon)) return `${point}, con la latitud antes que la longitud`;
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90) {
    return `${point}, que no está en grados sino en metros (UTM): conviértelo a WGS 84 (EPSG:4326)`;
  }
  return `${point}, que no está en la Ciudad de México`;
}

const ring = v.pipe(
  v.array(position, 'no es un anillo'),
  v.minLength(4, 'es un anillo de menos de cuatro puntos'),
  v.check((points) => String(points[0]) === String(points.at(-1)), 'es un anillo que no cierra'),
);
const rings = v.pipe(
  v.array(ring, 'no es una lista de anillos'),
  v.minLength(1, 'no tiene ningún anillo'),
);
const NO_AREA = 'es un polígono sin superficie';
/** Published layers do have holes and slivers without any. */
const hasArea = ([outer = []]: readonly (readonly [number, number][])[]) =>
  polygonArea([...outer]) !== 0;
const geometry = v.variant(
  'type',
  [
    v.object(
      {
        type: v.literal('Polygon'),
        coordinates: v.pipe(
          rings,
          v.check((polygon) => hasArea(polygon), NO_AREA),
        ),
      },
      'no trae coordenadas',
    ),
    v.object(
      {
        type: v.literal('MultiPolygon'),
        coordinates: v.pipe(
          v.array(rings, 'no es una lista de polígonos'),
          v.minLength(1, 'no tiene ningún polígono'),
          v.check((polygons) => polygons.some(hasArea), NO_AREA),
        ),
      },
      'no trae coordenadas',
    ),
  ],
  'no es un polígono',
);

const collection = v.object(
  {
    type: v.literal('FeatureCollection', 'no es «FeatureCollection»'),
    features: v.array(
      v.object({ properties: v.unknown(), geometry }, 'no es un polígono'),
      'no es una lista de polígonos',
    ),
  },
  'no es una colección de polígonos',
);

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

const NO_JSON = 'no es un JSON, o está cortado';

function readJson(path: string): unknown {
  try {
    const bytes = readFileSync(path);
    return JSON.parse((path.endsWith('.gz') ? gunzipWhole(bytes) : bytes).toString('utf8'));
  } catch (cause) {
    throw new EtlError(
      `No se pudo leer «${path}» como GeoJSON: ${cause instanceof SyntaxError ? NO_JSON : messageOf(cause)}.`,
      'Revisa que el archivo exista y esté completo.',
      { cause },
    );
  }
}

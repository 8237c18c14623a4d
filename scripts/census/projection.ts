/** From the projection that a shapefile declares to longitude and latitude (WGS 84). */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import proj4 from 'proj4';
import { EtlError } from '../etl/io/errors';

/** Degrees from (x, y) in the layer's own unit. */
export type Projection = (position: readonly number[]) => [lon: number, lat: number];

/** What Mexico City's layers come in: name, EPSG's definition, and two far corners of the city in it. */
const KNOWN = [
  {
    nombre: 'UTM zona 14 norte, WGS 84 (EPSG:32614)',
    definition: '+proj=utm +zone=14 +datum=WGS84 +units=m',
    corners: [
      [460_000, 2_106_000],
      [506_000, 2_167_000],
    ],
  },
  {
    nombre: 'longitud y latitud, WGS 84 (EPSG:4326)',
    definition: '+proj=longlat +datum=WGS84',
    corners: [
      [-99.37, 19.04],
      [-98.93, 19.6],
    ],
  },
] as const;

/** Two definitions are one projection if they agree to this, in degrees (1 cm). */
const SAME = 1e-7;

/**
 * The projection of a `.prj`, recognised by what it does to the city's corners and not by its
 * spelling, which differs between programs.
 * @throws EtlError naming what the `.prj` declares when it is none of the known ones.
 */
export function projectionOf(path: string, wkt: string): Projection {
  const declared = toDegrees(wkt);
  const known = KNOWN.find(({ definition, corners }) => {
    const expected = toDegrees(definition);
    return corners.every((corner) => {
      const [a, b] = [declared?.(corner), expected?.(corner)];
      return a && b && Math.hypot(a[0] - b[0], a[1] - b[1]) < SAME;
    });
  });
  if (declared === null || known === undefined) {
    throw new EtlError(
      `«${path}» viene en una proyección que no se conoce: «${nameIn(wkt)}».`,
      `Conviértelo a una de éstas: ${KNOWN.map(({ nombre }) => nombre).join('; ')}.`,
    );
  }
  return declared;
}

/** null where the definition cannot be understood. */
function toDegrees(definition: string): Projection | null {
  try {
    const { forward } = proj4(definition, 'EPSG:4326');
    return ([x = NaN, y = NaN]) => forward([x, y]);
  } catch {
    return null;
  }
}

const nameIn = (wkt: string) => /"([^"]*)"/.exec(wkt)?.[1] ?? wkt.trim().slice(0, 60);

/** The same shape with every position projected. */
export function reproject<Shape extends Polygon | MultiPolygon>(
  shape: Shape,
  projection: Projection,
): Polygon | MultiPolygon {
  const part = (rings: readonly Position[][]) =>
    rings.map((ring) => ring.map((xy) => projection(xy)));
  return shape.type === 'Polygon'
    ? { type: 'Polygon', coordinates: part(shape.coordinates) }
    : { type: 'MultiPolygon', coordinates: shape.coordinates.map(part) };
}

/** A zipped shapefile of polygons, in longitude and latitude. */
import type { GeoJsonProperties, MultiPolygon, Polygon } from 'geojson';
import { read } from 'shapefile';
import { EtlError, messageOf } from '../etl/io/errors';
import { projectionOf, reproject } from './projection';
import { readZip } from './readZip';

export interface ShapefileFeature {
  readonly properties: GeoJsonProperties;
  readonly geometry: Polygon | MultiPolygon;
}

const PARTS = ['.shp', '.dbf', '.prj'] as const;

/**
 * Reads the only shapefile of a zip. Without a `.cpg`, attributes are UTF-8 if their bytes can be,
 * and Windows-1252 if not.
 * @throws EtlError when a part is missing, cut short or repeated, or its projection is unknown.
 */
export async function readShapefile(path: string): Promise<readonly ShapefileFeature[]> {
  const files = readZip(path);
  const [shp, dbf, prj] = [
    partOf(path, files, '.shp'),
    partOf(path, files, '.dbf'),
    partOf(path, files, '.prj'),
  ];
  requireWhole(path, shp, dbf);
  const projection = projectionOf(path, new TextDecoder().decode(prj));
  const features = await featuresOf(path, shp, dbf, encodingOf(files, dbf));
  return features.map(({ geometry, properties }, index) => {
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') {
      throw new EtlError(
        `«${path}», elemento ${index + 1}: no es un polígono${geometry ? `, es ${geometry.type}` : ''}.`,
        'Usa la capa de polígonos.',
      );
    }
    return { properties, geometry: reproject(geometry, projection) };
  });
}

async function featuresOf(path: string, shp: Uint8Array, dbf: Uint8Array, encoding: string) {
  try {
    return (await read(shp, dbf, { encoding })).features;
  } catch (cause) {
    throw new EtlError(
      `No se pudo leer el shapefile de «${path}»: ${messageOf(cause)}.`,
      'Vuelve a descargarlo.',
      { cause },
    );
  }
}

function partOf(
  path: string,
  files: ReadonlyMap<string, Uint8Array>,
  extension: (typeof PARTS)[number],
): Uint8Array {
  const found = [...files].filter(([name]) => name.toLowerCase().endsWith(extension));
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new EtlError(
      found.length > 1
        ? `«${path}» trae ${found.length} archivos ${extension}: ${found.map(([name]) => `«${name}»`).join(', ')}.`
        : `A «${path}» le falta el archivo ${extension}. Trae: ${[...files.keys()].map((name) => `«${name}»`).join(', ') || 'nada'}.`,
      `Un shapefile comprimido lleva un solo juego de ${PARTS.join(', ')}.`,
    );
  }
  return only[1];
}

/** Lengths that the headers declare (ESRI Shapefile Technical Description, 1998; dBASE III). */
function requireWhole(path: string, shp: Uint8Array, dbf: Uint8Array): void {
  const declared = {
    '.shp': shp.length < 28 ? Infinity : view(shp).getInt32(24) * 2,
    '.dbf':
      dbf.length < 12
        ? Infinity
        : view(dbf).getUint16(8, true) +
          view(dbf).getUint32(4, true) * view(dbf).getUint16(10, true),
  };
  for (const [extension, bytes] of [
    ['.shp', shp],
    ['.dbf', dbf],
  ] as const) {
    if (bytes.length < declared[extension]) {
      throw new EtlError(
        `El ${extension} de «${path}» está cortado: tiene ${bytes.length} bytes` +
          `${Number.isFinite(declared[extension]) ? ` y declara ${declared[extension]}` : ''}.`,
        'Vuelve a descargarlo.',
      );
    }
  }
}

const view = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength);

function encodingOf(files: ReadonlyMap<string, Uint8Array>, dbf: Uint8Array): string {
  const cpg = [...files].find(([name]) => name.toLowerCase().endsWith('.cpg'));
  if (cpg !== undefined) return new TextDecoder().decode(cpg[1]).trim();
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(dbf.subarray(view(dbf).getUint16(8, true)));
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

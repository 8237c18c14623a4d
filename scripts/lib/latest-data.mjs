import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';

/** Where the data of the present release have the same address in every release. */
const LATEST = 'datos/ultima';

/** What is asked of most; the others are named in the index, where they are. */
const TABLES = ['observaciones', 'indicadores', 'colonias', 'alcaldias'];

/**
 * Longitude and latitude on WGS 84, as OGC names them: the only ones of RFC 7946, which took away the
 * member `crs`. They are said in one of our own, for whoever looks for it.
 */
const COORDINATES = 'OGC:CRS84';

/** Of a degree: a tenth of a metre, finer than the layer itself. */
const DECIMALS = 6;

/**
 * @typedef {import('geojson').Position} Position
 * @typedef {import('topojson-specification').Topology<{ colonias: import('topojson-specification').GeometryCollection }>} Boundaries
 * @typedef {{ archivo: string }} File
 * @typedef {{ publicacion: string, tablas: Record<string, File>, geometrias: { colonias: File }, fuentes: { id: string, publica: string, licencia: string }[] }} Manifest
 */

/**
 * Writes to the built site copies of the release with names that do not change, each of which says, or has
 * in `indice.json`, of which release it is.
 * @param {string} dir The built site.
 */
export function writeLatest(dir) {
  const manifest = readManifest(dir);
  // A site without a release has nothing to name.
  if (manifest?.tablas === undefined) return;
  const { publicacion, tablas, geometrias, fuentes } = manifest;
  const to = join(dir, LATEST);
  mkdirSync(to, { recursive: true });
  for (const name of TABLES) {
    copyFileSync(join(dir, 'data', fileOf(tablas, name)), join(to, `${name}.parquet`));
  }
  const boundaries = readBoundaries(join(dir, 'data', geometrias.colonias.archivo));
  const layer = fuentes.find(({ id }) => id.startsWith('colonias'));
  const { features } = coloniasOf(boundaries);
  const collection = {
    type: 'FeatureCollection',
    coordenadas: COORDINATES,
    publicacion,
    publica: layer?.publica ?? null,
    licencia: layer?.licencia ?? null,
    bbox: bboxOf(features.flatMap(({ geometry }) => geometry.coordinates.flat(2))),
    features,
  };
  writeFileSync(join(to, 'colonias.geojson'), `${JSON.stringify(collection)}\n`);
  const index = {
    publicacion,
    aqui: [...TABLES.map((name) => `${name}.parquet`), 'colonias.geojson'],
    tablas: Object.fromEntries(
      Object.keys(tablas).map((name) => [name, `../../data/${fileOf(tablas, name)}`]),
    ),
    coordenadas: COORDINATES,
    manifiesto: '../../data/manifest.json',
    fuentes: fuentes.map(({ id, publica, licencia }) => ({ id, publica, licencia })),
  };
  writeFileSync(join(to, 'indice.json'), `${JSON.stringify(index, null, 2)}\n`);
}

/**
 * The colonias as GeoJSON (RFC 7946): in CRS84, and each outer ring against the clock.
 * @param {Boundaries} boundaries
 */
function coloniasOf(boundaries) {
  const { features } = feature(boundaries, boundaries.objects.colonias);
  return {
    features: features.map(({ id, properties, geometry }) => {
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') {
        throw new Error(`La colonia ${id ?? ''} no es un polígono.`);
      }
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return {
        type: 'Feature',
        id,
        properties: { clave: id, ...properties },
        geometry: { type: 'MultiPolygon', coordinates: polygons.map(wound) },
      };
    }),
  };
}

/** @param {Position[][]} rings */
function wound(rings) {
  return rings.map((ring, index) => {
    const rounded = ring.map((position) => position.map(round));
    const isAgainstClock = signedArea(rounded) > 0;
    return isAgainstClock === (index === 0) ? rounded : rounded.toReversed();
  });
}

/** @param {number} degrees */
const round = (degrees) => Number(degrees.toFixed(DECIMALS));

/**
 * Twice it, in square degrees: only its sign matters.
 * @param {Position[]} ring
 */
function signedArea(ring) {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = ring[index] ?? [];
    return sum + fromX * y - x * fromY;
  }, 0);
}

/** @param {Position[]} positions */
function bboxOf(positions) {
  const [lons, lats] = [positions.map(([lon = 0]) => lon), positions.map(([, lat = 0]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/**
 * @param {Record<string, File>} tables
 * @param {string} name
 */
function fileOf(tables, name) {
  const table = tables[name];
  if (table === undefined) throw new Error(`La publicación no trae la tabla «${name}».`);
  return table.archivo;
}

/**
 * @param {string} dir
 * @returns {Manifest | undefined}
 */
function readManifest(dir) {
  const path = join(dir, 'data/manifest.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/**
 * @param {string} path
 * @returns {Boundaries}
 */
const readBoundaries = (path) => JSON.parse(readFileSync(path, 'utf8'));

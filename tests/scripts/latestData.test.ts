/** The data of a release under names that do not change, as other programs take them. */
import { cpSync, mkdtempSync, readdirSync, rmSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, test } from 'vitest';
import { parseManifest } from '../../src/lib/contract/manifest';
import { literal, openDatabase, rowsOf } from '../../scripts/etl/io/database';
import { writeLatest } from '../../scripts/lib/latest-data.mjs';

const LATEST = 'datos/ultima';
const SITE = mkdtempSync(join(tmpdir(), 'atlas-ultima-'));
cpSync('static/data', join(SITE, 'data'), { recursive: true });
writeLatest(SITE);
const FILES = readdirSync(SITE, { recursive: true, encoding: 'utf8' });
const read = (path: string) => readFileSync(join(SITE, path));
const manifest = parseManifest(read('data/manifest.json').toString());

const position = v.strictTuple([v.number(), v.number()]);
const collection = v.strictObject({
  type: v.literal('FeatureCollection'),
  coordenadas: v.string(),
  publicacion: v.string(),
  publica: v.string(),
  licencia: v.string(),
  bbox: v.array(v.number()),
  features: v.array(
    v.strictObject({
      type: v.literal('Feature'),
      id: v.string(),
      properties: v.strictObject({ clave: v.string(), slug: v.string(), nombre: v.string() }),
      geometry: v.strictObject({
        type: v.literal('MultiPolygon'),
        coordinates: v.array(v.array(v.array(position))),
      }),
    }),
  ),
});
type Ring = readonly v.InferOutput<typeof position>[];

/** In km², by the shoelace on a plane at the city's latitude; positive against the clock. */
function areaOf(ring: Ring): number {
  const kmPerDegree = 111.32;
  const squeezed = Math.cos((19.43 * Math.PI) / 180);
  return ring.slice(1).reduce((sum, [x, y], index) => {
    const [fromX, fromY] = ring[index] ?? [x, y];
    return sum + ((fromX * y - x * fromY) / 2) * kmPerDegree ** 2 * squeezed;
  }, 0);
}

afterAll(() => {
  rmSync(SITE, { recursive: true });
});

describe('the data of the latest release', () => {
  test('name their release, and say where every table is', () => {
    const index = v.parse(
      v.looseObject({
        publicacion: v.string(),
        aqui: v.array(v.string()),
        tablas: v.record(v.string(), v.string()),
      }),
      JSON.parse(read(`${LATEST}/indice.json`).toString()),
    );
    expect(index.publicacion).toBe(manifest.publicacion);
    expect(index.aqui.map((name) => `${LATEST}/${name}`).toSorted()).toEqual(
      FILES.filter(
        (file) => file.startsWith(`${LATEST}/`) && !file.endsWith('indice.json'),
      ).toSorted(),
    );
    expect(Object.keys(index.tablas)).toEqual(Object.keys(manifest.tablas));
    for (const address of Object.values(index.tablas)) {
      const { pathname } = new URL(address, `https://example.org/${LATEST}/`);
      expect(FILES).toContain(pathname.slice(1));
    }
  });

  test('are the very bytes of the release', () => {
    for (const name of ['observaciones', 'indicadores', 'colonias', 'alcaldias'] as const) {
      const own = read(`data/${manifest.tablas[name].archivo}`);
      expect(read(`${LATEST}/${name}.parquet`).equals(own)).toBe(true);
    }
  });

  test('say in which coordinates they are, in the file and in the index', () => {
    const said = v.object({ coordenadas: v.string() });
    for (const name of ['colonias.geojson', 'indice.json']) {
      const { coordenadas } = v.parse(said, JSON.parse(read(`${LATEST}/${name}`).toString()));
      // As OGC names longitude and latitude on WGS 84.
      expect(coordenadas).toBe('OGC:CRS84');
    }
  });

  test('draw every colonia as RFC 7946 asks, with the surface that the table says', async () => {
    const { features, publicacion, bbox } = v.parse(
      collection,
      JSON.parse(read(`${LATEST}/colonias.geojson`).toString()),
    );
    expect(publicacion).toBe(manifest.publicacion);
    const db = await openDatabase();
    const rows = await rowsOf(
      db,
      `SELECT clave, area_km2 FROM ${literal(join(SITE, LATEST, 'colonias.parquet'))} ORDER BY clave`,
      v.object({ clave: v.string(), area_km2: v.number() }),
    );
    db.closeSync();
    expect(features.map(({ id }) => id).toSorted()).toEqual(rows.map(({ clave }) => clave));
    const areas = new Map(rows.map(({ clave, area_km2 }) => [clave, area_km2]));
    for (const { id, geometry } of features) {
      let area = 0;
      for (const [outer = [], ...holes] of geometry.coordinates) {
        for (const ring of [outer, ...holes]) {
          expect(ring.length).toBeGreaterThanOrEqual(4);
          expect(ring.at(-1)).toEqual(ring[0]);
        }
        expect(areaOf(outer)).toBeGreaterThan(0);
        for (const hole of holes) expect(areaOf(hole)).toBeLessThan(0);
        area += [outer, ...holes].reduce((sum, ring) => sum + areaOf(ring), 0);
      }
      const told = areas.get(id) ?? 0;
      expect(Math.abs(area / told - 1), `${id}: ${area} km² y ${told}`).toBeLessThan(0.01);
    }
    // Longitude first, and all of it in the alcaldía.
    const [west = 0, south = 0, east = 0, north = 0] = bbox;
    expect([west > -99.2, east < -99.1, south > 19.39, north < 19.5]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

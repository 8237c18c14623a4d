/** A layer of colonias that is cut, in metres, the wrong way round or elsewhere is refused in words. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build/build';
import { EtlError } from '../../../scripts/etl/io/errors';
import { CUAUHTEMOC } from '../alcaldia';
import { coloniaGeometry } from '../../../scripts/etl/publish/coloniaGeometry';
import { readColoniaPolygons } from '../../../scripts/etl/geo/coloniaPolygons';
import { readCatalogs } from '../../../scripts/etl/geo/placeCatalogs';
import { COLONIAS, PROJECT, QUIRKS, scratch } from '../project';
import { MUTATIONS } from './mutations';
import { chance } from './random';

type Layer = FeatureCollection<Polygon | MultiPolygon>;
const bytes = readFileSync(COLONIAS);
const layer = (): Layer => JSON.parse(bytes.toString('utf8'));

/** The layer with every point changed. */
const moved = (change: (point: Position) => unknown): string =>
  JSON.stringify(layer(), (_, value: unknown) =>
    Array.isArray(value) && typeof value[0] === 'number' ? change(value.map(Number)) : value,
  );

const edited = (edit: (features: Record<string, unknown>[]) => void): string => {
  const { features } = layer();
  const plain: Record<string, unknown>[] = features.map((feature) => ({ ...feature }));
  edit(plain);
  return JSON.stringify({ type: 'FeatureCollection', features: plain });
};

function written(content: string | Uint8Array, name = 'capa.geojson'): string {
  const path = join(scratch(), name);
  writeFileSync(path, content);
  return path;
}

const UTM_14N = '+proj=utm +zone=14 +datum=WGS84 +units=m';
const at = (n: number) => `en «features.${n}.geometry`;

describe('a layer of colonias', () => {
  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ['cut short', bytes.toString().slice(0, -60), /No se pudo leer «.*» como GeoJSON/],
    ['empty', '', /No se pudo leer «.*» como GeoJSON/],
    ['of NaN', bytes.toString().replace('-99.15', 'NaN'), /No se pudo leer «.*» como GeoJSON/],
    ['of null', bytes.toString().replace('-99.15', 'null'), /coordinates.0.0.0.0» no es un número/],
    ['of texts', bytes.toString().replace('-99.15', '"-99.15"'), /0.0.0.0» no es un número/],
    ['the wrong way round', moved(([x, y]) => [y, x]), /la latitud antes que la longitud/],
    ['in metres', moved((p) => proj4('EPSG:4326', UTM_14N, p)), /en metros \(UTM\): conviértelo/],
    [
      'of Guadalajara',
      moved(([x = 0, y = 0]) => [x - 4.2, y + 1.2]),
      /no está en la Ciudad de México/,
    ],
    ['without the sign', moved(([x = 0, y]) => [-x, y]), /no está en la Ciudad de México/],
    ['of one number a point', moved(([x]) => [x]), /menos de dos coordenadas/],
    ['without area', moved(() => [-99.15, 19.42]), /un polígono sin superficie/],
    [
      'open',
      bytes.toString().replace('[-99.15,19.42]]', '[-99.151,19.42]]'),
      /es un anillo que no cierra/,
    ],
    [
      'of no rings',
      edited(([first]) => first && (first['geometry'] = { type: 'Polygon', coordinates: [] })),
      /no tiene ningún anillo/,
    ],
    [
      'of points',
      edited(
        ([first]) => first && (first['geometry'] = { type: 'Point', coordinates: [-99.15, 19.42] }),
      ),
      /geometry.*no es un polígono/,
    ],
    ['of nothing', edited(([first]) => first && (first['geometry'] = null)), /no es un polígono/],
    [
      'without names',
      edited(([first]) => first && (first['properties'] = null)),
      /no trae «cvegeo» y «nom_asen»/,
    ],
    ['that is none', '[1, 2]', /no es la capa de colonias/],
    ['that is a page', '<!doctype html>', /No se pudo leer «.*» como GeoJSON/],
  ];

  it.each(wrong)('%s is refused, and why', (_, content, message) => {
    const path = written(content);
    const read = () => readColoniaPolygons(path);
    expect(read).toThrow(EtlError);
    expect(read).toThrow(message);
    expect(read).toThrow(path);
    expect(read).not.toThrow(/Invalid|Expected|received/);
  });

  it('tells where in it the first fault is', () => {
    const text = bytes.toString();
    const last = text.lastIndexOf('19.4');
    const path = written(`${text.slice(0, last)}91.4${text.slice(last + 4)}`);
    expect(() => readColoniaPolygons(path)).toThrow(at(2));
  });

  it('stops a build before it counts, the old release untouched', async () => {
    const build = buildRelease(PROJECT, {
      inputs: new Map([
        ['fgj_carpetas', [QUIRKS]],
        ['colonias', [written(moved(([x, y]) => [y, x]))]],
      ]),
      out: join(scratch(), 'data'),
      profile: 'publico',
      alcaldia: CUAUHTEMOC,
    });
    await expect(build).rejects.toThrow(/la latitud antes que la longitud/);
  });

  it('mutated by chance is refused in words, or makes boundaries', () => {
    const { colonias } = readCatalogs(PROJECT);
    const tally = { read: 0, refused: 0 };
    for (let seed = 0; seed < 400; seed += 1) {
      const luck = chance(seed);
      const name = luck.oneOf(Object.keys(MUTATIONS));
      const mutated = MUTATIONS[name]?.(bytes, luck) ?? bytes;
      const packed = mutated[0] === 0x1f || luck.below(10) === 0;
      const content = packed && mutated[0] !== 0x1f ? gzipSync(mutated) : mutated;
      const path = written(content, packed ? 'capa.geojson.gz' : 'capa.geojson');
      try {
        const polygons = readColoniaPolygons(path);
        if (colonias.every(({ clave }) => polygons.some((polygon) => polygon.clave === clave))) {
          expect(coloniaGeometry(colonias, polygons).facts).toHaveLength(colonias.length);
        }
        tally.read += 1;
      } catch (thrown) {
        if (!(thrown instanceof EtlError))
          throw new Error(`semilla ${seed}: ${name}`, { cause: thrown });
        expect(thrown.message).toContain(path);
        tally.refused += 1;
      }
    }
    expect(tally.read).toBeGreaterThan(20);
    expect(tally.refused).toBeGreaterThan(100);
  });
});

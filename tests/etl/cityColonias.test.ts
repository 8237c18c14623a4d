/** An invented catalogue of the Fiscalía, two alcaldías and duplicates in it → colonias of an alcaldía without official ones. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { alcaldiasOf, countedPlaces } from '../../scripts/etl/place/countedPlaces';
import { coloniaFinder, readPlaces } from '../../scripts/etl/place/places';
import { areaFinder } from '../../scripts/etl/place/polygons';

const folder = mkdtempSync(join(tmpdir(), 'atlas-city-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Squares of a degree, by their western edge. */
const entry = (alcaldia: string, colonia: string, west: number) => {
  const [w, e] = [west, west + 1];
  const ring = [w, e, e, w, w].map((x, at) => [x, at === 2 || at === 3 ? 1 : 0]);
  return {
    type: 'Feature',
    properties: { alcaldia, colonia },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
};
const catalogue = (...features: readonly object[]) => {
  const path = join(folder, 'catalogo.geojson.gz');
  writeFileSync(path, gzipSync(JSON.stringify({ type: 'FeatureCollection', features })));
  return path;
};
const two = () =>
  catalogue(
    entry('CUAUHTEMOC', 'Ote.', 0),
    entry('MIGUEL HIDALGO', 'Lomas De Arriba Ii Secciën', 10),
    entry('MIGUEL HIDALGO', 'Rio Hondo', 20),
    entry('MIGUEL HIDALGO', 'Río Hondo', 21),
    entry('MIGUEL HIDALGO', 'Pueblo La Era', 30),
    entry('MIGUEL HIDALGO', 'La Era', 30),
  );
const official = 'tests/etl/small/input/colonias.geojson';
const places = () => {
  const small = mkdtempSync(join(folder, 'project-'));
  cpSync('tests/etl/small/catalogs', join(small, 'data/catalogs'), { recursive: true });
  return readPlaces(small);
};

test('each place once, with a key, a slug and a name, and nobody known to live there', () => {
  const counted = countedPlaces(places(), ['09015', '09016'], { official, city: two() });
  const told = counted.places.colonias.map((row) => Object.values(row).slice(0, 6).join(' '));
  expect(told).toEqual([
    '0901500010001 este Este 09015 2000 1000',
    '0901500010002 oeste-viejo Oeste Viejo 09015 1000 600',
    '09016-la-era miguel-hidalgo-la-era La Era 09016  ',
    '09016-lomas-de-arriba-ii-seccion miguel-hidalgo-lomas-de-arriba-ii-seccion Lomas de Arriba II Sección 09016  ',
    '09016-rio-hondo miguel-hidalgo-rio-hondo Río Hondo 09016  ',
  ]);
  const keyOf = coloniaFinder(counted.places);
  const areaOf = areaFinder(counted.areas);
  expect(keyOf('09016', 'PUEBLO LA ERA')).toBe('09016-la-era');
  expect(keyOf('09016', 'Lomas De Arriba Ii Secciën')).toBe('09016-lomas-de-arriba-ii-seccion');
  expect([20.5, 21.5].map((lon) => areaOf(lon, 0.5))).toEqual(Array(2).fill('09016-rio-hondo'));
});

const refused: readonly [string, () => unknown, RegExp][] = [
  [
    'no catalogue',
    () => countedPlaces(places(), ['09016'], { official, city: undefined }),
    /colonias_fgj=/,
  ],
  [
    'an unknown alcaldía',
    () =>
      countedPlaces(places(), ['09016'], { official, city: catalogue(entry('TOLUCA', 'Sur', 0)) }),
    /colonia «Sur»: la alcaldía «TOLUCA»/,
  ],
  ['a wrong --alcaldia', () => alcaldiasOf('9016', places().alcaldias), /09016 \(Miguel Hidalgo\)/],
];
test.each(refused)('%s is refused', (_, run, message) => expect(run).toThrow(message));

/** The real carpetas, counted a second time and naively: every cell by colonia is that count, rounded to five. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { afterAll, describe, expect, test } from 'vitest';
import { addends, textsOf } from '../../scripts/etl/classify/classification';
import { build } from '../../scripts/etl/pipeline';
import { readAreas } from '../../scripts/etl/place/geography';
import { readPlaces } from '../../scripts/etl/place/places';
import { isAbsent, shared } from '../shared';
import { rowsOfRelease } from './release';

const ALCALDIA = '09015';
const COLONIAS = shared('data/real/geo/colonias_cuauhtemoc_asentamientos_seduvi_2022.geojson');
const CARPETAS = shared('data/real/fgj/carpetas_cuauhtemoc_2019_2024_puntos.csv.gz');
const out = mkdtempSync(join(tmpdir(), 'atlas-real-'));
afterAll(() => rmSync(out, { recursive: true }));

interface Carpeta {
  readonly colonia_catalogo: string;
  readonly latitud: string;
  readonly longitud: string;
  readonly delito: string;
  readonly fecha_hecho: string;
}

/** Counts by `indicator place year`, written without a line of the program's own SQL. */
function naiveCounts(): ReadonlyMap<string, number> {
  const { colonias } = readPlaces('.');
  const areas = readAreas(COLONIAS, colonias);
  const indicatorOf = new Map(
    textsOf('.', 'fgj_carpetas').map(({ texto, indicador }) => [texto, indicador]),
  );
  const sumsOf = (part: string) => addends('fgj_carpetas').filter((each) => each.part === part);
  const plain = (name: string) =>
    name
      .normalize('NFD')
      .replace(/[^A-Za-z]/g, '')
      .toLowerCase();
  const aliases: Readonly<Record<string, string>> = { amplasturias: 'ampliacionasturias' };
  const keyOf = new Map(colonias.map(({ nombre, clave }) => [plain(nombre), clave]));
  const isInside = (ring: readonly (readonly number[])[], x: number, y: number) =>
    ring.reduce((inside, [x1 = NaN, y1 = NaN], at) => {
      const [x0 = NaN, y0 = NaN] = ring.at(at - 1) ?? [];
      const crosses = y1 > y !== y0 > y && x < ((x0 - x1) * (y - y1)) / (y0 - y1) + x1;
      return crosses ? !inside : inside;
    }, false);
  const areaOf = (x: number, y: number) =>
    areas.find(({ geometry }) => {
      const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return parts.some(([outer = []]) => isInside(outer, x, y));
    })?.clave;
  const counts = new Map<string, number>();
  const { data } = Papa.parse<Carpeta>(gunzipSync(readFileSync(CARPETAS)).toString('utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  for (const { delito, colonia_catalogo: name, fecha_hecho: date, longitud, latitud } of data) {
    const part = indicatorOf.get(delito.trim());
    if (part === undefined) continue;
    const colonia =
      keyOf.get(aliases[plain(name)] ?? plain(name)) ?? areaOf(Number(longitud), Number(latitud));
    for (const { sum } of sumsOf(part)) {
      for (const place of [ALCALDIA, ...(colonia === undefined ? [] : [colonia])]) {
        const key = `${sum} ${place} ${date.slice(0, 4)}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}

const untested = 'las celdas por colonia no se cuentan por segunda vez';
describe.skipIf(isAbsent(CARPETAS, untested))('the real carpetas', () => {
  // 184,000 rows are read twice.
  test('give each cell its naive count: exact in the alcaldía, rounded to five by colonia', async () => {
    const inputs = new Map([
      ['colonias', [COLONIAS]],
      ['fgj_carpetas', [CARPETAS]],
    ]);
    await build({ root: '.', inputs, out, alcaldia: ALCALDIA });
    const cells = await rowsOfRelease(
      out,
      `SELECT indicador || ' ' || clave || ' ' || year(periodo) AS cell, nivel, n, n_min, n_max
       FROM observaciones WHERE periodo_tipo = 'anio' AND clave LIKE '${ALCALDIA}%'`,
    );
    const naive = naiveCounts();
    const wrong = cells.filter(({ cell, nivel, n, n_min, n_max }) => {
      const count = naive.get(String(cell)) ?? 0;
      const printed = nivel === 'colonia' ? 5 * Math.round(count / 5) : count;
      return n !== printed || Number(n_min) > count || Number(n_max) < count;
    });
    expect(wrong).toEqual([]);
    expect(cells.length).toBeGreaterThan(600);
  });
});

/** Months one after another, as a portal publishes them: each built, kept and audited beside all before it. */
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { inventCases, writeMonth } from '../../../scripts/bench/etl/inventedMonths';
import { auditAgainst } from '../../../scripts/etl/audit/auditHistory';
import { keepRelease } from '../../../scripts/etl/audit/keptReleases';
import { buildRelease } from '../../../scripts/etl/build/build';
import { readCatalogs } from '../../../scripts/etl/geo/placeCatalogs';
import { attack as outside } from '../../outside/attack';
import { loadHighsOnce } from '../../outside/program';
import { readTables, type Tables } from '../../outside/readTables';
import { CUAUHTEMOC } from '../alcaldia';
import { scratch } from '../project';
import { publishedRows, wrongSums, type Row } from './monthlyRows';

/** The names are those of the catalogue; where they lie is not. */
const COLONIAS = readCatalogs('.').colonias.filter(({ alcaldia }) => alcaldia === CUAUHTEMOC);

/** A project of its own, with the catalogues of this one and no history. */
function emptyProject(): string {
  const root = scratch();
  mkdirSync(join(root, 'data'));
  symlinkSync(resolve('data/sources'), join(root, 'data/sources'));
  // A build writes to one of the catalogues which releases stay readable.
  cpSync('data/catalogs', join(root, 'data/catalogs'), { recursive: true });
  return root;
}

/** Squares side by side. */
function layerIn(root: string): string {
  const features = COLONIAS.map(({ clave, nombre }, nth) => {
    const [west, south] = [-99.16 + (nth % 6) * 0.004, 19.41 + Math.floor(nth / 6) * 0.004];
    const [east, north] = [west + 0.004, south + 0.004];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    const properties = { cvegeo: clave, nom_asen: nombre, tipo: 'COLONIA' };
    return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  const path = join(root, 'colonias.geojson');
  writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }));
  return path;
}

/** When nothing closes, when a quarter does, and when a year does, with the second time of the one before. */
const CUTS = ['2024-07-31', '2024-08-31', '2025-04-30', '2025-05-31'];

it('are each a release that gives nobody away, and print what is closed as it was printed', async () => {
  const root = emptyProject();
  const layer = layerIn(root);
  const out = join(root, 'data/publicacion');
  const cases = inventCases(
    COLONIAS.map(({ nombre }) => nombre),
    '2022-01-01',
    '2025-12-31',
  );
  const printed: ReadonlyMap<string, Row>[] = [];
  const fresh: (readonly string[])[] = [];
  const kept: string[] = [];
  for (const cut of CUTS) {
    const file = join(root, 'carpetas.csv');
    writeMonth(file, cases, cut);
    const { manifest } = await buildRelease(root, {
      inputs: new Map([
        ['fgj_carpetas', [file]],
        ['colonias', [layer]],
      ]),
      out,
      profile: 'publico',
      alcaldia: CUAUHTEMOC,
      // Where they lie is invented, too.
      accepted: new Set(['cerrados:fgj_carpetas', 'capa:colonias', 'servicios:servicios']),
    });
    expect(manifest.auditoria.recuperables).toBe(0);
    expect((await auditAgainst(root, out, [])).beyond).toEqual([]);
    kept.push(keepRelease(root, out));
    printed.push(await publishedRows(out));
    const [source] = manifest.fuentes;
    fresh.push(
      (source?.cierres ?? []).flatMap(({ corte, periodos }) => (corte === cut ? periodos : [])),
    );
  }
  // The audit from outside, which shares no code with the one of the build.
  const tables: Tables[] = [];
  for (const dir of kept) tables.push(await readTables(dir));
  const worked = outside(await loadHighsOnce(), tables);
  expect(worked.length).toBeGreaterThan(100);
  expect(worked.filter(({ isRecovered }) => isRecovered)).toEqual([]);
  expect(fresh.map(({ length }) => length > 0)).toEqual([true, true, true, false]);
  expect(fresh[2]).toEqual(
    expect.arrayContaining(['anio 2023-01-01', 'anio 2024-01-01', 'trimestre 2023-01-01']),
  );
  expect(fresh[2]).not.toContain('anio 2022-01-01');
  // What no release closes anew is as the one before it printed it; totals of the alcaldía are of today.
  printed.forEach((rows, nth) => {
    const before = printed[nth - 1];
    if (before === undefined) return;
    const again = [...before].filter(
      ([, row]) =>
        row.nivel === 'colonia' && !fresh[nth]?.includes(`${row.periodo_tipo} ${row.periodo}`),
    );
    expect(again.length).toBeGreaterThan(0);
    for (const [name, row] of again) expect(rows.get(name)).toEqual(row);
  });
  // Years are the sum of their quarters, and three years that of theirs, as they are printed.
  for (const rows of printed) expect(wrongSums(rows)).toEqual([]);
}, 180_000);

/**
 * No false stop: twelve months as a portal publishes them (late reports, 0.4 % withdrawn, 1 % corrected colonias), each
 * over the one before, and the real carpetas, beside what was published of them; those same, damaged, are stopped.
 */
import { join } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CountedSource } from '../../../scripts/etl/build/countSource';
import { openDatabase, literal, rowsOf } from '../../../scripts/etl/io/database';
import { readCatalogs } from '../../../scripts/etl/geo/placeCatalogs';
import { releasesBefore } from '../../../scripts/etl/revise/ownHistory';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsent, shared } from '../../shared';
import { CUAUHTEMOC } from '../alcaldia';
import { scratch } from '../project';
import { carpetasAt, HEADERS, inventedProject, layerOf, toCsv, type Row } from './inventedCity';
import { benchIn, count, judged, published, type Bench } from './judged';
import { MUTATIONS } from './mutations';

const SOURCE = 'fgj_carpetas';

it('twelve honest months pass, each over the one before', async () => {
  const dir = scratch();
  const path = join(dir, 'colonias.geojson');
  writeFileSync(path, layerOf());
  const bench = await benchIn(inventedProject(join(dir, 'proyecto')), { colonias: path });
  let before: CountedSource | null = null;
  for (let month = 0; month <= 12; month += 1) {
    const cut = new Date(Date.UTC(2024, month, 0)).toISOString().slice(0, 10);
    const text = toCsv(HEADERS[SOURCE] ?? [], carpetasAt(dir, cut));
    const counted: CountedSource = await count(bench, SOURCE, { dir, text });
    if (before !== null) {
      const found = judged(bench, counted, published(before), 'stands');
      expect([cut, found]).toEqual([cut, { rules: [], message: '' }]);
    }
    before = counted;
  }
}, 600_000);

const REAL = shared('data/real');
const OFFICIAL = join(REAL, 'geo/colonias_cuauhtemoc_asentamientos_seduvi_2022.geojson');
const COLUMNS =
  'alcaldia_hecho,colonia_catalogo,latitud,longitud,delito,fecha_hecho,hora_hecho,anio_hecho,trimestre'.split(
    ',',
  );

/** Of two alcaldías, what is counted; the texts of the rest are of other lengths. */
async function realRows(): Promise<readonly Row[]> {
  const db = await openDatabase();
  const delitos = readCatalogs('.').delitos.map(({ delito }) => literal(delito));
  const rows = await rowsOf(
    db,
    `SELECT * FROM read_csv(${literal(join(REAL, 'fgj/carpetas_cdmx_2019_2024_puntos.csv.gz'))}, all_varchar = true)
     WHERE alcaldia_hecho IN ('CUAUHTEMOC', 'IZTAPALAPA') AND trim(delito) IN (${delitos.join(', ')})`,
    v.record(v.string(), v.nullable(v.string())),
  );
  db.closeSync();
  return rows.map((row) => Object.fromEntries(COLUMNS.map((name) => [name, row[name] ?? ''])));
}

describe.skipIf(isAbsent(REAL, 'no se prueban los archivos reales'))('the real carpetas', () => {
  const dir = scratchOf();
  let bench: Bench;
  let rows: readonly Row[] = [];
  let whole: CountedSource;
  beforeAll(async () => {
    bench = await benchIn('.', { colonias: OFFICIAL });
    rows = await realRows();
    whole = await count(bench, SOURCE, { dir: dir(), text: toCsv(COLUMNS, rows) });
  }, 300_000);

  it('pass over themselves, beside what was published last, and with nothing known', async () => {
    const { expected } = await releasesBefore(
      '.',
      join(dir(), 'nada'),
      { profile: 'publico', k: 5 },
      [CUAUHTEMOC],
    );
    expect(expected).not.toBeNull();
    const release = expected ?? published(whole);
    const passes = { rules: [], message: '' };
    expect(judged(bench, whole, published(whole), 'stands')).toEqual(passes);
    expect(judged(bench, whole, release, 'expected')).toEqual(passes);
    expect(judged(bench, whole, release, 'nothing')).toEqual(passes);
    const points = (whole.assigned?.points ?? []).reduce(
      (sum, own) => ({ all: sum.all + own.points, inside: sum.inside + own.inside }),
      { all: 0, inside: 0 },
    );
    expect(points).toEqual({ all: 19_506, inside: 19_093 });
  });

  it('of all the alcaldías pass, drawn by the catalogue of the Fiscalía, and so do victims of three', async () => {
    const layers = {
      colonias: OFFICIAL,
      colonias_fgj: join(REAL, 'geo/colonias_fgj_catalogo_cdmx_simplificado.geojson.gz'),
    };
    const city = await benchIn('.', layers, 'todas');
    const passes = { rules: [], message: '' };
    const path = join(REAL, 'fgj/carpetas_cdmx_2019_2024_puntos.csv.gz');
    const carpetas = await count(city, SOURCE, { path });
    expect(judged(city, carpetas, published(carpetas), 'stands')).toEqual(passes);
    expect(judged(city, carpetas, published(carpetas), 'nothing')).toEqual(passes);
    for (const name of ['milpa_alta', 'cuajimalpa_de_morelos', 'la_magdalena_contreras']) {
      const victims = await count(city, 'fgj_victimas', {
        path: join(REAL, `fgj/victimas_${name}_2019_2022.csv.gz`),
      });
      expect([name, judged(city, victims, published(victims), 'nothing')]).toEqual([name, passes]);
    }
  }, 300_000);

  // The derived file has no column to cut a line in.
  const damaged = MUTATIONS.filter(
    ({ source, name }) => source === SOURCE && !name.includes('cortados'),
  );
  it.each(damaged)(
    '$name are stopped',
    async ({ change, unseenAlone, unseenFirst, namesColonia }) => {
      const counted = await count(bench, SOURCE, {
        dir: dir(),
        text: toCsv(COLUMNS, change(rows)),
      });
      const stands = judged(bench, counted, published(whole), 'stands');
      expect(stands.rules).not.toEqual([]);
      if (unseenFirst !== true) {
        expect(judged(bench, counted, published(whole), 'expected').rules).not.toEqual([]);
      }
      if (unseenAlone !== true) {
        expect(judged(bench, counted, published(whole), 'nothing').rules).not.toEqual([]);
      }
      if (namesColonia === true) {
        expect(stands.message).toMatch(/[a-z_]+ de [A-ZÁÉÍÓÚ][^,]+ en \d{4}, de [\d,]+ a [\d,]+/);
      }
    },
    300_000,
  );
});

/** A folder that lasts as long as this file's tests. */
function scratchOf(): () => string {
  let made = '';
  beforeAll(() => {
    made = mkdtempSync(join(tmpdir(), 'atlas-honestos-'));
    return () => rmSync(made, { recursive: true, force: true });
  });
  return () => made;
}

/**
 * Each known way in which a file goes wrong and stays readable, and the rules that then stop it: those of the table of
 * docs/plausibilidad.md. It takes some twenty seconds, as every damaged file is counted.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as check from '../../scripts/etl/check/plausible';
import { attachPrevious } from '../../scripts/etl/check/previous';
import { countSource } from '../../scripts/etl/countSource';
import { addCurated } from '../../scripts/etl/curated/addCurated';
import { inWork, openDatabase, type Database } from '../../scripts/etl/database';
import { EtlError, messageOf } from '../../scripts/etl/errors';
import { build } from '../../scripts/etl/pipeline';
import { countedPlaces } from '../../scripts/etl/place/countedPlaces';
import { publishedAreas } from '../../scripts/etl/place/geography';
import { readPlaces } from '../../scripts/etl/place/places';
import { addPlaces } from '../../scripts/etl/publish/placeTables';
import { createTables } from '../../scripts/etl/publish/writeTables';
import { readSourceRecord } from '../../scripts/etl/sourceRecord';
import { TABLES } from '../../src/lib/contract/tables';
import { DAMAGES } from './mutations';
import * as city from './inventedCity';
import { rowsOfRelease } from './release';

type Findings = readonly check.Finding[];
type Files = Readonly<Record<string, readonly city.Row[]>>;

const CARPETAS = 'fgj_carpetas';
const FILES: Files = {
  [CARPETAS]: city.carpetasAt('2025-01-31'),
  fgj_victimas_2020: city.victimsOf2020(),
  linea_mujeres: city.calls(),
  sesnsp_idm: city.offences(),
  sesnsp_victimas: city.victims(),
};
const PLACES: Files = { colonias: city.SQUARES, servicios: city.SERVICES };
const OWN = '09015';

const TABLE = /^\| `(\w+)` +\| (.+?) +\| (.+?) +\| (.+?) +\|$/gm;
const CASES = [...readFileSync('docs/plausibilidad.md', 'utf8').matchAll(TABLE)].map(
  ([, source = '', name = '', over = '', alone = '']) => ({ source, name, over, alone }),
);

const folder = mkdtempSync(join(tmpdir(), 'atlas-plausible-'));
const root = join(folder, 'project');
const STANDING = join(folder, 'standing');
let counting: Awaited<ReturnType<typeof opened>>;

beforeAll(async () => {
  place({});
  expect(await buildOver(STANDING, FILES)).toBe('');
  counting = await opened();
});
afterAll(() => rmSync(folder, { recursive: true }));

const LAYER = join(folder, 'colonias.geojson');
function place({ colonias = city.SQUARES, servicios = city.SERVICES }: Files): void {
  city.writeProject(root, servicios);
  writeFileSync(LAYER, city.layerOf(colonias));
}
function written(source: string, rows: readonly city.Row[]): string {
  const path = join(folder, `${source}.csv`);
  writeFileSync(path, city.toCsv(rows));
  return path;
}

/** @returns the message with which the build is refused; none where it is not. */
async function buildOver(out: string, files: Files, ...texts: readonly string[]) {
  const given = Object.entries(files).map(([id, rows]) => [id, [written(id, rows)]] as const);
  const inputs = new Map([['colonias', [LAYER]], ...given]);
  const accepted = check.parseAccepted(texts);
  try {
    await build({ root, out, inputs, alcaldia: OWN, accepted });
    return '';
  } catch (thrown) {
    return messageOf(thrown);
  }
}

/** A database as a build has it before it counts, over the release that stands. */
async function opened() {
  const catalogue = readPlaces(root);
  const counted = countedPlaces(catalogue, [OWN], { official: LAYER, city: undefined });
  const db = await openDatabase();
  await createTables(db);
  await addCurated(db, root, catalogue, [OWN]);
  await addPlaces(db, counted.places, publishedAreas(counted.areas, catalogue.colonias).areas);
  await attachPrevious(db, STANDING, OWN);
  const quiet = { told: () => undefined, reading: () => undefined };
  return { db, where: { root, ...counted, alcaldias: [OWN], ...quiet } };
}

/** The rules that are broken over the release that stands, and those that are if none stands. */
async function asked(db: Database, find: () => Promise<Findings>, found?: Findings) {
  const named = (findings: Findings) => findings.map(({ rule }) => rule).join(', ') || 'no se ve';
  const over = named(found ?? (await find()));
  const empty = Object.keys(TABLES).map(
    (name) => `CREATE OR REPLACE VIEW antes.${name} AS FROM main.${name} LIMIT 0;`,
  );
  await db.run(`BEGIN; DELETE FROM antes.fuentes; ${empty.join(' ')}`);
  const alone = named(await find());
  await db.run('ROLLBACK');
  return { over, alone };
}

/** Counts a file once. */
async function rulesOfFile(source: string, damaged: readonly city.Row[]) {
  const { db, where } = counting;
  const record = readSourceRecord(root, source);
  if (record.rows === 'polygons') throw new Error(source);
  const path = written(source, damaged);
  for (const name of ['observaciones', 'indicadores']) await db.run(`DELETE FROM main.${name}`);
  return inWork(db, async () => {
    const { source: told, findings } = await countSource(db, record, [path], where);
    const until = told.until ?? '';
    const rows = told.files[0]?.rows ?? 0;
    const file = { path, rows, unreadable: told.rowsRead - rows, until };
    await db.run('DROP TABLE comparado; DROP TABLE archivos');
    const find = () => check.checkSource(db, { record, until, alcaldias: [OWN] }, [file]);
    return asked(db, find, findings);
  });
}

async function rulesOfPlaces(damaged: Files) {
  place(damaged);
  const { db, where } = await opened();
  // No source is missed.
  await db.run('INSERT INTO main.calidad FROM antes.calidad');
  const rules = await asked(db, () => check.checkRelease(db, root, where.areas));
  db.closeSync();
  return rules;
}

describe('what is honest passes', () => {
  test('every file over itself', async () => {
    expect(await buildOver(STANDING, FILES)).toBe('');
  });
  test('each month over the one before: late reports, withdrawn and corrected carpetas', async () => {
    for (const cut of ['2024-07-31', '2024-11-15', '2024-12-31', '2025-01-31']) {
      const message = await buildOver(join(folder, 'months'), { [CARPETAS]: city.carpetasAt(cut) });
      expect([cut, message]).toEqual([cut, '']);
    }
  });
});

describe('what is damaged is stopped', () => {
  test('each damage is in the table', () => {
    const made = Object.values(DAMAGES).flatMap((damages) => Object.keys(damages));
    expect(CASES.map(({ name }) => name).sort()).toEqual(made.sort());
  });
  test.each(CASES)('$source: $name', async ({ source, name, over, alone }) => {
    const damaged = DAMAGES[source]?.[name]?.(FILES[source] ?? PLACES[source] ?? []) ?? [];
    const isPlace = source in PLACES;
    const rules = isPlace ? rulesOfPlaces({ [source]: damaged }) : rulesOfFile(source, damaged);
    if (over === 'al leer') await expect(rules).rejects.toThrow(EtlError);
    else expect(await rules).toEqual({ over, alone });
  });
  afterAll(() => place({}));
});

describe('what breaks a rule', () => {
  const without = (row: city.Row) => row['colonia_catalogo'] !== 'Centro';
  const damaged = { [CARPETAS]: FILES[CARPETAS]?.filter(without) ?? [] };

  test('is told with place, indicator and figures, and leaves what stands', async () => {
    const manifest = () => readFileSync(join(STANDING, 'manifest.json'), 'utf8');
    const before = manifest();
    const message = await buildOver(STANDING, damaged);
    expect(message).toMatch(/Violencia familiar de Centro en 20\d\d–?\d*, de \d+ a 0 redondeados/);
    expect(message).toMatch(/Archivos de fgj_carpetas: «.*fgj_carpetas\.csv»/);
    expect(message).toContain(`--aceptar colonias:${CARPETAS} --aceptar cerrados:${CARPETAS}`);
    expect(manifest()).toBe(before);
  });

  test('is published where it is accepted by name, and calidad says so without a count', async () => {
    const out = join(folder, 'accepted');
    await buildOver(out, { [CARPETAS]: city.carpetasAt('2025-01-31') });
    expect(await buildOver(out, damaged, `cerrados:${CARPETAS}`)).not.toBe('');
    const accepted = ['colonias', 'cerrados'].map((rule) => `${rule}:${CARPETAS}`);
    expect(await buildOver(out, damaged, ...accepted)).toBe('');
    const rows = await rowsOfRelease(
      out,
      "SELECT regla, filas, descripcion FROM calidad WHERE efecto = 'aceptada' ORDER BY regla",
    );
    expect(rows).toMatchObject([
      { regla: 'aceptado_cerrados', filas: 0 },
      { regla: 'aceptado_colonias', descripcion: expect.stringMatching(/de Centro en 20/) },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/de \d+ a \d+/);
  });

  test('a source that is no longer given is missed', async () => {
    const message = await buildOver(STANDING, { linea_mujeres: city.calls() });
    expect(message).toContain(`--aceptar ausente:${CARPETAS}`);
  });

  test.each(['nada', 'mes', 'mes:', 'mes:a:b', 'otra:fgj_carpetas'])(
    'is not accepted as «%s»',
    (text) => expect(() => check.parseAccepted([text])).toThrow(/REGLA:FUENTE/),
  );
});

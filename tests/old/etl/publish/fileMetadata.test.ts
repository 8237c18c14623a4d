/** Files that say what they are, and two programs of others that read them: a third in `polars.all.test.ts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetMetadata, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import * as v from 'valibot';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { buildRelease } from '../../../../scripts/old/etl/build/build';
import { literal, openDatabase, rowsOf } from '../../../../scripts/old/etl/io/database';
import { filesOfRelease } from '../../../../src/old/lib/contract/manifest';
import { TABLES } from '../../../../src/old/lib/contract/tables';
import { CUAUHTEMOC } from '../alcaldia';
import { casesAsLines, COLONIAS, PROJECT, readRelease, scratch, writeCsv } from '../project';

const stamping = vi.hoisted(() => ({ on: true }));
vi.mock('../../../../scripts/old/etl/publish/fileMetadata', async (original) => ({
  ...(await original<object>()),
  get STAMPS_FILES() {
    return stamping.on;
  },
}));

/** Of these cases; the other tables have none of their rows from a source of cases. */
const SOURCES_OF: Readonly<Record<string, readonly string[]>> = {
  observaciones: ['fgj_carpetas'],
  horarios: ['fgj_carpetas'],
  oportunidad: ['fgj_carpetas'],
  indicadores: ['fgj_carpetas'],
  calidad: ['fgj_carpetas'],
  colonias: ['colonias'],
  adyacencia: ['colonias'],
};

const CASES = [2019, 2020].flatMap((year) =>
  ['02-10', '05-10'].map((day, index) => ({
    colonia: 'Jacarandas',
    delito: 'VIOLENCIA FAMILIAR',
    day: `${year}-${day}`,
    count: 20 + index,
  })),
);

async function build(stamps: boolean): Promise<string> {
  stamping.on = stamps;
  onTestFinished(() => void (stamping.on = true));
  const dir = scratch();
  const out = join(dir, 'data');
  await buildRelease(PROJECT, {
    inputs: new Map([
      ['fgj_carpetas', [writeCsv(dir, casesAsLines(CASES))]],
      ['colonias', [COLONIAS]],
    ]),
    out,
    profile: 'publico',
    alcaldia: CUAUHTEMOC,
  });
  return out;
}

async function inDuckDb(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const db = await openDatabase();
  try {
    return await rowsOf(db, sql, v.record(v.string(), v.unknown()));
  } finally {
    db.closeSync();
  }
}

describe('a release whose files say what they are', () => {
  it('has the name of the one whose files do not, and the same bytes each time', async () => {
    const [plain, one, two] = [
      readRelease(await build(false)),
      readRelease(await build(true)),
      readRelease(await build(true)),
    ];
    expect(one.publicacion).toBe(plain.publicacion);
    expect(filesOfRelease(two)).toEqual(filesOfRelease(one));
    expect(filesOfRelease(one)).not.toEqual(filesOfRelease(plain));
    expect(one.auditoria).toEqual(plain.auditoria);
  });

  it('tells release, k, units, order and who publishes each source, in every table', async () => {
    const out = await build(true);
    const { publicacion, tablas, fuentes } = readRelease(out);
    for (const [name, table] of Object.entries(tablas)) {
      if (table === undefined) continue;
      const path = join(out, table.archivo);
      const pairs = await inDuckDb(
        `SELECT decode(key) AS llave, decode(value) AS valor FROM parquet_kv_metadata(${literal(path)})`,
      );
      const said = Object.fromEntries(pairs.map(({ llave, valor }) => [llave, valor]));
      const bytes = readFileSync(path);
      const { key_value_metadata: keys = [] } = parquetMetadata(
        bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
      );
      expect(Object.fromEntries(keys.map(({ key, value }) => [key, value]))).toMatchObject(said);
      expect(said).toMatchObject({
        'atlas.publicacion': publicacion,
        'atlas.tabla': name,
        'atlas.k': '5',
        'atlas.perfil': 'publico',
      });
      const ids = SOURCES_OF[name] ?? [];
      expect(JSON.parse(String(said['atlas.fuentes']))).toEqual(
        fuentes
          .filter(({ id }) => ids.includes(id))
          .map(({ id, publica, licencia }) => ({ id, publica, licencia })),
      );
    }
    const [said] = await inDuckDb(
      `SELECT decode(value) AS orden FROM parquet_kv_metadata(${literal(join(out, tablas.observaciones.archivo))})
       WHERE decode(key) = 'atlas.orden'`,
    );
    expect(JSON.parse(String(said?.['orden']))).toEqual(TABLES.observaciones.orden);
  });
});

describe.each([
  ['of now', () => Promise.resolve('static/data-old')],
  ['with metadata', () => build(true)],
])('a release %s', (_which, releaseOf) => {
  it('is read the same by DuckDB and by hyparquet', async () => {
    const out = await releaseOf();
    const { archivo, filas } = readRelease(out).tablas.observaciones;
    const path = join(out, archivo);
    const [totals] = await inDuckDb(
      `SELECT count(*)::INTEGER AS filas, sum(n)::INTEGER AS suma, count(n)::INTEGER AS dichas,
         min(periodo)::VARCHAR AS primero FROM ${literal(path)}`,
    );
    expect(totals?.['filas']).toBe(filas);
    const file = await asyncBufferFromFile(path);
    const rows = v.parse(
      v.array(v.looseObject({ n: v.nullable(v.number()), periodo: v.date() })),
      await parquetReadObjects({ file, compressors, columns: ['n', 'periodo'] }),
    );
    const told = rows.flatMap(({ n }) => (n === null ? [] : [n]));
    const first = rows.map(({ periodo }) => periodo.toISOString().slice(0, 10)).toSorted()[0];
    expect({
      filas: rows.length,
      suma: told.reduce((a, b) => a + b, 0),
      dichas: told.length,
      primero: first,
    }).toEqual(totals);
  });
});

/** An invented alcaldía of three colonias, to build releases from in tests. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { literal, openDatabase, rowsOf } from '../../../scripts/old/etl/io/database';
import { parseManifest, type Manifest } from '$old/lib/contract/manifest';
import type { TableName } from '$old/lib/contract/tables';
import type * as v from 'valibot';

export const PROJECT = resolve('tests/fixtures/proyecto');
export const COLONIAS = resolve('tests/fixtures/carpetas/colonias.geojson');
export const QUIRKS = resolve('tests/fixtures/carpetas/rarezas.csv');

export const HEADER =
  'alcaldia_hecho,colonia_catalogo,latitud,longitud,delito,fecha_hecho,hora_hecho,anio_hecho,trimestre';

/** A folder that lasts as long as the test. */
export function scratch(): string {
  const dir = mkdtempSync(join(tmpdir(), 'atlas-etl-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

export function writeCsv(dir: string, lines: readonly string[], header = HEADER): string {
  const path = join(dir, 'carpetas.csv');
  writeFileSync(path, `${[header, ...lines].join('\n')}\n`);
  return path;
}

export interface InventedCase {
  readonly colonia: string;
  readonly delito: string;
  readonly day: string;
  readonly count: number;
}

/** As many rows as each case says, equal in all but the minute and the second. */
export function casesAsLines(cases: readonly InventedCase[]): readonly string[] {
  return cases
    .flatMap(({ count, ...row }) => Array.from({ length: count }, () => row))
    .map(
      ({ colonia, delito, day }, index) =>
        `CUAUHTEMOC,${colonia},,,${delito},${day},${withinHour('10', index)},,`,
    );
}

/** The n-th second of an hour, `hh:mm:ss`, begun anew after 3,600. */
export function withinHour(hour: string, n: number): string {
  const two = (value: number) => String(value % 60).padStart(2, '0');
  return `${hour}:${two(Math.floor(n / 60))}:${two(n)}`;
}

export function readRelease(dir: string): Manifest {
  return parseManifest(readFileSync(join(dir, 'manifest.json'), 'utf8'));
}

/** Every file of a folder with its bytes in hexadecimal: equal if and only if the folders are. */
export function contents(dir: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(dir)
      .toSorted()
      .map((name) => [name, readFileSync(join(dir, name)).toString('hex')]),
  );
}

/** Rows of a published table, by SQL over the view `tabla`. */
export async function ask<const Schema extends v.GenericSchema>(
  dir: string,
  table: TableName,
  sql: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>[]> {
  const db = await openDatabase();
  const written = readRelease(dir).tablas[table];
  if (written === undefined) throw new Error(`La publicación no trae «${table}».`);
  const path = join(dir, written.archivo);
  await db.run(`CREATE VIEW tabla AS SELECT * FROM read_parquet(${literal(path)})`);
  const rows = await rowsOf(db, sql, schema);
  db.closeSync();
  return rows;
}

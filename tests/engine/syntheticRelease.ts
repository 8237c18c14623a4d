/** A small release of invented numbers, written by native DuckDB as the ETL writes a real one. */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import {
  parseManifest,
  type Manifest,
  type ManifestTable,
  type ReleaseFile,
} from '$lib/contract/manifest';
import { TABLE_NAMES, TABLES, type Table, type TableName } from '$lib/contract/tables';

type Value = string | number | boolean | null;
export type SyntheticRow = Readonly<Record<string, Value>>;
export type SyntheticTables = Readonly<Partial<Record<TableName, readonly SyntheticRow[]>>>;

export interface SyntheticRelease {
  readonly directory: string;
  readonly manifest: Manifest;
  /** The same SQL on native DuckDB, over the same files; dates as `YYYY-MM-DD`. */
  runNatively(sql: string): Promise<readonly SyntheticRow[]>;
  remove(): Promise<void>;
}

export interface SyntheticParts {
  readonly fuentes?: Manifest['fuentes'];
  readonly alcaldiasConColonias?: readonly string[];
  readonly perfil?: Manifest['perfil'];
  /** JSON of the boundaries. */
  readonly topojson?: string;
  /** Columns that a table of an older release lacks. */
  readonly without?: Readonly<Partial<Record<TableName, readonly string[]>>>;
  /** Tables that an older release lacks. */
  readonly lacks?: readonly TableName[];
  /** An empty folder to write it to; a new one of this machine's otherwise. */
  readonly directory?: string;
}

/** Tables that are not given are written without rows. */
export async function writeRelease(
  tables: SyntheticTables,
  parts: SyntheticParts = {},
): Promise<SyntheticRelease> {
  const directory = parts.directory ?? (await mkdtemp(join(tmpdir(), 'atlas-release-')));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const tablas: Record<string, ManifestTable> = {};
  for (const name of TABLE_NAMES.filter((each) => !parts.lacks?.includes(each))) {
    tablas[name] = await writeTable(
      connection,
      directory,
      contractOf(name, parts.without?.[name] ?? []),
      tables[name] ?? [],
    );
  }
  const geometry = join(directory, 'colonias.topojson');
  await writeFile(geometry, parts.topojson ?? '{"type":"Topology","objects":{},"arcs":[]}');
  const manifest = manifestOf(tablas, await describe(geometry), parts);
  await writeFile(join(directory, 'manifest.json'), JSON.stringify(manifest));
  return {
    directory,
    manifest,
    runNatively: (sql) => runNatively(connection, sql),
    async remove() {
      connection.closeSync();
      instance.closeSync();
      await rm(directory, { recursive: true });
    },
  };
}

function contractOf(name: TableName, without: readonly string[]): Table & { name: TableName } {
  const table: Table = TABLES[name];
  return {
    ...table,
    name,
    columnas: table.columnas.filter(({ nombre }) => !without.includes(nombre)),
  };
}

async function writeTable(
  connection: DuckDBConnection,
  directory: string,
  { name, columnas, descripcion, orden }: Table & { readonly name: TableName },
  rows: readonly SyntheticRow[],
): Promise<ManifestTable> {
  const types = columnas.map(({ nombre, tipo }) => `${nombre} ${tipo}`).join(', ');
  await connection.run(`CREATE TABLE ${name}_rows (${types})`);
  if (rows.length > 0) {
    const tuples = rows.map(
      (row) => `(${columnas.map(({ nombre }) => sqlOf(row[nombre] ?? null)).join(', ')})`,
    );
    await connection.run(`INSERT INTO ${name}_rows VALUES ${tuples.join(', ')}`);
  }
  const draft = join(directory, `${name}.parquet`);
  await connection.run(
    `COPY (SELECT * FROM ${name}_rows ORDER BY ${orden.join(', ')}) TO '${draft}' (FORMAT PARQUET, CODEC ZSTD)`,
  );
  const described = await describe(draft);
  const archivo = `${name}.${described.sha256.slice(0, 8)}.parquet`;
  await rename(draft, join(directory, archivo));
  await connection.run(
    `CREATE VIEW ${name} AS SELECT * FROM read_parquet('${join(directory, archivo)}')`,
  );
  return {
    ...described,
    archivo,
    filas: rows.length,
    descripcion,
    columnas: columnas.map((column) => ({ ...column })),
  };
}

const sqlOf = (value: Value): string =>
  typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);

async function describe(path: string): Promise<ReleaseFile> {
  const bytes = await readFile(path);
  return {
    archivo: path.slice(path.lastIndexOf('/') + 1),
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

function manifestOf(
  tablas: Readonly<Record<string, ManifestTable>>,
  colonias: ReleaseFile,
  { fuentes = [], alcaldiasConColonias = ['09015'], perfil = 'publico' }: SyntheticParts,
): Manifest {
  const manifest = {
    formato: 1,
    publicacion: perfil === 'interno' ? '2025-01-31-interno-0a1b2c3d' : 'sintetica',
    construida: '2025-01-31',
    perfil,
    k: perfil === 'publico' ? 5 : 1,
    alcaldias_con_colonias: alcaldiasConColonias,
    fuentes,
    tablas,
    geometrias: { colonias },
    auditoria: {
      celdas: 0,
      suprimidas_primarias: 0,
      suprimidas_complementarias: 0,
      recuperables: 0,
      intervalo_minimo: null,
    },
  };
  return parseManifest(JSON.stringify(manifest));
}

async function runNatively(
  connection: DuckDBConnection,
  sql: string,
): Promise<readonly SyntheticRow[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader
    .getRowObjectsJson()
    .map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])),
    );
}

function plain(value: unknown): Value {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error(`DuckDB nativo dio ${JSON.stringify(value)}, que no es un valor simple.`);
}

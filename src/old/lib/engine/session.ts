/** One running DuckDB and the tables that it has been given so far. */
import type { AnyQuery } from '$old/lib/queries/query';
import type { Manifest, ReleaseFile } from '$old/lib/contract/manifest';
import type { TableName } from '$old/lib/contract/tables';
import { emptyTable } from '$old/lib/queries/emptyTable';
import type { Backend } from './backend';
import type { DoorParts } from './door';
import { Queue } from './queue';
import { SharedTasks } from './sharedTasks';

export class Session {
  readonly #parts: DoorParts;
  readonly #manifest: (signal: AbortSignal) => Promise<Manifest>;
  readonly #backend: Promise<Backend>;
  readonly #queue = new Queue();
  readonly #ready = new Set<TableName>();
  /** Those on their way, whose size has been told. */
  readonly #announced = new Set<TableName>();
  readonly #loading = new SharedTasks<void>();

  constructor(parts: DoorParts, manifest: (signal: AbortSignal) => Promise<Manifest>) {
    this.#parts = parts;
    this.#manifest = manifest;
    this.#backend = parts.start();
  }

  /** The engine starts while the tables travel. Throws what `Backend.execute` and `ReleaseFiles` throw. */
  async answer({ sql, tables }: AnyQuery, signal: AbortSignal): Promise<Uint8Array> {
    const [backend] = await Promise.all([this.#backend, this.#needAll(tables, signal)]);
    return this.#queue.add(() => backend.execute(sql, signal), signal);
  }

  async close(): Promise<void> {
    // A backend that never started has undone its own beginnings.
    const backend = await this.#backend.catch(() => undefined);
    await backend?.close();
  }

  /** All that has yet to come is told of before any of it begins. */
  async #needAll(tables: readonly TableName[], signal: AbortSignal): Promise<void> {
    const missing = tables.filter((name) => !this.#ready.has(name));
    if (missing.length === 0) return;
    const { tablas } = await this.#manifest(signal);
    for (const name of missing.filter((each) => !this.#announced.has(each))) {
      const table = tablas[name];
      if (table === undefined) continue;
      this.#announced.add(name);
      this.#parts.report({ what: name, bytes: 0, total: table.bytes });
    }
    await Promise.all(missing.map((name) => this.#need(name, signal)));
  }

  async #need(name: TableName, signal: AbortSignal): Promise<void> {
    if (this.#ready.has(name)) return;
    await this.#loading.join(name, (shared) => this.#load(name, shared), signal);
  }

  async #load(name: TableName, signal: AbortSignal): Promise<void> {
    const table = (await this.#manifest(signal)).tablas[name];
    if (table === undefined) await this.#registerEmpty(name, signal);
    else await this.#register(name, table, signal);
    this.#ready.add(name);
  }

  async #register(name: TableName, table: ReleaseFile, signal: AbortSignal): Promise<void> {
    const bytes = await this.#fetch(name, table, signal);
    const backend = await this.#backend;
    await this.#queue.add(() => backend.register(name, table.archivo, bytes), signal);
  }

  /** The release was built before the table was. */
  async #registerEmpty(name: TableName, signal: AbortSignal): Promise<void> {
    const backend = await this.#backend;
    const sql = `CREATE OR REPLACE VIEW ${name} AS ${emptyTable(name)}`;
    await this.#queue.add(() => backend.execute(sql, signal), signal);
  }

  async #fetch(name: TableName, table: ReleaseFile, signal: AbortSignal): Promise<Uint8Array> {
    const { report, release } = this.#parts;
    try {
      return await release.file(table, signal, (arrived) =>
        report({ what: name, bytes: arrived, total: table.bytes }),
      );
    } finally {
      this.#announced.delete(name);
    }
  }
}

/** One running DuckDB and the tables that it has been given so far. */
import type { AnyQuery } from '$lib/queries/query';
import type { Manifest } from '$lib/release/manifest';
import type { TableName } from '$lib/release/tables';
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
  readonly #loading = new SharedTasks<void>();

  constructor(parts: DoorParts, manifest: (signal: AbortSignal) => Promise<Manifest>) {
    this.#parts = parts;
    this.#manifest = manifest;
    this.#backend = parts.start();
  }

  /** The engine starts while the tables travel. Throws what `Backend.execute` and `ReleaseFiles` throw. */
  async answer({ sql, tables }: AnyQuery, signal: AbortSignal): Promise<Uint8Array> {
    const [backend] = await Promise.all([
      this.#backend,
      ...tables.map((name) => this.#need(name, signal)),
    ]);
    return this.#queue.add(() => backend.execute(sql, signal), signal);
  }

  async close(): Promise<void> {
    // A backend that never started has undone its own beginnings.
    const backend = await this.#backend.catch(() => undefined);
    await backend?.close();
  }

  async #need(name: TableName, signal: AbortSignal): Promise<void> {
    if (this.#ready.has(name)) return;
    await this.#loading.join(name, (shared) => this.#load(name, shared), signal);
  }

  async #load(name: TableName, signal: AbortSignal): Promise<void> {
    const table = (await this.#manifest(signal)).tablas[name];
    const { report, release } = this.#parts;
    const bytes = await release.file(table, signal, (arrived) =>
      report({ what: name, bytes: arrived, total: table.bytes }),
    );
    const backend = await this.#backend;
    await this.#queue.add(() => backend.register(name, table.archivo, bytes), signal);
    this.#ready.add(name);
  }
}

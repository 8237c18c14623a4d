/** The two builds of DuckDB-WASM that are served with the site, and which one this browser runs. */
import type { getPlatformFeatures } from '@duckdb/duckdb-wasm';
import ehModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mvpModule from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';
import ehWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import mvpWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';

export interface Bundle {
  readonly module: string;
  /** Of the module once unpacked: a compressed response announces fewer. */
  readonly bytes: number;
  readonly worker: string;
}

const EH: Bundle = { module: ehModule, bytes: 18_105_915, worker: ehWorker };
const MVP: Bundle = { module: mvpModule, bytes: 22_092_382, worker: mvpWorker };

/** `eh` where WebAssembly has exceptions (every browser since 2022), `mvp` elsewhere. */
export function bundleFor(features: Awaited<ReturnType<typeof getPlatformFeatures>>): Bundle {
  return features.wasmExceptions ? EH : MVP;
}

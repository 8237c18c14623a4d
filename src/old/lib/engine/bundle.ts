/** The build of DuckDB-WASM that is served with the site, and whether this browser can run it. */
import module from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

export interface Bundle {
  readonly module: string;
  /** Of the module once unpacked: a compressed response announces fewer. */
  readonly bytes: number;
  readonly worker: string;
}

/** `eh`, which needs WebAssembly's exceptions. */
export const BUNDLE: Bundle = { module, bytes: 18_105_915, worker };

/** The smallest module with a `try`: version 1, one type, one function, `try catch_all end`. */
const WITH_EXCEPTIONS = Uint8Array.of(
  ...[
    0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11,
  ],
);

/**
 * False where WebAssembly is missing, switched off or without exceptions, and where the page's own content
 * policy stops it: Safari before 16 knows no `wasm-unsafe-eval`. Only compiling tells all of these.
 */
export function engineRunsHere(): boolean {
  try {
    return new WebAssembly.Module(WITH_EXCEPTIONS) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

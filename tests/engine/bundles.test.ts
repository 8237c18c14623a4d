import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, it, vi } from 'vitest';
import { bundleFor } from '$lib/engine/bundles';
import manifest from '../../package.json' with { type: 'json' };

// In Node nothing gives these files an address, as Vite does in the page.
vi.mock('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url', () => ({ default: '/duckdb-eh.wasm' }));
vi.mock('@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url', () => ({ default: '/duckdb-mvp.wasm' }));
vi.mock('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url', () => ({
  default: '/duckdb-browser-eh.worker.js',
}));
vi.mock('@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url', () => ({
  default: '/duckdb-browser-mvp.worker.js',
}));

const features = {
  bigInt64Array: true,
  crossOriginIsolated: false,
  wasmExceptions: true,
  wasmSIMD: true,
  wasmThreads: false,
  wasmBulkMemory: true,
};

describe('bundleFor', () => {
  it.each([
    [true, 'eh'],
    [false, 'mvp'],
  ])(
    'exceptions %s → %s, module and worker of one build, and its true size',
    async (wasmExceptions, build) => {
      const bundle = bundleFor({ ...features, wasmExceptions });
      expect(bundle.module).toContain(`duckdb-${build}.wasm`);
      expect(bundle.worker).toContain(`duckdb-browser-${build}.worker.js`);
      const path = createRequire(import.meta.url).resolve(
        `@duckdb/duckdb-wasm/dist/duckdb-${build}.wasm`,
      );
      expect(bundle.bytes).toBe((await stat(path)).size);
    },
  );
});

describe('the pinned version', () => {
  it('is 1.28.0: later ones fetch their Parquet reader from a third party', () => {
    expect(manifest.dependencies['@duckdb/duckdb-wasm']).toBe('1.28.0');
  });
});

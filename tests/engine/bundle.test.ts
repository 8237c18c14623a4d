import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BUNDLE, engineRunsHere } from '$lib/engine/bundle';
import { NoEngineError } from '$lib/engine/errors';
import { startWorker } from '$lib/engine/worker';
import manifest from '../../package.json' with { type: 'json' };

// In Node nothing gives these files an address, as Vite does in the page.
vi.mock('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url', () => ({ default: '/duckdb-eh.wasm' }));
vi.mock('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url', () => ({
  default: '/duckdb-browser-eh.worker.js',
}));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the bundle', () => {
  it('is the module and the worker of one build, and its true size', async () => {
    expect(BUNDLE.module).toContain('duckdb-eh.wasm');
    expect(BUNDLE.worker).toContain('duckdb-browser-eh.worker.js');
    const path = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
    expect(BUNDLE.bytes).toBe((await stat(path)).size);
  });
});

/** WebAssembly that refuses every module, as one without exceptions does, and a content policy. */
const REFUSING = {
  Module: class {
    constructor() {
      throw new Error('invalid opcode 0x6');
    }
  },
};

describe('whether the engine runs in a browser', () => {
  it('it does where WebAssembly has exceptions', () => {
    expect(engineRunsHere()).toBe(true);
  });

  it.each([
    ['missing', undefined],
    ['without exceptions, or stopped by a policy', REFUSING],
  ])('WebAssembly %s: a reason for the reader, nothing begun, no retry', async (_, wasm) => {
    vi.stubGlobal('WebAssembly', wasm);
    const Worker = vi.fn();
    vi.stubGlobal('Worker', Worker);
    expect(engineRunsHere()).toBe(false);
    const failure = await startWorker(() => undefined).catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(NoEngineError);
    expect(failure).toMatchObject({
      retryable: false,
      message: expect.stringContaining('Este navegador no puede correr el motor de consultas'),
    });
    expect(Worker).not.toHaveBeenCalled();
  });
});

describe('the pinned version', () => {
  it('is 1.28.0: later ones fetch their Parquet reader from a third party', () => {
    expect(manifest.dependencies['@duckdb/duckdb-wasm']).toBe('1.28.0');
  });
});

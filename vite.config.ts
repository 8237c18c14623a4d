import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  // One Arrow in the page: DuckDB-WASM would bring its own version 13 for functions that we do not call.
  resolve: { dedupe: ['apache-arrow'] },
  // The engine's Node build and the DOM used to prerender charts are read by Node itself.
  ssr: { external: ['@duckdb/duckdb-wasm', '@duckdb/node-api', 'linkedom'] },
  test: {
    environment: 'node',
    include: ['tests/{lib,etl,engine,routes,scripts}/**/*.test.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 60_000,
    restoreMocks: true,
  },
});

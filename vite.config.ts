import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { codeSplitting } from './scripts/lib/chunks.mjs';
import { containersAsScreen } from './scripts/lib/container-twins.mjs';
import { buildTargets } from './scripts/lib/floor.mjs';
import { inlineScripts } from './scripts/lib/inline-scripts.mjs';
import { largeTextAsNarrow } from './scripts/lib/large-text.mjs';
import { licencePlugins } from './scripts/lib/licences.mjs';
import { ownMachineOnly } from './scripts/lib/own-host.mjs';
import { profileFrom } from './scripts/lib/profile.mjs';
import { scriptText } from './scripts/lib/script-text.mjs';

const licences = licencePlugins(readFileSync(new URL('./LICENSE', import.meta.url), 'utf8'));
const isInternal = profileFrom(process.env) === 'interno';
/** They are in licencias.txt. */
const withoutNotices = { comments: { legal: false } };

export default defineConfig({
  plugins: [scriptText(), sveltekit(), licences.site(), ...(isInternal ? [ownMachineOnly()] : [])],
  worker: { plugins: () => [licences.worker()], rolldownOptions: { output: withoutNotices } },
  resolve: {
    // One Arrow in the page: DuckDB-WASM would bring its own version 13 for functions that we do not call.
    // And one reader of Parquet, beside which a writer would bring another.
    dedupe: ['apache-arrow', 'hyparquet'],
    alias: {
      // Theirs asks by `eval`, which our content policy forbids.
      '@stdlib/assert-has-generator-support': fileURLToPath(
        new URL('./src/lib/stats/generatorSupport.cjs', import.meta.url),
      ),
      // Nobody listens to it in a page.
      debug: fileURLToPath(new URL('./src/lib/stats/noDebug.cjs', import.meta.url)),
    },
  },
  build: { target: buildTargets(), rolldownOptions: { output: withoutNotices } },
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: codeSplitting() } } } },
  },
  define: { INLINE_SCRIPTS: JSON.stringify(inlineScripts()) },
  css: { postcss: { plugins: [largeTextAsNarrow(), containersAsScreen()] } },
  // The engine's Node build and the DOM used to prerender charts are read by Node itself.
  ssr: { external: ['@duckdb/duckdb-wasm', '@duckdb/node-api', 'linkedom'] },
  test: {
    environment: 'node',
    env: { TZ: 'UTC' },
    testTimeout: 60_000,
    // Of two cores Vitest would leave one idle.
    maxWorkers: '100%',
    restoreMocks: true,
  },
});

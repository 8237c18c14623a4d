import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { largeTextAsNarrow } from './scripts/large-text.mjs';
import { inlineScripts, scriptText } from './scripts/plain-scripts.mjs';

export default defineConfig({
  plugins: [scriptText(), sveltekit()],
  resolve: {
    // One Arrow in the page: DuckDB-WASM would bring its own version 13 for functions that we do not call.
    dedupe: ['apache-arrow'],
    alias: {
      // Theirs asks by `eval`, which our content policy forbids.
      '@stdlib/assert-has-generator-support': fileURLToPath(
        new URL('./src/old/lib/stats/generatorSupport.cjs', import.meta.url),
      ),
      // Nobody listens to it in a page.
      debug: fileURLToPath(new URL('./src/old/lib/stats/noDebug.cjs', import.meta.url)),
    },
  },
  build: { license: { fileName: 'licencias.md' } },
  css: { postcss: { plugins: [largeTextAsNarrow()] } },
  define: {
    INLINE_SCRIPTS: JSON.stringify(inlineScripts('src/inline')),
    PAGE_SCRIPTS: JSON.stringify(inlineScripts('src/inline/pages')),
    OLD_INLINE_SCRIPTS: JSON.stringify(inlineScripts('src/old/inline')),
  },
  // The engine's Node build and the DOM used to prerender charts are read by Node itself.
  ssr: { external: ['@duckdb/duckdb-wasm', '@duckdb/node-api', 'linkedom'] },
});

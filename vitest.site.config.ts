import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { reportFile, testFiles, testPart } from './scripts/lib/test-parts.mjs';

const part = testPart(process.env);

/** The checks on the files of the built site (tests/site): what it is made of is not run again. */
export default defineConfig({
  // Of the pages' own program, what reads them again.
  resolve: { alias: { $lib: fileURLToPath(new URL('./src/lib', import.meta.url)) } },
  test: {
    environment: 'node',
    ...testFiles(part, 'site'),
    outputFile: { json: reportFile(part, 'site') },
    env: { TZ: 'UTC' },
    testTimeout: 60_000,
    // The files of a worker share the pages that it has parsed.
    isolate: false,
    maxWorkers: '100%',
  },
});

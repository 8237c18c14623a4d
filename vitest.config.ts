import { defineConfig, mergeConfig } from 'vitest/config';
import { reportFile, testFiles, testPart } from './scripts/lib/test-parts.mjs';
import { testProcesses } from './scripts/lib/test-processes.mjs';
import site from './vite.config';

const part = testPart(process.env);

/** The tests of what the code does: they are run by the configuration that the site is built by. */
export default mergeConfig(
  site,
  defineConfig({
    test: {
      projects: testProcesses(testFiles(part, 'units')),
      outputFile: { json: reportFile(part, 'units') },
    },
  }),
);

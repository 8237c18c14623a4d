/** The tests that mutants are shown to: those of ATLAS_MUTATION_TESTS, and none that simulates for long. */
import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../vite.config';
import { UnreadFiles } from './unreadFiles.mjs';

const include = (process.env['ATLAS_MUTATION_TESTS'] ?? '')
  .split(',')
  .filter((glob) => glob !== '');

export default mergeConfig(
  base,
  defineConfig({
    test: {
      include,
      exclude: ['tests/e2e/**', 'tests/**/*.all.test.ts'],
      reporters: [new UnreadFiles()],
    },
  }),
);

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation/plugin.mjs'],
  checkers: process.env['ATLAS_MUTATION_SHARE'] === undefined ? [] : ['drawn'],
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  ignorePatterns: ['/build*', '.cache', 'data/raw', 'test-results', '.svelte-kit/output'],
  tempDirName: 'test-results/mutants',
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: 'test-results/stryker/report.json' },
  concurrency: 2,
  timeoutMS: 20_000,
};

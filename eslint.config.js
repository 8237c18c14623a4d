import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** The rooms of src/lib and, of each, those that it may import beside itself. */
const ROOMS = {
  contract: [],
  stats: [],
  data: ['contract'],
  answers: ['contract', 'data', 'stats'],
  words: ['contract', 'answers'],
  charts: ['contract', 'data', 'answers', 'words', 'ui'],
  ui: ['contract', 'data', 'answers', 'words'],
};

const element = (/** @type {string} */ type) => ({ element: { type } });

const ENGINES = {
  group: ['@duckdb/*'],
  message: 'src/lib/data/duckdb*.ts alone know an engine.',
};
const PAGES = {
  group: ['$app/*', 'svelte', 'svelte/*', 'd3', '@observablehq/*', 'apache-arrow'],
  message: 'This room knows no page.',
};

/** What knows neither a page nor an engine. */
const PURE = ['contract', 'stats', 'answers', 'words'];

export default ts.config(
  {
    ignores: [
      '.svelte-kit/',
      'build/',
      'data/raw/',
      'node_modules/',
      'static/',
      'test-results/',
      'src/old/',
      'scripts/old/',
      'src/routes/(old)/',
    ],
  },
  js.configs.recommended,
  ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // TypeScript itself reports names that do not exist.
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      eqeqeq: 'error',
      'no-self-compare': 'error',
      // Nothing that a reader does is kept on her device.
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage'],
      // The site has no store, and of each `$name` it asks the compiler its type.
      'svelte/require-store-reactive-access': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // Who may import whom: of src/old nobody but what stands between the two editions (hooks, params).
    files: ['src/lib/**', 'src/routes/**'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { alwaysTryTypes: true } },
      'boundaries/elements': [
        ...Object.keys(ROOMS).map((name) => ({ type: `lib:${name}`, pattern: `src/lib/${name}` })),
        { type: 'old', pattern: 'src/old' },
        { type: 'layout', pattern: 'src/routes/[(]site[)]/+*', partialMatch: false },
        { type: 'route', pattern: 'src/routes/[(]site[)]/*', capture: ['name'] },
      ],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            ...Object.entries(ROOMS).map(([name, others]) => ({
              from: element(`lib:${name}`),
              allow: [name, ...others].map((other) => ({ to: element(`lib:${other}`) })),
            })),
            { from: element('layout'), allow: { to: element('lib:*') } },
            {
              from: element('route'),
              allow: [
                { to: element('lib:*') },
                {
                  to: { element: { type: 'route', captured: { name: '{{from.captured.name}}' } } },
                },
              ],
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/lib/data/duckdb*'],
    rules: { 'no-restricted-imports': ['error', { patterns: [ENGINES] }] },
  },
  {
    files: PURE.map((name) => `src/lib/${name}/**`),
    rules: { 'no-restricted-imports': ['error', { patterns: [ENGINES, PAGES] }] },
  },
  {
    // Faults that only types show: a promise that nobody waits for, a condition that is always so.
    files: ['src/lib/**/*.ts', 'src/routes/(site)/**/*.ts'],
    extends: [ts.configs.strictTypeCheckedOnly],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
);

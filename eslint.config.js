import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import compat from 'eslint-plugin-compat';
import esX from 'eslint-plugin-es-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { newerThanTheFloor } from './scripts/lib/floor-rules.mjs';
import { namedImports } from './scripts/lib/named-imports.mjs';
import { CONTENT, inWords, NOT_YET } from './scripts/lib/prose-rule.mjs';
import { coloniaKey, HOMES } from './scripts/lib/slug-rule.mjs';
import { CODES_ONLY, OF_A_SCREEN, PURE_FLOORS, walls, wallSettings } from './scripts/lib/walls.mjs';
import svelteConfig from './svelte.config.js';

const NOT_IN_TESTS = [
  {
    selector: "MemberExpression[object.property.name='env'][property.value='CI']",
    message: 'Whether ../shared may be absent is told by isAbsent of tests/shared.ts.',
  },
  {
    selector: "MemberExpression[object.name='fc'][property.name=/^(double|float)$/]",
    message:
      'It draws bits. Draw quantities by between and scales by logBetween, of tests/uniform.ts.',
  },
];

const HOOK_OF_NO_FILE = {
  selector:
    'Program > ExpressionStatement > CallExpression[callee.name=/^(before|after)(All|Each)$/]',
  message:
    'Files of tests share what is loaded: export a function that registers the hook, for each to call.',
};

export default ts.config(
  {
    ignores: [
      '.svelte-kit/',
      'build/',
      'data/interno/',
      'node_modules/',
      'static/',
      'test-results/',
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
      // The site has no store, and of each `$name` it asks the compiler its type.
      'svelte/require-store-reactive-access': 'off',
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage'],
    },
  },
  {
    // Whoever asks axe elsewhere forgets the rule that is off by default.
    ignores: ['tests/e2e/helpers/screens.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ['@axe-core/playwright', 'axe-core'].map((name) => ({
            name,
            message: 'Usa expectNoAxeViolation, de tests/e2e/helpers/screens.ts.',
          })),
        },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: {
        // Components and what they import: for each the program is made again, and the tests would double it.
        project: './tsconfig.lint.json',
        extraFileExtensions: ['.svelte'],
        parser: ts.parser,
        svelteConfig,
      },
    },
  },
  {
    plugins: { 'named-imports': namedImports },
    rules: { 'named-imports/only-named': 'error' },
  },
  {
    // What a browser of the floor hasn't got (docs/decisions/piso-de-navegadores.md).
    files: ['src/**'],
    extends: [compat.configs['flat/recommended']],
    plugins: { 'es-x': esX },
    rules: newerThanTheFloor,
    settings: { 'es-x': { aggressive: true } },
  },
  {
    // What a page fetches of its release comes by one door, which knows the release of the page.
    files: ['src/**/*.ts', 'src/**/*.svelte'],
    ignores: [
      'src/lib/engine/steadyFetch.ts',
      // It asks whether an address is still served, and reads nothing of it.
      'src/features/shell/openWhole.ts',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        'localStorage',
        'sessionStorage',
        ...['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'].map((name) => ({
          name,
          message: 'Fetch by src/lib/engine, which shows nothing of another release.',
        })),
      ],
    },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // Who may import whom: docs/arquitectura.md.
    files: ['src/**', 'scripts/**'],
    plugins: { boundaries },
    settings: wallSettings,
  },
  ...walls,
  {
    // What is read stands in words/: docs/arquitectura.md.
    files: ['src/**/*.{ts,svelte}'],
    ignores: [...CONTENT, ...NOT_YET],
    plugins: { prose: { rules: { 'in-words': inWords } } },
    rules: { 'prose/in-words': 'error' },
  },
  {
    // Inside the program a colonia has one name, its key.
    files: ['src/**/*.{ts,svelte}'],
    ignores: HOMES,
    plugins: { 'colonia-key': coloniaKey },
    rules: { 'colonia-key/only-in-addresses': 'error' },
  },
  {
    files: ['src/**'],
    ignores: ['src/lib/engine/**', ...PURE_FLOORS.map((floor) => `src/lib/${floor}/**`)],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@duckdb/*'],
              message: 'Sólo src/lib/engine conoce el motor: docs/arquitectura.md',
            },
          ],
        },
      ],
    },
  },
  {
    files: PURE_FLOORS.map((floor) => `src/lib/${floor}/**`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: OF_A_SCREEN,
              message: 'Este piso no conoce ninguna pantalla: docs/arquitectura.md.',
            },
          ],
        },
      ],
    },
  },
  {
    files: CODES_ONLY,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: OF_A_SCREEN,
              message: 'Aquí no se conoce ninguna pantalla: docs/arquitectura.md.',
            },
            {
              group: ['**/words/**'],
              message: 'Da códigos y números; las oraciones, en la página.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...NOT_IN_TESTS] },
  },
  {
    files: ['tests/**/*.ts'],
    ignores: ['**/*.{test,spec}.ts'],
    rules: { 'no-restricted-syntax': ['error', ...NOT_IN_TESTS, HOOK_OF_NO_FILE] },
  },
);

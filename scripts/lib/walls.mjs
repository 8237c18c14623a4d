/**
 * Who may import whom: the rooms of docs/arquitectura.md as settings and policies of
 * eslint-plugin-boundaries. An import that none of the policies allows is an error.
 */
import { fileURLToPath } from 'node:url';

const RESOLVER = fileURLToPath(new URL('wall-resolver.cjs', import.meta.url));

/** From the lowest; a floor imports itself and those under it. */
export const FLOORS = /** @type {const} */ ([
  'stats',
  'contract',
  'period',
  'place',
  'view',
  'answers',
  'words',
  'queries',
  'engine',
  'compute',
  'export',
  'figures',
  'page',
]);

/** From the first; a room imports itself and those before it, but those of `NEVER`. */
export const ETL_ROOMS = /** @type {const} */ ([
  'io',
  'geo',
  'fetch',
  'registry',
  'read',
  'sources',
  'harmonise',
  'count',
  'cells',
  'solve',
  'piles',
  'protect',
  'publish',
  'curated',
  'audit',
  'close',
  'revise',
  'plausible',
  'build',
  'watch',
]);

/** Who judges what is suppressed knows nothing of how it was chosen. @type {Readonly<Record<string, readonly string[]>>} */
const NEVER = { audit: ['protect'] };

/** Of the kernel, what the ETL may know: it needs no screen. */
const FLOORS_OF_SCRIPTS = ['stats', 'contract', 'period', 'place', 'answers', 'words'];

/** From the first; a feature imports itself and those before it, so that none goes round in a circle. */
export const FEATURES = /** @type {const} */ ([
  'help',
  'shell',
  'privacy',
  'accessibility',
  'methods',
  'glossary',
  'verify',
  'data',
  'sql',
  'own',
  'corrections',
  'peers',
  'clusters',
  'agreements',
  'editor',
  'evaluation',
  'priorities',
  'changes',
  'overview',
  'indicators',
  'colonia',
  'brief',
  'figures',
  'cabinet',
]);

/** @param {string} type */
const element = (type) => ({ element: { type } });

/** @param {readonly string[]} types */
const anyOf = (types) => ({ to: { element: { types: { anyOf: [...types] } } } });

/**
 * Each imports itself and those before it, but those that it must not know.
 * @param {string} prefix
 * @param {readonly string[]} names
 */
const inALine = (prefix, names) =>
  names.map((name, at) => ({
    from: element(`${prefix}:${name}`),
    allow: anyOf(
      names
        .slice(0, at + 1)
        .filter((other) => NEVER[name]?.includes(other) !== true)
        .map((other) => `${prefix}:${other}`),
    ),
  }));

/**
 * @param {string} from
 * @param {readonly string[]} to
 */
const mayImport = (from, to) => ({
  from: element(from),
  allow: anyOf(to),
});

/**
 * @param {string} prefix
 * @param {string} folder
 * @param {readonly string[]} names
 */
const elementsOf = (prefix, folder, names) =>
  names.map((name) => ({ type: `${prefix}:${name}`, pattern: `${folder}/${name}` }));

const KERNEL = FLOORS.map((floor) => `lib:${floor}`);
const ROOMS = ETL_ROOMS.map((room) => `etl:${room}`);
const FEATURE_TYPES = FEATURES.map((feature) => `feature:${feature}`);

const ELEMENTS = [
  ...elementsOf('lib', 'src/lib', [...FLOORS, 'styles']),
  ...elementsOf('feature', 'src/features', FEATURES),
  { type: 'routes', pattern: 'src/routes' },
  { type: 'inline', pattern: 'src/inline' },
  { type: 'hooks', pattern: 'src' },
  ...elementsOf('etl', 'scripts/etl', ETL_ROOMS),
  { type: 'scripts', pattern: 'scripts' },
  { type: 'data', pattern: 'data/catalogs' },
];

export const wallSettings = {
  'boundaries/elements': ELEMENTS,
  'boundaries/files': [
    { category: 'door', pattern: 'src/features/*/{index,screen,late,index.server,registered}.ts' },
  ],
  'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
  'import/resolver': { [RESOLVER]: {} },
};

const POLICIES = [
  ...inALine('lib', FLOORS),
  ...inALine('etl', ETL_ROOMS),
  ...ROOMS.map((room) =>
    mayImport(room, [...FLOORS_OF_SCRIPTS.map((floor) => `lib:${floor}`), 'scripts']),
  ),
  ...FEATURE_TYPES.map((type, at) => ({
    from: element(type),
    allow: [
      anyOf([type, ...KERNEL]),
      {
        to: {
          element: { types: { anyOf: FEATURE_TYPES.slice(0, at) } },
          file: { categories: 'door' },
        },
      },
    ],
  })),
  mayImport('feature:shell', ['lib:styles']),
  mayImport('feature:editor', ['data']),
  mayImport('lib:page', ['data']),
  mayImport('routes', ['routes', 'lib:page', ...FEATURE_TYPES]),
  mayImport('hooks', ['hooks', 'inline', 'feature:shell', ...KERNEL]),
  mayImport('scripts', ['scripts', ...ROOMS, ...KERNEL, ...FEATURE_TYPES]),
];

/**
 * @param {string} type
 * @returns {import('eslint').Linter.RulesRecord}
 */
const rulesOf = (type) => {
  const policies = POLICIES.filter(({ from }) => from.element.type === type);
  return { 'boundaries/dependencies': ['error', { default: 'disallow', policies }] };
};

/**
 * The policies of each element's own files: to look through those of all at each import takes longer than what
 * any other rule does. A folder comes before those in it, which overrule it.
 */
export const walls = ELEMENTS.filter(({ type }) => type !== 'data')
  .toSorted((one, other) => one.pattern.length - other.pattern.length)
  .map(({ type, pattern }) => ({ files: [`${pattern}/**`], rules: rulesOf(type) }));

/** What knows neither a browser nor a page. */
export const PURE_FLOORS = [
  'stats',
  'contract',
  'period',
  'place',
  'view',
  'answers',
  'words',
  'queries',
];

/** What of a feature gives codes and numbers, and never a sentence. */
export const CODES_ONLY = [
  'src/features/*/view.ts',
  'src/features/*/answers/**',
  'src/features/*/queries/**',
];

/** What those must not import, as patterns of no-restricted-imports. */
export const OF_A_SCREEN = [
  '$app/*',
  'svelte',
  'svelte/*',
  'd3-selection',
  '@observablehq/*',
  'apache-arrow',
  '@duckdb/*',
];

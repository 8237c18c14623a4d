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

/** From the first; a room imports itself and those before it. */
export const ETL_ROOMS = /** @type {const} */ ([
  'io',
  'geo',
  'fetch',
  'registry',
  'read',
  'sources',
  'harmonise',
  'count',
  'protect',
  'publish',
  'curated',
  'audit',
  'revise',
  'plausible',
  'build',
]);

/** Of the kernel, what the ETL may know: it needs no screen. */
const FLOORS_OF_SCRIPTS = ['stats', 'contract', 'period', 'words'];

/** From the first; a feature imports itself and those before it, so that none goes round in a circle. */
export const FEATURES = /** @type {const} */ ([
  'help',
  'shell',
  'privacy',
  'methods',
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
]);

/** @param {string} type */
const element = (type) => ({ element: { type } });

/** @param {readonly string[]} types */
const anyOf = (types) => ({ to: { element: { types: { anyOf: [...types] } } } });

/**
 * Each imports itself and those before it.
 * @param {string} prefix
 * @param {readonly string[]} names
 */
const inALine = (prefix, names) =>
  names.map((name, at) => ({
    from: element(`${prefix}:${name}`),
    allow: anyOf(names.slice(0, at + 1).map((other) => `${prefix}:${other}`)),
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

export const wallSettings = {
  'boundaries/elements': [
    ...elementsOf('lib', 'src/lib', [...FLOORS, 'styles']),
    ...elementsOf('feature', 'src/features', FEATURES),
    { type: 'routes', pattern: 'src/routes' },
    { type: 'inline', pattern: 'src/inline' },
    { type: 'hooks', pattern: 'src' },
    ...elementsOf('etl', 'scripts/etl', ETL_ROOMS),
    { type: 'scripts', pattern: 'scripts' },
    { type: 'data', pattern: 'data' },
  ],
  'boundaries/files': [
    { category: 'door', pattern: 'src/features/*/{index,screen,index.server}.ts' },
  ],
  'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
  'import/resolver': { [RESOLVER]: {} },
};

export const wallPolicies = [
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
  mayImport('routes', ['routes', 'lib:page', ...FEATURE_TYPES]),
  mayImport('hooks', ['hooks', 'inline', 'feature:shell', ...KERNEL]),
  mayImport('scripts', ['scripts', ...ROOMS, ...KERNEL, ...FEATURE_TYPES]),
];

/** What knows neither a browser nor a page. */
export const PURE_FLOORS = ['stats', 'contract', 'period', 'view', 'answers', 'words', 'queries'];

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

import { existsSync, lstatSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { INTERNAL_FOLDER, internalFiles } from './find-internal.mjs';
import { PUBLIC_FOLDERS } from './profile.mjs';
import { UserError } from './user-error.mjs';

/** The folder of internal use, and where earlier versions left pages, files and copies of them. */
const FOLDERS = [
  INTERNAL_FOLDER,
  'build-interno',
  '.cache/static-interno',
  'node_modules/.cache/atlas',
  '.svelte-kit',
  'test-results',
  'playwright-report',
];

/** The lock of a build of an earlier version, and those of who waited for it. */
const LOCK = /^\.interno\.construyendo/;

/** What the project itself keeps: nothing in it is ever removed. */
const KEPT = 'data/catalogs/';

/** A page or table compressed beside itself. */
const COMPRESSED = ['.br', '.gz'];

/**
 * Removes whatever is of internal use from a project: its folder, what earlier versions left, and each
 * file in `static/`, `build/` or `data/` that says that it is.
 * @param {string} root Project folder.
 * @returns {string[]} What was removed, from the project's folder.
 * @throws {UserError} When something is left.
 */
export function wipeInternal(root) {
  const locks = existsSync(join(root, 'data'))
    ? readdirSync(join(root, 'data')).filter((name) => LOCK.test(name))
    : [];
  const known = [...FOLDERS, ...locks.map((name) => `data/${name}`)];
  const removed = known.filter((path) => remove(root, path));
  for (const path of internalFiles(root, PUBLIC_FOLDERS)) {
    if (path.startsWith(KEPT)) continue;
    for (const each of [...namedBy(root, path), path]) {
      for (const file of [each, ...COMPRESSED.map((suffix) => each + suffix)]) {
        if (remove(root, file)) removed.push(file);
      }
    }
    removeIfEmpty(join(root, dirname(path)));
  }
  const left = [
    ...known.filter((path) => isThere(root, path)),
    ...internalFiles(root, PUBLIC_FOLDERS),
  ];
  if (left.length === 0) return removed;
  throw new UserError(
    `Queda algo de uso interno que no se pudo borrar: ${left.map((path) => `«${path}»`).join(', ')}. ` +
      'Cierra lo que lo tenga abierto y bórralo a mano.',
  );
}

/**
 * The files of the release, where `path` is its manifest.
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function namedBy(root, path) {
  const text = readFileSync(join(root, path), 'utf8');
  return [
    ...text.matchAll(/"archivo":\s*"([a-z0-9_]+\.[0-9a-f]{8,64}\.(?:parquet|topojson))"/g),
  ].map(([, name = '']) => `${dirname(path)}/${name}`);
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {boolean} Whether there was anything.
 */
function remove(root, path) {
  if (!isThere(root, path)) return false;
  try {
    rmSync(join(root, path), { recursive: true, force: true });
    return true;
  } catch {
    // Told with all that is left.
    return false;
  }
}

/**
 * @param {string} root
 * @param {string} path
 */
function isThere(root, path) {
  return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
}

/** @param {string} folder */
function removeIfEmpty(folder) {
  if (basename(folder) === 'static' || !existsSync(folder)) return;
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

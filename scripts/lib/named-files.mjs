/** What may be published is named: by the manifest of the release, or by the build that wrote it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Served as they are, beside the release. */
const OWN_ASSETS = ['favicon.svg'];

const MANIFEST = 'manifest.json';

/** What the last build wrote, with the hash of each: not in its own folder, where it would be published too. */
const RECORD = '.cache/sitio-publico.json';

/** @typedef {Map<string, string | null>} Named Path from a folder → sha256 in hexadecimal; null where any will do. */

/**
 * What lies among the files that are served as they are, and is neither ours nor of the release there.
 * @param {string} root Project folder.
 * @param {{ assets: string, release: string }} folders
 * @returns {string[]} Paths from the project's folder.
 */
export function unnamedAssets(root, { assets, release }) {
  const within = release.slice(assets.length + 1);
  const named = new Map([
    ...OWN_ASSETS.map((file) => /** @type {const} */ ([file, null])),
    ...[...filesOfRelease(join(root, release))].map(
      ([file, hash]) => /** @type {const} */ ([`${within}/${file}`, hash]),
    ),
  ]);
  return unnamed(root, assets, named);
}

/**
 * What lies in a built site and its build did not write so: the whole folder, where none was written down.
 * @param {string} root Project folder.
 * @param {string} build
 * @returns {string[]} Paths from the project's folder.
 */
export function unnamedBuilt(root, build) {
  if (isRecorded(root)) return unnamed(root, build, recorded(root));
  return entriesUnder(join(root, build)).length === 0 ? [] : [`${build}/`];
}

/**
 * Writes down what a build wrote. Its folder was emptied when it began: all that is there is of its steps.
 * @param {string} root Project folder.
 * @param {string} build
 */
export function recordBuild(root, build) {
  const folder = join(root, build);
  const written = entriesUnder(folder)
    .filter(({ isFile }) => isFile)
    .map(({ path }) => [path, hashOf(join(folder, path))]);
  mkdirSync(dirname(join(root, RECORD)), { recursive: true });
  writeFileSync(join(root, RECORD), `${JSON.stringify(Object.fromEntries(written))}\n`);
}

/**
 * Whether all that a build wrote is still there.
 * @param {string} root Project folder.
 * @param {string} build
 */
export function isBuiltWhole(root, build) {
  return (
    isRecorded(root) &&
    [...recorded(root).keys()].every((file) => existsSync(join(root, build, file)))
  );
}

/** @param {string} root Project folder. */
function isRecorded(root) {
  return existsSync(join(root, RECORD));
}

/**
 * @param {string} root
 * @returns {Named}
 */
function recorded(root) {
  return new Map(Object.entries(JSON.parse(readFileSync(join(root, RECORD), 'utf8'))));
}

/**
 * @param {string} release Folder with manifest.json, or without.
 * @returns {Named}
 */
function filesOfRelease(release) {
  const path = join(release, MANIFEST);
  if (!existsSync(path)) return new Map();
  /** @type {{ tablas?: Record<string, File>, geometrias?: Record<string, File> }} */
  const { tablas = {}, geometrias = {} } = JSON.parse(readFileSync(path, 'utf8'));
  return new Map([
    [MANIFEST, null],
    ...[...Object.values(tablas), ...Object.values(geometrias)].map(
      ({ archivo, sha256 }) => /** @type {const} */ ([archivo, sha256]),
    ),
  ]);
}

/** @typedef {{ archivo: string, sha256: string }} File */

/**
 * @param {string} root
 * @param {string} folder
 * @param {Named} named
 */
function unnamed(root, folder, named) {
  return entriesUnder(join(root, folder))
    .filter(({ path, isFile }) => {
      const hash = named.get(path);
      if (!isFile || hash === undefined) return true;
      return hash !== null && hash !== hashOf(join(root, folder, path));
    })
    .map(({ path }) => `${folder}/${path}`);
}

/**
 * All that lies under a folder and is no folder: a link is told, and not followed.
 * @param {string} folder
 * @returns {{ path: string, isFile: boolean }[]} In order.
 */
function entriesUnder(folder, within = '') {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${within}${entry.name}`;
      if (entry.isDirectory()) return entriesUnder(join(folder, entry.name), `${path}/`);
      return [{ path, isFile: entry.isFile() }];
    });
}

/** @param {string} file */
const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

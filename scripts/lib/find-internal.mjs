/** What is of internal use says so: in its manifest, in each page, in the name and the rows of each file. */
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import { ARCHIVE_HEAD, isArchive, membersOf } from './open-archive.mjs';

/** Where everything of internal use lies, and nothing else. git ignores it. */
export const INTERNAL_FOLDER = 'data/interno';

/** Begins the name of each file that an internal site gives. */
export const INTERNAL_NAME = 'USO-INTERNO-NO-PUBLICAR';

/** A manifest has some 60 kB, the largest page under 2 MB; an archive holds many of them. */
const LARGEST = 16 << 20;
const LARGEST_ARCHIVE = 64 << 20;

/** What authorities publish, as it was downloaded, of any size and kind: it was never counted by anybody here. */
const OFFICIAL = /^data\/(?:raw|a-mano)\//;

/** A workbook is a zip of these; each row of one of internal use says so. */
const SHEET = /^xl\/.*\.xml$/;

/** In this order: a manifest, a page, the data of a page (SvelteKit numbers its values), the id of a release, a table that was downloaded. */
const SAYS_SO = [
  /"perfil"\s*:\s*"interno"/,
  /name="atlas-perfil" content="interno"/,
  /"perfil":\d+[^\]]{0,200}"interno"/,
  /\b\d{4}-\d\d-\d\d-interno-[0-9a-f]{8}\b/,
  /^(?:\xEF\xBB\xBF)?uso,[^\n]*\nUSO INTERNO /,
];

/**
 * @typedef {{ path: string, inside: readonly string[], isOpened: boolean }} Found `path` is from the project's
 *   folder, with `/`; `inside`, in an archive, the names on the way to what says so. One that is not opened may be
 *   anything.
 */

/**
 * The files under some folders of a project that say that they are of internal use, whatever their names,
 * also where a link leads and within archives. What lies in `data/interno` is where it must be.
 * @param {string} root Project folder.
 * @param {readonly string[]} folders Those that do not exist are passed over.
 * @returns {string[]} Paths from the project's folder, with `/`.
 */
export function internalFiles(root, folders) {
  return findInternal(root, folders)
    .filter(({ isOpened }) => isOpened)
    .map(({ path }) => path);
}

/**
 * The same, and the archives that can't be looked into, each with where it is.
 * @param {string} root Project folder.
 * @param {readonly string[]} folders
 * @returns {Found[]}
 */
export function findInternal(root, folders) {
  /** @type {Found[]} */
  const found = [];
  const seen = new Set();
  const walk = (/** @type {string} */ path) => {
    if (path === INTERNAL_FOLDER) return;
    const full = join(root, path);
    // A link that leads nowhere.
    if (!existsSync(full)) return;
    const real = realpathSync(full);
    if (seen.has(real)) return;
    seen.add(real);
    const stat = statSync(real);
    if (stat.isDirectory()) {
      for (const name of readdirSync(real).sort()) walk(`${path}/${name}`);
    } else if (stat.isFile()) {
      const told = lookInto(real, path.split(sep).join('/'), stat.size);
      if (told !== null) found.push(told);
    }
  };
  for (const folder of folders) walk(folder);
  return found;
}

/**
 * Whether a built site, or any folder, holds something of internal use.
 * @param {string} dir
 */
export function holdsInternal(dir) {
  return internalFiles(dir, ['.']).length > 0;
}

/**
 * @param {string} file
 * @param {string} path As it is told.
 * @param {number} size
 * @returns {Found | null} Null of what is well.
 */
function lookInto(file, path, size) {
  const itself = { path, inside: [], isOpened: true };
  if (nameOf(path).startsWith(INTERNAL_NAME)) return itself;
  if (!isArchive(startOf(file))) {
    return size <= LARGEST && saysInternal(readFileSync(file)) ? itself : null;
  }
  const members = size > LARGEST_ARCHIVE ? null : membersOf(nameOf(path), readFileSync(file));
  if (members === null) return OFFICIAL.test(path) ? null : { ...itself, isOpened: false };
  const member = members.find(
    ({ inside, bytes }) =>
      inside.some((name) => nameOf(name).startsWith(INTERNAL_NAME)) ||
      saysInternal(bytes) ||
      (SHEET.test(inside.at(-1) ?? '') && Buffer.from(bytes).includes('USO INTERNO')),
  );
  return member === undefined ? null : { ...itself, inside: member.inside };
}

/** @param {string} file */
function startOf(file) {
  const start = new Uint8Array(ARCHIVE_HEAD);
  const opened = openSync(file, 'r');
  try {
    return start.subarray(0, readSync(opened, start));
  } finally {
    closeSync(opened);
  }
}

/** @param {string} path */
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);

/** @param {Uint8Array} bytes */
function saysInternal(bytes) {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!content.includes('interno') && !content.includes('INTERNO')) return false;
  const text = content.toString('latin1');
  return SAYS_SO.some((pattern) => pattern.test(text));
}

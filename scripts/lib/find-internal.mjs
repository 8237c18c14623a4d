/** What is of internal use says so: in its manifest, in each page, in the name and the rows of each file. */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Where everything of internal use lies, and nothing else. git ignores it. */
export const INTERNAL_FOLDER = 'data/interno';

/** Begins the name of each file that an internal site gives. */
export const INTERNAL_NAME = 'USO-INTERNO-NO-PUBLICAR';

/** A manifest has some 60 kB, the largest page under 2 MB. */
const LARGEST = 16 << 20;

/** In this order: a manifest, a page, the data of a page (SvelteKit numbers its values), the id of a release, a table that was downloaded. */
const SAYS_SO = [
  /"perfil"\s*:\s*"interno"/,
  /name="atlas-perfil" content="interno"/,
  /"perfil":\d+[^\]]{0,200}"interno"/,
  /\b\d{4}-\d\d-\d\d-interno-[0-9a-f]{8}\b/,
  /^(?:\xEF\xBB\xBF)?uso,[^\n]*\nUSO INTERNO /,
];

/**
 * The files under some folders of a project that say that they are of internal use, whatever their names,
 * also where a link leads. What lies in `data/interno` is where it must be.
 * @param {string} root Project folder.
 * @param {readonly string[]} folders Those that do not exist are passed over.
 * @returns {string[]} Paths from the project's folder, with `/`.
 */
export function internalFiles(root, folders) {
  /** @type {string[]} */
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
    } else if (stat.isFile() && saysInternal(real, stat.size)) {
      found.push(path.split(sep).join('/'));
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
 * @param {number} bytes
 */
function saysInternal(file, bytes) {
  if (file.slice(file.lastIndexOf(sep) + 1).startsWith(INTERNAL_NAME)) return true;
  if (bytes > LARGEST) return false;
  const content = readFileSync(file);
  if (!content.includes('interno') && !content.includes('INTERNO')) return false;
  const text = content.toString('latin1');
  return SAYS_SO.some((pattern) => pattern.test(text));
}

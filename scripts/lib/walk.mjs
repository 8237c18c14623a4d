import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The files under a folder, at any depth.
 * @param {string} folder
 * @returns {string[]} Paths from the folder, with `/`, in the same order on every machine.
 */
export function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

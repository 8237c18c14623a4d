import { chmodSync, mkdirSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { INTERNAL_FOLDER } from './find-internal.mjs';
import { UserError } from './user-error.mjs';

const FILE = 0o600;
const FOLDER = 0o700;

/** What keeps files that are still to be written from any other user of the computer. */
export const PRIVATE_UMASK = 0o077;

/**
 * Makes the folder of internal use if need be, and leaves it and all in it to its owner alone.
 * @param {string} root Project folder.
 * @throws {UserError} When it is a link: what it leads to is not the folder that git ignores.
 */
export function sealInternal(root) {
  const folder = join(root, INTERNAL_FOLDER);
  mkdirSync(folder, { recursive: true, mode: FOLDER });
  if (realpathSync(folder) !== join(realpathSync(root), INTERNAL_FOLDER)) {
    throw new UserError(
      `«${INTERNAL_FOLDER}» es un enlace a otra carpeta, que git no ignora y nadie borraría: quítalo.`,
    );
  }
  seal(folder);
}

/** @param {string} folder */
function seal(folder) {
  chmodSync(folder, FOLDER);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) seal(path);
    else if (entry.isFile()) chmodSync(path, FILE);
  }
}

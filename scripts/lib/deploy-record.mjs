/**
 * What each of the last deploys put into the folder that a server shows. It lies there, where others may write:
 * what it says is believed only of files within that folder, and no link is followed out of it.
 */
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import * as v from 'valibot';
import { UserError } from './user-error.mjs';
import { filesUnder } from './walk.mjs';

/** The newest first. No server shows it: its name begins with a point. */
export const RECORD = '.publicadas.json';

const deploys = v.array(v.array(v.string()));

/**
 * @param {string} folder
 * @returns {string[][]} Files of each deploy, by paths that lead no further than the folder.
 * @throws {UserError} When it is no folder of deploys, or its record is not one that a deploy wrote.
 */
export function readRecord(folder) {
  const found = typeOf(join(folder, RECORD));
  if (found === 'file') return parsed(folder);
  if (found !== null) distrust(folder, 'es un enlace o una carpeta, y no el archivo que deja');
  if (!existsSync(folder) || filesUnder(folder).length === 0) return [];
  throw new UserError(
    `«${folder}» tiene archivos que no puso «npm run desplegar»: da una carpeta vacía o que no exista.`,
  );
}

/**
 * @param {string} folder
 * @returns {string[][]}
 */
function parsed(folder) {
  const text = readFileSync(join(folder, RECORD), 'utf8');
  const { success, output } = v.safeParse(v.pipe(v.string(), v.parseJson(), deploys), text);
  if (!success) distrust(folder, 'no es la lista de archivos de cada publicación que deja');
  const wrong = output.flat().find((path) => !isWithin(path));
  if (wrong !== undefined) {
    distrust(folder, `nombra «${wrong}», que no es un archivo de esa carpeta, y así no lo deja`);
  }
  return output;
}

/**
 * As `filesUnder` writes them: from the folder, with `/`, and with nothing to work out.
 * @param {string} path
 */
function isWithin(path) {
  const isPlain = !/[\\\0]|^[a-z]:/i.test(path) && !path.endsWith('/');
  return isPlain && path !== '' && path === posix.join('/', path).slice(1) && path !== RECORD;
}

/**
 * @param {string} folder
 * @param {string} why
 * @returns {never}
 */
function distrust(folder, why) {
  throw new UserError(
    `«${join(folder, RECORD)}» ${why} «npm run desplegar»: no se borró ni se copió nada. Revisa quién lo cambió, y ` +
      'da una carpeta vacía o que no exista.',
  );
}

/**
 * @param {string} folder
 * @param {readonly string[]} paths From it, of files to write or to remove.
 * @throws {UserError} When one of them would be out of the folder because a folder on its way is a link, or is a
 *   folder itself.
 */
export function requireWithin(folder, paths) {
  const known = new Set(['.']);
  for (const path of paths) {
    for (const way of foldersOn(path)) {
      if (known.has(way)) continue;
      known.add(way);
      if (typeOf(join(folder, way)) !== 'link') continue;
      throw new UserError(
        `«${join(folder, way)}» es un enlace a otra carpeta, de la que «${path}» sería: no se borró ni se copió nada. ` +
          'Quítalo, o da una carpeta vacía o que no exista.',
      );
    }
    if (typeOf(join(folder, path)) === 'folder') {
      throw new UserError(
        `En «${folder}», «${path}» es una carpeta, donde «npm run desplegar» pone un archivo: no se borró ni se copió ` +
          'nada. Quítala, o da una carpeta vacía o que no exista.',
      );
    }
  }
}

/**
 * @param {string} path
 * @returns {string[]} Those that it lies in, the outermost first.
 */
function foldersOn(path) {
  const names = path.split('/').slice(0, -1);
  return names.map((_, nth) => names.slice(0, nth + 1).join('/'));
}

/**
 * @param {string} path
 * @returns {'file' | 'folder' | 'link' | null} Null of nothing; what is none of these is a link's equal.
 */
function typeOf(path) {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return null;
  if (stat.isDirectory()) return 'folder';
  return stat.isFile() ? 'file' : 'link';
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { capture } from './run.mjs';

/**
 * A package as its registry has it, and what its bytes must be.
 * @typedef {{ name: string, version: string, integrity: string }} Archive
 */

/**
 * Unpacks a package of npm that is no dependency: nothing of it is run, nor what it depends on brought.
 * @param {string} root Project folder.
 * @param {Archive} archive
 * @param {string} target Folder to be.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | null>} Why it could not be, or null.
 */
export async function unpackFromNpm(root, { name, version, integrity }, target, env) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache/npm-'));
  try {
    const order = ['pack', `${name}@${version}`, '--silent', `--pack-destination=${folder}`];
    const packed = await capture('npm', order, { cwd: root, env });
    const archive = join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
    if (packed.code !== 0 || !existsSync(archive)) return packed.output.trim();
    const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
    if (`sha512-${hash}` !== integrity) {
      return `lo que llegó de ${name} ${version} no es lo que se esperaba (${integrity.slice(0, 15)}…).`;
    }
    const unpacked = await capture('tar', ['-xzf', archive, '-C', folder], { env });
    if (unpacked.code !== 0) return unpacked.output.trim();
    mkdirSync(dirname(target), { recursive: true });
    renameSync(join(folder, 'package'), target);
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

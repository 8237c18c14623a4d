/**
 * nginx, Caddy and Apache as Debian makes them, unpacked into a folder of the project: nothing is installed and
 * no service starts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastWords } from './apt.mjs';

const PACKAGES = [
  'nginx',
  'libnginx-mod-http-brotli-static',
  'caddy',
  'apache2-bin',
  'libapr1t64',
  'libaprutil1t64',
  // What a small Debian may lack of what those need.
  'libpcre2-8-0',
  'libjansson4',
  'libnghttp2-14',
  'libexpat1',
  'libbrotli1',
];

/** Written last, so that an interrupted unpacking counts as none. */
const STAMP = '.paquetes';

/**
 * @param {string} root Project folder.
 * @returns {{ folder: string } | { reason: string }} Where they are, as from `/`; or why they are not.
 */
export function debianServers(root) {
  const folder = join(root, 'node_modules/.cache/servidores');
  if (existsSync(join(folder, STAMP))) return { folder };
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-deb')) {
    return { reason: 'esta computadora no usa los paquetes de Debian' };
  }
  const making = `${folder}.${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  try {
    const download = spawnSync('apt-get', ['download', '-q', ...PACKAGES], {
      cwd: making,
      encoding: 'utf8',
    });
    if (download.status !== 0) return { reason: lastWords(download.stdout + download.stderr) };
    for (const file of readdirSync(making).filter((name) => name.endsWith('.deb'))) {
      const { status, stderr } = spawnSync('dpkg-deb', ['-x', file, '.'], {
        cwd: making,
        encoding: 'utf8',
      });
      if (status !== 0) return { reason: lastWords(stderr) };
      rmSync(join(making, file));
    }
    writeFileSync(join(making, STAMP), PACKAGES.join('\n'));
    // Another process may have been quicker, and be using them.
    if (existsSync(join(folder, STAMP))) return { folder };
    rmSync(folder, { recursive: true, force: true });
    renameSync(making, folder);
    return { folder };
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

/**
 * Whether a test that needs them may be skipped where they are not: on a user's machine, never in CI.
 * @param {NodeJS.ProcessEnv} env
 */
export function mayDoWithout(env) {
  return env['CI'] !== 'true';
}

// Installs what package-lock.json asks for and node_modules lacks: node scripts/dependencies.mjs
// It runs before anything is installed, so it imports nothing but Node.js.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, versions } from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** As in `engines` of package.json. */
const LOWEST_NODE = [20, 19];

/**
 * Makes node_modules hold every package that the lock file names. npm writes `.package-lock.json` last, so an
 * interrupted installation has none. Ends the process with a sentence where it can't be done.
 */
export function installDependencies() {
  const [major = 0, minor = 0] = versions.node.split('.').map(Number);
  const [lowestMajor = 0, lowestMinor = 0] = LOWEST_NODE;
  if (major < lowestMajor || (major === lowestMajor && minor < lowestMinor)) {
    fail(
      `Atlas Violeta necesita Node.js ${LOWEST_NODE.join('.')} o posterior y este es ${versions.node}: ` +
        'instálalo desde https://nodejs.org y repite el comando.',
    );
  }
  if (isInstalled()) return;
  console.log('Instalando las dependencias (una vez)…');
  const { status, error } = spawnSync(
    'npm',
    // All of it, whatever NODE_ENV says: the build needs tools too.
    ['ci', '--include=dev', '--no-progress', '--no-audit', '--no-fund'],
    // npm is a .cmd on Windows, which only a shell can start.
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
  );
  if (status === 0) return;
  fail(
    `No se pudieron instalar las dependencias${error ? ` (${error.message})` : ''}: revisa la conexión, el proxy ` +
      'y «npm config get registry», y repite el comando.',
  );
}

function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  if (wanted === null || installed === null) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    const found = installed[path];
    // Optional packages are the builds for other platforms.
    if (path === '' || (found === undefined && optional)) return true;
    return found?.version === version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | null} by path in the tree
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  } catch {
    return null;
  }
}

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  console.error(sentence);
  exit(1);
}

if (argv[1] === fileURLToPath(import.meta.url)) installDependencies();

// Builds the site into build/: node scripts/build.mjs, with BASE_PATH where it is mounted under a path.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { argv, execPath, exit } from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SITE = join(ROOT, 'build');

/** Written last, so that an interrupted build counts as none. It holds the hash of what the site was built from. */
const STAMP = join(SITE, '.inputs-sha256');

const INPUTS = [
  'data/catalogs',
  'package-lock.json',
  'scripts',
  'src',
  'static',
  'svelte.config.js',
  'vite.config.ts',
];

/** Whether build/ holds the site of the sources as they are now. */
export const isBuilt = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputsHash();

/** Ends the process with Vite's own words where the site can't be built. */
export function buildSite() {
  const inputs = inputsHash();
  rmSync(STAMP, { force: true });
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const { status, stdout, stderr } = spawnSync(execPath, [vite, 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  if (status !== 0) {
    console.error(`${stdout}${stderr}\nNo se pudo construir el sitio: el motivo está arriba.`);
    exit(1);
  }
  // Shown at any depth, it can't ask for what stands beside it.
  const notFound = join(SITE, '404.html');
  const absolute = readFileSync(notFound, 'utf8').replaceAll('="./', `="${basePath()}/`);
  writeFileSync(notFound, absolute);
  writeFileSync(STAMP, inputs);
}

/** @returns {'' | `/${string}`} Where the site is mounted, from BASE_PATH: empty for the root, else `/atlas`. */
export function basePath() {
  const path = (process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '');
  if (path === '') return '';
  if (/^[\w.~-]+(\/[\w.~-]+)*$/.test(path)) return `/${path}`;
  console.error(`BASE_PATH debe ser una ruta como «/atlas» y vale «${process.env.BASE_PATH}».`);
  return exit(1);
}

function inputsHash() {
  const hash = createHash('sha256').update(`${basePath()}\0${process.env.SITIO ?? ''}`);
  for (const input of INPUTS) {
    for (const file of filesOf(input))
      hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex');
}

/**
 * @param {string} path within the project
 * @returns {string[]} itself, or the files under it, in the same order on every machine
 */
function filesOf(path) {
  if (statSync(join(ROOT, path)).isFile()) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();
}

if (argv[1] === fileURLToPath(import.meta.url)) buildSite();

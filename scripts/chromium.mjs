// Finds the browser of the tests, or installs it: node scripts/chromium.mjs
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { argv, env, exit, getuid, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

/** Debian's. Its letters the tests bring themselves. */
const PACKAGE = 'chromium-headless-shell';

/** Everything a browser would do over the network on its own account is off. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns {string | undefined} The program that CHROMIUM names, or the system's, or Playwright's own, if it starts. */
export function findChromium() {
  if (env.CHROMIUM) return starts(env.CHROMIUM) ? env.CHROMIUM : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, chromium.executablePath()].find((path) => existsSync(path) && starts(path));
}

/** A program by that name may be a stub, or lack its libraries. @param {string} path */
const starts = (path) => run(path, ['--version'], 30_000);

function install() {
  console.log('Instalando el navegador de las pruebas (una vez)…');
  if (platform === 'linux') {
    const asRoot = getuid?.() === 0 ? [] : ['sudo', '-n'];
    const [apt = '', ...before] = [
      ...asRoot,
      'apt-get',
      '-y',
      '-q',
      '-o',
      'DPkg::Lock::Timeout=300',
    ];
    run(apt, [...before, 'update']);
    run(apt, [...before, 'install', '--no-install-recommends', PACKAGE]);
  }
  if (findChromium() === undefined) run('npx', ['playwright', 'install', 'chromium'], 300_000);
}

/** @param {string} program @param {readonly string[]} args @param {number} [timeout] milliseconds */
function run(program, args, timeout) {
  return spawnSync(program, args, { stdio: 'ignore', ...(timeout && { timeout }) }).status === 0;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  if (findChromium() === undefined && !env.CHROMIUM) install();
  if (findChromium() === undefined) {
    console.error(
      'No hay un navegador para las pruebas y no se pudo instalar: instala Chromium (en Debian, «apt-get install ' +
        'chromium») o di dónde está con CHROMIUM=/ruta/al/navegador.',
    );
    exit(1);
  }
}

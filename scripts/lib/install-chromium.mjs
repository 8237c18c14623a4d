import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { capture } from './run.mjs';
import { UserError } from './user-error.mjs';

const FONTS = 'fonts-noto-core';

/**
 * Finds a Chromium or installs one: from the distribution where that needs no password, else
 * Playwright's own build.
 * @param {string} root Project folder.
 * @returns {Promise<string>} Path of the program.
 * @throws {UserError} When there is none and none could be installed.
 */
export async function ensureChromium(root) {
  const found = await findChromium();
  if (found) {
    await ensureFonts();
    return found;
  }

  console.log('No hay Chromium: instalándolo (una vez)…');
  const asRoot = await rootPrefix();
  if (asRoot && (await installFromDistribution(asRoot, ['chromium', FONTS]))) {
    const installed = await findChromium();
    if (installed) return installed;
  }
  const reason = await installFromPlaywright(root, asRoot !== null);
  const installed = await findChromium();
  if (installed) return installed;
  throw new UserError(
    `No hay un navegador para las pruebas y no se pudo instalar (${reason}): instala Chromium ` +
      '(en Debian, «apt-get install chromium») o di dónde está con CHROMIUM=/ruta/al/navegador.',
  );
}

/**
 * What to write before a command to run it as root without being asked for a password.
 * @returns {Promise<string[] | null>} Null when that cannot be.
 */
async function rootPrefix() {
  if (process.platform !== 'linux') return null;
  if (process.getuid?.() === 0) return [];
  const sudo = await capture('sudo', ['-n', 'true']);
  return sudo.code === 0 ? ['sudo', '-n'] : null;
}

/**
 * A browser that somebody else installed may lack the fonts that the sheets are measured in: with
 * another, what fits on one sheet takes two.
 */
async function ensureFonts() {
  if (process.platform !== 'linux') return;
  const { code, output } = await capture('fc-list', [':family=Noto Sans', 'family']);
  if (code === 0 && output.includes('Noto Sans')) return;
  const asRoot = await rootPrefix();
  if (asRoot && (await installFromDistribution(asRoot, [FONTS]))) return;
  console.log(
    `Falta la letra con que se miden las hojas: sin «${FONTS}» (en Debian) pueden fallar las ` +
      'pruebas de lo impreso.',
  );
}

/**
 * @param {string[]} asRoot
 * @param {string[]} packages
 * @returns {Promise<boolean>} Whether apt-get says it installed them.
 */
async function installFromDistribution(asRoot, packages) {
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-y', '-q'];
  // A stale package index is worth a try; the installation says whether it served.
  await captureWords([...apt, 'update']);
  const { code } = await captureWords([...apt, 'install', '--no-install-recommends', ...packages]);
  return code === 0;
}

/**
 * @param {string} root Project folder.
 * @param {boolean} withLibraries Whether it may install the system's libraries too.
 * @returns {Promise<string>} Last thing it said.
 */
async function installFromPlaywright(root, withLibraries) {
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  const libraries = withLibraries ? ['--with-deps'] : [];
  const { output } = await captureWords([
    process.execPath,
    cli,
    'install',
    ...libraries,
    'chromium',
  ]);
  const lines = output.split('\n').map((line) => line.trim());
  return lines.findLast((line) => line !== '') ?? 'sin explicación';
}

/** @param {string[]} words Program and arguments. */
function captureWords([program = '', ...args]) {
  return capture(program, args);
}

import { join } from 'node:path';
import { installPackages, lastWords, rootPrefix } from './apt.mjs';
import { HEADLESS_SHELL, findChromium, findTestBrowser } from './chromium.mjs';
import { capture } from './run.mjs';
import { UserError } from './user-error.mjs';

const FONTS = 'fonts-noto-core';

/**
 * Finds what the browser tests run in, or installs it. In CI, where time counts, the quickest is installed beside a
 * browser that is there; on anybody's machine theirs will do.
 * @param {string} root Project folder.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string>} Path of the program.
 * @throws {UserError} When there is none and none could be installed.
 */
export async function ensureTestBrowser(root, env = process.env) {
  const found = await findTestBrowser(env);
  const isQuickest = env.CHROMIUM || found?.endsWith(HEADLESS_SHELL);
  if (found && (isQuickest || env.CI !== 'true')) {
    await ensureFonts();
    return found;
  }
  console.log('Instalando el navegador de las pruebas (una vez)…');
  await installPackages([HEADLESS_SHELL, FONTS]);
  return (await findTestBrowser(env)) ?? (await ensureChromium(root));
}

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
  if ((await installPackages(['chromium', FONTS])) === null) {
    const installed = await findChromium();
    if (installed) return installed;
  }
  const reason = await installFromPlaywright(root, (await rootPrefix()) !== null);
  const installed = await findChromium();
  if (installed) return installed;
  throw new UserError(
    `No hay un navegador para las pruebas y no se pudo instalar (${reason}): instala Chromium ` +
      '(en Debian, «apt-get install chromium») o di dónde está con CHROMIUM=/ruta/al/navegador.',
  );
}

/**
 * A browser that somebody else installed may lack the fonts that the sheets are measured in: with
 * another, what fits on one sheet takes two.
 */
async function ensureFonts() {
  if (process.platform !== 'linux') return;
  const { code, output } = await capture('fc-list', [':family=Noto Sans', 'family']);
  if (code === 0 && output.includes('Noto Sans')) return;
  if ((await installPackages([FONTS])) === null) return;
  console.log(
    `Falta la letra con que se miden las hojas: sin «${FONTS}» (en Debian) pueden fallar las ` +
      'pruebas de lo impreso.',
  );
}

/**
 * @param {string} root Project folder.
 * @param {boolean} withLibraries Whether it may install the system's libraries too.
 * @returns {Promise<string>} Last thing it said.
 */
async function installFromPlaywright(root, withLibraries) {
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  const libraries = withLibraries ? ['--with-deps'] : [];
  const { output } = await capture(process.execPath, [cli, 'install', ...libraries, 'chromium']);
  return lastWords(output);
}

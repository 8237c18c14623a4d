import { join } from 'node:path';
import { installPackages, lastWords, rootPrefix } from './apt.mjs';
import { HEADLESS_SHELL, findChromium, findTestBrowser } from './chromium.mjs';
import { capture } from './run.mjs';
import { UserError } from './user-error.mjs';

/** A machine without a font draws no letter at all. */
const FONTS = 'fonts-noto-core';

/** Milliseconds until a download must have begun to arrive. */
const FIRST_BYTES = 20_000;

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
  if (found && (isQuickest || env.CI !== 'true')) return found;
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
  if (found) return found;
  console.log('No hay Chromium: instalándolo (una vez)…');
  const fromDebian = await installPackages(['chromium', FONTS]);
  if (fromDebian === null) {
    const installed = await findChromium();
    if (installed) return installed;
  }
  const fromPlaywright = await installFromPlaywright(root, (await rootPrefix()) !== null);
  const installed = await findChromium();
  if (installed) return installed;
  const reasons = [fromDebian, fromPlaywright].filter((reason) => reason !== null);
  throw new UserError(
    `No hay un navegador para las pruebas y no se pudo instalar (${reasons.join('; ')}): instala Chromium ` +
      '(en Debian, quien la administre: «apt-get install chromium») o di dónde está con CHROMIUM=/ruta/al/navegador.',
  );
}

/**
 * Where nobody but Playwright could bring a browser, it is brought now: without one no test of a page runs, and
 * whoever waits for the rest should know at once.
 * @param {string} root Project folder.
 * @throws {UserError} When there is none and none could be installed.
 */
export async function requireTestBrowser(root) {
  if ((await rootPrefix()) === null) await ensureTestBrowser(root);
}

/**
 * @param {string} root Project folder.
 * @param {boolean} withLibraries Whether it may install the system's libraries too.
 * @returns {Promise<string>} Why it did not serve.
 */
async function installFromPlaywright(root, withLibraries) {
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  const libraries = withLibraries ? ['--with-deps'] : [];
  const giveUp = new AbortController();
  // The libraries come first, by the distribution, which has its own patience.
  const timer = withLibraries ? undefined : setTimeout(() => giveUp.abort(), FIRST_BYTES);
  const { code, output } = await capture(
    process.execPath,
    [cli, 'install', ...libraries, 'chromium'],
    {
      env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(FIRST_BYTES / 4) },
      signal: giveUp.signal,
      heard: (text) => {
        if (/\d% of /.test(text)) clearTimeout(timer);
      },
    },
  );
  clearTimeout(timer);
  if (code === 0) return `el de Playwright no arranca: ${await whyItDoesNotStart()}`;
  const [cause] = /^.*Error: .*$/m.exec(output) ?? [
    giveUp.signal.aborted ? `no llegó nada en ${FIRST_BYTES / 1000} segundos` : lastWords(output),
  ];
  return `Playwright no pudo bajar el suyo: ${cause.trim()}`;
}

/** Most often a library of the system that is not there. */
async function whyItDoesNotStart() {
  const { chromium } = await import('@playwright/test');
  const { output } = await capture(chromium.executablePath(), ['--version']);
  return lastWords(output);
}

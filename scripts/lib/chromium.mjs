import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { UserError } from './user-error.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Debian's name of the same engine without the windows of a browser, which does the same in two thirds of the time. */
export const HEADLESS_SHELL = 'chromium-headless-shell';

const MAC_PATHS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Everything a browser would do over the network on its own account is off. */
export const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A Chromium that starts: the one CHROMIUM names, the system's, or Playwright's own.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string | null>} Path of the program; null when there is none.
 * @throws {UserError} When CHROMIUM names one that does not start.
 */
export async function findChromium(env = process.env) {
  if (env.CHROMIUM) {
    if (starts(env.CHROMIUM)) return env.CHROMIUM;
    throw new UserError(
      `CHROMIUM apunta a «${env.CHROMIUM}», que no arranca: corrige la ruta o quita la variable.`,
    );
  }
  return inPath(NAMES, env) ?? [...MAC_PATHS, await playwrightChromium()].find(works) ?? null;
}

/**
 * What the browser tests run in: the one CHROMIUM names, the shell, or else a whole Chromium.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string | null>} Path of the program; null when there is none.
 * @throws {UserError} When CHROMIUM names one that does not start.
 */
export async function findTestBrowser(env = process.env) {
  const shell = env.CHROMIUM ? undefined : inPath([HEADLESS_SHELL], env);
  return shell ?? (await findChromium(env));
}

/**
 * @param {readonly string[]} names
 * @param {NodeJS.ProcessEnv} env
 */
function inPath(names, env) {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(works);
}

/** @param {string} path */
function works(path) {
  return existsSync(path) && starts(path);
}

async function playwrightChromium() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/**
 * A program by that name may be a stub that asks for a snap, or lack its libraries.
 * @param {string} path
 */
function starts(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { UserError } from './user-error.mjs';

/** What Debian calls the other engines that the tests drive, and the screen that one of them needs. */
export const ENGINE_PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb'];

/** Where Debian keeps what is not in PATH: a folder of it for each kind of machine. */
const LIBRARIES = '/usr/lib';
const MINI_BROWSER = 'webkit2gtk-4.1/MiniBrowser';

/**
 * The programs of the engines other than Chromium, by their paths.
 * @typedef {object} Engines
 * @property {string} firefox Firefox ESR.
 * @property {string} webKitDriver What drives WebKitGTK.
 * @property {string} miniBrowser The browser of WebKitGTK that it starts.
 * @property {string} xvfb A screen in memory: WebKitGTK has no way without one.
 */

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [libraries] Where the system keeps its libraries.
 * @returns {Engines | null} Null unless all of them are there.
 */
export function findEngines(env = process.env, libraries = LIBRARIES) {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath = (/** @type {string} */ name) =>
    folders.map((folder) => join(folder, name)).find(existsSync);
  const firefox = inPath('firefox-esr');
  const webKitDriver = inPath('WebKitWebDriver');
  const xvfb = inPath('Xvfb');
  const miniBrowser = subfolders(libraries)
    .map((folder) => join(libraries, folder, MINI_BROWSER))
    .find(existsSync);
  if (!firefox || !webKitDriver || !xvfb || !miniBrowser) return null;
  return { firefox, webKitDriver, miniBrowser, xvfb };
}

/**
 * The engines, for the tests that drive them: in CI they may not be absent.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Engines | null} Null where the tests are to be skipped.
 * @throws {UserError} When they are absent in CI.
 */
export function enginesToTest(env = process.env) {
  const engines = findEngines(env);
  if (engines === null && env.CI === 'true') {
    throw new UserError(
      'Faltan Firefox ESR o WebKitGTK, y con CI=true no se salta nada: corre «npm run setup:engines».',
    );
  }
  return engines;
}

/** @param {string} folder */
function subfolders(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}

import { installPackages } from './apt.mjs';
import { ENGINE_PACKAGES, findEngines } from './engines.mjs';
import { UserError } from './user-error.mjs';

/**
 * Finds the engines other than Chromium, or installs them from the distribution. Where that can't be,
 * their tests are skipped, which this says; in CI nothing is skipped.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<void>}
 * @throws {UserError} In CI, when they are absent and could not be installed.
 */
export async function ensureEngines(env = process.env) {
  if (findEngines(env) !== null) return;
  console.log('No están Firefox ESR y WebKitGTK: instalándolos (una vez)…');
  const reason = await installPackages(ENGINE_PACKAGES);
  if (findEngines(env) !== null) return;
  const complaint =
    'Faltan los otros navegadores de las pruebas y no se pudieron instalar ' +
    `(${reason ?? 'apt-get no los dejó donde se esperaba'}): en Debian, como root, ` +
    `«apt-get install ${ENGINE_PACKAGES.join(' ')}».`;
  if (env.CI === 'true') throw new UserError(complaint);
  console.log(`${complaint} Sin ellos se saltan sus pruebas.`);
}

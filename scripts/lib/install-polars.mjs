import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackFromNpm } from './npm-archive.mjs';
import { UserError } from './user-error.mjs';

/** The program of Polars for the machines that CI has. */
const PROGRAM = 'nodejs-polars-linux-x64-gnu';

/**
 * Installs the program of Polars, with which a test reads what is published. Its package asks for Node.js 22
 * and so npm leaves it out before, but it runs on 20: docs/decisions/otros-lectores.md. Elsewhere than on Linux
 * with glibc, whoever has Node.js 22 has it from npm, and without it its test is skipped, which it says.
 * @param {string} root The project's folder.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<void>}
 * @throws {UserError} In CI, when it is absent and could not be installed.
 */
export async function ensurePolars(root, env = process.env) {
  const target = join(root, 'node_modules', PROGRAM);
  if (existsSync(target)) return;
  const reason = await bring(root, target, env);
  if (reason === null) return;
  const complaint = `Falta el programa de Polars y no se pudo instalar: ${reason}`;
  if (env.CI === 'true') throw new UserError(complaint);
  console.log(`${complaint} Sin él se salta su prueba.`);
}

/**
 * @param {string} root
 * @param {string} target
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | null>} Why it could not be, or null.
 */
async function bring(root, target, env) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return `en ${process.platform} (${process.arch}) lo instala npm, con Node.js 22.`;
  }
  return unpackFromNpm(root, { name: PROGRAM, ...locked(root) }, target, env);
}

/**
 * Tells that the test that reads with it is skipped.
 * @param {unknown} cause Why it could not be loaded.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {null}
 * @throws {UserError} In CI, where nothing is skipped.
 */
export function withoutPolars(cause, env = process.env) {
  const missing = 'Falta el programa de Polars: corre «npm run setup:polars».';
  if (env.CI === 'true') throw new UserError(missing, { cause });
  console.warn(`${missing} Sin él no se lee con Polars lo que se publica.`);
  return null;
}

/**
 * What package-lock.json says of it.
 * @param {string} root
 * @returns {{ version: string, integrity: string }}
 */
function locked(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const { version, integrity } = packages[`node_modules/${PROGRAM}`];
  return { version, integrity };
}

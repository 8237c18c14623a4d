import { UserError } from './user-error.mjs';

const DEFAULT_PORT = 4173;

/**
 * Where to serve, from PORT, HOST and BASE_PATH.
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ port: number, host: string, base: string }}
 * @throws {UserError} When one of them makes no sense.
 */
export function addressFrom(env) {
  return { port: portFrom(env.PORT), host: env.HOST || '127.0.0.1', base: basePath(env) };
}

/** @param {string | undefined} text */
function portFrom(text) {
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UserError(`PORT debe ser un número entre 0 y 65535 y vale «${text}».`);
}

/**
 * The path the site is mounted under, from BASE_PATH.
 * @param {NodeJS.ProcessEnv} env
 * @returns {'' | `/${string}`} Empty for the root; without a final slash.
 * @throws {UserError} When it is no path.
 */
export function basePath({ BASE_PATH = '' }) {
  const path = BASE_PATH.replace(/^\/+|\/+$/g, '');
  if (path === '') return '';
  if (/^[\w.~-]+(\/[\w.~-]+)*$/.test(path)) return `/${path}`;
  throw new UserError(`BASE_PATH debe ser una ruta como «/atlas» y vale «${BASE_PATH}».`);
}

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
 * Where the public will find the site, from SITIO and BASE_PATH; null where SITIO is not given.
 * @param {NodeJS.ProcessEnv} env
 * @returns {`https://${string}/` | null} With a final slash.
 * @throws {UserError} When SITIO is more, or less, than `https://` and a host.
 */
export function siteAddress(env) {
  const { SITIO = '' } = env;
  if (SITIO === '') return null;
  const host = /^https:\/\/([a-z0-9.-]+(?::\d+)?)\/?$/i.exec(SITIO)?.[1]?.toLowerCase();
  if (host !== undefined && URL.canParse(`https://${host}/`)) {
    return `https://${host}${basePath(env)}/`;
  }
  throw new UserError(
    'SITIO debe ser «https://» y un nombre, como «https://atlas.example.org», y vale ' +
      `«${SITIO}». La subcarpeta, si la hay, va en BASE_PATH.`,
  );
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

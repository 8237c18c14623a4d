import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from './user-error.mjs';

/** @typedef {'publico' | 'interno'} Profile */

/**
 * Where each site is built from and to. They share no folder, so that whoever copies `build/` to a host
 * never copies the internal one.
 * @type {Readonly<Record<Profile, { build: string, assets: string, release: string }>>}
 */
export const SITES = {
  publico: { build: 'build', assets: 'static', release: 'static/data' },
  interno: { build: 'build-interno', assets: '.cache/static-interno', release: 'data/interno' },
};

/** What `vite build` is told, and nobody else has to say: it chooses folders and lets the release in. */
export const INTERNAL_FLAG = 'ATLAS_INTERNO';

/** @param {NodeJS.ProcessEnv} env */
export function profileFrom(env) {
  return env[INTERNAL_FLAG] === '1' ? 'interno' : 'publico';
}

/**
 * @param {string} release Folder with manifest.json.
 * @returns {string | null} Null where there is no release.
 */
export function profileOf(release) {
  const manifest = join(release, 'manifest.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).perfil : null;
}

/**
 * @param {string} root Project folder.
 * @throws {UserError} When something for internal use lies where what is published is taken from.
 */
export function requirePublic(root) {
  const { release, build } = SITES.publico;
  for (const folder of [release, `${build}/data`]) {
    if (profileOf(join(root, folder)) === 'interno') {
      throw new UserError(
        `«${folder}» trae una publicación de USO INTERNO, que no se publica. Bórrala, reconstruye con ` +
          '«npm run etl -- build --profile publico», y mira docs/sesion-interna.md.',
      );
    }
  }
}

/**
 * @param {string} root Project folder.
 * @throws {UserError} When there is no release of internal use to build a site on.
 */
export function requireInternal(root) {
  const { release } = SITES.interno;
  const profile = profileOf(join(root, release));
  if (profile === 'interno') return;
  throw new UserError(
    profile === null
      ? `No hay una publicación de uso interno en «${release}»: hazla con «npm run etl -- build ` +
          '--profile interno» (docs/sesion-interna.md).'
      : `La publicación de «${release}» es del perfil «${profile}», no de uso interno: bórrala y hazla ` +
          'con «npm run etl -- build --profile interno».',
  );
}

/**
 * @param {string} dir A built site.
 * @param {string} host Where it would be served.
 * @throws {UserError} When a site of internal use would be offered to the network.
 */
export function requireOwnMachine(dir, host) {
  if (profileOf(join(dir, 'data')) !== 'interno' || isLoopback(host)) return;
  throw new UserError(
    `El sitio de uso interno sólo se sirve a esta computadora: quita HOST=${host}.`,
  );
}

/** @param {string} host */
function isLoopback(host) {
  return ['127.0.0.1', '::1', 'localhost'].includes(host);
}

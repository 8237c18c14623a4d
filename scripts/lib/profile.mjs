import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findInternal, holdsInternal } from './find-internal.mjs';
import { unnamedAssets, unnamedBuilt } from './named-files.mjs';
import { UserError } from './user-error.mjs';

/** @typedef {'publico' | 'interno'} Profile */

/**
 * Where each site is built from and to, and what SvelteKit writes meanwhile (pages included). They share no
 * folder, so that whoever copies `build/` to a host never copies the internal one, and one folder holds all
 * of that.
 * @type {Readonly<Record<Profile, { build: string, assets: string, release: string, kit: string }>>}
 */
export const SITES = {
  publico: { build: 'build', assets: 'static', release: 'static/data', kit: '.svelte-kit' },
  interno: {
    build: 'data/interno/site',
    assets: 'data/interno/assets',
    release: 'data/interno/release',
    kit: 'data/interno/kit',
  },
};

/** What is published, and what could be taken for it. */
export const PUBLIC_FOLDERS = ['static', 'build', 'data'];

/** What `vite build` is told, and nobody else has to say: it chooses folders and lets the release in. */
export const INTERNAL_FLAG = 'ATLAS_INTERNO';

/** The fingerprint of its inputs, which names the build: the same inputs make the same bytes. */
export const VERSION_VARIABLE = 'ATLAS_VERSION';

/** @param {NodeJS.ProcessEnv} env */
export function profileFrom(env) {
  return env[INTERNAL_FLAG] === '1' ? 'interno' : 'publico';
}

/**
 * @param {string} release Folder with manifest.json.
 * @returns {string | null} Null where there is no release.
 */
function profileOf(release) {
  const manifest = join(release, 'manifest.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).perfil : null;
}

/**
 * @param {string} root Project folder.
 * @param {readonly string[]} [folders]
 * @throws {UserError} When something of internal use lies where what is published is taken from, or in
 *   `data/` outside of its own folder, which alone git ignores; when an archive there can't be looked into; or
 *   when what is published holds what no manifest and no step of the build names.
 */
export function requirePublic(root, folders = PUBLIC_FOLDERS) {
  const found = findInternal(root, folders);
  refuse(
    found.filter(({ isOpened }) => isOpened).map(placeOf),
    'es de USO INTERNO, que no se publica ni está fuera de data/interno. Bórralo con ' +
      '«npm run interno -- borrar», o muévelo fuera del proyecto; mira docs/sesion-interna.md.',
  );
  refuse(
    found.map(placeOf),
    'no se pudo abrir para ver si trae algo de USO INTERNO: está dañado, cifrado o empacado de más, o es de una ' +
      'clase que no se abre. Desempácalo y revísalo, o muévelo fuera del proyecto; mira docs/sesion-interna.md.',
  );
  if (folders.includes(SITES.publico.assets)) {
    refuse(
      unnamedAssets(root, SITES.publico).map((path) => `«${path}»`),
      'no es parte del sitio: ni lo nombra el manifiesto de la publicación (static/data/manifest.json), con ese ' +
        'contenido, ni es favicon.svg, y todo lo de static/ se publica. Bórralo o muévelo fuera del proyecto; si es de ' +
        'una publicación que se está construyendo, espera a que acabe.',
    );
  }
  if (folders.includes(SITES.publico.build)) {
    refuse(
      unnamedBuilt(root, SITES.publico.build).map((path) => `«${path}»`),
      'no lo escribió así ningún paso de la construcción, y lo de build/ se publica: muévelo fuera del proyecto si lo ' +
        'necesitas, y construye de nuevo con «npm run build», que sólo deja lo suyo.',
    );
  }
}

/** @param {import('./find-internal.mjs').Found} found */
function placeOf({ path, inside }) {
  if (inside.length === 0) return `«${path}»`;
  return `«${path}» (dentro, ${inside.map((name) => `«${name}»`).join(' › ')})`;
}

/**
 * @param {readonly string[]} places
 * @param {string} why And what to do.
 * @throws {UserError} Unless there is none.
 */
function refuse(places, why) {
  const [first, second] = places;
  if (first === undefined) return;
  const more = second === undefined ? '' : ` (y ${places.length - 1} más, como ${second})`;
  throw new UserError(`${first}${more} ${why}`);
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
  if (!isLoopback(host) && holdsInternal(dir)) requireLoopback(host);
}

/**
 * @param {string} host
 * @throws {UserError} When it is not this machine's own.
 */
export function requireLoopback(host) {
  if (isLoopback(host)) return;
  throw new UserError(
    `El sitio de uso interno sólo se sirve a esta computadora: quita HOST o --host (${host}).`,
  );
}

/** @param {string} host */
function isLoopback(host) {
  return ['127.0.0.1', '::1', 'localhost'].includes(host);
}

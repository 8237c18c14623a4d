import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, siteAddress } from './address.mjs';
import { precompress } from './compress.mjs';
import { inputsFingerprint } from './fingerprint.mjs';
import { writeFigureFiles } from './figure-files.mjs';
import { holdsInternal } from './find-internal.mjs';
import { hostHeaders } from './headers.mjs';
import { markInternal, markNotFound, stageInternalAssets } from './internal-site.mjs';
import { writeLatest } from './latest-data.mjs';
import { isBuiltWhole, recordBuild } from './named-files.mjs';
import { pagePolicy } from './policy.mjs';
import {
  INTERNAL_FLAG,
  requireInternal,
  requirePublic,
  SITES,
  VERSION_VARIABLE,
} from './profile.mjs';
import { capture } from './run.mjs';
import { sealInternal } from './seal.mjs';
import { coloniaLinks, dropUnreadData, sitePages, writeSiteIndex } from './site-index.mjs';
import { writeSitemap } from './sitemap.mjs';
import { UserError } from './user-error.mjs';
import { writeCards } from './write-cards.mjs';
import { writeEmbeds } from './embeds/write-embeds.mjs';

/** Written last, so that an interrupted build counts as none. */
const STAMP = '.inputs-sha256';

/** The same that src/features/shell/ErrorPage.svelte gives it once the program has come. */
const NOT_FOUND_TITLE = 'No encontramos esa página · Atlas Violeta';

/** What a public site is built from, and what lies beside it. Its own folder is replaced. */
const PUBLIC_SOURCES = ['static', 'data'];

/**
 * Why the folder of the site will not do as it is.
 * @param {string} root Project folder.
 * @param {import('./profile.mjs').Profile} [profile]
 * @returns {string | null} A sentence; null when it holds the site of the sources as they are now.
 */
export function missingSite(root, profile = 'publico') {
  const dir = join(root, SITES[profile].build);
  const stamp = join(dir, STAMP);
  if (!existsSync(dir)) return 'El sitio no se ha construido.';
  if (!existsSync(stamp)) return 'Una construcción del sitio quedó a medias.';
  if (profile === 'publico' && !isBuiltWhole(root, SITES.publico.build)) {
    return 'Al sitio construido le faltan archivos.';
  }
  if (readFileSync(stamp, 'utf8') === inputsFingerprint(root, profile)) return null;
  return 'El sitio construido es de otros archivos.';
}

/**
 * Builds the site into build/, ready for any static host; the one of internal use into data/interno/site/,
 * which no host should have and only its owner can read.
 * @param {string} root Project folder.
 * @param {import('./profile.mjs').Profile} [profile]
 * @param {{ compressed?: boolean }} [how] Not compressed, where a site is built to be looked at and thrown
 *   away: half of the work.
 * @throws {UserError} When the build fails, or the release is of the other profile.
 */
export async function buildSite(root, profile = 'publico', { compressed = true } = {}) {
  const isInternal = profile === 'interno';
  if (isInternal) {
    requireInternal(root);
    sealInternal(root);
    stageInternalAssets(root);
    await requireTsconfig(root);
  } else {
    requirePublic(root, PUBLIC_SOURCES);
  }
  const fingerprint = inputsFingerprint(root, profile);
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  // What is not for the public has no address there.
  const site = isInternal ? null : siteAddress(process.env);
  const env = {
    ...publicEnv(),
    ...(isInternal ? { [INTERNAL_FLAG]: '1' } : {}),
    [VERSION_VARIABLE]: fingerprint,
    SITIO: site ?? '',
  };
  const { code, output } = await capture(process.execPath, [vite, 'build'], { cwd: root, env });
  if (code !== 0) {
    throw new UserError(`${output}\nNo se pudo construir el sitio: el motivo está arriba.`);
  }

  const dir = join(root, SITES[profile].build);
  if (!isInternal && holdsInternal(dir)) {
    rmSync(dir, { recursive: true });
    throw new UserError('El sitio salió con algo de USO INTERNO: se borró.');
  }
  const notFound = readFileSync(join(dir, '404.html'), 'utf8');
  dropUnreadData(dir);
  const pages = sitePages(dir);
  writeSiteIndex(dir, pages);
  const told = withItsText(notFound, root, pages);
  writeFileSync(join(dir, '404.html'), isInternal ? markNotFound(told) : told);
  const policy = pagePolicy(notFound);
  if (isInternal) {
    markInternal(dir);
  } else {
    writeLatest(dir);
    writeEmbeds(dir, pages, site);
    if (site !== null) {
      writeSitemap(dir, site);
      await writeCards(dir, site, pages);
    }
    writeFileSync(join(dir, '_headers'), hostHeaders(policy, entriesOf(dir)));
    // GitHub Pages leaves out folders that begin with _ unless told not to.
    writeFileSync(join(dir, '.nojekyll'), '');
    // Not the internal one: it crosses no network, and what is kept of it here would outlive it.
    if (compressed) await precompress(dir, join(root, 'node_modules/.cache/atlas'));
    // Read by programs, one at a time: compressed they would only take room.
    writeFigureFiles(dir);
  }
  writeFileSync(join(dir, STAMP), fingerprint);
  if (isInternal) sealInternal(root);
  else recordBuild(root, SITES.publico.build);
}

/** The folder says what a build is for; a variable left over in a terminal does not. */
function publicEnv() {
  const env = { ...process.env };
  delete env[INTERNAL_FLAG];
  return env;
}

/**
 * Vite reads tsconfig.json, which extends the one that SvelteKit writes (types, no data) where a public build
 * would: an internal one does not go there, and the wipe after the last one took it.
 * @param {string} root Project folder.
 * @throws {UserError} When SvelteKit can't write it.
 */
async function requireTsconfig(root) {
  if (existsSync(join(root, SITES.publico.kit, 'tsconfig.json'))) return;
  const sync = [join(root, 'node_modules/@sveltejs/kit/svelte-kit.js'), 'sync'];
  const { code, output } = await capture(process.execPath, sync, { cwd: root, env: publicEnv() });
  if (code !== 0) {
    throw new UserError(`${output}\nNo se pudo preparar la construcción: el motivo está arriba.`);
  }
}

/**
 * @param {string} dir
 * @returns {string[]} What it holds, in order; folders end in `/`.
 */
function entriesOf(dir) {
  return readdirSync(dir, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
}

/**
 * SvelteKit leaves the page of unknown addresses to JavaScript; this is what it says without, or until then.
 * @param {string} html
 * @param {string} root Project folder.
 * @param {readonly import('./site-index.mjs').SitePage[]} pages Of the site.
 */
function withItsText(html, root, pages) {
  const base = basePath(process.env);
  const text = readFileSync(join(root, 'src/404.html'), 'utf8')
    .replaceAll('%base%', base)
    .replace('%colonias%', () => coloniaLinks(pages, base));
  return html
    .replace('</head>', `<title>${NOT_FOUND_TITLE}</title></head>`)
    .replace('</body>', () => `${text}</body>`);
}

import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INTERNAL_NAME } from './find-internal.mjs';
import { SITES } from './profile.mjs';

const BANNER = 'USO INTERNO · NO PUBLICAR';

/** First thing seen by who opens its folder. */
const MARK = `${INTERNAL_NAME}.txt`;

/**
 * Puts together what the internal site serves as it is: the files of the public one with the other release.
 * @param {string} root Project folder.
 */
export function stageInternalAssets(root) {
  const { assets, release } = SITES.interno;
  const staged = join(root, assets);
  const shared = join(root, SITES.publico.assets);
  const published = join(root, SITES.publico.release);
  rmSync(staged, { recursive: true, force: true });
  if (existsSync(shared)) {
    cpSync(shared, staged, { recursive: true, filter: (source) => source !== published });
  }
  cpSync(join(root, release), join(staged, 'data'), { recursive: true });
}

/**
 * Tells people and search engines, should it end where it must not.
 * @param {string} dir The built site.
 */
export function markInternal(dir) {
  writeFileSync(
    join(dir, MARK),
    `${BANNER}\n\nEste sitio trae cuentas sin proteger. No lo copies a ningún servidor ni lo envíes.\n`,
  );
  writeFileSync(join(dir, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
}

/**
 * The page of unknown addresses is written by JavaScript: this is what it bears before, and without it.
 * @param {string} html
 */
export function markNotFound(html) {
  return html.replace('</head>', `${UNLISTED}$&`).replace(/<body[^>]*>/, `$&${STATIC_BANNER}`);
}

/** What the layout puts into every other page. */
const UNLISTED =
  '<meta name="robots" content="noindex, nofollow, noarchive" /><meta name="atlas-perfil" content="interno" />';

/** It leaves when the page's own comes. */
const STATIC_BANNER = `<style>
  .before-script { margin: 0; padding: 0.25rem 1rem; background: var(--alarm, #a3123a); color: var(--ground, #fff); font-weight: 700; text-align: center; }
  .before-script:has(~ * .internal-site) { display: none; }
</style><p class="internal-site before-script">${BANNER}</p>`;

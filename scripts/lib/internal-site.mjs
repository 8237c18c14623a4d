import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITES } from './profile.mjs';

/** First thing seen by who opens its folder. */
const MARK = 'USO-INTERNO-NO-PUBLICAR.txt';

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
    'USO INTERNO · NO PUBLICAR\n\nEste sitio trae cuentas sin proteger. No lo copies a ningún servidor ni lo envíes.\n',
  );
  writeFileSync(join(dir, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
}

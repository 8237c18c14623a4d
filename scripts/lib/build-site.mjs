import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from './address.mjs';
import { precompress } from './compress.mjs';
import { inputsFingerprint } from './fingerprint.mjs';
import { hostHeaders } from './headers.mjs';
import { pagePolicy } from './policy.mjs';
import { capture } from './run.mjs';
import { UserError } from './user-error.mjs';

/** Written last, so that an interrupted build counts as none. */
const STAMP = '.inputs-sha256';

/**
 * Whether build/ holds the site of the sources as they are now.
 * @param {string} root Project folder.
 */
export function buildIsCurrent(root) {
  const stamp = join(root, 'build', STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === inputsFingerprint(root);
}

/**
 * Builds the site into build/, ready for any static host.
 * @param {string} root Project folder.
 * @throws {UserError} When the build fails.
 */
export async function buildSite(root) {
  const fingerprint = inputsFingerprint(root);
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { code, output } = await capture(process.execPath, [vite, 'build'], { cwd: root });
  if (code !== 0) {
    throw new UserError(`${output}\nNo se pudo construir el sitio: el motivo está arriba.`);
  }

  const dir = join(root, 'build');
  const notFound = readFileSync(join(dir, '404.html'), 'utf8');
  writeFileSync(join(dir, '404.html'), withoutScripts(notFound, root));
  const policy = pagePolicy(notFound);
  writeFileSync(join(dir, '_headers'), hostHeaders(policy));
  // GitHub Pages leaves out folders that begin with _ unless told not to.
  writeFileSync(join(dir, '.nojekyll'), '');
  await precompress(dir, join(root, 'node_modules/.cache/atlas'));
  writeFileSync(join(dir, STAMP), fingerprint);
}

/**
 * SvelteKit leaves the page of unknown addresses to JavaScript; this is what it says without.
 * @param {string} html
 * @param {string} root Project folder.
 */
function withoutScripts(html, root) {
  const text = readFileSync(join(root, 'src/404-noscript.html'), 'utf8');
  return html.replace('</body>', `${text.replaceAll('%base%', basePath(process.env))}</body>`);
}

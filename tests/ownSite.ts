/** A whole site of its own, built on another release; the project's own build stays as it is. */
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Manifest } from '$lib/contract/manifest';
import { buildSite } from '../scripts/lib/build-site.mjs';
import { SITES } from '../scripts/lib/profile.mjs';

/** What a build reads, beside the release. */
const SOURCES = [
  'src',
  'data/catalogs',
  'data/anteriores',
  'scripts/lib',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  // Its text goes into the licences of the site.
  'LICENSE',
];

export interface BuiltSite {
  /** The folder of the built site. */
  readonly dir: string;
  dispose(): Promise<void>;
}

/**
 * Takes half as long as `npm run build`: nothing is compressed.
 * @param write puts the release into the folder that it is given
 */
export async function builtOn(
  write: (directory: string) => Promise<void>,
  profile: Manifest['perfil'] = 'publico',
): Promise<BuiltSite> {
  const root = await mkdtemp(join(tmpdir(), 'atlas-site-'));
  const dispose = () => rm(root, { recursive: true });
  try {
    for (const source of SOURCES) await cp(source, join(root, source), { recursive: true });
    await symlink(resolve('node_modules'), join(root, 'node_modules'));
    const data = join(root, SITES[profile].release);
    await mkdir(data, { recursive: true });
    await mkdir(join(root, 'static'), { recursive: true });
    await cp('static/favicon.svg', join(root, 'static/favicon.svg'));
    await write(data);
    await buildSite(root, profile, { compressed: false });
  } catch (thrown) {
    await dispose();
    throw thrown;
  }
  return { dir: join(root, SITES[profile].build), dispose };
}

/** A whole site of its own, built on an invented release; the project's own build stays as it is. */
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSite } from '../../../scripts/lib/build-site.mjs';
import { SITES } from '../../../scripts/lib/profile.mjs';
import { startServer } from '../../../scripts/lib/static-server.mjs';
import {
  writeRelease,
  type SyntheticParts,
  type SyntheticTables,
} from '../../engine/syntheticRelease';

/** What a build reads, beside the release. */
const SOURCES = [
  'src',
  'data/catalogs',
  'scripts/lib',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  // Its text goes into the licences of the site.
  'LICENSE',
];

export interface OwnSite {
  readonly url: string;
  /** The folder of the built site. */
  readonly dir: string;
  close(): Promise<void>;
}

/** Takes about as long as `npm run build`. */
export async function siteOn(tables: SyntheticTables, parts: SyntheticParts): Promise<OwnSite> {
  const root = await mkdtemp(join(tmpdir(), 'atlas-site-'));
  for (const source of SOURCES) await cp(source, join(root, source), { recursive: true });
  await symlink(resolve('node_modules'), join(root, 'node_modules'));
  const profile = parts.perfil ?? 'publico';
  const data = join(root, SITES[profile].release);
  await mkdir(data, { recursive: true });
  await mkdir(join(root, 'static'), { recursive: true });
  await cp('static/favicon.svg', join(root, 'static/favicon.svg'));
  await writeRelease(tables, { ...parts, directory: data });
  await buildSite(root, profile);
  const dir = join(root, SITES[profile].build);
  const server = await startServer({ dir });
  return {
    url: server.url,
    dir,
    async close() {
      await server.close();
      await rm(root, { recursive: true });
    },
  };
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SITES } from './profile.mjs';
import { filesUnder } from './walk.mjs';

/** The variables and files that the built site depends on. */
const VARIABLES = ['ATLAS_ALCALDIA', 'BASE_PATH', 'SITIO'];
const INPUTS = [
  'src',
  'static',
  'data/anteriores',
  'data/catalogs',
  'scripts/build.mjs',
  'scripts/lib',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/**
 * A hash of all that the built site depends on: equal means that building again changes nothing.
 * @param {string} root Project folder.
 * @param {import('./profile.mjs').Profile} [profile]
 * @returns {string} sha256 in hexadecimal.
 */
export function inputsFingerprint(root, profile = 'publico') {
  const hash = createHash('sha256').update(`${profile}\0`);
  for (const name of VARIABLES) hash.update(`${name}=${process.env[name] ?? ''}\0`);
  const release = profile === 'interno' ? [SITES.interno.release] : [];
  for (const input of [...INPUTS, ...release]) {
    const path = join(root, input);
    if (!existsSync(path)) continue;
    const files = statSync(path).isDirectory()
      ? filesUnder(path).map((file) => `${input}/${file}`)
      : [input];
    for (const file of files) {
      const bytes = readFileSync(join(root, file));
      hash.update(`${file}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
}

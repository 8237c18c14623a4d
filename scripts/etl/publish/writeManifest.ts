import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOfRelease, type Manifest } from '../../../src/lib/contract/manifest';
import { MANIFEST } from './swapRelease';

/**
 * Writes `manifest.json`.
 * Nothing in it depends on the clock: `construida` is the newest cut of its sources, and the
 * release's id is made of that day, the profile and the hashes of all its files.
 */
export function writeManifest(
  dir: string,
  parts: Omit<Manifest, 'formato' | 'publicacion' | 'construida'>,
): Manifest {
  const construida = parts.fuentes
    .flatMap(({ corte, obtenida }) => [corte, obtenida].filter((day) => day !== null))
    .reduce((a, b) => (a > b ? a : b));
  const contents = filesOfRelease(parts);
  const hash = createHash('sha256')
    .update(JSON.stringify([parts.perfil, parts.k, contents.map(({ sha256 }) => sha256)]))
    .digest('hex')
    .slice(0, 8);
  const manifest: Manifest = {
    formato: 1,
    publicacion: `${construida}-${parts.perfil}-${hash}`,
    construida,
    ...parts,
  };
  writeFileSync(join(dir, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

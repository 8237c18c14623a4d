import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOfRelease, type Manifest } from '../../../../src/old/lib/contract/manifest';
import { MANIFEST } from './swapRelease';

type Parts = Omit<Manifest, 'formato' | 'publicacion' | 'construida'>;

/**
 * The release's id, of its day, its profile and the hashes of all its files; of these as they are
 * before they bear that very id.
 */
export function releaseId(parts: Parts): string {
  const contents = filesOfRelease(parts);
  const hash = createHash('sha256')
    .update(JSON.stringify([parts.perfil, parts.k, contents.map(({ sha256 }) => sha256)]))
    .digest('hex')
    .slice(0, 8);
  return `${dayOf(parts)}-${parts.perfil}-${hash}`;
}

/**
 * Writes `manifest.json`. Nothing in it depends on the clock: `construida` is the newest cut of its
 * sources.
 */
export function writeManifest(dir: string, publicacion: string, parts: Parts): Manifest {
  const manifest: Manifest = { formato: 1, publicacion, construida: dayOf(parts), ...parts };
  writeFileSync(join(dir, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

const dayOf = ({ fuentes }: Parts): string =>
  fuentes
    .flatMap(({ corte, obtenida }) => [corte, obtenida].filter((day) => day !== null))
    .reduce((a, b) => (a > b ? a : b));

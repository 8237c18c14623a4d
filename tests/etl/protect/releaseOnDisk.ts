/** A small release on disk, of an alcaldía with two colonias. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import {
  writeRelease,
  type SyntheticRelease,
  type SyntheticRow,
} from '../../engine/syntheticRelease';
import { ALCALDIA, COLONIAS } from './inventedRows';

const INDICATORS = (
  [
    ['violencia_familiar', null, 'trimestre'],
    ['violencia_sexual', null, 'anio'],
    ['violacion', 'violencia_sexual', 'trienio'],
  ] as const
).map(([indicador, padre, grano_colonia]) => ({
  fuente: 'fgj_carpetas',
  indicador,
  nombre: indicador,
  unidad: 'carpetas',
  padre,
  grano_colonia,
}));

const written: SyntheticRelease[] = [];

/** What was written goes when each test of the file ends. */
export function removeReleases(): void {
  afterEach(async () => {
    for (const release of written.splice(0)) await release.remove();
  });
}

interface Parts {
  readonly observaciones?: readonly SyntheticRow[];
  readonly horarios?: readonly SyntheticRow[];
  readonly apilamientos?: readonly SyntheticRow[];
  readonly perfil?: 'publico' | 'interno';
  readonly fuentes?: unknown;
}

/** @returns the folder of a release of these rows */
export async function directoryOf({ perfil, fuentes, ...tables }: Parts): Promise<string> {
  const release = await writeRelease(
    {
      ...tables,
      indicadores: INDICATORS,
      colonias: COLONIAS.map((clave) => ({
        clave,
        alcaldia: ALCALDIA,
        slug: clave,
        nombre: clave,
      })),
    },
    perfil === undefined ? {} : { perfil },
  );
  written.push(release);
  if (fuentes !== undefined) changeManifest(release.directory, (own) => ({ ...own, fuentes }));
  return release.directory;
}

/** @param change what the manifest becomes */
export function changeManifest(directory: string, change: (manifest: object) => unknown): void {
  const path = join(directory, 'manifest.json');
  const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof manifest !== 'object' || manifest === null) throw new Error(`${path} is no object.`);
  writeFileSync(path, JSON.stringify(change(manifest)));
}

/** The finished tables → a folder with a whole release: Parquet, the topology of the map, and the manifest. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import {
  manifestSchema,
  type Manifest,
  type ManifestSource,
} from '../../../src/lib/contract/manifest';
import type { Database } from '../database';
import { ROUNDING_BASE } from '../round/rounding';
import { MANIFEST } from './swapRelease';
import { nameByContent, writeTables } from './writeTables';

/** @param staged an empty folder. @throws EtlError when two rows of a table have the same key */
export async function writeRelease(
  db: Database,
  staged: string,
  sources: readonly ManifestSource[],
  { alcaldia, topology }: { readonly alcaldia: string; readonly topology: string },
): Promise<Manifest> {
  const tables = await writeTables(db, staged);
  const draft = join(staged, 'colonias.json');
  writeFileSync(draft, topology);
  const geometry = nameByContent(staged, draft, 'colonias', 'topojson');
  const newest = sources.map(({ cut }) => cut ?? '').reduce((a, b) => (b > a ? b : a), '');
  const hash = tables['observaciones']?.sha256.slice(0, 8) ?? '';
  const manifest = v.parse(manifestSchema, {
    format: 2,
    release: `${newest}-${alcaldia}-${hash}`,
    built: newest,
    alcaldia,
    rounding: {
      base: ROUNDING_BASE,
      words: `Por colonia, y donde se cuentan personas u horas a partir de filas, cada cuenta es el múltiplo de ${ROUNDING_BASE} más cercano a la verdadera; 0 se lee «0 a 2». Los totales de la alcaldía son exactos.`,
    },
    sources,
    tables,
    geometry,
  });
  writeFileSync(join(staged, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

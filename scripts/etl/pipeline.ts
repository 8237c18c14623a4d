/** From the official files to a release, top to bottom: read → classify → place → count → check → round → write. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest, ManifestSource } from '../../src/lib/contract/manifest';
import { countSource } from './countSource';
import { addCurated } from './curated/addCurated';
import { inWork, openDatabase } from './database';
import { EtlError } from './errors';
import { alcaldiasOf, countedPlaces } from './place/countedPlaces';
import { publishedAreas } from './place/geography';
import { readPlaces } from './place/places';
import { addPlaces } from './publish/placeTables';
import { swapRelease } from './publish/swapRelease';
import { writeRelease } from './publish/writeRelease';
import { createTables } from './publish/writeTables';
import { readSourceRecord } from './sourceRecord';

export interface BuildOptions {
  /** Folder of the project: its catalogues and records of sources. */
  readonly root: string;
  /** Files of each source. */
  readonly inputs: ReadonlyMap<string, readonly string[]>;
  /** Folder of the release. */
  readonly out: string;
  /** Key of the alcaldía whose colonias are counted; `todas` for every one. */
  readonly alcaldia: string;
  readonly told?: (line: string) => void;
}

const POLYGONS = { official: 'colonias', city: 'colonias_fgj' } as const;

/** @throws EtlError when anything is wrong with what is given: then nothing is written. */
export async function build({
  root,
  inputs,
  out,
  alcaldia,
  told = () => undefined,
}: BuildOptions): Promise<Manifest> {
  const catalogue = readPlaces(root);
  const alcaldias = alcaldiasOf(alcaldia, catalogue.alcaldias);
  const { places, areas } = countedPlaces(catalogue, alcaldias, {
    official: inputs.get(POLYGONS.official)?.[0],
    city: inputs.get(POLYGONS.city)?.[0],
  });
  const published = publishedAreas(areas, places.colonias);
  const layers: readonly string[] = Object.values(POLYGONS);
  const tabular = [...inputs.keys()].filter((id) => !layers.includes(id)).sort();
  if (tabular.length === 0) {
    throw new EtlError('No hay nada que contar.', 'Da con --input el archivo de una fuente.');
  }
  const db = await openDatabase();
  await createTables(db);
  const sources: ManifestSource[] = [];
  for (const id of tabular) {
    const record = readSourceRecord(root, id);
    if (record.rows === 'polygons') continue;
    const source = await inWork(db, () =>
      countSource(db, record, inputs.get(id) ?? [], { root, places, areas, alcaldias, told }),
    );
    sources.push(source);
    told(
      `${id}: ${source.rowsRead} filas leídas, ${source.rowsCounted} contadas, hasta ${source.until ?? '…'}`,
    );
  }
  await addCurated(db, root, catalogue, alcaldias);
  await addPlaces(db, places, published.areas);
  const staged = mkdtempSync(join(tmpdir(), 'atlas-'));
  try {
    const manifest = await writeRelease(db, staged, sources, {
      alcaldia,
      topology: published.topology,
    });
    swapRelease(staged, out);
    return manifest;
  } finally {
    rmSync(staged, { recursive: true, force: true });
    db.closeSync();
  }
}

/** From the official files to a release, top to bottom: read → classify → place → count → check → round → write. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest, ManifestSource } from '../../src/lib/contract/manifest';
import {
  addAccepted,
  checkRelease,
  refuseImplausible,
  type Accepted,
  type Finding,
} from './check/plausible';
import { attachPrevious } from './check/previous';
import { countSource } from './countSource';
import { addCurated } from './curated/addCurated';
import { addBreaks } from './curated/breaks';
import { inWork, openDatabase } from './database';
import { EtlError } from './errors';
import { alcaldiasOf, countedPlaces } from './place/countedPlaces';
import { publishedAreas } from './place/geography';
import { readPlaces } from './place/places';
import { keepSources } from './publish/keepSources';
import { addPlaces } from './publish/placeTables';
import { addRevisions, holdColonias } from './publish/revisions';
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
  /** What is published although a rule stops it: `regla:fuente`. */
  readonly accepted?: Accepted;
  /** Whether sources of which no file is given stay as the standing release tells them. */
  readonly isKeeping?: boolean;
  /** Whether what is printed by colonia is revised before its year. */
  readonly isRevising?: boolean;
  readonly told?: (line: string) => void;
  /** Called before each file is read, with how many there are. */
  readonly reading?: (path: string, files: number) => void;
}

const POLYGONS = { official: 'colonias', city: 'colonias_fgj' } as const;

/** @throws EtlError when anything is wrong with what is given: then nothing is written. */
export async function build(options: BuildOptions): Promise<Manifest> {
  const { root, inputs, out, alcaldia } = options;
  const { accepted = new Set(), told = () => undefined, reading = () => undefined } = options;
  const catalogue = readPlaces(root);
  const alcaldias = alcaldiasOf(alcaldia, catalogue.alcaldias);
  const { places, areas } = countedPlaces(catalogue, alcaldias, {
    official: inputs.get(POLYGONS.official)?.[0],
    city: inputs.get(POLYGONS.city)?.[0],
  });
  const published = publishedAreas(areas, places.colonias);
  const layers: readonly string[] = Object.values(POLYGONS);
  const given = [...inputs.keys()].filter((id) => !layers.includes(id)).sort();
  if (given.length === 0) {
    throw new EtlError('No hay nada que contar.', 'Da con --input el archivo de una fuente.');
  }
  const files = given.reduce((sum, id) => sum + (inputs.get(id)?.length ?? 0), 0);
  const db = await openDatabase();
  const staged = mkdtempSync(join(tmpdir(), 'atlas-'));
  try {
    await createTables(db);
    await addCurated(db, root, catalogue, alcaldias);
    await addPlaces(db, places, published.areas);
    const previous = await attachPrevious(db, out, alcaldia);
    const where = {
      ...{ root, places, areas, alcaldias, told },
      reading: (path: string) => reading(path, files),
    };
    const counted: ManifestSource[] = [];
    const findings: Finding[] = [];
    for (const id of given) {
      const record = readSourceRecord(root, id);
      if (record.rows === 'polygons') continue;
      const found = await inWork(db, () => countSource(db, record, inputs.get(id) ?? [], where));
      counted.push(found.source);
      findings.push(...found.findings);
      const { rowsRead, rowsCounted, until } = found.source;
      told(`${id}: ${rowsRead} filas leídas, ${rowsCounted} contadas, hasta ${until ?? '…'}`);
    }
    if (options.isRevising !== true) await holdColonias(db, previous, counted);
    await addRevisions(db, previous, counted);
    const kept = options.isKeeping === true ? await keepSources(db, previous, given) : [];
    await addBreaks(db, root);
    findings.push(...(await checkRelease(db, root, areas)));
    refuseImplausible(findings, accepted, inputs).forEach(told);
    await addAccepted(db, findings, accepted);
    const sources = [...counted, ...kept].toSorted((a, b) => (a.id < b.id ? -1 : 1));
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

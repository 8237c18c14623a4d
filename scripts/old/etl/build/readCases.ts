/** The files of a source, read and classified: every row is counted or set aside for a reason. */
import { basename } from 'node:path';
import { format } from 'd3';
import { checkBalance } from '../count/checkBalance';
import { nothingCounted } from '../count/nothingCounted';
import type { Catalogs } from '../geo/placeCatalogs';
import { classifyRows, type Fates } from '../harmonise/classifyRows';
import { overlapOf, type Overlap } from '../harmonise/overlap';
import { placeByPoint } from '../harmonise/placeByPoint';
import type { Database } from '../io/database';
import type { Progress } from '../io/progress';
import type { FilesOf } from '../read/booksBeside';
import { readSource, type FileRead, type SourceRead } from '../read/readSource';
import type { SourceFile } from '../registry/inputs';
import type { RegisteredSource } from '../registry/loadSources';
import type { CaseSource, Lapse } from '../registry/source';
import { readSourceValues, type SourceValue } from '../registry/sourceValues';
import { compareVintages } from '../revise/compareVintages';
import { filePairs } from '../revise/filePairs';
import type { Revision } from '../revise/revision';
import type { Geography } from './geography';

const thousands = format(',');

export interface CasesRead extends SourceRead {
  /** The texts that the source counts. */
  readonly values: readonly SourceValue[];
  readonly overlap: Overlap;
  /** The file of the latest cut. */
  readonly last: FileRead;
  /** The days of a source that tells of no period of the calendar. */
  readonly lapse: Lapse | undefined;
  /** First and last day of fact that count. */
  readonly days: { readonly from: string; readonly to: string };
  readonly fates: Fates;
  /** Rows by why they are not counted, those that could not be read among them. */
  readonly setAside: ReadonlyMap<string, number>;
  /** All rows of all files. */
  readonly rows: number;
  /** What changed from one of its files to the next. */
  readonly revisions: readonly Revision[];
}

/**
 * Leaves the table `casos` (classifyRows).
 * @throws EtlError when a file is wrong, when a row would be unaccounted for, or when none counts.
 */
export async function readCases(
  db: Database,
  root: string,
  registered: RegisteredSource,
  files: readonly SourceFile[],
  catalogs: Catalogs,
  geography: Geography,
  filesOf: FilesOf,
  progress: Progress,
): Promise<CasesRead> {
  const { source, descriptor } = registered;
  const values = readSourceValues(root, source);
  const read = await progress.during(
    {
      name: `Leer ${source.id} (${files.map(({ path }) => basename(path)).join(', ')})`,
      tally: (result) => `${thousands(rowsOfAll(result.files))} filas`,
      db,
    },
    () => readSource(db, registered, files, values, filesOf),
  );
  await placeByPoint(db, geography.colonias, geography.polygons);
  const overlap = overlapOf(read.files);
  const last = read.files.reduce((a, b) => (b.cut.corte > a.cut.corte ? b : a));
  const lapse = lapseOf(source, last.cut);
  const days =
    lapse === undefined
      ? { from: descriptor.primer_hecho ?? '2019-01-01', to: last.cut.ultimoHecho }
      : { from: lapse.desde, to: lapse.hasta };
  const fates = await progress.during(
    { name: `Clasificar ${source.id}`, tally: (result) => `${thousands(result.counted)} casos` },
    () => classifyRows(db, source, catalogs.alcaldias, days, overlap),
  );
  const revisions = await compareVintages(
    db,
    source,
    filePairs(source, values, read.files, overlap.replacements, days.from),
  );
  const setAside = new Map([...beforeClassifying(read.files), ...fates.setAside]);
  const rows = rowsOfAll(read.files);
  checkBalance(source.id, rows, fates.counted, setAside);
  if (fates.counted === 0) {
    throw await nothingCounted(db, registered, files, rows, setAside);
  }
  return { ...read, values, overlap, last, lapse, days, fates, setAside, rows, revisions };
}

/** The lapse of a source, ended. */
function lapseOf({ lapso }: CaseSource, { ultimoHecho }: FileRead['cut']): Lapse | undefined {
  return lapso === undefined ? undefined : { ...lapso, hasta: lapso.hasta ?? ultimoHecho };
}

const rowsOfAll = (files: readonly FileRead[]) =>
  files.reduce((sum, { readable, unreadable: broken }) => sum + readable + broken, 0);

/** Rows set aside while reading: lines that cannot be read, and places that are elsewhere. */
function beforeClassifying(files: readonly FileRead[]): readonly [string, number][] {
  const lines = files.reduce((sum, { unreadable: broken }) => sum + broken, 0);
  const outside = files.reduce((sum, file) => sum + file.outside, 0);
  const reasons: readonly [string, number][] = [
    ['linea_ilegible', lines],
    ['fuera_de_la_ciudad', outside],
  ];
  return reasons.filter(([, rows]) => rows > 0);
}

/** A carpetas file → the table `filas`, with its cut, its quirks and its balance of lines. */
import type { Database } from '../database';
import { reportingCut, type ReportingCut } from './reportingCut';
import { carpetasSelect } from '../sources/fgjCarpetas';
import type { SourceDescriptor } from '../sources/descriptor';
import { readCsvHeader } from './csvHeader';
import { readCsvTable } from './csvTable';
import { fileSha256 } from './fileSha256';
import { countQuirks, type QualityRow } from './quality';

export interface CarpetasRead {
  readonly sha256: string;
  readonly readable: number;
  readonly unreadable: number;
  readonly cut: ReportingCut;
  readonly quirks: readonly QualityRow[];
}

/** @throws EtlError when the file cannot be read, is not carpetas, or has no date at all. */
export async function readCarpetas(
  db: Database,
  path: string,
  descriptor: SourceDescriptor,
): Promise<CarpetasRead> {
  const header = await readCsvHeader(path);
  const select = carpetasSelect(path, header.columns);
  const [sha256, lines] = await Promise.all([
    fileSha256(path),
    readCsvTable(db, path, header, 'filas', select),
  ]);
  return {
    sha256,
    ...lines,
    cut: await reportingCut(db, 'filas', path, header.columns, descriptor),
    quirks: await countQuirks(db),
  };
}

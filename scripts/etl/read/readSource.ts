/** The files of a source → the table `filas`, with the cut and the balance of lines of each. */
import * as v from 'valibot';
import { identifier, literal, rowsOf, type Database } from '../database';
import type { SourceFile } from '../registry/inputs';
import type { RegisteredSource } from '../registry/loadSources';
import type { Vintage } from '../registry/source';
import { readCsvTable } from './csvTable';
import { FACT_DAY_SQL, OPENING_DAY_SQL } from './expressions';
import { fileSha256 } from './fileSha256';
import { countQuirks, type QualityRow } from './quirks';
import { selectList } from './readings';
import { reportingCut, type ReportingCut } from './reportingCut';
import { openTabularFile } from './tabularFile';

export interface FileRead {
  readonly file: SourceFile;
  readonly vintage: Vintage;
  readonly sha256: string;
  /** Records that could be read; where a record unfolds into counts, those. */
  readonly readable: number;
  readonly unreadable: number;
  readonly cut: ReportingCut;
  /** The day before which hardly any case of the file was opened (or happened, if it tells no more). */
  readonly begins: string;
}

export interface SourceRead {
  /** In the order of `archivo` in `filas`. */
  readonly files: readonly FileRead[];
  readonly quirks: readonly QualityRow[];
}

/** Share of rows with a mistyped early date that may come before a file's beginning. */
const MISTYPED = 0.001;

/** @throws EtlError when a file cannot be read, is of no known vintage, or has no date at all. */
export async function readSource(
  db: Database,
  { source, descriptor }: RegisteredSource,
  files: readonly SourceFile[],
): Promise<SourceRead> {
  const read: FileRead[] = [];
  for (const [index, file] of files.entries()) {
    const table = `archivo_${index}`;
    const tabular = await openTabularFile(file.path, source.vintages);
    try {
      const { vintage, columns } = tabular;
      const [sha256, lines] = await Promise.all([
        fileSha256(file.path),
        readCsvTable(db, file.path, tabular, table, selectList(vintage, columns)),
      ]);
      const cut = await reportingCut(db, table, file, columns, descriptor);
      const begins = await beginningOf(db, table, cut);
      read.push({ file, vintage, sha256, ...lines, cut, begins });
    } finally {
      tabular.dispose();
    }
  }
  await gather(db, read.length);
  return { files: read, quirks: await countQuirks(db, source.rarezas) };
}

async function beginningOf(db: Database, table: string, cut: ReportingCut): Promise<string> {
  const [row] = await rowsOf(
    db,
    `SELECT strftime(quantile_disc(coalesce(${OPENING_DAY_SQL}, ${FACT_DAY_SQL}), ${MISTYPED}), '%Y-%m-%d') AS dia
     FROM ${identifier(table)} WHERE ${FACT_DAY_SQL} <= DATE ${literal(cut.corte)}`,
    v.object({ dia: v.nullable(v.string()) }),
  );
  return row?.dia ?? cut.corte;
}

async function gather(db: Database, files: number): Promise<void> {
  if (files === 1) {
    await db.run('ALTER TABLE archivo_0 RENAME TO filas');
    await db.run('ALTER TABLE filas ADD COLUMN archivo INTEGER DEFAULT 0');
    return;
  }
  const each = Array.from({ length: files }, (_, index) => index);
  await db.run(
    `CREATE TABLE filas AS ${each.map((index) => `SELECT *, ${index}::INTEGER AS archivo FROM archivo_${index}`).join(' UNION ALL ')}`,
  );
  for (const index of each) await db.run(`DROP TABLE archivo_${index}`);
}

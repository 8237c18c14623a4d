/** The sheet that another needs, from the books of the source that has it: of all of them, one table. */
import { chmodSync } from 'node:fs';
import { extname } from 'node:path';
import { identifier, literal, openDatabase } from '../io/database';
import { PRIVATE, privateFolder, type PrivateFolder } from '../io/privateFolder';
import { sniff } from '../fetch/sniff';
import type { SourceFile } from '../registry/inputs';
import type { WorkbookSheet } from '../registry/source';
import { archiveNames, extract } from './archive';
import { csvScan, type Side } from './joinSheets';
import { shapeOfSheet } from './recognise';
import { writeSheet, type SheetTable } from './sheetTable';
import { eachSheet } from './workbook';

type Join = NonNullable<WorkbookSheet['junta']>;

/** Files of a source, by its id. */
export type FilesOf = (id: string) => readonly SourceFile[];

export const noFiles: FilesOf = () => [];

export interface Beside {
  /** The sheet of every book that has it; undefined where none has. Read once. */
  sheetFor(junta: Join): Promise<Side | undefined>;
  dispose(): void;
}

/** @param filesOf the newest first: of a key that two books have, the first tells. */
export function booksBeside(filesOf: FilesOf): Beside {
  let folder: PrivateFolder | undefined;
  const known = new Map<Join, Promise<Side | undefined>>();
  return {
    sheetFor(junta) {
      folder ??= privateFolder();
      const found = known.get(junta) ?? merged(junta, filesOf(junta.fuente), folder);
      known.set(junta, found);
      return found;
    },
    dispose: () => folder?.dispose(),
  };
}

/**
 * The workbooks that a ZIP is or holds: name as the reader knows it → where it is.
 * @param path as the reader knows the file; `where` it is. None where it is something else.
 */
export async function booksIn(
  path: string,
  where: string,
  folder: PrivateFolder,
): Promise<ReadonlyMap<string, string>> {
  const names = await archiveNames(where);
  if (names.includes('xl/workbook.xml')) return new Map([[path, where]]);
  const books = names.filter((name) => extname(name).toLowerCase() === '.xlsx');
  const unpacked = new Map<string, string>();
  for (const [index, name] of books.entries()) {
    const to = folder.file(`libro_${index}.xlsx`);
    await extract(where, name, to);
    unpacked.set(name, to);
  }
  return unpacked;
}

async function merged(
  { hoja }: Join,
  files: readonly SourceFile[],
  folder: PrivateFolder,
): Promise<Side | undefined> {
  const sheets: SheetTable[] = [];
  for (const { path } of files) {
    if (sniff(path) !== 'zip') continue;
    for (const [book, where] of await booksIn(path, path, folder)) {
      await eachSheet(where, async (sheet) => {
        const to = folder.file(`al_lado_${sheets.length}.csv`);
        sheets.push(await writeSheet(book, sheet, [shapeOfSheet(hoja)], to));
      });
    }
  }
  const sides = sheets.flatMap(({ csv, ...sheet }) =>
    csv === undefined ? [] : [{ ...sheet, csv }],
  );
  const [first, another] = sides;
  if (first === undefined || another === undefined) return first;
  const columns = [...new Set(sides.flatMap((side) => side.columns))];
  const csv = folder.file('al_lado.csv');
  const select = sides.map(
    (side) =>
      `SELECT ${columns.map((name) => columnOf(name, side)).join(', ')} FROM ${csvScan(side)}`,
  );
  const db = await openDatabase();
  try {
    await db.run(`COPY (${select.join(' UNION ALL ')})
      TO ${literal(csv)} (HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', FORCE_QUOTE *)`);
  } finally {
    db.closeSync();
  }
  chmodSync(csv, PRIVATE);
  return { ...first, columns, csv };
}

const columnOf = (name: string, { columns }: Side) =>
  columns.includes(name) ? identifier(name) : `NULL::VARCHAR AS ${identifier(name)}`;

/** A text, or the sheets of a book → the table `crudas` and from it `filas` and `otros`; or why it is not of the source. */
import * as v from 'valibot';
import { appendRows, literal, rowsOf, type Database } from '../database';
import { EtlError } from '../errors';
import type { TabularRecord } from '../sourceRecord';
import { headerAmong, headerOfText, HEADER_WITHIN, type Header } from './header';
import { keepRows, positionsOf, selectCrudas } from './keepRows';
import { isBlank, readRecords, type Tally } from './records';
import { surveyOf } from './survey';
import { linesOf, type Line, type TextTable } from './text';
import { eachSheet, type SheetRow } from './workbook';

/** Where rows go: as those of file number so many of a source. */
export interface Target {
  readonly db: Database;
  readonly source: TabularRecord;
  readonly archivo: number;
}

export interface TableRead {
  readonly name: string;
  readonly header: Header;
  readonly tally: Tally;
}

/** A table, read or refused. */
export type Outcome = TableRead | { readonly name: string; readonly refused: EtlError };

/** @throws EtlError when it can't be read to its end. */
export async function readText(target: Target, table: TextTable): Promise<Outcome> {
  const { name } = table;
  const start = await firstLines(table);
  const header = headerOfText(name, target.source, start);
  if (header instanceof EtlError) return { name, refused: header };
  const above = start.slice(0, header.line).filter((line) => !isBlank(line)).length;
  const tally =
    (await readPlain(target, table, header, above)) ??
    (await readRecords(linesOf(table), header, addingTo(target, header)));
  return balanced(name, header, tally);
}

/** @throws EtlError when the book can't be read. */
export async function readBook(
  target: Target,
  { name: book, path }: { readonly name: string; readonly path: string },
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  await eachSheet(book, path, async (sheet) => {
    const name = `${book}, hoja ${sheet.name}`;
    const rows = sheet.rows[Symbol.asyncIterator]();
    const header = await headerOfSheet(name, target.source, rows);
    if (header instanceof EtlError) {
      outcomes.push({ name, refused: header });
      return;
    }
    const add = addingTo(target, header);
    let count = 0;
    for (let batch = await nextOf(rows); batch.length > 0; batch = await nextOf(rows)) {
      await add(batch.map(({ cells }) => cells));
      count += batch.length;
    }
    const tally = { lines: count, rows: count, unreadable: 0, continued: 0, faults: [] };
    outcomes.push(balanced(name, header, tally));
  });
  return outcomes;
}

/** @throws EtlError when a line has no fate, which is a slip of this program. */
function balanced(name: string, header: Header, tally: Tally): TableRead {
  const { lines, rows, unreadable, continued } = tally;
  if (lines === rows + unreadable + continued) return { name, header, tally };
  throw new EtlError(
    `De «${name}» se leyeron ${lines} renglones, y son ${rows} filas, ${unreadable} ilegibles y ${continued} que siguen a otro: no suman.`,
    'Es un error del programa: no se publica nada. Guarda el archivo y avisa.',
  );
}

async function firstLines(table: TextTable): Promise<readonly Line[]> {
  for await (const lines of linesOf(table)) return lines;
  return [];
}

async function headerOfSheet(
  name: string,
  source: TabularRecord,
  rows: AsyncIterator<SheetRow>,
): Promise<Header | EtlError> {
  const candidates = [];
  for (let next = await rows.next(); next.done !== true; next = await rows.next()) {
    const { number, cells } = next.value;
    candidates.push({ line: number, delimiter: ',', columns: cells });
    const header = headerAmong(name, source, candidates.slice(-1));
    if (!(header instanceof EtlError)) return header;
    if (number >= HEADER_WITHIN) break;
  }
  return headerAmong(name, source, candidates);
}

const BATCH = 10_000;

async function nextOf(rows: AsyncIterator<SheetRow>): Promise<readonly SheetRow[]> {
  const batch: SheetRow[] = [];
  while (batch.length < BATCH) {
    const next = await rows.next();
    if (next.done === true) break;
    batch.push(next.value);
  }
  return batch;
}

/** By DuckDB's reader. @returns null where its rows and the lines do not balance. */
async function readPlain(
  { db, source, archivo }: Target,
  table: TextTable,
  header: Header,
  above: number,
): Promise<Tally | null> {
  const survey = await surveyOf(table);
  if (survey === null) return null;
  const types = header.columns.map((_, at) => `'c${at}': 'VARCHAR'`).join(', ');
  try {
    const text = `read_csv(${literal(table.path)}, header = false, skip = ${header.line},
      delim = ${literal(header.delimiter)}, quote = '"', escape = '"', columns = {${types}},
      encoding = ${literal(survey.encoding)}, compression = '${table.isGzip ? 'gzip' : 'none'}')`;
    await db.run(`CREATE TABLE crudas AS ${selectCrudas(source, header, text)}`);
  } catch {
    return null;
  }
  const [read] = await rowsOf(
    db,
    'SELECT count(*)::INTEGER AS n FROM crudas',
    v.object({ n: v.number() }),
  );
  const rows = read?.n ?? 0;
  if (rows + above === survey.lines) {
    await keepRows(db, source, archivo, header);
    return { lines: rows, rows, unreadable: 0, continued: 0, faults: [] };
  }
  await db.run('DROP TABLE crudas');
  return null;
}

/** @returns what adds rows, some at once, so that those that are not kept are never all in memory. */
function addingTo({ db, source, archivo }: Target, header: Header) {
  const wanted = positionsOf(source, header);
  return async (rows: readonly (readonly string[])[]): Promise<void> => {
    if (rows.length === 0) return;
    await db.run(`CREATE TABLE crudas (${wanted.map((at) => `c${at} VARCHAR`).join(', ')})`);
    const read = rows.map((row) => wanted.map((at) => row[at] || null));
    await appendRows(db, 'crudas', read);
    await keepRows(db, source, archivo, header);
  };
}

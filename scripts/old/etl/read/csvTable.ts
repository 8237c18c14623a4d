/**
 * A CSV file as a DuckDB table of text, with every line of it accounted for.
 *
 * Its lines are counted first. DuckDB reads the file as it is where it is plain text; where it is not,
 * or where DuckDB finds another number of records than there are lines, the records are taken line by
 * line to a copy that it reads without fault.
 */
import { basename } from 'node:path';
import * as v from 'valibot';
import { identifier, literal, rowsOf, type Database } from '../io/database';
import { EtlError, messageOf } from '../io/errors';
import type { CsvFile } from './csvFile';
import { mendCsv, type Mended } from './mendCsv';
import { columnReader, UNFOLDED } from './readings';
import { surveyText } from './survey';
import type { TabularFile } from './tabularFile';

/** In bytes; a record may be longer than a line (LONGEST_LINE), by its quotes and accents. */
const LONGEST_RECORD = 2_000_000;
/** Beyond these, the lines that can't be read are no accident of a few: the file is broken. */
const BEARABLE = { lines: 20, share: 0.01 };

export interface CsvTable {
  /** Records that could be read; where they unfold into counts, those. */
  readonly readable: number;
  /** Lines that could not: wrong number of fields, an open quote, control characters, no end. */
  readonly unreadable: number;
  /** Of the readable ones, those of elsewhere, which the table lacks (`Vintage.ajenas`). */
  readonly outside: number;
  /** Lines that were not in UTF-8, and were read as Windows-1252. */
  readonly latin1: number;
  /** Records with a line end within a field. */
  readonly broken: number;
}

/**
 * Reads a CSV into the table `name`; empty fields and `NA` are NULL.
 * @param path as the reader knows the file, for errors.
 * @param select SQL expressions over the file's columns, all VARCHAR.
 * @throws EtlError when it can't be read to its end, or when too many of its lines are no record.
 */
export async function readCsvTable(
  db: Database,
  path: string,
  file: TabularFile,
  name: string,
  select: string,
): Promise<CsvTable> {
  const survey = await surveyText(path, file.csv, file.compression);
  // An error of DuckDB over bytes that are not UTF-8 is fatal to the whole database (1.5.6).
  const direct = survey.plain
    ? await load(db, file, file, name, select).catch(() => undefined)
    : undefined;
  if (direct !== undefined && direct.records === survey.lines - 1) {
    return { ...inRows(direct, file), unreadable: 0, latin1: 0, broken: 0 };
  }
  await db.run(`DROP TABLE IF EXISTS ${identifier(name)}`);
  const copy = file.temporary(`${basename(name)}.csv`);
  const mended = await mendCsv(path, file, copy);
  refuseBroken(path, mended);
  const loaded = await loadMended(db, path, file, copy, name, select);
  const { lines, records, unreadable, broken, latin1 } = mended;
  if (lines !== survey.lines || loaded.records !== records || lines !== sumOf(mended)) {
    throw new EtlError(
      `«${path}»: de sus ${survey.lines} líneas se leyeron ${lines}, de las que ${records} registros son de ` +
        `${records + broken.lines} líneas, ${unreadable} líneas no se pueden leer y ${loaded.records} registros se cargaron: no cuadra.`,
      'Es un error del programa: ninguna línea puede perderse. Repórtalo con el archivo de entrada.',
    );
  }
  return { ...inRows(loaded, file), unreadable, latin1, broken: broken.records };
}

/** Header, records with all their lines, and lines that are part of none. */
const sumOf = ({ records, broken, unreadable }: Mended) => 1 + records + broken.lines + unreadable;

function refuseBroken(path: string, { lines, unreadable, faults }: Mended): void {
  if (unreadable <= BEARABLE.lines || unreadable <= lines * BEARABLE.share) return;
  throw new EtlError(
    `«${path}»: ${unreadable} de sus ${lines} líneas no se pueden leer: ` +
      `${faults.map(({ line, fault }) => `la ${line} ${fault}`).join('; ')}…`,
    'El archivo llegó dañado o lo guardó otro programa: descárgalo de nuevo. No se publica nada de un archivo al que le faltan tantas.',
  );
}

interface Loaded {
  /** Records of the file, those of elsewhere included. */
  readonly records: number;
  readonly outside: number;
}

async function loadMended(
  db: Database,
  path: string,
  file: TabularFile,
  csv: string,
  name: string,
  select: string,
): Promise<Loaded> {
  try {
    const plain: CsvFile = { ...file, csv, compression: 'none', newline: '\\n' };
    return await load(db, file, plain, name, select);
  } catch (cause) {
    throw new EtlError(
      `No se pudo leer «${path}» como CSV: ${messageOf(cause).split('\n')[0]}.`,
      'Revisa que el archivo esté completo, y que haya espacio en la carpeta temporal.',
      { cause },
    );
  }
}

/** Leaves out the lines that are not as they should be: the caller compares how many there are. */
async function load(
  db: Database,
  file: TabularFile,
  csv: CsvFile,
  name: string,
  select: string,
): Promise<Loaded> {
  const { ajenas } = file.vintage;
  const unfold = unfolds(file);
  const isOutside =
    ajenas === undefined ? undefined : `coalesce(${ajenas(columnReader(file.columns))}, false)`;
  const scan = scanOf(csv);
  await db.run(
    `CREATE TABLE ${identifier(name)} AS SELECT ${select} FROM ${unfolded(
      isOutside === undefined ? scan : `(SELECT * FROM ${scan} WHERE NOT ${isOutside})`,
      unfold,
    )}`,
  );
  const [inside] = await rowsOf(
    db,
    `SELECT count(*) AS n_rows FROM ${identifier(name)}`,
    v.object({ n_rows: v.number() }),
  );
  const outside = isOutside === undefined ? 0 : await countOutside(db, csv, scan, isOutside);
  return { records: (inside?.n_rows ?? 0) / (unfold?.length ?? 1) + outside, outside };
}

const unfolds = ({ vintage, columns }: TabularFile) =>
  vintage.despliega?.filter((column) => columns.includes(column));

function inRows({ records, outside }: Loaded, file: TabularFile) {
  const each = unfolds(file)?.length ?? 1;
  return { readable: records * each, outside: outside * each };
}

function scanOf(file: CsvFile): string {
  const columns = file.columns.map((column) => `${literal(column)}: 'VARCHAR'`).join(', ');
  return `read_csv(${literal(file.csv)},
    columns = {${columns}}, auto_detect = false, header = true, delim = '${file.delimiter}', quote = '"',
    escape = '"', new_line = '${file.newline}', compression = '${file.compression}', nullstr = ['', 'NA'],
    max_line_size = ${LONGEST_RECORD}, null_padding = false, ignore_errors = true)`;
}

/**
 * A second reading, for files that are too large to hold. It leaves out the lines that the first left
 * out, which it only knows as such if it reads every column of them.
 */
async function countOutside(
  db: Database,
  { columns }: CsvFile,
  scan: string,
  isOutside: string,
): Promise<number> {
  const [row] = await rowsOf(
    db,
    `SELECT count(hash(${columns.map(identifier).join(', ')})) FILTER (${isOutside}) AS n_outside FROM ${scan}`,
    v.object({ n_outside: v.number() }),
  );
  return row?.n_outside ?? 0;
}

/** The scan itself, or one row for each of the columns that hold counts. */
function unfolded(scan: string, columns: readonly string[] | undefined): string {
  if (columns === undefined) return scan;
  return `${scan} UNPIVOT INCLUDE NULLS (${UNFOLDED.value} FOR ${UNFOLDED.name}
    IN (${columns.map(identifier).join(', ')}))`;
}

/** A CSV file as a DuckDB table of text, with every line that cannot be read counted. */
import * as v from 'valibot';
import { identifier, literal, rowsOf, type Database } from '../database';
import { EtlError, messageOf } from '../errors';
import { columnReader, UNFOLDED } from './readings';
import type { TabularFile } from './tabularFile';

/** Longer lines than this are a broken file (an open quote), not a record. */
const LONGEST_LINE = 2_000_000;

export interface CsvTable {
  /** Records that could be read; where they unfold into counts, those. */
  readonly readable: number;
  /** Lines that could not: wrong number of fields, an open quote, bytes that are not UTF-8. */
  readonly unreadable: number;
  /** Of the readable ones, those of elsewhere, which the table lacks (`Vintage.ajenas`). */
  readonly outside: number;
}

/**
 * Reads a CSV into the table `name`; empty fields and `NA` are NULL.
 * @param path as the reader knows the file, for errors.
 * @param select SQL expressions over the file's columns, all VARCHAR.
 * @throws EtlError when DuckDB cannot read the file at all.
 */
export async function readCsvTable(
  db: Database,
  path: string,
  file: TabularFile,
  name: string,
  select: string,
): Promise<CsvTable> {
  const { ajenas, despliega } = file.vintage;
  const unfold = despliega?.filter((column) => file.columns.includes(column));
  const rejects = `rechazadas_${name}`;
  const isOutside =
    ajenas === undefined ? undefined : `coalesce(${ajenas(columnReader(file.columns))}, false)`;
  let outside = 0;
  try {
    const scan = scanOf(
      file,
      `store_rejects = true, rejects_limit = 0, rejects_table = ${literal(rejects)},
       rejects_scan = ${literal(`lectura_${name}`)}`,
    );
    await db.run(
      `CREATE TABLE ${identifier(name)} AS SELECT ${select} FROM ${unfolded(
        isOutside === undefined ? scan : `(SELECT * FROM ${scan} WHERE NOT ${isOutside})`,
        unfold,
      )}`,
    );
    if (isOutside !== undefined) {
      outside = (await countOutside(db, file, isOutside)) * (unfold?.length ?? 1);
    }
  } catch (cause) {
    throw new EtlError(
      `No se pudo leer «${path}» como CSV: ${messageOf(cause).split('\n')[0]}.`,
      'Revisa que el archivo esté completo; si viene comprimido, que se pueda descomprimir.',
      { cause },
    );
  }
  const [counts] = await rowsOf(
    db,
    `SELECT (SELECT count(*) FROM ${identifier(name)}) AS n_readable,
            (SELECT count(DISTINCT line) FROM ${identifier(rejects)}) AS n_unreadable`,
    v.object({ n_readable: v.number(), n_unreadable: v.number() }),
  );
  return {
    readable: (counts?.n_readable ?? 0) + outside,
    unreadable: counts?.n_unreadable ?? 0,
    outside,
  };
}

/** @param onError what becomes of lines that cannot be read. */
function scanOf(file: TabularFile, onError: string): string {
  const columns = file.columns.map((column) => `${literal(column)}: 'VARCHAR'`).join(', ');
  return `read_csv(${literal(file.csv)},
    columns = {${columns}}, auto_detect = false, header = true, delim = '${file.delimiter}', quote = '"',
    escape = '"', new_line = '${file.newline}', encoding = '${file.encoding}', compression = '${file.compression}', nullstr = ['', 'NA'],
    max_line_size = ${LONGEST_LINE}, null_padding = false, ${onError})`;
}

/**
 * A second reading, for files that are too large to hold. It skips the lines that the first rejected,
 * which it only knows as such if it reads every column of them.
 */
async function countOutside(db: Database, file: TabularFile, isOutside: string): Promise<number> {
  const [row] = await rowsOf(
    db,
    `SELECT count(hash(${file.columns.map(identifier).join(', ')})) FILTER (${isOutside}) AS n_outside
     FROM ${scanOf(file, 'ignore_errors = true')}`,
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

/** A CSV file as a DuckDB table of text, with every line that cannot be read counted. */
import * as v from 'valibot';
import { identifier, literal, rowsOf, type Database } from '../database';
import { EtlError, messageOf } from '../errors';
import { UNFOLDED } from './readings';
import type { TabularFile } from './tabularFile';

/** Longer lines than this are a broken file (an open quote), not a record. */
const LONGEST_LINE = 2_000_000;

export interface CsvTable {
  /** Records that could be read. */
  readonly readable: number;
  /** Lines that could not: wrong number of fields, an open quote, bytes that are not UTF-8. */
  readonly unreadable: number;
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
  const columns = file.columns.map((column) => `${literal(column)}: 'VARCHAR'`).join(', ');
  const { despliega } = file.vintage;
  const rejects = `rechazadas_${name}`;
  try {
    await db.run(
      `CREATE TABLE ${identifier(name)} AS SELECT ${select} FROM ${unfolded(
        `read_csv(${literal(file.csv)},
        columns = {${columns}}, auto_detect = false, header = true, delim = '${file.delimiter}', quote = '"',
        escape = '"', new_line = '${file.newline}', encoding = '${file.encoding}', nullstr = ['', 'NA'],
        store_rejects = true, rejects_limit = 0,
        rejects_table = ${literal(rejects)}, rejects_scan = ${literal(`lectura_${name}`)},
        max_line_size = ${LONGEST_LINE}, null_padding = false)`,
        despliega?.filter((column) => file.columns.includes(column)),
      )}`,
    );
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
  return { readable: counts?.n_readable ?? 0, unreadable: counts?.n_unreadable ?? 0 };
}

/** The scan itself, or one row for each of the columns that hold counts. */
function unfolded(scan: string, columns: readonly string[] | undefined): string {
  if (columns === undefined) return scan;
  return `(UNPIVOT INCLUDE NULLS (SELECT * FROM ${scan}) ON ${columns.map(identifier).join(', ')}
    INTO NAME ${UNFOLDED.name} VALUE ${UNFOLDED.value})`;
}

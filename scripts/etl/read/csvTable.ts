/** A CSV file as a DuckDB table of text, with every line that cannot be read counted. */
import * as v from 'valibot';
import { identifier, literal, rowsOf, type Database } from '../database';
import { EtlError, messageOf } from '../errors';
import type { CsvHeader } from './csvHeader';

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
 * @param select SQL expressions over the file's columns, all VARCHAR.
 * @throws EtlError when DuckDB cannot read the file at all.
 */
export async function readCsvTable(
  db: Database,
  path: string,
  header: CsvHeader,
  name: string,
  select: string,
): Promise<CsvTable> {
  const columns = header.columns.map((column) => `${literal(column)}: 'VARCHAR'`).join(', ');
  try {
    await db.run(
      `CREATE TABLE ${identifier(name)} AS SELECT ${select} FROM read_csv(${literal(path)},
        columns = {${columns}}, auto_detect = false, header = true, delim = ',', quote = '"',
        escape = '"', new_line = '${header.newline}', nullstr = ['', 'NA'], store_rejects = true, rejects_limit = 0,
        rejects_table = 'lineas_rechazadas', rejects_scan = 'lecturas_rechazadas',
        max_line_size = ${LONGEST_LINE}, null_padding = false)`,
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
            (SELECT count(DISTINCT line) FROM lineas_rechazadas) AS n_unreadable`,
    v.object({ n_readable: v.number(), n_unreadable: v.number() }),
  );
  return { readable: counts?.n_readable ?? 0, unreadable: counts?.n_unreadable ?? 0 };
}

/** One curated CSV of `data/catalogs/`, parsed at the border: whoever edits it is told the very cell. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import * as v from 'valibot';
import { EtlError } from '../errors';

/** Blank cells reach it as null, the others without outer blanks. It may be piped, to check one column by another. */
export type CatalogSchema = v.GenericSchema<unknown> & {
  readonly entries: Readonly<Record<string, { readonly type: string }>>;
};

interface Line {
  /** 1 is the header: a quoted cell may hold line breaks, so this isn't the row's number. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads a catalogue.
 * @param unique columns in which no value may stand twice
 * @throws EtlError naming file, line, column, value and what is wrong with it.
 */
export function readCatalog<Schema extends CatalogSchema>(
  path: string,
  schema: Schema,
  unique: readonly (keyof Schema['entries'] & string)[] = [],
): v.InferOutput<Schema>[] {
  const [header, ...lines] = linesOf(path);
  if (header === undefined) {
    throw new EtlError(`${path}: está vacío.`, 'Debe tener al menos su encabezado.');
  }
  checkHeader(path, schema, header.cells);
  const firstLines = new Map<string, number>();
  return lines.map(({ line, cells }) => {
    const row = rowOf(path, header.cells, { line, cells });
    const place = (column: string) =>
      `${path}, línea ${line}, columna «${column}»: «${row[column] ?? ''}»`;
    const result = v.safeParse(schema, row);
    if (!result.success) {
      const issue = result.issues[0];
      const column = String(issue.path?.[0]?.key ?? '?');
      throw new EtlError(
        `${place(column)} ${isBlank(issue) ? 'está vacío' : issue.message}.`,
        'Corrige el valor en el catálogo.',
      );
    }
    for (const column of unique) {
      const key = JSON.stringify([column, row[column]]);
      const first = firstLines.get(key);
      if (first !== undefined) {
        throw new EtlError(
          `${place(column)} aparece dos veces en «${column}»; la primera, en la línea ${first}.`,
          'Deja uno solo.',
        );
      }
      firstLines.set(key, line);
    }
    return result.output;
  });
}

const isBlank = ({ kind, input }: v.BaseIssue<unknown>) => kind === 'schema' && input === null;

function linesOf(path: string): readonly Line[] {
  const { data, errors } = Papa.parse<string[]>(readFileSync(path, 'utf8'));
  let next = 1;
  const lines = data.map((cells) => {
    const line = next;
    next += cells.join('').split('\n').length;
    return { line, cells };
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined) {
    throw new EtlError(
      `${path}, línea ${lines[broken.row ?? 0]?.line ?? 1}: una comilla abre y no cierra, o cierra antes de tiempo.`,
      'Una celda con comas va entre comillas ("…"); una comilla dentro de ella se escribe doble ("").',
    );
  }
  return lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function checkHeader(path: string, { entries }: CatalogSchema, header: readonly string[]): void {
  const missing = Object.entries(entries).find(
    ([column, { type }]) => type !== 'optional' && !header.includes(column),
  );
  if (missing === undefined) return;
  throw new EtlError(
    `${path}, línea 1: falta la columna «${missing[0]}»; las que hay son ${header.join(', ')}.`,
    'Añádela al encabezado, y una celda (puede ser vacía) a cada línea.',
  );
}

function rowOf(
  path: string,
  header: readonly string[],
  { line, cells }: Line,
): Readonly<Record<string, string | null>> {
  if (cells.length !== header.length) {
    throw new EtlError(
      `${path}, línea ${line}: tiene ${cells.length} celdas y el encabezado, ${header.length}.`,
      'Corrige la línea: debe tener los campos del encabezado; una celda con comas va entre comillas.',
    );
  }
  return Object.fromEntries(
    header.map((column, index) => {
      const cell = cells[index]?.trim() ?? '';
      return [column, cell === '' ? null : cell];
    }),
  );
}

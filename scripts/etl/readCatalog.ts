/** A catalogue of data/catalogs, parsed row by row. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Papa from 'papaparse';
import * as v from 'valibot';
import { EtlError, messageOf } from './errors';

/**
 * @param schema from the text of the cells; a message of it may end in « → » and what to do.
 * @param key columns that no two rows share.
 * @throws EtlError naming file, line, column, value and what is wrong with it.
 */
export function readCatalog<const Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
  key: readonly string[] = [],
): v.InferOutput<Schema>[] {
  const file = basename(path);
  const [header, ...lines] = linesOf(path);
  if (header === undefined) {
    throw new EtlError(`${file} está vacío.`, 'Debe tener al menos su encabezado.');
  }
  const seen = new Map<string, number>();
  return lines.map(({ line, cells }) => {
    if (cells.length !== header.cells.length) {
      throw new EtlError(
        `${file}, renglón ${line}: tiene ${cells.length} celdas y el encabezado, ${header.cells.length}.`,
        'Una celda con comas va entre comillas.',
      );
    }
    const raw = Object.fromEntries(header.cells.map((name, at) => [name.trim(), cells[at] ?? '']));
    const parsed = v.safeParse(schema, raw);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      throw wrongCell(`${file}, renglón ${line}`, raw, issue);
    }
    const own = key.map((name) => raw[name] ?? '').join(' · ');
    const before = seen.get(own);
    if (key.length > 0 && before !== undefined) {
      throw new EtlError(
        `${file}: «${own}» está en los renglones ${before} y ${line}.`,
        'Deja uno.',
      );
    }
    seen.set(own, line);
    return parsed.output;
  });
}

function wrongCell(
  place: string,
  raw: Readonly<Record<string, string>>,
  { path, message }: v.BaseIssue<unknown>,
): EtlError {
  const column = String(path?.[0]?.key ?? '');
  const value = raw[column];
  if (value === undefined) {
    return new EtlError(
      `${place}: falta la columna «${column}»; las que hay son ${Object.keys(raw).join(', ')}.`,
      'El encabezado debe llevarla, y las columnas van separadas con comas.',
    );
  }
  const [what = '', remedy = 'Corrige el catálogo'] = message.split(' → ');
  return new EtlError(`${place}, columna «${column}»: «${value}» ${what}.`, `${remedy}.`);
}

/** Those with anything in them, each with its number in the file: a quoted cell may hold several. */
function linesOf(path: string): readonly { readonly line: number; readonly cells: string[] }[] {
  const { data, errors } = Papa.parse<string[]>(textOf(path), { delimiter: ',' });
  let next = 1;
  const lines = data.map((cells) => {
    const line = next;
    next += cells.join('').split('\n').length;
    return { line, cells };
  });
  const [broken] = errors;
  if (broken !== undefined) {
    throw new EtlError(
      `${basename(path)}, renglón ${lines[broken.row ?? 0]?.line ?? 1}: una comilla abre y no cierra, o cierra antes de tiempo.`,
      'Una comilla dentro de una celda se escribe doble ("").',
    );
  }
  return lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new EtlError(
      `No se puede leer «${path}»: ${messageOf(cause)}.`,
      'Debe estar, aunque sólo tenga su encabezado.',
      { cause },
    );
  }
}

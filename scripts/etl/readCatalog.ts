/** A catalogue of data/catalogs, parsed row by row. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Papa from 'papaparse';
import * as v from 'valibot';
import { EtlError } from './errors';

/**
 * @param key columns that no two rows share.
 * @throws EtlError naming file, line, column, value and what is wrong with it.
 */
export function readCatalog<const Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
  key: readonly string[] = [],
): v.InferOutput<Schema>[] {
  const file = basename(path);
  const { data, errors } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const [error] = errors;
  if (error !== undefined) {
    throw new EtlError(
      `${file}, renglón ${(error.row ?? 0) + 2}: ${error.message}.`,
      'Cada renglón debe tener tantas columnas como el encabezado.',
    );
  }
  const seen = new Map<string, number>();
  return data.map((raw, index) => {
    const line = index + 2;
    const parsed = v.safeParse(schema, raw);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      const column = v.getDotPath(issue) ?? '';
      throw new EtlError(
        `${file}, renglón ${line}, columna «${column}»: «${raw[column] ?? ''}» ${issue.message}.`,
        'Corrige el catálogo.',
      );
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

/** Reference tables kept beside the project, in `../shared/oracles`; they are not part of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { isAbsent, shared } from '../shared';

const folder = shared('oracles');

/** Whether the tests that read them are skipped. */
export const oraclesMissing = isAbsent(folder, 'nada se compara con las tablas de referencia');

type OracleRow = Readonly<Record<string, string>>;

/** Rows of a table, as text. */
export function oracle(name: string): readonly OracleRow[] {
  const text = readFileSync(join(folder, name), 'utf8');
  return Papa.parse<OracleRow>(text.trim(), { header: true }).data;
}

/** A cell as a number; null where it is empty or NA. */
export function cell(row: OracleRow, name: string): number | null {
  const text = row[name];
  if (text === undefined) throw new Error(`La tabla de referencia no tiene la columna «${name}».`);
  return text === '' || text === 'NA' ? null : Number(text);
}

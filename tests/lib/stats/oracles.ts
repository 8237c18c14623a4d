/** Reference tables kept beside the project, in `../shared/oracles`; they are not part of it. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { expect } from 'vitest';

const folder = fileURLToPath(new URL('../../../../shared/oracles/', import.meta.url));

/** Whether the tests that read them are skipped: only where they are absent, and never in CI. */
export const oraclesMissing = !existsSync(folder) && process.env['CI'] !== 'true';
if (oraclesMissing) console.warn(`Sin tablas de referencia en ${folder}: sus pruebas se saltan.`);

export type OracleRow = Readonly<Record<string, string>>;

/** Where a reference file is. */
export function oracleFile(name: string): string {
  return `${folder}${name}`;
}

/** Rows of a table, as text. */
export function oracle(name: string): readonly OracleRow[] {
  const text = readFileSync(oracleFile(name), 'utf8');
  return Papa.parse<OracleRow>(text.trim(), { header: true }).data;
}

/** A cell as a number; null where it is empty or NA. */
export function cell(row: OracleRow, name: string): number | null {
  const text = row[name];
  if (text === undefined) throw new Error(`La tabla de referencia no tiene la columna «${name}».`);
  return text === '' || text === 'NA' ? null : Number(text);
}

/** Equal within a relative error, or both null; zero must be met exactly. */
export function expectClose(actual: number | null, expected: number | null, relative = 1e-9): void {
  if (expected === null || actual === null || expected === 0) {
    expect(actual).toBe(expected);
    return;
  }
  expect(Math.abs(actual / expected - 1)).toBeLessThan(relative);
}

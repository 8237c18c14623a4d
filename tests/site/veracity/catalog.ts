/** The tables kept by hand, as they stand in data/catalogs: not as the release has them. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

export type CatalogRow = Readonly<Record<string, string>>;

/** @param name of its file, without ending */
export function catalogOf(name: string): readonly CatalogRow[] {
  const text = readFileSync(`data/catalogs/${name}.csv`, 'utf8');
  return Papa.parse<CatalogRow>(text, { header: true, skipEmptyLines: true }).data;
}

/** `psicologica; juridica` → its parts; none of an empty cell. */
export const listed = (cell: string | undefined): readonly string[] =>
  cell === undefined || cell === '' ? [] : cell.split('; ');

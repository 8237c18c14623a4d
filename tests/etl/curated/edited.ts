/** The project of the tests with a mistake in one of its catalogues. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect } from 'vitest';
import { readCabinet } from '../../../scripts/etl/curated/cabinet';
import { readServices } from '../../../scripts/etl/curated/services';
import { readCatalogs } from '../../../scripts/etl/geo/placeCatalogs';
import { PROJECT, scratch } from '../project';

export const CATALOGS = 'data/catalogs';

export const servicesOf = (root: string) => readServices(root, readCatalogs(root));
export const cabinetIn = (root: string, profile: 'publico' | 'interno' = 'publico') =>
  readCabinet(root, readCatalogs(root), profile, ['09015']);
export const agreementsOf = (root: string) => cabinetIn(root).agreements;

/** The invented project with one cell's text changed. */
export function withEdit(file: string, from: string, to: string): string {
  const root = scratch();
  cpSync(PROJECT, root, { recursive: true });
  const path = join(root, CATALOGS, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  return root;
}

/** The invented project with other cells in one line of a catalogue. */
export function withCells(
  file: string,
  id: string,
  cells: Readonly<Record<string, string>>,
): string {
  const root = scratch();
  cpSync(PROJECT, root, { recursive: true });
  const path = join(root, CATALOGS, file);
  const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.filter((row) => row['id'] === id)).toHaveLength(1);
  writeFileSync(
    path,
    Papa.unparse(data.map((row) => (row['id'] === id ? { ...row, ...cells } : row))),
  );
  return root;
}

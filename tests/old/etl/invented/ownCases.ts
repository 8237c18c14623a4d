/** What of a case the project's own test files hold: rows of tables, and numbers anywhere in a text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { ASPECTS, columnOf, type Aspect } from './caseColumns';

export type OwnCase = Readonly<Record<Aspect, string | null>> & { readonly archivo: string };

export interface Written {
  readonly archivo: string;
  readonly line: number;
}

/** The files of a folder, at any depth, by the end of their names. */
export function filesIn(folder: string, endings: readonly string[]): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** UTF-8 or, failing that, Latin 1: some vintages were published so. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

/** The rows of a table as cases, broken ones too; a `Geopoint` column gives one more for its point. */
export function casesIn(path: string): readonly OwnCase[] {
  const { data } = Papa.parse<string[]>(textOf(path), { skipEmptyLines: true });
  const [header = [], ...rows] = data;
  const at = (name: string | undefined) => (name === undefined ? -1 : header.indexOf(name));
  const indexes = new Map(ASPECTS.map((aspect) => [aspect, at(columnOf(header, aspect))]));
  const geopoint = header.findIndex((name) => /^geopoint$/i.test(name.trim()));
  return rows.flatMap((cells) => {
    const cell = (aspect: Aspect) => cells[indexes.get(aspect) ?? -1]?.trim() || null;
    const row = {
      archivo: path,
      id: cell('id'),
      latitud: cell('latitud')?.replace(',', '.') ?? null,
      longitud: cell('longitud')?.replace(',', '.') ?? null,
      fecha: cell('fecha'),
      hora: cell('hora'),
      delito: cell('delito'),
      colonia: cell('colonia'),
      alcaldia: cell('alcaldia'),
    };
    const [latitud, longitud] = (cells[geopoint] ?? '').split(',').map((text) => text.trim());
    return latitud && longitud ? [row, { ...row, latitud, longitud }] : [row];
  });
}

/** Every pair of a latitude and a longitude of the city on one line, of five decimals or more. */
export function pointsIn(path: string): readonly (Written & { lat: string; lon: string })[] {
  return linesOf(path).flatMap(({ text, line }) => {
    const numbers = text.match(/-?\d{2}\.\d{5,}/g) ?? [];
    const within = (from: number, to: number) =>
      numbers.filter((number) => Number(number) >= from && Number(number) <= to);
    return within(19, 19.7).flatMap((lat) =>
      within(-99.5, -98.8).map((lon) => ({ archivo: path, line, lat, lon })),
    );
  });
}

/** Every whole number of seven or eight digits, as those that the Fiscalía gives its carpetas. */
export function idsIn(path: string): readonly (Written & { id: string })[] {
  return linesOf(path).flatMap(({ text, line }) =>
    (text.match(/(?<![\w.])\d{7,8}(?![\w])/g) ?? []).map((id) => ({ archivo: path, line, id })),
  );
}

const linesOf = (path: string) =>
  textOf(path)
    .split('\n')
    .map((text, index) => ({ text, line: index + 1 }));

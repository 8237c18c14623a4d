/** Which column of a file is which of ours, told by its header. */
import Papa from 'papaparse';
import { EtlError } from '../errors';
import type { TabularRecord } from '../sourceRecord';
import type { Line } from './text';

/** Columns of the file, by position, of each of ours; of several, the first that is filled counts. */
export type Match = ReadonlyMap<string, readonly number[]>;

export interface Candidate {
  /** Number of its line, or of its row in a sheet, from 1. */
  readonly line: number;
  /** What parts the fields of a line. */
  readonly delimiter: string;
  /** As the file writes them. */
  readonly columns: readonly string[];
}

export interface Header extends Candidate {
  readonly match: Match;
}

/** The header stands within so many lines, under titles and notes. */
export const HEADER_WITHIN = 20;
const DELIMITERS = [',', ';', '\t', '|'];

/** Case, accents, dots and blanks are spelling: `Cve. Municipio` is `cve_municipio`. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');

/** @param lines the first of a text, blank ones too. @returns an error where none is a header of the source. */
export function headerOfText(
  name: string,
  source: TabularRecord,
  lines: readonly Line[],
): Header | EtlError {
  const candidates = lines
    .map((text, index) => ({ text: text ?? '', line: index + 1 }))
    .filter(({ text }) => text.trim() !== '')
    .slice(0, HEADER_WITHIN)
    .flatMap(({ text, line }) =>
      DELIMITERS.map((delimiter) => {
        const [columns = []] = Papa.parse<string[]>(text, { delimiter, newline: '\n' }).data;
        return { line, delimiter, columns };
      }),
    );
  return headerAmong(name, source, candidates);
}

/** @returns of the first rows that which is a header of the source; else what the nearest to one lacks, as an error. */
export function headerAmong(
  name: string,
  source: TabularRecord,
  candidates: readonly Candidate[],
): Header | EtlError {
  const found = candidates
    .filter(({ columns }) => columns.filter((column) => column.trim() !== '').length > 1)
    .map((candidate) => ({ ...candidate, ...matchOf(source, candidate.columns) }));
  const header = found.find(({ missing }) => missing.length === 0);
  if (header !== undefined) return header;
  if (found.length === 0) {
    const start = candidates[0]?.columns.join(' ').trim().slice(0, 60) ?? '';
    return new EtlError(
      `«${name}» no tiene un encabezado con columnas: ${start === '' ? 'no trae ningún texto' : `empieza con «${start}»`}.`,
      'Debe ser un CSV con una columna por dato, separadas por coma, punto y coma, tabulador o barra; o un libro .xlsx.',
    );
  }
  const nearest = found.reduce((a, b) => (b.missing.length < a.missing.length ? b : a));
  const wanted = nearest.missing.map((ours) => {
    const spellings = source.columns[ours] ?? [];
    return `${spellings.map((spelling) => `«${spelling}»`).join(' o ')} (la más parecida es «${nearestOf(spellings, nearest.columns)}»)`;
  });
  return new EtlError(
    `«${name}» no es de la fuente ${source.id}: no encuentro ${wanted.join('; ')}.`,
    `Si el portal cambió el nombre, añádelo a «columns» en data/sources/${source.id}.json; si no, revisa que el archivo sea ése.`,
  );
}

function matchOf(source: TabularRecord, columns: readonly string[]) {
  const found = columns.map(plainName);
  const match = new Map<string, readonly number[]>();
  for (const [ours, spellings] of Object.entries(source.columns)) {
    const at = spellings
      .map((name) => found.indexOf(plainName(name)))
      .filter((index) => index >= 0);
    if (at.length > 0) match.set(ours, at);
  }
  const unfolded = source.rows === 'counts' ? unfoldOf(source, columns) : null;
  const missing = source.required.filter((ours) => !match.has(ours) && unfolded?.into !== ours);
  return { match, missing };
}

/** The set of columns that the file holds counts in, with their positions; null where it has none. */
export function unfoldOf(
  source: Extract<TabularRecord, { rows: 'counts' }>,
  names: readonly string[],
): { readonly into: string; readonly columns: readonly { at: number; value: string }[] } | null {
  const found = names.map(plainName);
  for (const { into, columns } of source.unfold) {
    const present = Object.entries(columns)
      .map(([name, value]) => ({ at: found.indexOf(plainName(name)), value }))
      .filter(({ at }) => at >= 0);
    if (present.length > 0) return { into, columns: present };
  }
  return null;
}

function nearestOf(spellings: readonly string[], columns: readonly string[]): string {
  const distances = columns.map((column) => ({
    column,
    distance: Math.min(
      ...spellings.map((name) => editDistance(plainName(name), plainName(column))),
    ),
  }));
  return distances.reduce((a, b) => (b.distance < a.distance ? b : a)).column;
}

/** Levenshtein's: letters to add, drop or change. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

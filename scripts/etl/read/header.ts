/** Which column of a file is which of ours, told by its header. */
import Papa from 'papaparse';
import { EtlError } from '../errors';
import type { TabularRecord } from '../sourceRecord';

export interface Header {
  readonly delimiter: string;
  /** As the file writes them. */
  readonly columns: readonly string[];
}

/** Case, accents, dots and blanks are spelling: `Cve. Municipio` is `cve_municipio`. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');

/** @throws EtlError when the first line is no header. */
export function headerOf(path: string, head: string): Header {
  const { data, meta } = Papa.parse<string[]>(head.replace(/^\uFEFF/, ''), {
    preview: 1,
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const columns = data[0] ?? [];
  if (columns.length < 2) {
    throw new EtlError(
      `«${path}» no tiene un encabezado con columnas: su primer renglón dice «${columns.join('').slice(0, 60)}».`,
      'Debe ser un CSV con una columna por dato, separadas por coma, punto y coma, tabulador o barra.',
    );
  }
  return { delimiter: meta.delimiter, columns };
}

/** Columns of the file, by position, of each of ours; of several, the first that is filled counts. */
export type Match = ReadonlyMap<string, readonly number[]>;

/** @throws EtlError naming what is missing and the nearest that the file has. */
export function matchColumns(path: string, source: TabularRecord, header: Header): Match {
  const found = header.columns.map(plainName);
  const match = new Map<string, readonly number[]>();
  for (const [ours, spellings] of Object.entries(source.columns)) {
    const at = spellings
      .map((name) => found.indexOf(plainName(name)))
      .filter((index) => index >= 0);
    if (at.length > 0) match.set(ours, at);
  }
  const unfolded = source.rows === 'counts' ? unfoldOf(source, header) : null;
  const missing = source.required.filter((ours) => !match.has(ours) && unfolded?.into !== ours);
  if (missing.length === 0) return match;
  const wanted = missing.map((ours) => {
    const spellings = source.columns[ours] ?? [];
    return `${spellings.map((name) => `«${name}»`).join(' o ')} (la más parecida es «${nearest(spellings, header.columns)}»)`;
  });
  throw new EtlError(
    `«${path}» no es de la fuente ${source.id}: no encuentro ${wanted.join('; ')}.`,
    `Si el portal cambió el nombre, añádelo a «columns» en data/sources/${source.id}.json; si no, revisa que el archivo sea ése.`,
  );
}

/** The set of columns that the file holds counts in, with their positions; null where it has none. */
export function unfoldOf(
  source: Extract<TabularRecord, { rows: 'counts' }>,
  header: Header,
): { readonly into: string; readonly columns: readonly { at: number; value: string }[] } | null {
  const found = header.columns.map(plainName);
  for (const { into, columns } of source.unfold) {
    const present = Object.entries(columns)
      .map(([name, value]) => ({ at: found.indexOf(plainName(name)), value }))
      .filter(({ at }) => at >= 0);
    if (present.length > 0) return { into, columns: present };
  }
  return null;
}

function nearest(spellings: readonly string[], columns: readonly string[]): string {
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

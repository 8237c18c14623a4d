/** A CSV of the reader's own: its bytes → a table with the key of each row's colonia. It is read in her page and stays there. */
import { polygonContains } from 'd3';
import Papa from 'papaparse';
import type { Polygons } from '$lib/charts/polygons';

export interface OwnFile {
  readonly encoding: string;
  readonly delimiter: string;
  /** Names that SQL can take, no two the same. */
  readonly columns: readonly string[];
  /** As many cells as columns each. */
  readonly rows: readonly (readonly string[])[];
  /** Rows that had more or fewer cells. */
  readonly uneven: number;
}

/** Where each row says where it is: columns by their place. */
export type PlacedBy =
  { readonly name: number } | { readonly lat: number; readonly lon: number } | null;

export interface Known {
  /** Of every name of a place, plain, the key of its colonia. */
  readonly names: ReadonlyMap<string, string>;
  readonly polygons: Polygons;
}

export interface Place {
  readonly nombre: string;
  readonly clave: string;
}

/** Plain names that are of one colonia alone; what a colonia is called itself is that colonia. */
export function namesOf(places: readonly Place[], colonias: readonly Place[]): Known['names'] {
  const names = new Map<string, string>();
  for (const { nombre, clave } of places) {
    const name = plainName(nombre);
    names.set(name, (names.get(name) ?? clave) === clave ? clave : '');
  }
  for (const { nombre, clave } of colonias) names.set(plainName(nombre), clave);
  return new Map([...names].filter(([, clave]) => clave !== ''));
}

/** Cells by which a column is told, and the part of them that must fit. */
const LOOKED_AT = 500;
const ENOUGH = 0.5;

const ABBREVIATED: readonly (readonly [RegExp, string])[] = [
  [/^(col|colonia|barrio|bo|fracc|fraccionamiento) /, ''],
  [/\bsta\b/g, 'santa'],
  [/\bsto\b/g, 'santo'],
  [/\bsn\b/g, 'san'],
  [/\bma\b/g, 'maria'],
  [/\bampl\b/g, 'ampliacion'],
  [/\bdrs\b/g, 'doctores'],
];

/** A name without capitals, accents, signs, «colonia» or what is told in brackets. */
export function plainName(text: string): string {
  const plain = text
    .replace(/\(.*?\)/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return ABBREVIATED.reduce((name, [from, to]) => name.replace(from, to), plain);
}

/** @throws Error in the reader's words: a workbook, no text, no rows */
export function readOwn(bytes: Uint8Array): OwnFile {
  const [text, encoding] = decoded(bytes);
  const told = /^sep=(.)\r?\n/.exec(text);
  const { data, errors, meta } = Papa.parse<string[]>(text.slice(told?.[0].length ?? 0), {
    delimiter: told?.[1] ?? '',
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
  });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open !== undefined)
    throw new Error(`En la fila ${(open.row ?? 0) + 1} se abre una comilla que no se cierra.`);
  const [header = [], ...all] = data;
  if (all.length === 0)
    throw new Error(
      'El archivo no tiene filas: la primera se lee como los nombres de las columnas.',
    );
  const columns = namedOnce(header);
  const rows = all.map((row) => columns.map((_, at) => (row[at] ?? '').trim()));
  const uneven = all.filter((row) => row.length !== columns.length).length;
  return { encoding, delimiter: meta.delimiter, columns, rows: withPoints(columns, rows), uneven };
}

function decoded(bytes: Uint8Array): readonly [string, string] {
  const [a, b] = bytes;
  if ((a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf))
    throw new Error('Es un libro de Excel: guárdalo como CSV y elige ese archivo.');
  if (a === 0xff && b === 0xfe) return [new TextDecoder('utf-16le').decode(bytes), 'UTF-16'];
  if (bytes.subarray(0, 65_536).includes(0))
    throw new Error('No es un archivo de texto: elige un CSV.');
  try {
    return [new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'UTF-8'];
  } catch {
    return [new TextDecoder('windows-1252').decode(bytes), 'Windows-1252'];
  }
}

function namedOnce(header: readonly string[]): readonly string[] {
  const names = header.map((name, at) =>
    plainName(name) === '' ? `columna_${at + 1}` : name.trim().replace(/\s+/g, '_').toLowerCase(),
  );
  return names.map((name, at) => (names.indexOf(name) === at ? name : `${name}_${at + 1}`));
}

/** «12,5» and «1.250,75» as 12.5 and 1250.75, in columns where every cell is a number so written. */
function withPoints(columns: readonly string[], rows: readonly (readonly string[])[]) {
  const isComma = columns.map((_, at) => {
    const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    return (
      cells.every((cell) => /^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(cell)) &&
      // «1,250» alone may be a thousand.
      cells.some((cell) => /,(\d{1,2}|\d{4,})$/.test(cell))
    );
  });
  return rows.map((row) =>
    row.map((cell, at) =>
      isComma[at] === true ? cell.replaceAll('.', '').replace(',', '.') : cell,
    ),
  );
}

const degrees = (cell: string | undefined): number =>
  cell === undefined || cell === '' ? NaN : Number(cell.replace(',', '.'));

/** By what the columns are called and what is in them; null where nothing tells it, and it is to be asked for. */
export function guessPlace({ columns, rows }: OwnFile, { names }: Known): PlacedBy {
  const sample = rows.slice(0, LOOKED_AT);
  const share = (at: number, fits: (cell: string) => boolean) => {
    const cells = sample.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    return cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;
  };
  const scores = columns.map((name, at) => {
    const isCalled = /^(col|colonia|barrio|asentamiento)/.test(plainName(`${name} `));
    const fits = share(at, (cell) => names.has(plainName(cell)));
    // A column of one name alone may be that of the alcaldía.
    const isOne = new Set(sample.map((row) => row[at])).size === 1;
    return (isCalled ? fits + ENOUGH / 2 : isOne ? 0 : fits) * (fits > 0 ? 1 : 0);
  });
  const best = Math.max(...scores);
  if (best >= ENOUGH) return { name: scores.indexOf(best) };
  const axis = (called: RegExp, low: number, high: number) =>
    columns.findIndex(
      (name, at) =>
        called.test(name) &&
        share(at, (cell) => degrees(cell) > low && degrees(cell) < high) > ENOUGH,
    );
  const [lat, lon] = [
    axis(/^(lat|y$|coord\w*_y)/i, 18, 21),
    axis(/^(lon|lng|x$|coord\w*_x)/i, -101, -97),
  ];
  return lat >= 0 && lon >= 0 ? { lat, lon } : null;
}

export interface Placed {
  /** Of each row, the key of its colonia; empty where it is in none that is known. */
  readonly keys: readonly string[];
  /** Names that are of none, with their rows, most first. */
  readonly unknown: readonly (readonly [name: string, rows: number])[];
}

export function placeRows({ rows }: OwnFile, by: PlacedBy, { names, polygons }: Known): Placed {
  if (by === null) return { keys: rows.map(() => ''), unknown: [] };
  if ('lat' in by) {
    const inside = areas(polygons);
    return {
      keys: rows.map((row) => inside(degrees(row[by.lon]), degrees(row[by.lat]))),
      unknown: [],
    };
  }
  const keys = rows.map((row) => names.get(plainName(row[by.name] ?? '')) ?? '');
  const unknown = new Map<string, number>();
  for (const [at, row] of rows.entries()) {
    const name = row[by.name] ?? '';
    if (keys[at] === '') unknown.set(name, (unknown.get(name) ?? 0) + 1);
  }
  return { keys, unknown: [...unknown].sort(([, a], [, b]) => b - a) };
}

/** Which polygon a point lies in; boxes first, for there may be many points. */
function areas({ features }: Polygons): (lon: number, lat: number) => string {
  const rings = features.flatMap(({ properties, geometry }) =>
    (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((polygon) => {
      const [outer = [], ...holes] = polygon.map((ring) =>
        ring.map(([x = 0, y = 0]): [number, number] => [x, y]),
      );
      const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)];
      const box = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)] as const;
      return { key: properties.cvegeo, outer, holes, box };
    }),
  );
  return (lon, lat) =>
    rings.find(
      ({ outer, holes, box: [west, east, south, north] }) =>
        lon >= west &&
        lon <= east &&
        lat >= south &&
        lat <= north &&
        polygonContains(outer, [lon, lat]) &&
        !holes.some((hole) => polygonContains(hole, [lon, lat])),
    )?.key ?? '';
}

/** The table as DuckDB reads it, with the key of its colonia last. */
export function csvOf({ columns, rows }: OwnFile, { keys }: Placed): string {
  return Papa.unparse({
    fields: [...columns.map((name) => (name === 'clave' ? 'clave_propia' : name)), 'clave'],
    data: rows.map((row, at) => [...row, keys[at] ?? '']),
  });
}

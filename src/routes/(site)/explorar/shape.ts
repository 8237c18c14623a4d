/** Which pictures a result can be, by the names, kinds and values of its columns, and the marks of each. */
import type { Mark } from '$lib/charts/drawResult';
import type { PlainRow, Result, ResultColumn, Value } from '$lib/data/query';
import { number, printedCount } from '$lib/words/numbers';

export const VIEWS = { mapa: 'Mapa', linea: 'Línea', barras: 'Barras', tabla: 'Tabla' } as const;
export type View = keyof typeof VIEWS;

/** Names and keys of the colonias, each with its key. */
export type Places = ReadonlyMap<string, string>;

export interface Shape {
  /** The pictures that it can be, the best first, each with its marks. */
  readonly views: ReadonlyMap<Exclude<View, 'tabla'>, readonly Mark[]>;
  /** Whether the counts of several series share one unit. */
  readonly isOneScale: boolean;
}

/** Bars, and panels, that a page can show. */
const MOST_BARS = 60;
const MOST_PANELS = 7;
const MOST_LINES = 40;

const BOUNDS = ['n_min', 'n_max'];
/** Numbers that say which, not how many. */
const LABELS = /^(a[nñ]o|anio|year|mes|month|hora|dia|dia_semana|lon|lat|clave|edad|anio_\w+)$/i;
const PERIOD = /^(a[nñ]o|anio|year|mes|month|fecha|periodo|desde|hasta)$/i;

/** @param places to tell a column of colonias */
export function shapeOf({ columns, rows }: Result, places: Places): Shape {
  const views = new Map<Exclude<View, 'tabla'>, readonly Mark[]>();
  const counts = columns.filter(
    ({ name, kind }) => kind === 'number' && !LABELS.test(name) && !BOUNDS.includes(name),
  );
  const labels = columns.filter(
    (column) => !counts.includes(column) && !BOUNDS.includes(column.name),
  );
  const [count] = counts;
  const isShared = counts.length === 1;
  if (count === undefined || rows.length === 0) return { views, isOneScale: true };

  const place = labels.find((column) => areColonias(rows, column, places));
  const period = labels.find((column) => isPeriod(rows, column));
  const besides = (key: ResultColumn) => labels.filter((column) => column !== key);
  const marked = (key: ResultColumn, of: ResultColumn, series: ResultColumn | undefined): Mark[] =>
    rows.flatMap((row) => {
      const [at, n] = [row[key.name] ?? null, row[of.name]];
      if (at === null || typeof n !== 'number') return [];
      const told = series === undefined ? '' : String(row[series.name]);
      return [{ key: String(at), series: told, n, ...readingOf(row, of.name, n, columns) }];
    });

  if (place !== undefined) {
    const [series, ...more] = besides(place).filter(({ name }) => name !== 'clave');
    const marks = (
      isShared ? counts : series === undefined ? counts.slice(0, MOST_PANELS) : [count]
    )
      .flatMap((of) =>
        marked(place, of, series).map((mark) => ({
          ...mark,
          key: places.get(mark.key) ?? '',
          series: isShared || series !== undefined ? mark.series : of.name,
        })),
      )
      .filter(({ key }) => key !== '');
    if (more.length === 0 && isOnce(marks)) views.set('mapa', marks);
  }
  if (period !== undefined) {
    const [series, ...more] = besides(period);
    const marks = marked(period, count, series);
    const many = new Set(marks.map((mark) => mark.series)).size;
    const points = new Set(marks.map(({ key }) => key)).size;
    if (more.length === 0 && points > 1 && many <= MOST_LINES && isOnce(marks)) {
      views.set('linea', marks);
    }
  }
  const [key, series, ...more] = labels;
  if (key !== undefined && more.length === 0) {
    const ways = [
      marked(key, count, series),
      series === undefined ? [] : marked(series, count, key),
    ];
    const fits = (marks: readonly Mark[]) =>
      new Set(marks.map((mark) => mark.key)).size <= MOST_BARS &&
      new Set(marks.map((mark) => mark.series)).size <= MOST_PANELS &&
      isOnce(marks);
    const marks = ways.find(fits);
    if (marks !== undefined) views.set('barras', marks);
  }
  return { views, isOneScale: isShared };
}

/** Where two marks would lie on one another there is no picture. */
const isOnce = (marks: readonly Mark[]): boolean =>
  marks.length > 0 &&
  new Set(marks.map(({ key, series }) => `${key}\n${series}`)).size === marks.length;

function areColonias(rows: readonly PlainRow[], { name, kind }: ResultColumn, places: Places) {
  if (kind !== 'text') return false;
  const told = new Set(rows.map((row) => row[name]).filter((cell) => cell !== null));
  const known = [...told].filter((cell) => typeof cell === 'string' && places.has(cell)).length;
  return known > 1 && known >= 0.8 * told.size;
}

const isPeriod = (rows: readonly PlainRow[], { name, kind }: ResultColumn) =>
  kind === 'date' ||
  (PERIOD.test(name) &&
    rows.every((row) => /^(19|20)\d{2}(-\d{2}){0,2}$/.test(String(row[name] ?? ''))));

/** Of the column that stands before them, n_min and n_max are the bounds: a nought of it is written «0 a 2». */
function readingOf(row: PlainRow, name: string, n: number, columns: Result['columns']) {
  const at = columns.findIndex((column) => column.name === name);
  const isBounded = BOUNDS.every((bound, nth) => columns[at + 1 + nth]?.name === bound);
  const [low, high] = BOUNDS.map((bound) => row[bound]);
  if (!isBounded || typeof low !== 'number' || typeof high !== 'number')
    return { printed: written(n) };
  return { printed: n === 0 && high === 2 ? printedCount(n) : written(n), low, high };
}

/** A cell as the page shows it. */
export const written = (value: Value | undefined): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'sí' : 'no';
  if (typeof value === 'string') return value;
  return Number.isInteger(value)
    ? number(value)
    : value.toLocaleString('es-MX', { maximumFractionDigits: 2 });
};

/** A cell of a table: years and the like are written without a comma. */
export function cellOf(row: PlainRow, { name }: ResultColumn, columns: Result['columns']): string {
  const value = row[name];
  if (typeof value !== 'number') return written(value);
  return LABELS.test(name) ? String(value) : readingOf(row, name, value, columns).printed;
}

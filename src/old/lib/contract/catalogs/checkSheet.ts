/** A whole catalogue, from the text of its file: its rows, and everything that is wrong with it. */
import type * as v from 'valibot';
import { checkCells, type CatalogSchema, type Cells } from './checkCells';
import { parseCsv, type SheetLine } from './csv';
import type { LineProblem } from './problem';

export interface CatalogRules<Schema extends CatalogSchema> {
  readonly schema: Schema;
  /** Columns in which no value may stand twice. */
  readonly unique?: readonly (keyof Schema['entries'] & string)[];
  /** Whether a column that the schema doesn't have is a mistake. */
  readonly exact?: boolean;
}

export interface CheckedLine<Row> {
  readonly line: number;
  readonly row: Row;
}

export interface CheckedSheet<Row> {
  /** The rows that hold, in their order. */
  readonly rows: readonly CheckedLine<Row>[];
  /** In the order of their lines. */
  readonly problems: readonly LineProblem[];
}

export function checkSheet<Schema extends CatalogSchema>(
  text: string,
  { schema, unique = [], exact = false }: CatalogRules<Schema>,
): CheckedSheet<v.InferOutput<Schema>> {
  const { lines, brokenQuote } = parseCsv(text);
  const [header, ...body] = lines;
  const broken =
    brokenQuote === null ? headerProblem(schema, header?.cells, exact) : quoteProblem(brokenQuote);
  if (broken !== null || header === undefined) {
    return { rows: [], problems: broken === null ? [] : [broken] };
  }
  const rows: CheckedLine<v.InferOutput<Schema>>[] = [];
  const problems: LineProblem[] = [];
  const firstLines = new Map<string, number>();
  for (const { line, cells } of body) {
    if (cells.length !== header.cells.length) {
      problems.push(countProblem(line, cells.length, header.cells.length));
      continue;
    }
    const byColumn = cellsOf(header.cells, { line, cells });
    const checked = checkCells(schema, byColumn);
    const twice = unique.flatMap((column) => repeated(firstLines, line, column, byColumn[column]));
    problems.push(...checked.problems.map((problem) => ({ ...problem, line })), ...twice);
    if (checked.problems.length === 0) rows.push({ line, row: checked.row });
  }
  return { rows, problems };
}

const cellsOf = (header: readonly string[], { cells }: SheetLine): Cells =>
  Object.fromEntries(header.map((column, index) => [column, cells[index]?.trim() || null]));

function repeated(
  firstLines: Map<string, number>,
  line: number,
  column: string,
  value: string | null | undefined,
): readonly LineProblem[] {
  const key = JSON.stringify([column, value ?? null]);
  const first = firstLines.get(key);
  if (first === undefined) {
    firstLines.set(key, line);
    return [];
  }
  return [
    {
      line,
      column,
      value: value ?? '',
      what: `aparece dos veces en «${column}»; la primera, en la línea ${first}`,
      remedy: 'Deja uno solo',
    },
  ];
}

const ofLine = (line: number, what: string, remedy: string): LineProblem => ({
  line,
  column: null,
  value: '',
  what,
  remedy,
});

function headerProblem(
  { entries }: CatalogSchema,
  header: readonly string[] | undefined,
  exact: boolean,
): LineProblem | null {
  if (header === undefined) return ofLine(1, 'está vacío', 'Debe tener al menos su encabezado');
  const missing = Object.entries(entries).find(
    ([column, { type }]) => type !== 'optional' && !header.includes(column),
  );
  if (missing !== undefined && isBySemicolons(entries, header)) return BY_SEMICOLONS;
  if (missing !== undefined) {
    return ofLine(
      1,
      `falta la columna «${missing[0]}»; las que hay son ${header.join(', ')}`,
      'Añádela al encabezado, y una celda (puede ser vacía) a cada línea',
    );
  }
  const strange = header.find((column, index) => exact && Object.keys(entries)[index] !== column);
  if (strange === undefined) return null;
  return ofLine(
    1,
    `«${strange}» sobra o está fuera de su lugar`,
    `El encabezado debe ser, en ese orden: ${Object.keys(entries).join(',')}`,
  );
}

/** Whether a spreadsheet of a country where the comma is for decimals wrote it. */
function isBySemicolons(columns: object, header: readonly string[]): boolean {
  const cells = header.join().split(/[;\t]/);
  return cells.filter((cell) => Object.hasOwn(columns, cell.trim())).length > 1;
}

const BY_SEMICOLONS = ofLine(
  1,
  'separa las columnas con «;» o tabuladores, y no con comas: así lo guardan algunas hojas de cálculo, que también suelen cambiar las fechas',
  'Descárgalo otra vez del repositorio y cámbialo en un editor de texto; si ha de salir de una hoja de cálculo, guárdalo con comas y fechas AAAA-MM-DD',
);

const countProblem = (line: number, cells: number, columns: number): LineProblem =>
  ofLine(
    line,
    `tiene ${cells} celdas y el encabezado, ${columns}`,
    'Corrige la línea: debe tener los campos del encabezado; una celda con comas va entre comillas',
  );

const quoteProblem = (line: number): LineProblem =>
  ofLine(
    line,
    'una comilla abre y no cierra, o cierra antes de tiempo',
    'Una celda con comas va entre comillas ("…"); una comilla dentro de ella se escribe doble ("")',
  );

/** The filled sheet → what was heard of each number, and what became of every row. */
import type { Confirmation } from '../../src/lib/contract/catalogs/confirmations';
import { checkCells, type Cells } from '../../src/lib/contract/catalogs/checkCells';
import { contactWithin } from '../../src/lib/contract/catalogs/contact';
import type { Problem } from '../../src/lib/contract/catalogs/problem';
import { hasMonthFirst } from '../../src/lib/contract/catalogs/writtenDate';
import { isRefuge } from '../etl/curated/services';
import { filledLine, READ_COLUMNS, type FilledLine } from './filledLine';
import { numberKey, type ShownNumber } from './numbers';

/** What is wrong, at its row of the spreadsheet; 1 is the head. */
export interface RowProblem extends Problem {
  readonly row: number;
}

interface SetAside {
  readonly row: number;
  readonly id: string;
  readonly number: string;
}

export interface Filled {
  /** In the order of the sheet. */
  readonly heard: readonly Confirmation[];
  /** How many rows nobody filled in. */
  readonly untold: number;
  /** Rows without an answer, of numbers that the site no longer shows. */
  readonly aside: readonly SetAside[];
  /** The days that were written, each way of writing once, and how it was read: to be read again by a person. */
  readonly days: readonly { readonly written: string; readonly read: string }[];
  /** Rows under the head that hold anything. */
  readonly rows: number;
  /** With any of them the rest is not to be used. */
  readonly problems: readonly RowProblem[];
}

const problem = (
  row: number,
  column: string | null,
  value: string,
  what: string,
  remedy: string,
) => ({
  row,
  column,
  value,
  what,
  remedy,
});

/**
 * @param records of the sheet, its head first
 * @param numbers those that may be telephoned
 * @param today no call is later, as ISO 8601 writes it
 */
export function readFilled(
  records: readonly (readonly string[])[],
  numbers: readonly ShownNumber[],
  today: string,
): Filled {
  const [head = [], ...body] = records;
  const columns = head.map((cell) => cell.trim().split(' ')[0]?.toLowerCase() ?? '');
  const missing = READ_COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    const what = `le falta ${missing.map((column) => `«${column}»`).join(', ')}`;
    return nothing(
      problem(
        1,
        null,
        '',
        what,
        'No borres ni cambies los títulos: baja otra vez la hoja y pasa a ella lo que llenaste',
      ),
    );
  }
  const dateAt = columns.indexOf('fecha');
  const dates = body.map((cells) => cells[dateAt] ?? '');
  const schema = filledLine({ latest: today, monthFirst: hasMonthFirst(dates) });
  const days = new Map<string, string>();
  const seen = new Map<string, number>();
  const heard: Confirmation[] = [];
  const aside: SetAside[] = [];
  const problems: RowProblem[] = [];
  let rows = 0;
  let untold = 0;
  body.forEach((cells, at) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    rows += 1;
    const row = at + 2;
    const byColumn: Cells = Object.fromEntries(
      columns.map((column, index) => [column, cells[index] ?? '']),
    );
    const checked = checkCells(schema, byColumn);
    if (checked.row === null) {
      problems.push(...checked.problems.map((each) => ({ ...each, row })));
      return;
    }
    const line = checked.row;
    if (line.fecha !== null) days.set((byColumn['fecha'] ?? '').trim(), line.fecha);
    const shown = numbers.find(
      ({ service, number }) =>
        service.id === line.id && numberKey(number) === numberKey(line.numero),
    );
    if (shown === undefined) {
      if (line.contesta === null) aside.push({ row, id: line.id, number: line.numero });
      else problems.push(unknownNumber(row, line));
      return;
    }
    const key = `${shown.service.id} ${shown.number}`;
    const first = seen.get(key);
    seen.set(key, first ?? row);
    if (first !== undefined) {
      problems.push(
        problem(
          row,
          'numero',
          line.numero,
          `está dos veces con ${line.id}; la primera, en el renglón ${first}`,
          'Deja un solo renglón',
        ),
      );
      return;
    }
    problems.push(...whereabouts(row, line, shown));
    const confirmation = confirmationOf(line, shown);
    if (confirmation === null) untold += 1;
    else heard.push(confirmation);
  });
  const readBack = [...days].map(([written, read]) => ({ written, read }));
  return { heard, untold, aside, days: readBack, rows, problems };
}

const nothing = (only: RowProblem): Filled => ({
  heard: [],
  untold: 0,
  aside: [],
  days: [],
  rows: 0,
  problems: [only],
});

const unknownNumber = (row: number, { id, numero }: FilledLine): RowProblem =>
  problem(
    row,
    'numero',
    numero,
    `no es un número que el sitio muestre de ${id}`,
    'Si es el número nuevo, escríbelo en «que_cambio» y deja en «numero» el de antes; si ya no está en el sitio, borra el renglón',
  );

/** Of a refuge no file tells where it is. */
function whereabouts(
  row: number,
  { que_cambio: change }: FilledLine,
  { service }: ShownNumber,
): readonly RowProblem[] {
  if (change === null || !isRefuge(service) || contactWithin(change) === null) return [];
  return [
    problem(
      row,
      'que_cambio',
      change,
      'da un teléfono o un lugar de un refugio',
      'Escríbelo sin ese dato y dilo a quien mantiene el sitio',
    ),
  ];
}

function confirmationOf(
  { contesta, que_cambio: change, quien, fecha }: FilledLine,
  { service, number }: ShownNumber,
): Confirmation | null {
  if (contesta === null || quien === null || fecha === null) return null;
  return { servicio: service.id, numero: number, contesta, que_cambio: change, quien, fecha };
}

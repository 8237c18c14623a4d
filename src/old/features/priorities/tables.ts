/** The numbers of the order and of its weights: under the figures, and whole and unrounded in the files. */
import type { Move, Prioritised, Priority } from './answers/prioritise';
import type { Robustness } from './answers/robustness';
import { SEED, WEIGHTINGS } from './ask';
import { asWritten, column, csv, filed, said, screen, type Column } from '$old/lib/export/columns';
import type { CsvTable } from '$old/lib/export/csv';
import { NONE, UNPUBLISHED } from '$old/lib/export/dataMarks';
import { marked, numeric, words, type FigureTable } from '$old/lib/export/table';
import { criterionWords } from './words/es/criterionWords';
import { tableWords } from './words/es/tables';
import { writeShortProbability } from '$old/lib/words/es/probability';
import { writeWeight } from './words/es/verdicts/priorityVerdict';

/** How many weightings a robustness is of, and of which release. */
export const drawn = (publicacion: string): readonly Column<unknown>[] => [
  filed('ponderaciones', () => WEIGHTINGS),
  filed('semilla', () => SEED),
  filed('publicacion', () => publicacion),
];

interface Ordered extends Prioritised {
  /** From 1. */
  readonly rank: number;
  /** Part of the weightings that leave it among the first five; null while it is not known. */
  readonly near: number | null;
  readonly any: number | null;
}

const orderRows = ({ order }: Priority, robustness: Robustness | null): readonly Ordered[] =>
  order.map((colonia, place) => ({
    ...colonia,
    rank: place + 1,
    near: robustness?.near.first[place] ?? null,
    any: robustness?.any.first[place] ?? null,
  }));

/** In its own unit; behind which a count is protected, it is not shown, nor what it gives to the score. */
function criterionColumns({ id, weight }: Move): readonly Column<Ordered>[] {
  const { name, write } = criterionWords(id);
  const ownOf = ({ contributions }: Ordered) => contributions.find((each) => each.id === id);
  const valueOf = (colonia: Ordered) => ownOf(colonia)?.value ?? null;
  return [
    column(numeric(name, 'amount', id), id, valueOf, write, () =>
      marked(tableWords.suppressed, UNPUBLISHED),
    ),
    filed(`${id}_peso`, () => weight),
    filed(`${id}_aporte`, (colonia) =>
      valueOf(colonia) === null ? null : (ownOf(colonia)?.part ?? null),
    ),
  ];
}

/** Every criterion, whether or not it has a weight. */
const orderColumns = ({ moves }: Priority): readonly Column<Ordered>[] => [
  said(words(tableWords.colonia, 'place'), ({ nombre, clave }) => marked(nombre, clave)),
  column(numeric(tableWords.place, 'rank'), 'lugar', ({ rank }) => rank, String),
  filed('clave', ({ clave }) => clave),
  filed('nombre', ({ nombre }) => nombre),
  column(
    numeric(tableWords.score, 'score'),
    'puntaje',
    ({ score }) => score,
    (score) => (score * 100).toFixed(1),
  ),
  column(
    numeric(tableWords.first, 'probability'),
    'p_cinco_pesos_parecidos',
    ({ near }) => near,
    writeShortProbability,
    () => '…',
  ),
  filed('p_cinco_cualquier_peso', ({ any }) => any),
  ...moves.flatMap(criterionColumns),
];

export function orderTable(priority: Priority, robustness: Robustness | null): FigureTable {
  return screen(orderColumns(priority), orderRows(priority, robustness));
}

export function orderCsv(
  priority: Priority,
  robustness: Robustness | null,
  publicacion: string,
): CsvTable {
  const columns = [...orderColumns(priority), ...drawn(publicacion)];
  return csv(columns, orderRows(priority, robustness));
}

const unchanged = () => marked(tableWords.unchanged, NONE);

const MOVES: readonly Column<Move>[] = [
  column(
    words(tableWords.criterion, 'criterion'),
    'criterio',
    ({ id }) => id,
    (id) => criterionWords(id).name,
  ),
  column(numeric(tableWords.weight, 'weight'), 'peso', ({ weight }) => weight, writeWeight),
  column(
    numeric(tableWords.down, 'weight-low'),
    'baja_hasta',
    ({ down }) => down?.weight ?? null,
    writeWeight,
    unchanged,
  ),
  column(words(tableWords.enters), 'baja_entra', ({ down }) => down?.enters ?? null, asWritten),
  column(words(tableWords.leaves), 'baja_sale', ({ down }) => down?.leaves ?? null, asWritten),
  column(
    numeric(tableWords.up, 'weight-high'),
    'sube_hasta',
    ({ up }) => up?.weight ?? null,
    writeWeight,
    unchanged,
  ),
  column(words(tableWords.entersThen), 'sube_entra', ({ up }) => up?.enters ?? null, asWritten),
  column(words(tableWords.leavesThen), 'sube_sale', ({ up }) => up?.leaves ?? null, asWritten),
];

export function movesTable({ moves }: Priority): FigureTable {
  return screen(MOVES, moves);
}

export function movesCsv({ moves }: Priority, publicacion: string): CsvTable {
  return csv([...MOVES, filed('publicacion', () => publicacion)], moves);
}

/** Names of the colonias of which some count behind a criterion that is weighed is protected. */
export function protectedNames({ order, moves }: Priority): readonly string[] {
  const used = new Set(moves.filter(({ weight }) => weight > 0).map(({ id }) => id));
  return order
    .filter(({ contributions }) =>
      contributions.some(({ id, value }) => value === null && used.has(id)),
    )
    .map(({ nombre }) => nombre)
    .sort((a, b) => a.localeCompare(b, 'es'));
}

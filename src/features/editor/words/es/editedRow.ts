/** What a change to the cabinet's files does, in words. */
import type { EditedFile } from '../../editing';

type Cells = Readonly<Record<string, string>>;

/** Characters of a cell that are said before it is cut. */
const LONGEST = 90;

/** Characters before a difference that are said with it. */
const CONTEXT = 24;

/**
 * @param before the row as it was; null for a new one
 * @param columns in the order of the file
 * @returns one sentence for a new row, and for one that changed a sentence for each of its cells
 */
export function editedRowSentences(
  file: EditedFile,
  before: Cells | null,
  after: Cells,
  columns: readonly string[],
): readonly string[] {
  if (before === null) return [newRow(file, after)];
  return columns.flatMap((column) => {
    const [was = '', is = ''] = [before[column], after[column]];
    if (was === is) return [];
    if (was === '') return `La columna «${column}», que estaba vacía, dice ${quoted(is)}.`;
    if (is === '') return `La columna «${column}», que decía ${quoted(was)}, queda vacía.`;
    const from = startOfChange(was, is);
    return `La columna «${column}» pasa de ${quoted(was, from)} a ${quoted(is, from)}.`;
  });
}

function newRow(file: EditedFile, cells: Cells): string {
  if (file === 'sesiones.csv') return `Sesión nueva, ${cells.fecha}: ${quoted(cells.nombre)}.`;
  if (file === 'acuerdos.csv') return `Acuerdo nuevo, ${cells.id}: ${quoted(cells.acuerdo)}.`;
  const amount = cells.valor === '' ? 'sin cantidad' : cells.valor;
  return `Avance nuevo del acuerdo ${cells.acuerdo}, ${cells.fecha}: ${amount}.`;
}

/** Where two long texts begin to differ, a few words before; 0 for short ones. */
function startOfChange(was: string, is: string): number {
  if (Math.max(was.length, is.length) <= LONGEST) return 0;
  const different = was.split('').findIndex((letter, index) => letter !== is[index]);
  const first = different === -1 ? was.length : different;
  return first <= CONTEXT ? 0 : was.lastIndexOf(' ', first - CONTEXT) + 1;
}

function quoted(text = '', from = 0): string {
  const rest = text.slice(from);
  const cut = rest.length > LONGEST ? `${rest.slice(0, LONGEST).trimEnd()}…` : rest;
  return `«${from > 0 ? '…' : ''}${cut}»`;
}

/** What a change to the cabinet's files does, in words. */
import type { EditedFile } from '$lib/agreements/editing';

type Cells = Readonly<Record<string, string>>;

/** Characters of a cell that are said before it is cut. */
const LONGEST = 90;

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
    return `La columna «${column}» pasa de ${quoted(was)} a ${quoted(is)}.`;
  });
}

function newRow(file: EditedFile, cells: Cells): string {
  if (file === 'sesiones.csv') return `Sesión nueva, ${cells.fecha}: ${quoted(cells.nombre)}.`;
  if (file === 'acuerdos.csv') return `Acuerdo nuevo, ${cells.id}: ${quoted(cells.acuerdo)}.`;
  const amount = cells.valor === '' ? 'sin cantidad' : cells.valor;
  return `Avance nuevo del acuerdo ${cells.acuerdo}, ${cells.fecha}: ${amount}.`;
}

const quoted = (text = '') =>
  `«${text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text}»`;

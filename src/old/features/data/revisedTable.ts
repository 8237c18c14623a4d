/** The numbers of what changed in each colonia, described once: under the figure, and in its file. */
import { column, filed, place, type Column } from '$old/lib/export/columns';
import { numeric, words } from '$old/lib/export/table';
import { headWords } from '$old/lib/words/es/headWords';
import { writeCount } from '$old/lib/words/es/numbers';
import type { RevisedColonia } from './queries/revisedColonias';
import { revisedColoniasWords } from './words/es/revisedColonias';

const { heads, range } = revisedColoniasWords;

export const revisedColumns: readonly Column<RevisedColonia>[] = [
  place(words(headWords.colonia, 'place')),
  column(numeric(heads.risen, 'count', 'suben'), 'suben', ({ suben }) => suben, writeCount),
  column(numeric(heads.fallen, 'count', 'bajan'), 'bajan', ({ bajan }) => bajan, writeCount),
  column(
    numeric(heads.counts, 'count', 'cuentas'),
    'cuentas',
    ({ cuentas }) => cuentas,
    writeCount,
  ),
  column(words(heads.greatest, 'class'), 'tramo', ({ tramo }) => tramo, range),
  filed('de', ({ de }) => de),
];

/** The numbers of a figure as the table under it and the file that it downloads. */
import type { IndicatorVerdict } from '$features/changes/answers/headline';
import type { WindowPair } from '$lib/period/months';
import type { TableColumn, TableRow } from '$lib/figures/frame/DataTable.svelte';
import { writeWindow } from '$lib/words/es/dates';

export interface FigureTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** What stands where a count is not published. */
export const SUPPRESSED = 'menos de 5 o protegida';

export function changeTable(
  { before, after }: WindowPair,
  verdicts: readonly IndicatorVerdict[],
): FigureTable {
  return {
    columns: [
      { name: 'Indicador', numeric: false },
      { name: writeWindow(before), numeric: true },
      { name: writeWindow(after), numeric: true },
      { name: 'Cambio', numeric: true },
      { name: 'Veredicto', numeric: false },
      { name: 'Qué quiere decir', numeric: false },
    ],
    rows: verdicts.map(({ nombre, words }) => [
      nombre,
      words.before ?? SUPPRESSED,
      words.after ?? SUPPRESSED,
      words.change ?? '',
      words.label,
      words.sentence,
    ]),
  };
}

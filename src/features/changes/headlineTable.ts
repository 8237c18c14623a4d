/** The verdict cards as the table under them. */
import type { IndicatorVerdict } from './indicatorVerdict';
import type { WindowPair } from '$lib/period/months';
import { changeVerdictMark } from '$lib/export/verdictMark';
import { NONE, UNPUBLISHED } from '$lib/export/dataMarks';
import { marked, numeric, SUPPRESSED, tableOf, words, type FigureTable } from '$lib/export/table';
import { writeWindow } from '$lib/words/es/dates';

export function changeTable(
  { before, after }: WindowPair,
  verdicts: readonly IndicatorVerdict[],
): FigureTable {
  return tableOf(
    [
      words('Indicador', 'indicator'),
      numeric(writeWindow(before), 'before'),
      numeric(writeWindow(after), 'after'),
      numeric('Cambio', 'ratio'),
      words('Veredicto', 'verdict'),
      words('Qué quiere decir', ['low', 'high']),
    ],
    verdicts.map(({ indicador, nombre, change, words: said }) => [
      marked(nombre, indicador),
      marked(said.before ?? SUPPRESSED, change.before.n),
      marked(said.after ?? SUPPRESSED, change.after.n),
      marked(said.change ?? '', change.verdict === 'sin_respuesta' ? NONE : change.ratio),
      marked(said.label, changeVerdictMark(change)),
      marked(
        said.sentence,
        change.verdict === 'sin_respuesta'
          ? change.reason === 'sin_cuenta'
            ? UNPUBLISHED
            : NONE
          : [change.interval.lower, change.interval.upper],
      ),
    ]),
  );
}

/** The numbers of the verdict cards: under them, and unrounded in the file. */
import type { CountingUnit } from '$old/lib/answers/countingUnit';
import type { IndicatorVerdict } from './indicatorVerdict';
import type { WindowPair } from '$old/lib/period/months';
import { changeVerdictMark } from '$old/lib/export/verdictMark';
import { column, count, csv, filed, pair, said, screen, type Column } from '$old/lib/export/columns';
import type { CsvTable } from '$old/lib/export/csv';
import { NONE, UNPUBLISHED } from '$old/lib/export/dataMarks';
import { marked, numeric, words, type FigureTable } from '$old/lib/export/table';
import { writeWindow } from '$old/lib/words/es/dates';
import { headWords } from '$old/lib/words/es/headWords';
import { changesWords } from './words/es/changes';

const headlineColumns = ({ before, after }: WindowPair): readonly Column<IndicatorVerdict>[] => [
  column(
    words(headWords.indicator, 'indicator'),
    'indicador',
    ({ indicador }) => indicador,
    (_, { nombre }) => nombre,
  ),
  filed('antes_desde', () => before.first),
  filed('antes_hasta', () => before.last),
  count(numeric(writeWindow(before), 'before'), 'antes', ({ change }) => change.before.n),
  filed('despues_desde', () => after.first),
  filed('despues_hasta', () => after.last),
  count(numeric(writeWindow(after), 'after'), 'despues', ({ change }) => change.after.n),
  column(
    numeric(changesWords.heads.change, 'ratio'),
    'razon',
    ({ change }) => (change.verdict === 'sin_respuesta' ? null : change.ratio),
    (_, { words: told }) => told.change ?? '',
  ),
  said(words(headWords.verdict, 'verdict'), ({ change, words: told }) =>
    marked(told.label, changeVerdictMark(change)),
  ),
  pair(
    words(headWords.meaning, ['low', 'high']),
    ['inferior_95', 'superior_95'],
    ({ change }) =>
      change.verdict === 'sin_respuesta' ? null : [change.interval.lower, change.interval.upper],
    (_lower, _upper, { words: told }) => told.sentence,
    ({ change, words: told }) =>
      marked(told.sentence, changeVerdictMark(change) === 'unpublished' ? UNPUBLISHED : NONE),
  ),
  filed('p', ({ change }) => (change.verdict === 'sin_respuesta' ? null : change.p)),
  filed('veredicto', ({ change }) => change.verdict),
];

export function changeTable(
  windows: WindowPair,
  verdicts: readonly IndicatorVerdict[],
): FigureTable {
  return screen(headlineColumns(windows), verdicts);
}

export function changeCsv(
  windows: WindowPair,
  verdicts: readonly IndicatorVerdict[],
  unit: CountingUnit,
): CsvTable {
  const columns: readonly Column<IndicatorVerdict>[] = [
    ...headlineColumns(windows),
    filed('fuente', () => unit.fuente),
    filed('sexo', () => unit.sexo),
  ];
  return csv(columns, verdicts);
}

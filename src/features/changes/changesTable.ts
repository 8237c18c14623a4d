/** The numbers of many comparisons as the table under them: what is beyond chance first. */
import { testedIn, type ChangeFamily, type JudgedChange } from './answers/changes';
import type { Measure } from '$lib/answers/measure';
import { NONE, UNPUBLISHED } from '$lib/export/dataMarks';
import { changeVerdictMark } from '$lib/export/verdictMark';
import {
  countCell,
  marked,
  numeric,
  tableOf,
  words,
  type Cell,
  type FigureTable,
  type TableColumn,
} from '$lib/export/table';
import { writeChange } from '$lib/words/es/numbers';
import { writePValue } from '$lib/words/es/pValue';
import { changeVerdict } from '$lib/words/es/verdicts/changeVerdict';

/**
 * @param names columns that say what a row is about
 * @param cellsOf their cells, as many as names
 */
export function changesTable<Subject>(
  family: ChangeFamily<Subject>,
  measure: Measure,
  names: readonly TableColumn[],
  cellsOf: (subject: Subject) => readonly Cell[],
): FigureTable {
  const together = testedIn(family);
  const judged = [...family.beyond, ...family.within];
  const irregular = judged.some(({ change }) => change.dispersion > 1);
  const numbers = [
    numeric('Cambio', 'ratio'),
    numeric('Desde (95\u00a0%)', 'low'),
    numeric('Hasta (95\u00a0%)', 'high'),
    numeric('p', 'p'),
    ...(irregular ? [numeric(IRREGULARITY, 'dispersion')] : []),
    numeric('p corregida', 'p-adjusted'),
  ];
  return tableOf(
    [
      ...names,
      numeric('Antes', 'before'),
      numeric('Después', 'after'),
      ...numbers,
      words('Veredicto', 'verdict'),
    ],
    [
      ...judged.map(({ subject, change }) => [
        ...cellsOf(subject),
        countCell(change.before.n),
        countCell(change.after.n),
        ...numbersOf(change, irregular),
        marked(changeVerdict(change, measure, together).label, changeVerdictMark(change)),
      ]),
      ...family.unanswered.map(({ subject, change }) => [
        ...cellsOf(subject),
        countCell(change.before.n),
        countCell(change.after.n),
        ...numbers.map(() => marked('', change.reason === 'sin_cuenta' ? UNPUBLISHED : NONE)),
        marked(changeVerdict(change, measure).sentence, changeVerdictMark(change)),
      ]),
    ],
  );
}

/** Only where a series tells it. */
const IRREGULARITY = 'Cuánto varían sus meses (1: azar puro)';

function numbersOf(
  { ratio, interval, p, dispersion, adjustedP }: JudgedChange,
  irregular: boolean,
): readonly Cell[] {
  const written = (value: number) =>
    marked(Number.isFinite(value) ? writeChange(value) : '', value);
  return [
    written(ratio),
    written(interval.lower),
    written(interval.upper),
    marked(writePValue(p), p),
    ...(irregular ? [marked(dispersion.toFixed(1), dispersion)] : []),
    marked(writePValue(adjustedP), adjustedP),
  ];
}

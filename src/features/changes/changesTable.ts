/** The numbers of many comparisons as the table under them: what is beyond chance first. */
import type { WindowCount } from '$lib/answers/change';
import { testedIn, type ChangeFamily, type JudgedChange } from './answers/changes';
import type { Measure } from '$lib/answers/measure';
import { writeChange, writeCount } from '$lib/words/es/numbers';
import { writePValue } from '$lib/words/es/pValue';
import { changeVerdict } from '$lib/words/es/verdicts/changeVerdict';
import { SUPPRESSED, type FigureTable } from '$features/overview/tables';

/**
 * @param names of the first columns, which say what a row is about
 * @param cellsOf their cells, as many as names
 */
export function changesTable<Subject>(
  family: ChangeFamily<Subject>,
  measure: Measure,
  names: readonly string[],
  cellsOf: (subject: Subject) => readonly string[],
): FigureTable {
  const together = testedIn(family);
  const judged = [...family.beyond, ...family.within];
  const irregular = judged.some(({ change }) => change.dispersion > 1);
  return {
    columns: [
      ...names.map((name) => ({ name, numeric: false })),
      ...[
        'Antes',
        'Después',
        'Cambio',
        'Desde (95\u00a0%)',
        'Hasta (95\u00a0%)',
        'p',
        ...(irregular ? [IRREGULARITY] : []),
        'p corregida',
      ].map((name) => ({ name, numeric: true })),
      { name: 'Veredicto', numeric: false },
    ],
    rows: [
      ...judged.map(({ subject, change }) => [
        ...cellsOf(subject),
        countIn(change.before),
        countIn(change.after),
        ...numbersOf(change, irregular),
        changeVerdict(change, measure, together).label,
      ]),
      ...family.unanswered.map(({ subject, change }) => [
        ...cellsOf(subject),
        countIn(change.before),
        countIn(change.after),
        ...new Array<string>(irregular ? 6 : 5).fill(''),
        changeVerdict(change, measure).sentence,
      ]),
    ],
  };
}

/** Only where a series tells it. */
const IRREGULARITY = 'Cuánto varían sus meses (1: azar puro)';

const countIn = ({ n }: WindowCount) => (n === null ? SUPPRESSED : writeCount(n));

function numbersOf(
  { ratio, interval, p, dispersion, adjustedP }: JudgedChange,
  irregular: boolean,
): readonly string[] {
  const written = (value: number) => (Number.isFinite(value) ? writeChange(value) : '');
  return [
    written(ratio),
    written(interval.lower),
    written(interval.upper),
    writePValue(p),
    ...(irregular ? [dispersion.toFixed(1)] : []),
    writePValue(adjustedP),
  ];
}

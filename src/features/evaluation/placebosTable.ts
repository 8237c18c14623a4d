/** The evaluation beside its placebos: the numbers under the figure, and whole and unrounded in the file. */
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import type { Evaluated } from './answers/evaluate';
import type { Placebo } from './answers/placebos';
import type { EvaluationAnswer } from './ask';
import { column, csv, endless, filed, said, screen, type Column } from '$lib/export/columns';
import type { CsvTable } from '$lib/export/csv';
import { marked, numeric, words, type FigureTable } from '$lib/export/table';
import { about } from './tables';
import { tableWords } from './words/es/evaluationFigures';
import { writeChange } from '$lib/words/es/numbers';
import {
  writeColonias,
  writeEvaluationPeriod,
  type EvaluationSubject,
} from './words/es/verdicts/evaluationWords';

/** The evaluation itself, or a place or a date at which nothing is known to have been done. */
interface Test extends Placebo {
  readonly test: 'verdadera' | 'lugar' | 'fecha';
  /** Where; of a date, empty. */
  readonly claves: readonly ColoniaKey[];
  /** When; only of a date. */
  readonly date: string | null;
}

const testsOf = ({ treated, comparison, observed, places, dates }: Evaluated): readonly Test[] => [
  {
    test: 'verdadera',
    claves: treated,
    date: null,
    ratio: comparison.ratio,
    deviate: observed.deviate,
  },
  ...places.tried.map((place): Test => ({ ...place, test: 'lugar', date: null })),
  ...dates.tried.map((tried): Test => ({ ...tried, test: 'fecha', claves: [] })),
];

const TEST_WORDS: Readonly<Record<Test['test'], string>> = {
  verdadera: tableWords.actual,
  lugar: tableWords.place,
  fecha: tableWords.date,
};

const TEST = column<Test, Test['test']>(
  words(tableWords.test),
  'prueba',
  ({ test }) => test,
  (test) => TEST_WORDS[test],
);

const CONTRAST = column<Test, number>(
  numeric(tableWords.contrast, 'ratio'),
  'razon',
  ({ ratio }) => ratio,
  writeChange,
);

/** On the page; of the evaluation itself the file gives its interval instead (`errores_estandar`). */
const DEVIATE = column<Test, number>(
  numeric(tableWords.deviate, 'deviate'),
  null,
  ({ deviate }) => deviate,
  (deviate) => deviate.toFixed(2).replace('-', '\u2212'),
);

export function placebosTable(found: Evaluated, { nameOf }: EvaluationSubject): FigureTable {
  const which = said<Test>(words(tableWords.which, 'class'), ({ test, claves, date }) => {
    if (date !== null) return marked(writeEvaluationPeriod(date, found.grain), date);
    return marked(test === 'verdadera' ? '' : writeColonias(claves, nameOf), claves);
  });
  return screen([TEST, which, CONTRAST, DEVIATE], testsOf(found));
}

export function placebosCsv(answer: EvaluationAnswer, found: Evaluated): CsvTable {
  const { comparison, method } = found;
  const isTrue = ({ test }: Test) => test === 'verdadera';
  const columns: readonly Column<Test>[] = [
    TEST,
    filed('cual', (row) => (isTrue(row) ? null : (row.date ?? row.claves.join(' ')))),
    CONTRAST,
    filed('errores_estandar', (row) => (isTrue(row) ? null : row.deviate)),
    filed('inferior', (row) => (isTrue(row) ? comparison.lower : null)),
    endless(filed('superior', (row) => (isTrue(row) ? comparison.upper : null))),
    filed('p', (row) => (isTrue(row) ? comparison.p : null)),
    filed('metodo', (row) => (isTrue(row) ? method : null)),
    ...about(answer),
  ];
  return csv(columns, testsOf(found));
}

/** The numbers of many comparisons: under them, what is beyond chance first, and whole in the file. */
import { testedIn, type ChangeFamily, type JudgedChange } from './answers/changes';
import type { CountingUnit } from '$old/lib/answers/countingUnit';
import { column, count, csv, filed, said, screen, type Column } from '$old/lib/export/columns';
import type { CsvTable } from '$old/lib/export/csv';
import { NONE, UNPUBLISHED } from '$old/lib/export/dataMarks';
import { changeVerdictMark } from '$old/lib/export/verdictMark';
import { marked, numeric, words, type FigureTable } from '$old/lib/export/table';
import { writeChange } from '$old/lib/words/es/numbers';
import { writePValue } from '$old/lib/words/es/pValue';
import { changeVerdict } from '$old/lib/words/es/verdicts/changeVerdict';
import { headWords } from '$old/lib/words/es/headWords';
import { changesWords } from './words/es/changes';

const { heads } = changesWords;

/** One comparison, judged or without an answer. */
type Compared<Subject> = ChangeFamily<Subject>[keyof ChangeFamily<Subject>][number];
type Change = Pick<Compared<unknown>, 'change'>;

/** Columns that say what a comparison is about. */
export type SubjectColumns<Subject> = readonly Column<{ readonly subject: Subject }>[];

const rowsOf = <Subject>(family: ChangeFamily<Subject>): readonly Compared<Subject>[] => [
  ...family.beyond,
  ...family.within,
  ...family.unanswered,
];

/** Of what has an answer; null of what has none. */
const judged =
  (read: (change: JudgedChange) => number) =>
  ({ change }: Change): number | null =>
    change.verdict === 'sin_respuesta' ? null : read(change);

/** A number that comes of the two counts is protected with them. */
const unanswered = ({ change }: Change) =>
  marked('', changeVerdictMark(change) === 'unpublished' ? UNPUBLISHED : NONE);

const writeLimit = (ratio: number): string => (Number.isFinite(ratio) ? writeChange(ratio) : '');

/** What would have been seen. */
const SEEN = (
  [
    [heads.seenFall, 'fall', 'baja_visible'],
    [heads.seenRise, 'rise', 'alza_visible'],
  ] as const
).map(([head, side, name]) =>
  column(
    numeric(head, side),
    name,
    ({ change }: Change) =>
      change.verdict === 'sin_respuesta' ? null : (change.seen?.[side] ?? null),
    writeChange,
    unanswered,
  ),
);

function columnsOf<Subject>(
  family: ChangeFamily<Subject>,
  unit: CountingUnit,
  about: SubjectColumns<Subject>,
  shown: ChangeFamily<Subject>,
): readonly Column<Compared<Subject>>[] {
  const together = testedIn(family);
  /** The page tells by how much a series varies only where one varies more than chance. */
  const irregular = [...shown.beyond, ...shown.within].some(
    ({ change }) => change.irregular.inflation > 1,
  );
  const told = [...family.beyond, ...family.within].some(({ change }) => change.seen !== null);
  return [
    ...about,
    filed('antes_desde', ({ change }) => change.before.window.first),
    filed('antes_hasta', ({ change }) => change.before.window.last),
    count(numeric(heads.before, 'before'), 'antes', ({ change }) => change.before.n),
    filed('despues_desde', ({ change }) => change.after.window.first),
    filed('despues_hasta', ({ change }) => change.after.window.last),
    count(numeric(heads.after, 'after'), 'despues', ({ change }) => change.after.n),
    column(
      numeric(heads.change, 'ratio'),
      'razon',
      judged(({ ratio }) => ratio),
      writeLimit,
      unanswered,
    ),
    column(
      numeric(headWords.low95, 'low'),
      'inferior_95',
      judged(({ interval }) => interval.lower),
      writeLimit,
      unanswered,
    ),
    column(
      numeric(headWords.high95, 'high'),
      'superior_95',
      judged(({ interval }) => interval.upper),
      writeLimit,
      unanswered,
    ),
    column(
      numeric('p', 'p'),
      'p',
      judged(({ p }) => p),
      writePValue,
      unanswered,
    ),
    column(
      irregular ? numeric(heads.irregularity, 'dispersion') : null,
      'dispersion',
      judged(({ irregular }) => irregular.inflation),
      (inflation) => inflation.toFixed(1),
      unanswered,
    ),
    column(
      numeric(heads.correctedP, 'p-adjusted'),
      'p_ajustada',
      judged(({ adjustedP }) => adjustedP),
      writePValue,
      unanswered,
    ),
    ...(told ? SEEN : []),
    said(words(headWords.verdict, 'verdict'), ({ change }) => {
      const told = changeVerdict(change, unit, together);
      return marked(
        change.verdict === 'sin_respuesta' && change.reason !== 'registros'
          ? told.sentence
          : told.label,
        changeVerdictMark(change),
      );
    }),
    filed('veredicto', ({ change }) => change.verdict),
    filed('fuente', () => unit.fuente),
    filed('sexo', () => unit.sexo),
  ];
}

/** @param shown which of the family have a row: all, unless told */
export function changesTable<Subject>(
  family: ChangeFamily<Subject>,
  unit: CountingUnit,
  about: SubjectColumns<Subject>,
  shown = family,
): FigureTable {
  return screen(columnsOf(family, unit, about, shown), rowsOf(shown));
}

/** All of the family, whatever the page shows. */
export function changesCsv<Subject>(
  family: ChangeFamily<Subject>,
  unit: CountingUnit,
  about: SubjectColumns<Subject>,
): CsvTable {
  return csv(columnsOf(family, unit, about, family), rowsOf(family));
}

/** The numbers of a course and of what it is compared with: under the figures, and whole in the files. */
import type { CoursePoint } from './answers/course';
import type { Evaluated } from './answers/evaluate';
import type { Candidate } from './answers/candidates';
import { MONTHS_OF } from './answers/window';
import type { EvaluationAnswer } from './ask';
import type { CountingUnit } from '$lib/answers/countingUnit';
import {
  column,
  count,
  csv,
  endless,
  filed,
  flag,
  said,
  screen,
  type Column,
} from '$lib/export/columns';
import type { CsvTable } from '$lib/export/csv';
import { NONE, UNPUBLISHED } from '$lib/export/dataMarks';
import { spanMark } from '$lib/export/periodMark';
import { marked, numeric, words, type FigureTable } from '$lib/export/table';
import { capitalised, manyOf } from '$lib/words/es/unitWords';
import { yesNo } from '$lib/words/es/yesNo';
import { courseWords, tableWords } from './words/es/evaluationFigures';
import {
  STANDING_WORDS,
  writeEvaluationPeriod,
  type EvaluationSubject,
} from './words/es/verdicts/evaluationWords';

/** «0.96»; «sin límite» where there is none. */
export function writeRatio(ratio: number): string {
  return Number.isFinite(ratio) ? ratio.toFixed(2) : tableWords.unlimited;
}

/** Which evaluation it is: the same in every row of its files. */
export const about = ({ view, unit }: EvaluationAnswer): readonly Column<unknown>[] => [
  filed('indicador', () => view.indicador),
  filed('desde', () => view.desde),
  filed('por', () => view.grano),
  filed('fuente', () => unit.fuente),
  filed('sexo', () => unit.sexo),
];

const SIDES: Readonly<Record<CoursePoint['side'], string>> = {
  before: 'antes',
  chosenBy: 'se_escogio_con_el',
  mixed: 'mezcla',
  after: 'despues',
};

/** A ratio is protected with either of the counts that it comes from. */
const withoutRatio = ({ treated, controls }: CoursePoint) =>
  marked('', treated === null || controls === null ? UNPUBLISHED : NONE);

const courseColumns = (
  { grain }: Evaluated,
  unit: CountingUnit,
): readonly Column<CoursePoint>[] => {
  const many = capitalised(manyOf(unit));
  return [
    said(words(tableWords.period, 'period'), ({ period }) =>
      marked(writeEvaluationPeriod(period, grain), spanMark(period, MONTHS_OF[grain])),
    ),
    filed('periodo', ({ period }) => period),
    said(words(tableWords.side, 'class'), ({ side }) => marked(courseWords.sides[side], side)),
    filed('momento', ({ side }) => SIDES[side]),
    count(numeric(tableWords.treated(many), 'n'), 'donde_se_hizo', ({ treated }) => treated),
    count(
      numeric(tableWords.controls(many), 'n-others'),
      'comparables',
      ({ controls }) => controls,
    ),
    column(
      numeric(tableWords.ratio, 'ratio'),
      'razon',
      ({ ratio }) => ratio,
      writeRatio,
      withoutRatio,
    ),
    column(
      numeric(tableWords.from, 'low'),
      'inferior',
      ({ ratio, lower }) => (ratio === null ? null : lower),
      writeRatio,
      withoutRatio,
    ),
    endless(
      column(
        numeric(tableWords.to, 'high'),
        'superior',
        ({ ratio, upper }) => (ratio === null ? null : upper),
        writeRatio,
        withoutRatio,
      ),
    ),
  ];
};

export function courseTable(found: Evaluated, { unit }: EvaluationSubject): FigureTable {
  return screen(courseColumns(found, unit), found.course);
}

export function courseCsv(answer: EvaluationAnswer, found: Evaluated): CsvTable {
  return csv([...courseColumns(found, answer.unit), ...about(answer)], found.course);
}

const candidateColumns = ({ controls }: Evaluated): readonly Column<Candidate>[] => [
  flag(words(tableWords.compared), 'se_compara', ({ clave }) => controls.includes(clave), {
    yes: yesNo(true),
    no: yesNo(false),
  }),
  column(
    numeric(tableWords.distance, 'distance'),
    'distancia',
    ({ distance }) => distance,
    (distance) => distance.toFixed(2),
    ({ standing }) => marked('', standing === 'protegida' ? UNPUBLISHED : NONE),
  ),
  column(
    words(tableWords.standing, 'class'),
    'motivo',
    ({ standing }) => standing,
    (standing) => STANDING_WORDS[standing],
  ),
];

export function candidatesTable(found: Evaluated, { nameOf }: EvaluationSubject): FigureTable {
  const colonia = said<Candidate>(words(tableWords.colonia, 'place'), ({ clave }) =>
    marked(nameOf(clave), clave),
  );
  return screen([colonia, ...candidateColumns(found)], found.candidates);
}

export function candidatesCsv(answer: EvaluationAnswer, found: Evaluated): CsvTable {
  const clave = filed<Candidate>('clave', (candidate) => candidate.clave);
  return csv([clave, ...candidateColumns(found), ...about(answer)], found.candidates);
}

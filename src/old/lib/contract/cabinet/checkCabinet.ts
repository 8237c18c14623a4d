/** The four files that the technical secretary keeps, checked each and against one another. */
import { checkSheet, type CheckedLine } from '../catalogs/checkSheet';
import type { LineProblem } from '../catalogs/problem';
import { agreementRules, type AgreementRow } from './agreementRow';
import { PROGRESS_RULES, type ProgressRow } from './progressRow';
import {
  agreementReferences,
  fallingProgress,
  progressReferences,
  repeatedProgress,
} from './references';
import { SESSION_RULES, type SessionRow } from './sessionRow';
import { violetPointRules, type PointOptions, type VioletPointRow } from './violetPointRow';

export const CABINET_FILES = [
  'sesiones.csv',
  'acuerdos.csv',
  'avances.csv',
  'puntos_violeta.csv',
] as const;

export type CabinetFile = (typeof CABINET_FILES)[number];

export interface FileProblem extends LineProblem {
  readonly file: CabinetFile;
}

export interface Cabinet {
  readonly sessions: readonly SessionRow[];
  readonly agreements: readonly AgreementRow[];
  readonly progress: readonly ProgressRow[];
  readonly violetPoints: readonly VioletPointRow[];
  /** In the order of the files and their lines; with any of them, the rows above are not to be used. */
  readonly errors: readonly FileProblem[];
  /** What may be right, and someone should look at. */
  readonly warnings: readonly FileProblem[];
}

/** @param texts of the files, by name */
export function checkCabinet(
  texts: Readonly<Record<CabinetFile, string>>,
  options: PointOptions,
): Cabinet {
  const sessions = checkSheet(texts['sesiones.csv'], SESSION_RULES);
  const agreements = checkSheet(texts['acuerdos.csv'], agreementRules(options.places));
  const progress = checkSheet(texts['avances.csv'], PROGRESS_RULES);
  const points = checkSheet(texts['puntos_violeta.csv'], violetPointRules(options));
  const held = { sessions: rowsOf(sessions.rows), agreements: rowsOf(agreements.rows) };
  // What may be missing because its own line is wrong is told there, and not by who names it too.
  const unless = (broken: boolean, column: string) => (problem: LineProblem) =>
    !broken || problem.column !== column;
  const between = {
    agreements: each(agreements.rows, (row) => agreementReferences(row, held.sessions)).filter(
      unless(sessions.problems.length > 0, 'fecha_sesion'),
    ),
    progress: each(progress.rows, (row) => progressReferences(row, held.agreements)).filter(
      unless(agreements.problems.length > 0, 'acuerdo'),
    ),
  };
  return {
    ...held,
    progress: rowsOf(progress.rows),
    violetPoints: rowsOf(points.rows),
    errors: [
      ...of('sesiones.csv', sessions.problems),
      ...of('acuerdos.csv', [...agreements.problems, ...between.agreements]),
      ...of('avances.csv', [
        ...progress.problems,
        ...between.progress,
        ...repeatedProgress(progress.rows),
      ]),
      ...of('puntos_violeta.csv', points.problems),
    ],
    warnings: of('avances.csv', fallingProgress(progress.rows)),
  };
}

const rowsOf = <Row>(lines: readonly CheckedLine<Row>[]) => lines.map(({ row }) => row);

const of = (file: CabinetFile, problems: readonly LineProblem[]): readonly FileProblem[] =>
  problems.map((problem) => ({ ...problem, file })).sort((a, b) => a.line - b.line);

const each = <Row>(
  lines: readonly CheckedLine<Row>[],
  problemsOf: (row: Row) => readonly Omit<LineProblem, 'line'>[],
): readonly LineProblem[] =>
  lines.flatMap(({ line, row }) => problemsOf(row).map((problem) => ({ ...problem, line })));

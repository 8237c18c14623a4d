/** The numbers of an evaluation as the tables under its figures. */
import type { Evaluated } from './answers/evaluate';
import { MONTHS_OF } from './answers/window';
import { NONE, UNPUBLISHED } from '$lib/export/dataMarks';
import { spanMark } from '$lib/export/periodMark';
import {
  countCell,
  marked,
  numberCell,
  numeric,
  tableOf,
  words,
  type Cell,
  type FigureTable,
} from '$lib/export/table';
import { capitalised, manyOf } from '$lib/words/es/measureWords';
import { writeChange } from '$lib/words/es/numbers';
import {
  STANDING_WORDS,
  writeColonias,
  writeEvaluationPeriod,
  type EvaluationSubject,
} from './words/es/verdicts/evaluationWords';

/** «0.96»; «sin límite» where there is none. */
export function writeRatio(ratio: number): string {
  return Number.isFinite(ratio) ? ratio.toFixed(2) : 'sin límite';
}

const SIDES = { before: 'antes', mixed: 'en él cae la fecha', after: 'después' } as const;

export function courseTable(found: Evaluated, { measure }: EvaluationSubject): FigureTable {
  const many = capitalised(manyOf(measure));
  return tableOf(
    [
      words('Periodo', 'period'),
      words('Frente a la fecha', 'class'),
      numeric(`${many} donde se hizo algo`, 'n'),
      numeric(`${many} en las comparables`, 'n-others'),
      numeric('Razón', 'ratio'),
      numeric('Desde', 'low'),
      numeric('Hasta', 'high'),
    ],
    found.course.map(({ period, side, treated, controls, ratio, lower, upper }) => {
      const absent = treated === null || controls === null ? UNPUBLISHED : NONE;
      const limit = (value: number) =>
        ratio === null ? marked('', absent) : marked(writeRatio(value), value);
      return [
        marked(
          writeEvaluationPeriod(period, found.grain),
          spanMark(period, MONTHS_OF[found.grain]),
        ),
        marked(SIDES[side], side),
        countCell(treated),
        countCell(controls),
        numberCell(ratio, writeRatio, '', absent),
        limit(lower),
        limit(upper),
      ];
    }),
  );
}

export function placebosTable(
  { places, dates, grain, observed, comparison, treated }: Evaluated,
  { nameOf }: EvaluationSubject,
): FigureTable {
  const row = (kind: string, which: Cell, ratio: number, deviate: number) => [
    kind,
    which,
    marked(writeChange(ratio), ratio),
    marked(deviate.toFixed(2).replace('-', '\u2212'), deviate),
  ];
  return tableOf(
    [
      words('Prueba'),
      words('Dónde o cuándo', 'class'),
      numeric('Diferencia', 'ratio'),
      numeric('En errores estándar', 'deviate'),
    ],
    [
      row('la verdadera', marked('', treated), comparison.ratio, observed.deviate),
      ...places.tried.map(({ claves, ratio, deviate }) =>
        row('lugar', marked(writeColonias(claves, nameOf), claves), ratio, deviate),
      ),
      ...dates.tried.map(({ date, ratio, deviate }) =>
        row('fecha', marked(writeEvaluationPeriod(date, grain), date), ratio, deviate),
      ),
    ],
  );
}

export function candidatesTable(found: Evaluated, { nameOf }: EvaluationSubject): FigureTable {
  return tableOf(
    [
      words('Colonia', 'place'),
      words('Se compara'),
      numeric('Distancia entre cursos', 'distance'),
      words('Qué se sabe de ella', 'class'),
    ],
    found.candidates.map(({ clave, standing, distance }) => [
      marked(nameOf(clave), clave),
      found.controls.includes(clave) ? 'sí' : 'no',
      numberCell(
        distance,
        (value) => value.toFixed(2),
        '',
        standing === 'protegida' ? UNPUBLISHED : NONE,
      ),
      marked(STANDING_WORDS[standing], standing),
    ]),
  );
}

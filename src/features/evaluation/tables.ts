/** The numbers of an evaluation as the tables under its figures. */
import type { Evaluated } from './answers/evaluate';
import { capitalised, manyOf } from '$lib/words/es/measureWords';
import { writeChange, writeCount } from '$lib/words/es/numbers';
import {
  STANDING_WORDS,
  writeColonias,
  writeEvaluationPeriod,
  type EvaluationSubject,
} from './words/es/verdicts/evaluationWords';
import type { FigureTable } from '$features/overview/tables';
import { SUPPRESSED } from '$features/overview/tables';

const numeric = (name: string) => ({ name, numeric: true });
const words = (name: string) => ({ name, numeric: false });

/** «0.96»; «sin límite» where there is none. */
export function writeRatio(ratio: number): string {
  return Number.isFinite(ratio) ? ratio.toFixed(2) : 'sin límite';
}

const SIDES = { before: 'antes', mixed: 'en él cae la fecha', after: 'después' } as const;

export function courseTable(found: Evaluated, { measure }: EvaluationSubject): FigureTable {
  const counted = (count: number | null) => (count === null ? SUPPRESSED : writeCount(count));
  const many = capitalised(manyOf(measure));
  return {
    columns: [
      words('Periodo'),
      words('Frente a la fecha'),
      numeric(`${many} donde se hizo algo`),
      numeric(`${many} en las comparables`),
      numeric('Razón'),
      numeric('Desde'),
      numeric('Hasta'),
    ],
    rows: found.course.map(({ period, side, treated, controls, ratio, lower, upper }) => [
      writeEvaluationPeriod(period, found.grain),
      SIDES[side],
      counted(treated),
      counted(controls),
      ratio === null ? '' : writeRatio(ratio),
      ratio === null ? '' : writeRatio(lower),
      ratio === null ? '' : writeRatio(upper),
    ]),
  };
}

export function placebosTable(
  { places, dates, grain, observed, comparison }: Evaluated,
  { nameOf }: EvaluationSubject,
): FigureTable {
  const row = (kind: string, which: string, ratio: number, deviate: string) => [
    kind,
    which,
    writeChange(ratio),
    deviate,
  ];
  const deviateOf = (deviate: number) => deviate.toFixed(2).replace('-', '\u2212');
  return {
    columns: [
      words('Prueba'),
      words('Dónde o cuándo'),
      numeric('Diferencia'),
      numeric('En errores estándar'),
    ],
    rows: [
      row('la verdadera', '', comparison.ratio, deviateOf(observed.deviate)),
      ...places.tried.map(({ claves, ratio, deviate }) =>
        row('lugar', writeColonias(claves, nameOf), ratio, deviateOf(deviate)),
      ),
      ...dates.tried.map(({ date, ratio, deviate }) =>
        row('fecha', writeEvaluationPeriod(date, grain), ratio, deviateOf(deviate)),
      ),
    ],
  };
}

export function candidatesTable(found: Evaluated, { nameOf }: EvaluationSubject): FigureTable {
  return {
    columns: [
      words('Colonia'),
      words('Se compara'),
      numeric('Distancia entre cursos'),
      words('Qué se sabe de ella'),
    ],
    rows: found.candidates.map(({ clave, standing, distance }) => [
      nameOf(clave),
      found.controls.includes(clave) ? 'sí' : 'no',
      distance === null ? '' : distance.toFixed(2),
      STANDING_WORDS[standing],
    ]),
  };
}

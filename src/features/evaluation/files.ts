/** The numbers of an evaluation as the files that it downloads: whole and unrounded. */
import type { Evaluated } from './answers/evaluate';
import type { CsvTable } from '$lib/export/csv';
import type { EvaluationAnswer } from './ask';

const columns = (...names: readonly string[]) => names.map((name) => ({ name }));
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Column by column what all rows share: which evaluation it is. */
const about = ({ view, measure }: EvaluationAnswer) =>
  [view.indicador, view.desde, view.grano, measure.fuente, measure.sexo] as const;
const ABOUT = ['indicador', 'desde', 'por', 'fuente', 'sexo'] as const;

export function courseCsv(answer: EvaluationAnswer, { course }: Evaluated): CsvTable {
  return {
    columns: columns(
      'periodo',
      'momento',
      'donde_se_hizo',
      'comparables',
      'razon',
      'inferior',
      'superior',
      ...ABOUT,
    ),
    rows: course.map(({ period, side, treated, controls, ratio, lower, upper }) => [
      period,
      { before: 'antes', mixed: 'mezcla', after: 'despues' }[side],
      treated,
      controls,
      ratio,
      ratio === null ? null : lower,
      ratio === null ? null : finite(upper),
      ...about(answer),
    ]),
  };
}

export function placebosCsv(
  answer: EvaluationAnswer,
  { comparison, places, dates, method }: Evaluated,
): CsvTable {
  const { ratio, lower, upper, p } = comparison;
  return {
    columns: columns(
      'prueba',
      'cual',
      'razon',
      'errores_estandar',
      'inferior',
      'superior',
      'p',
      'metodo',
      ...ABOUT,
    ),
    rows: [
      ['verdadera', '', ratio, null, lower, finite(upper), p, method, ...about(answer)],
      ...places.tried.map((place) => [
        'lugar',
        place.claves.join(' '),
        place.ratio,
        place.deviate,
        null,
        null,
        null,
        '',
        ...about(answer),
      ]),
      ...dates.tried.map((each) => [
        'fecha',
        each.date,
        each.ratio,
        each.deviate,
        null,
        null,
        null,
        '',
        ...about(answer),
      ]),
    ],
  };
}

export function candidatesCsv(
  answer: EvaluationAnswer,
  { candidates, controls }: Evaluated,
): CsvTable {
  return {
    columns: columns('clave', 'se_compara', 'distancia', 'motivo', ...ABOUT),
    rows: candidates.map(({ clave, distance, standing }) => [
      clave,
      controls.includes(clave),
      distance,
      standing,
      ...about(answer),
    ]),
  };
}

/** The numbers of many comparisons as the file that a figure downloads: whole and unrounded. */
import type { ChangeFamily } from './answers/changes';
import type { Measure } from '$lib/answers/measure';
import type { CsvTable, CsvValue } from '$lib/export/csv';

const NUMBERS = [
  'antes_desde',
  'antes_hasta',
  'antes',
  'despues_desde',
  'despues_hasta',
  'despues',
  'razon',
  'inferior_95',
  'superior_95',
  'p',
  'dispersion',
  'p_ajustada',
  'veredicto',
  'fuente',
  'sexo',
] as const;

/**
 * @param names of the first columns, which say what a row is about
 * @param cellsOf their cells, as many as names
 */
export function changesCsv<Subject>(
  { beyond, within, unanswered }: ChangeFamily<Subject>,
  { fuente, sexo }: Measure,
  names: readonly string[],
  cellsOf: (subject: Subject) => readonly CsvValue[],
): CsvTable {
  return {
    columns: [...names, ...NUMBERS].map((name) => ({ name })),
    rows: [...beyond, ...within, ...unanswered].map(({ subject, change }) => [
      ...cellsOf(subject),
      change.before.window.first,
      change.before.window.last,
      change.before.n,
      change.after.window.first,
      change.after.window.last,
      change.after.n,
      ...(change.verdict === 'sin_respuesta'
        ? [null, null, null, null, null, null]
        : [
            change.ratio,
            change.interval.lower,
            change.interval.upper,
            change.p,
            change.dispersion,
            change.adjustedP,
          ]),
      change.verdict,
      fuente,
      sexo,
    ]),
  };
}

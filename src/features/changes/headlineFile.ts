/** The verdicts of the indicators as the file that their figure downloads: unrounded, and named as published. */
import type { Measure } from '$lib/answers/measure';
import { named, type CsvTable } from '$lib/export/csv';
import type { WindowPair } from '$lib/period/months';
import type { IndicatorVerdict } from './indicatorVerdict';

export function changeCsv(
  { before, after }: WindowPair,
  verdicts: readonly IndicatorVerdict[],
  measure: Measure,
): CsvTable {
  return {
    columns: named(
      'indicador',
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
      'veredicto',
      'fuente',
      'sexo',
    ),
    rows: verdicts.map(({ indicador, change }) => [
      indicador,
      before.first,
      before.last,
      change.before.n,
      after.first,
      after.last,
      change.after.n,
      ...(change.verdict === 'sin_respuesta'
        ? [null, null, null, null]
        : [change.ratio, change.interval.lower, change.interval.upper, change.p]),
      change.verdict,
      measure.fuente,
      measure.sexo,
    ]),
  };
}

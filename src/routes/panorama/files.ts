/** The numbers of a figure as the file that it downloads: whole, unrounded, and named as published. */
import type { IndicatorVerdict } from '$lib/answers/headline';
import type { WindowPair } from '$lib/answers/months';
import { CARPETAS, type Measure } from '$lib/answers/measure';
import type { Ranking } from '$lib/answers/ranking';
import type { CsvTable } from '$lib/export/csv';
import type { TrendSeries } from '$lib/figures/trend/trendPlot';

const named = (...names: readonly string[]) => names.map((name) => ({ name }));

/** The column of the counts that the figure shows. */
const COUNT_COLUMNS: Readonly<Record<Measure['fuente'], string>> = {
  fgj_carpetas: 'carpetas',
  fgj_victimas: 'victimas_mujeres',
};

/** A suppressed count is an empty cell, as in the release. */
export function coloniaCsv({ counts, measure, colonias }: Ranking): CsvTable {
  return {
    columns: named(
      'clave',
      'nombre',
      'n',
      'mujeres',
      measure === 'tasa' ? 'tasa' : COUNT_COLUMNS[counts.fuente],
      'inferior_95',
      'superior_95',
      'p_ajustada',
      'frente_al_resto',
      'fuente',
      'sexo',
    ),
    rows: colonias.map(({ clave, nombre, n, mujeres, value, lower, upper, p, verdict }) => [
      clave,
      nombre,
      n,
      mujeres,
      value,
      lower,
      upper,
      p,
      verdict,
      counts.fuente,
      counts.sexo,
    ]),
  };
}

export function trendCsv(series: readonly TrendSeries[]): CsvTable {
  return {
    columns: named('lugar', 'trimestre', 'n', 'provisional', 'fuente', 'sexo'),
    rows: series.flatMap(({ nombre, points }) =>
      points.map(({ periodo, n, provisional }) => [
        nombre,
        periodo,
        n,
        provisional,
        CARPETAS.fuente,
        CARPETAS.sexo,
      ]),
    ),
  };
}

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

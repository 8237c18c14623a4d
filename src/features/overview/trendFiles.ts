/** The numbers of the trends as the files that they download: whole, unrounded, and named as published. */
import type { LevelBreak } from '$lib/answers/levelBreaks';
import { CARPETAS } from '$lib/answers/measure';
import type { MonthTrend } from '$lib/answers/monthTrend';
import type { Trend } from '$lib/answers/trend';
import { named, type CsvTable } from '$lib/export/csv';

/** One row per month; what is told of a change of level stands in the row of its first month. */
export function monthCsv(
  trend: MonthTrend,
  breaks: readonly LevelBreak[],
  clave: string,
): CsvTable {
  const starting = new Map(breaks.map((change) => [change.start, change]));
  return {
    columns: named(
      'clave',
      'mes',
      'n',
      'provisional',
      'esperado',
      'inferior_95',
      'superior_95',
      'inferior_en_conjunto',
      'superior_en_conjunto',
      'fuera',
      'mas_que_azar',
      'cambio_de_nivel',
      'cambio_desde',
      'cambio_hasta',
      'nivel_antes',
      'nivel_despues',
      'razon',
      'p',
      'fuente',
      'sexo',
    ),
    rows: trend.points.map(({ periodo, n, provisional, expectation }) => {
      const change = starting.get(periodo);
      return [
        clave,
        periodo,
        n,
        provisional,
        expectation?.expected ?? null,
        expectation?.lower ?? null,
        expectation?.upper ?? null,
        expectation?.widened.lower ?? null,
        expectation?.widened.upper ?? null,
        expectation?.outside ?? null,
        expectation?.beyond ?? null,
        change !== undefined,
        change?.earliest ?? null,
        change?.latest ?? null,
        change?.before ?? null,
        change?.after ?? null,
        change?.ratio ?? null,
        change?.p ?? null,
        CARPETAS.fuente,
        CARPETAS.sexo,
      ];
    }),
  };
}

export function quarterCsv({ points }: Trend, clave: string): CsvTable {
  return {
    columns: named(
      'clave',
      'trimestre',
      'n',
      'provisional',
      'esperado',
      'mas_que_azar',
      'fuente',
      'sexo',
    ),
    rows: points.map(({ periodo, n, provisional, expected, beyond }) => [
      clave,
      periodo,
      n,
      provisional,
      expected,
      beyond,
      CARPETAS.fuente,
      CARPETAS.sexo,
    ]),
  };
}

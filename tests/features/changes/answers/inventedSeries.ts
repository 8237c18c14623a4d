/** Invented months of some indicators, and counts of two windows of them. */
import type { PairCount } from '$features/changes/answers/pairCounts';
import type { MonthCount } from '$lib/answers/monthTrend';
import { addMonths } from '$lib/period/months';
import type { IndicatorId } from '$lib/contract/indicators/catalogue';

export const SOURCE = {
  corte: '2025-01-31',
  ultimo_mes: '2024-12-01',
  ultimo_mes_completo: '2024-07-01',
};

export const pair = (indicador: IndicatorId, anteriores: number, recientes: number): PairCount => ({
  indicador,
  anteriores,
  recientes,
});

/** Complete months from January 2019 on: so many cases in each, turn and turn about. */
export const monthsOf = (...counts: readonly number[]): readonly MonthCount[] =>
  Array.from({ length: 67 }, (_, place) => ({
    periodo: addMonths('2019-01-01', place),
    n: counts[place % counts.length] ?? 0,
  }));

/** As even as months can be; feminicide with less than one a month. */
export const EVEN: ReadonlyMap<IndicatorId, readonly MonthCount[]> = new Map([
  ['violencia_familiar', monthsOf(200)],
  ['violencia_sexual', monthsOf(80)],
  ['acoso_sexual', monthsOf(17)],
  ['feminicidio', monthsOf(1, 0)],
]);

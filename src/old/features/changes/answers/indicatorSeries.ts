/** What the months of an indicator tell of any change in it. */
import { breaksOf, countedSince } from '$old/lib/contract/breaks';
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import type { Reporting } from '$old/lib/answers/change';
import { carpetasBy } from '$old/lib/answers/countingUnit';
import { curvesFor, type Delays } from '$old/lib/answers/curves';
import { monthIrregularityOf } from '$old/lib/answers/monthExposure';
import { isTooFew, type MonthCount } from '$old/lib/answers/monthTrend';
import type { MonthIrregularity } from '$old/lib/stats/time/monthIrregularity';

/** What the manifest says of the source; months as their first day, `YYYY-MM-DD`. */
export interface SourceMonths {
  /** Last day on which a case could have been opened. */
  readonly corte: string;
  readonly ultimo_mes: string;
  readonly ultimo_mes_completo: string;
}

export interface IndicatorSeries {
  readonly reporting: Reporting;
  readonly irregularity: MonthIrregularity;
  /** Too short of cases to tell one month from another. */
  readonly isTooFew: boolean;
}

/**
 * @param months in order of time, none missing; those before the last reclassification are of another series
 * @throws Error where no delay curve stands for the indicator, or it has no months
 */
export function indicatorSeries(
  indicador: IndicatorId,
  months: readonly MonthCount[],
  { curvas, casos }: Delays,
  { corte, ultimo_mes_completo }: Pick<SourceMonths, 'corte' | 'ultimo_mes_completo'>,
): IndicatorSeries {
  const reporting = { curves: curvesFor(indicador, curvas, casos), cut: corte };
  const since = countedSince(breaksOf(carpetasBy(indicador)), ultimo_mes_completo);
  const complete = months.filter(
    ({ periodo }) => periodo <= ultimo_mes_completo && (since === null || periodo >= since),
  );
  return {
    reporting,
    irregularity: monthIrregularityOf(complete, ultimo_mes_completo, reporting),
    isTooFew: isTooFew(complete),
  };
}

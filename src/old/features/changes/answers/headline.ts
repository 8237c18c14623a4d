/** The first answer of the home page: what changed beyond chance, and what a hasty comparison comes to. */
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { changeOf, unlessBroken, unlessParted } from '$old/lib/answers/change';
import { carpetasBy } from '$old/lib/answers/countingUnit';
import type { Delays } from '$old/lib/answers/curves';
import { irregularChange } from '$old/lib/answers/irregularChange';
import type { MonthCount } from '$old/lib/answers/monthTrend';
import { registerDoubt, type RegisterCount } from '$old/lib/answers/registers';
import { lastYearPair, type WindowPair } from '$old/lib/period/months';
import { judgeTogether, type ChangeFamily, type Question } from './changes';
import { fewCasesOf, type FewCases } from './fewCases';
import { hastyOf, type Hasty } from './hasty';
import { indicatorSeries, type SourceMonths } from './indicatorSeries';
import { countedPair, type PairCount } from './pairCounts';

/** Cases of the rest of the city in the same windows. */
export interface Elsewhere {
  readonly before: number;
  readonly after: number;
}

export interface Headline {
  readonly windows: WindowPair;
  /** Null where late reports move no comparison of calendar years. */
  readonly hasty: Hasty | null;
  /** Of all indicators asked for, judged together. */
  readonly family: ChangeFamily<IndicatorId>;
  /** Of those that are without an answer because their series is of too few. */
  readonly few: readonly FewCases[];
  /** By indicator; one that the rest of the city lacks is not there. */
  readonly elsewhere: ReadonlyMap<IndicatorId, Elsewhere>;
}

export interface HeadlineCounts {
  /** Of the windows of `lastYearPair`. */
  readonly complete: readonly PairCount[];
  /** Of the windows of `hastyPair`; empty where there is none. */
  readonly hasty: readonly PairCount[];
  /** Of the rest of the city, in the windows of `lastYearPair`. */
  readonly elsewhere: readonly PairCount[];
  /** What another register counts of the same crimes. */
  readonly registers: readonly RegisterCount[];
}

/**
 * The twelve complete months against the twelve before, per indicator, and the headline over them. No claim is
 * made of a series that is too short of cases to tell one month from another (`isTooFew`).
 * @param comparedInPublic indicators whose calendar years are compared in public
 * @param months of each indicator, in order of time, none missing: how irregular they are opens p and interval
 * @throws Error where no delay curve stands for an indicator, or one has no months
 */
export function headlineOf(
  indicadores: readonly IndicatorId[],
  comparedInPublic: readonly IndicatorId[],
  counts: HeadlineCounts,
  delays: Delays,
  source: SourceMonths,
  months: ReadonlyMap<IndicatorId, readonly MonthCount[]>,
): Headline {
  const windows = lastYearPair(source.ultimo_mes_completo);
  const asked = indicadores.map((indicador) => ({
    indicador,
    series: indicatorSeries(indicador, months.get(indicador) ?? [], delays, source),
  }));
  const family = judgeTogether(
    asked.map(({ indicador, series }): Question<IndicatorId> => {
      const [before, after] = countedPair(indicador, counts.complete, windows);
      const irregular = irregularChange(series.irregularity, windows);
      const compare = (n: number | null) =>
        changeOf(before, { ...after, n }, series.reporting, irregular);
      const change = unlessBroken(before, after, carpetasBy(indicador), () =>
        series.isTooFew && before.n !== null && after.n !== null
          ? { before, after, verdict: 'sin_respuesta', reason: 'pocas' }
          : compare(after.n),
      );
      const doubt = registerDoubt(counts.registers, indicador, windows);
      return { subject: indicador, change: unlessParted(change, doubt), compare };
    }),
  );
  const seriesOf = new Map(asked.map(({ indicador, series }) => [indicador, series]));
  return {
    windows,
    hasty: hastyOf(comparedInPublic, counts, seriesOf, source),
    family,
    few: fewCasesOf(family, months, windows),
    elsewhere: new Map(
      indicadores.flatMap((indicador) => {
        const row = counts.elsewhere.find((each) => each.indicador === indicador);
        return row === undefined
          ? []
          : [[indicador, { before: row.anteriores, after: row.recientes }] as const];
      }),
    ),
  };
}

/** The first answer of the home page: what changed beyond chance, and what would be a mirage. */
import type { IndicatorId } from '$lib/contract/indicators/catalogue';
import { shareAfter } from '$lib/stats/completeness';
import {
  changeOf,
  naiveChangeOf,
  type AnsweredChange,
  type Change,
  type WindowCount,
} from '$lib/answers/change';
import { judgeTogether, type ChangeFamily, type Question } from './changes';
import { curvesFor, hasOwnCurve, type CurveRow } from '$lib/answers/curves';
import { hastyPair, lastYearPair, type WindowPair } from '$lib/period/months';

/** Cases of the alcaldía in two windows; an indicator without both has no row. */
export interface PairCount {
  readonly indicador: string;
  readonly anteriores: number;
  readonly recientes: number;
}

/** What the manifest says of the source; months as their first day, `YYYY-MM-DD`. */
export interface SourceMonths {
  /** Last day on which a case could have been opened. */
  readonly corte: string;
  readonly ultimo_mes: string;
  readonly ultimo_mes_completo: string;
}

/** What calendar years would give, late reports not counted. */
export interface Hasty {
  readonly pair: WindowPair;
  /** After over before. */
  readonly mirages: readonly { readonly indicador: IndicatorId; readonly ratio: number }[];
  /** Share of the cases of one indicator opened more than a month after the fact; null if not measured. */
  readonly late: { readonly indicador: IndicatorId; readonly share: number } | null;
}

export interface Headline {
  readonly windows: WindowPair;
  /** Null where a hasty calendar comparison would say the same. */
  readonly hasty: Hasty | null;
  /** Of all indicators asked for, judged together. */
  readonly family: ChangeFamily<IndicatorId>;
}

/** After so many days a report counts as late in the explanation of the mirage. */
const LATE_DAYS = 31;

/**
 * The twelve complete months against the twelve before, per indicator, and the headline over them.
 * @param mirages indicators whose hasty comparison is worth a warning
 * @param dispersions of the months of each indicator (`monthDispersionOf`); one without is taken as Poisson
 * @throws Error where no delay curve stands for an indicator
 */
export function headlineOf(
  indicadores: readonly IndicatorId[],
  mirages: readonly IndicatorId[],
  counts: {
    /** Of the windows of `lastYearPair`. */
    readonly complete: readonly PairCount[];
    /** Of the windows of `hastyPair`; empty where there is none. */
    readonly hasty: readonly PairCount[];
  },
  curves: readonly CurveRow[],
  source: SourceMonths,
  dispersions: ReadonlyMap<IndicatorId, number>,
): Headline {
  const windows = lastYearPair(source.ultimo_mes_completo);
  const family = judgeTogether(
    indicadores.map((indicador) => {
      const [before, after] = countedPair(indicador, counts.complete, windows);
      const reporting = { curves: curvesFor(indicador, curves), cut: source.corte };
      const dispersion = dispersions.get(indicador) ?? 1;
      return { subject: indicador, change: changeOf(before, after, reporting), dispersion };
    }),
  );
  const asked = [...family.beyond, ...family.within, ...family.unanswered];
  const hasty = hastyOf(
    mirages.flatMap((indicador) => asked.filter(({ subject }) => subject === indicador)),
    counts.hasty,
    curves,
    source,
  );
  return {
    windows,
    hasty,
    family,
  };
}

/** Cases of both windows; null where they were not counted. */
function countedPair(
  indicador: IndicatorId,
  counts: readonly PairCount[],
  { before, after }: WindowPair,
): [WindowCount, WindowCount] {
  const row = counts.find((each) => each.indicador === indicador);
  return [
    { window: before, n: row?.anteriores ?? null },
    { window: after, n: row?.recientes ?? null },
  ];
}

function hastyOf(
  asked: readonly Question<IndicatorId>[],
  hasty: readonly PairCount[],
  curves: readonly CurveRow[],
  source: SourceMonths,
): Hasty | null {
  const pair = hastyPair(source.ultimo_mes, source.ultimo_mes_completo);
  if (pair === null) return null;
  const mirages = asked.flatMap(({ subject: indicador, change }) => {
    const naive = naiveChangeOf(...countedPair(indicador, hasty, pair));
    return naive.verdict !== 'sin_respuesta' && saysElse(naive, change)
      ? [{ indicador, ratio: naive.ratio }]
      : [];
  });
  const measured = mirages.find(({ indicador }) => hasOwnCurve(indicador, curves));
  if (mirages.length === 0) return null;
  return {
    pair,
    mirages,
    late:
      measured === undefined
        ? null
        : {
            indicador: measured.indicador,
            share: 1 - shareAfter(curvesFor(measured.indicador, curves), LATE_DAYS),
          },
  };
}

/** Whether the hasty comparison gives another verdict, or points the other way by 1 % or more. */
function saysElse(naive: AnsweredChange, change: Change): boolean {
  if (change.verdict === 'sin_respuesta') return naive.verdict !== 'azar';
  if (naive.verdict !== change.verdict) return true;
  const opposite = (naive.ratio - 1) * (change.ratio - 1) < 0;
  return opposite && Math.abs(naive.ratio - 1) >= 0.01;
}

/** The first answer of the home page: what changed beyond chance, and what would be a mirage. */
import { indicatorOf, type IndicatorId } from '$lib/indicators/catalogue';
import { shareAfter, type MonthWindow } from '$lib/stats/completeness';
import { changeVerdict, type ChangeWords } from '$lib/text/changeVerdict';
import { headlineSentence } from '$lib/text/headlineSentence';
import { mirageParagraph } from '$lib/text/mirageParagraph';
import { changeOf, naiveChangeOf, type AnsweredChange, type Change } from './change';
import { curvesFor, hasOwnCurve, type CurveRow } from './curves';
import { hastyPair, lastYearPair, monthsOf, type WindowPair } from './months';

/** A month of the alcaldía. */
export interface MonthCount {
  readonly indicador: string;
  /** First day of the month, `YYYY-MM-DD`. */
  readonly periodo: string;
  readonly n: number | null;
}

/** What the manifest says of the source; months as their first day, `YYYY-MM-DD`. */
export interface SourceMonths {
  /** Last day on which a case could have been opened. */
  readonly corte: string;
  readonly ultimo_mes: string;
  readonly ultimo_mes_completo: string;
}

/** One card of the band under the headline. */
export interface IndicatorVerdict {
  readonly indicador: IndicatorId;
  readonly nombre: string;
  readonly change: Change;
  readonly words: ChangeWords;
}

export interface Headline {
  readonly windows: WindowPair;
  readonly sentence: string;
  /** Null where a hasty calendar comparison would say the same. */
  readonly mirage: string | null;
  /** In the order of the indicators asked for. */
  readonly verdicts: readonly IndicatorVerdict[];
}

/** After so many days a report counts as late in the explanation of the mirage. */
const LATE_DAYS = 31;

/**
 * The twelve complete months against the twelve before, per indicator, and the headline over them.
 * @throws Error where no delay curve stands for an indicator
 */
export function headlineOf(
  indicadores: readonly IndicatorId[],
  months: readonly MonthCount[],
  curves: readonly CurveRow[],
  source: SourceMonths,
): Headline {
  const windows = lastYearPair(source.ultimo_mes_completo);
  const verdicts = indicadores.map((indicador): IndicatorVerdict => {
    const [before, after] = countedPair(indicador, months, windows);
    const reporting = { curves: curvesFor(indicador, curves), cut: source.corte };
    const change = changeOf(before, after, reporting);
    return {
      indicador,
      nombre: indicatorOf(indicador).nombre,
      change,
      words: changeVerdict(change),
    };
  });
  return {
    windows,
    sentence: headlineSentence(
      verdicts.map(({ indicador, change }) => ({
        enFrase: indicatorOf(indicador).enFrase,
        change,
      })),
    ),
    mirage: mirageOf(verdicts, months, curves, source),
    verdicts,
  };
}

/** Cases of both windows; null where one of the months is missing or unpublished. */
function countedPair(
  indicador: IndicatorId,
  months: readonly MonthCount[],
  { before, after }: WindowPair,
): [{ window: MonthWindow; n: number | null }, { window: MonthWindow; n: number | null }] {
  const counts = new Map(
    months.filter((row) => row.indicador === indicador).map((row) => [row.periodo, row.n]),
  );
  const sumOf = (window: MonthWindow): number | null => {
    let sum = 0;
    for (const month of monthsOf(window)) {
      const n = counts.get(month) ?? null;
      if (n === null) return null;
      sum += n;
    }
    return sum;
  };
  return [
    { window: before, n: sumOf(before) },
    { window: after, n: sumOf(after) },
  ];
}

function mirageOf(
  verdicts: readonly IndicatorVerdict[],
  months: readonly MonthCount[],
  curves: readonly CurveRow[],
  source: SourceMonths,
): string | null {
  const pair = hastyPair(source.ultimo_mes, source.ultimo_mes_completo);
  if (pair === null) return null;
  const mirages = verdicts.flatMap(({ indicador, change }) => {
    const naive = naiveChangeOf(...countedPair(indicador, months, pair));
    return naive.verdict !== 'sin_respuesta' && saysElse(naive, change)
      ? [{ indicador, enFrase: indicatorOf(indicador).enFrase, ratio: naive.ratio }]
      : [];
  });
  const measured = mirages.find(({ indicador }) => hasOwnCurve(indicador, curves));
  return mirageParagraph({
    pair,
    mirages,
    late:
      measured === undefined
        ? null
        : {
            enFrase: measured.enFrase,
            share: 1 - shareAfter(curvesFor(measured.indicador, curves), LATE_DAYS),
          },
  });
}

/** Whether the hasty comparison gives another verdict, or points the other way by 1 % or more. */
function saysElse(naive: AnsweredChange, change: Change): boolean {
  if (change.verdict === 'sin_respuesta') return naive.verdict !== 'azar';
  if (naive.verdict !== change.verdict) return true;
  const opposite = (naive.ratio - 1) * (change.ratio - 1) < 0;
  return opposite && Math.abs(naive.ratio - 1) >= 0.01;
}

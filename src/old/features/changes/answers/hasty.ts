/** What a comparison of calendar years comes to, once late reports are counted. */
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import {
  changeOf,
  naiveChangeOf,
  unlessBroken,
  type AnsweredChange,
  type Change,
} from '$old/lib/answers/change';
import { carpetasBy } from '$old/lib/answers/countingUnit';
import { irregularChange } from '$old/lib/answers/irregularChange';
import { registerDoubt, type RegisterCount } from '$old/lib/answers/registers';
import { hastyPair, type WindowPair } from '$old/lib/period/months';
import type { IndicatorSeries, SourceMonths } from './indicatorSeries';
import { countedPair, type PairCount } from './pairCounts';

/** One calendar comparison that is too hasty, and what it comes to once late reports are counted. */
export interface Corrected {
  readonly indicador: IndicatorId;
  /** As the file has it today. */
  readonly naive: AnsweredChange;
  /** With late reports, as if the months varied by Poisson's chance alone: a step on the way. */
  readonly byPoisson: AnsweredChange;
  /** With late reports and irregular months: what decides. */
  readonly change: AnsweredChange;
}

/** What calendar years would give, and what is left of it. */
export interface Hasty {
  readonly pair: WindowPair;
  /** Those whose change late reports move by a point or more. */
  readonly corrected: readonly Corrected[];
}

/** By how much late reports must move a change, and how large it must be, to be told. */
const LEAST_POINTS = 0.01;

/**
 * @param counts `hasty` of the windows of `hastyPair`; of a register that another does not bear out nothing is told
 * @param series of each indicator asked for; nothing is told of one of too few cases
 * @returns null where all that would be compared is complete, or late reports move no change by a point
 */
export function hastyOf(
  indicadores: readonly IndicatorId[],
  counts: { readonly hasty: readonly PairCount[]; readonly registers: readonly RegisterCount[] },
  series: ReadonlyMap<IndicatorId, IndicatorSeries>,
  { ultimo_mes, ultimo_mes_completo }: Pick<SourceMonths, 'ultimo_mes' | 'ultimo_mes_completo'>,
): Hasty | null {
  const pair = hastyPair(ultimo_mes, ultimo_mes_completo);
  if (pair === null) return null;
  const corrected = indicadores.flatMap((indicador): readonly Corrected[] => {
    const own = series.get(indicador);
    if (own === undefined || own.isTooFew) return [];
    if (registerDoubt(counts.registers, indicador, pair) !== null) return [];
    const [before, after] = countedPair(indicador, counts.hasty, pair);
    const naive = naiveChangeOf(before, after);
    const byPoisson = changeOf(before, after, own.reporting);
    const change = unlessBroken(before, after, carpetasBy(indicador), () =>
      changeOf(before, after, own.reporting, irregularChange(own.irregularity, pair)),
    );
    if (!isAnswered(naive) || !isAnswered(byPoisson) || !isAnswered(change)) return [];
    const moved = Math.abs(change.ratio - naive.ratio);
    if (moved < LEAST_POINTS || Math.abs(naive.ratio - 1) < LEAST_POINTS) return [];
    return [{ indicador, naive, byPoisson, change }];
  });
  return corrected.length === 0 ? null : { pair, corrected };
}

const isAnswered = (change: Change): change is AnsweredChange => change.verdict !== 'sin_respuesta';

/** A series of too few cases for a claim: what can be said of it all the same. */
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import type { MonthCount } from '$old/lib/answers/monthTrend';
import type { WindowPair } from '$old/lib/period/months';
import type { ChangeFamily } from './changes';

export interface FewCases {
  readonly indicador: IndicatorId;
  /** Its fullest month of both windows; null where no month has two cases. */
  readonly fullest: MonthCount | null;
}

/** Of those that are without an answer because their series is of too few. */
export function fewCasesOf(
  { unanswered }: Pick<ChangeFamily<IndicatorId>, 'unanswered'>,
  months: ReadonlyMap<IndicatorId, readonly MonthCount[]>,
  windows: WindowPair,
): readonly FewCases[] {
  return unanswered.flatMap(({ subject, change }) =>
    change.reason === 'pocas'
      ? [{ indicador: subject, fullest: fullestOf(months.get(subject) ?? [], windows) }]
      : [],
  );
}

/** The month of most cases; null where none has two. */
function fullestOf(
  months: readonly MonthCount[],
  { before, after }: WindowPair,
): MonthCount | null {
  const within = months.filter(({ periodo }) => periodo >= before.first && periodo <= after.last);
  const most = Math.max(1, ...within.map(({ n }) => n));
  return most === 1 ? null : (within.find(({ n }) => n === most) ?? null);
}

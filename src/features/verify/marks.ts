/** What the answer to a claim says, for a program. */
import type { DataMarks } from '$lib/export/dataMarks';
import { windowMark } from '$lib/export/periodMark';
import type { PrintedChange } from '$lib/stats/claims/printedChange';
import type { Checked } from './answers/checkClaim';
import { decidingOf, type Compared } from './answers/compareCounts';
import type { ClaimOrigins } from './answers/origins';

/** @param place key of the alcaldía; null of another place */
export function claimMarks({ held, said, claim }: Checked, place: string | null): DataMarks {
  const given = claim.change === null ? undefined : Math.abs(claim.change.percent);
  if (held === null) return said === null ? { given } : { given, ...judgedMarks(said) };
  const { series, windows, counts, compared } = held;
  return {
    given,
    indicator: series.indicador,
    unit: series.fuente,
    ...(place === null ? {} : { place }),
    'period-before': windowMark(windows.before),
    period: windowMark(windows.after),
    ...(compared === null ? counts : judgedMarks(compared)),
  };
}

/** Of a series of too few cases, the counts alone. */
function judgedMarks(compared: Compared): DataMarks {
  const { before, after, ratio, verdict } = compared;
  if (verdict === 'pocas') return { before, after };
  const { interval, p } = decidingOf(compared);
  return {
    before,
    after,
    ratio: ratio ?? undefined,
    low: interval.lower,
    high: interval.upper,
    p,
  };
}

/** Of the windows that print a percentage. */
export function originMarks(
  { tried, rounded, cut, episodes, example, earlier, later, ends }: ClaimOrigins,
  { percent }: PrintedChange,
): DataMarks {
  const ratios = [earlier, later].flatMap((pair) =>
    pair === null ? [] : [pair.counts.after / pair.counts.before],
  );
  return {
    given: Math.abs(percent),
    of: tried,
    count: [rounded, cut, episodes],
    period: [...(example === null ? [] : [windowMark(example.after)]), windowMark(ends)],
    ...(example === null
      ? {}
      : {
          'period-before': windowMark(example.before),
          before: example.counts.before,
          after: example.counts.after,
        }),
    ...(ratios.length === 0 ? {} : { ratio: ratios }),
  };
}

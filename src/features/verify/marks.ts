/** What the answer to a claim says, for a program. */
import type { DataMarks } from '$lib/export/dataMarks';
import { windowMark } from '$lib/export/periodMark';
import type { PrintedChange } from '$lib/stats/claims/printedChange';
import type { Checked } from './answers/checkClaim';
import type { ClaimOrigins } from './answers/origins';

/** @param place key of the alcaldía */
export function claimMarks({ held, said, claim }: Checked, place: string): DataMarks {
  const given = claim.change === null ? undefined : Math.abs(claim.change.percent);
  if (held === null) {
    return said === null
      ? { given }
      : {
          given,
          before: said.before,
          after: said.after,
          ratio: said.ratio ?? undefined,
          low: said.interval.lower,
          high: said.interval.upper,
          p: said.p,
        };
  }
  const { series, windows, counts, compared } = held;
  return {
    given,
    indicator: series.indicador,
    unit: series.fuente,
    place,
    'period-before': windowMark(windows.before),
    period: windowMark(windows.after),
    before: counts.before,
    after: counts.after,
    ...(compared === null
      ? {}
      : {
          ratio: compared.ratio ?? undefined,
          low: compared.interval.lower,
          high: compared.interval.upper,
          p: compared.p,
        }),
  };
}

/** Of the counts that a claim gives, beside ours. */
export function saidMarks({ said }: Checked): DataMarks {
  if (said === null) return {};
  const { before, after, ratio, interval, p } = said;
  return { before, after, ratio: ratio ?? undefined, low: interval.lower, high: interval.upper, p };
}

/** Of what could have been seen, the two counts. */
export function seenMarks({ held }: Checked): DataMarks {
  const seen = held?.seen ?? null;
  if (held === null || seen === null) return {};
  return {
    before: held.counts.before,
    count: seen.atMost === null ? seen.atLeast : [seen.atMost, seen.atLeast],
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

/** Whether a count moved between two periods, and whether the move is beyond chance. */
import type { DelayCurve, MonthWindow } from '$lib/stats/completeness';
import { CONFIDENCE, type Interval } from '$lib/stats/interval';
import { compareReported } from '$lib/stats/time/carryShare';
import { curveCovariance, curveShare } from '$lib/stats/time/curveShare';
import type { ReportedShare } from '$lib/stats/time/reportingDelay';

/** Beyond chance only when the exact p is below this and the interval leaves out «no change». */
export const ALPHA = 0.05;

export interface WindowCount {
  readonly window: MonthWindow;
  /** Cases; null where suppressed, unpublished or not all there. */
  readonly n: number | null;
}

export type ChangeVerdict = 'aumento' | 'baja' | 'azar';

/** Why there is no answer: a count that is not published, or no case in either period. */
type NoAnswer = 'sin_cuenta' | 'sin_casos';

/** What was compared, answer or not. */
interface Compared {
  readonly before: WindowCount;
  readonly after: WindowCount;
}

export interface AnsweredChange extends Compared {
  readonly verdict: ChangeVerdict;
  readonly counts: { readonly before: number; readonly after: number };
  /** After over before, counting what is still to be reported; Infinity if none before. */
  readonly ratio: number;
  /** 95 % interval of `ratio`; its upper limit is Infinity if none before. */
  readonly interval: Interval;
  readonly p: number;
}

export interface UnansweredChange extends Compared {
  readonly verdict: 'sin_respuesta';
  readonly reason: NoAnswer;
}

export type Change = AnsweredChange | UnansweredChange;

/** What is known of how late reports come, and the last day on which one could have come. */
export interface Reporting {
  readonly curves: readonly DelayCurve[];
  /** `YYYY-MM-DD` */
  readonly cut: string;
}

/**
 * Compares two windows as two rates, the exposure being the share of each already reported; the doubt
 * about the shares is in the interval and in p (`curveShare`, `compareReported`).
 * @throws Error if `reporting` has no curve
 */
export function changeOf(
  before: WindowCount,
  after: WindowCount,
  { curves, cut }: Reporting,
): Change {
  const earlier = curveShare(curves, before.window, cut);
  const later = curveShare(curves, after.window, cut);
  return compare(before, after, {
    before: earlier,
    after: later,
    covariance: curveCovariance(curves, earlier, later),
  });
}

/** The comparison that ignores late reports: what a calendar headline would say. */
export function naiveChangeOf(before: WindowCount, after: WindowCount): Change {
  return compare(before, after, { before: ALL, after: ALL, covariance: 0 });
}

/** As if no report came late. */
const ALL: ReportedShare = { share: 1, logVariance: 0 };

interface Shares {
  readonly before: ReportedShare;
  readonly after: ReportedShare;
  /** Of their logarithms. */
  readonly covariance: number;
}

function compare(before: WindowCount, after: WindowCount, shares: Shares): Change {
  if (before.n === null || after.n === null) {
    return { before, after, verdict: 'sin_respuesta', reason: 'sin_cuenta' };
  }
  const compared = compareReported(
    { count: after.n, exposure: 1, reported: shares.after },
    { count: before.n, exposure: 1, reported: shares.before },
    CONFIDENCE,
    shares.covariance,
  );
  if (compared === null) return { before, after, verdict: 'sin_respuesta', reason: 'sin_casos' };
  const { ratio, lower, upper, p } = compared;
  return {
    before,
    after,
    verdict: verdictOf({ lower, upper }, p),
    counts: { before: before.n, after: after.n },
    ratio,
    interval: { lower, upper },
    p,
  };
}

function verdictOf(interval: Interval, p: number): ChangeVerdict {
  if (p >= ALPHA) return 'azar';
  if (interval.lower > 1) return 'aumento';
  return interval.upper < 1 ? 'baja' : 'azar';
}

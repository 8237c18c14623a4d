/** Whether a count moved between two periods, and whether the move is beyond chance. */
import type { RegisterDoubt } from './registers';
import { breaksOf, crossedBreak, type BreakId, type SeriesOf } from '$old/lib/contract/breaks';
import type { DelayCurve, MonthWindow } from '$old/lib/stats/completeness';
import { POISSON, type Irregular } from '$old/lib/stats/dispersedP';
import type { Interval } from '$old/lib/stats/interval';
import { compareReported } from '$old/lib/stats/time/carryShare';
import { curveCovariance, curveShare } from '$old/lib/stats/time/curveShare';
import type { ReportedShare } from '$old/lib/stats/time/reportingDelay';

/** Beyond chance only when the exact p is below this and the interval leaves out «no change». */
export const ALPHA = 0.05;

/**
 * What one release may spend on being wrong. The same windows are asked again with every release, one month
 * moved, and a year of monthly releases is to claim a change where there is none in at most 5 of 100:
 * simulated in tests/features/changes/answers/releases.all.test.ts. Constant over releases: Pocock,
 * Biometrika 64 (1977).
 */
export const RELEASE_ALPHA = 0.02;

export interface WindowCount {
  readonly window: MonthWindow;
  /** Cases; null where suppressed, unpublished or not all there. */
  readonly n: number | null;
}

export type ChangeVerdict = 'aumento' | 'baja' | 'azar';

/**
 * Why there is no answer: a count that is not published, no case in either period, a series of too few, one
 * that is not the same in both, or a register that another one of the same crimes does not bear out.
 */
type NoAnswer =
  | { readonly reason: 'sin_cuenta' | 'sin_casos' | 'pocas' }
  | { readonly reason: 'ruptura'; readonly crossed: BreakId }
  | {
      readonly reason: 'registros';
      readonly doubt: RegisterDoubt;
      readonly counts: AnsweredChange['counts'];
    };

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
  /** 95 % interval of `ratio`, opened by `irregular`; its upper limit is Infinity if none before. */
  readonly interval: Interval;
  /** Opened by `irregular` too. */
  readonly p: number;
  /** How much more than Poisson a change between such windows varies. */
  readonly irregular: Irregular;
}

export type UnansweredChange = Compared & { readonly verdict: 'sin_respuesta' } & NoAnswer;

export type Change = AnsweredChange | UnansweredChange;

/** What is known of how late reports come, and the last day on which one could have come. */
export interface Reporting {
  readonly curves: readonly DelayCurve[];
  /** `YYYY-MM-DD` */
  readonly cut: string;
}

/**
 * Compares two windows as two rates, the exposure being the share of each already reported; the doubt
 * about the shares is in the interval and in p (`curveShare`, `compareReported`), and so is how irregular the
 * counts are.
 * @throws Error if `reporting` has no curve
 */
export function changeOf(
  before: WindowCount,
  after: WindowCount,
  { curves, cut }: Reporting,
  irregular = POISSON,
): Change {
  const earlier = curveShare(curves, before.window, cut);
  const later = curveShare(curves, after.window, cut);
  const covariance = curveCovariance(curves, earlier, later);
  return compare(before, after, { before: earlier, after: later, covariance }, irregular);
}

/** The change; or, where the windows are not of one series, which break parts them, whatever the counts. */
export function unlessBroken(
  before: WindowCount,
  after: WindowCount,
  series: SeriesOf,
  compared: () => Change,
): Change {
  const crossed = crossedBreak(breaksOf(series), [before.window, after.window]);
  return crossed === null
    ? compared()
    : { before, after, verdict: 'sin_respuesta', reason: 'ruptura', crossed };
}

/** The change; or, where another register of the same crimes does not bear out the own one, why it is not told. */
export function unlessParted(change: Change, doubt: RegisterDoubt | null): Change {
  if (doubt === null || change.verdict === 'sin_respuesta') return change;
  const { before, after, counts } = change;
  return { before, after, verdict: 'sin_respuesta', reason: 'registros', doubt, counts };
}

/** The comparison that ignores late reports: what a calendar headline would say. */
export function naiveChangeOf(before: WindowCount, after: WindowCount): Change {
  return compare(before, after, { before: ALL, after: ALL, covariance: 0 }, POISSON);
}

/** As if no report came late. */
const ALL: ReportedShare = { share: 1, logVariance: 0 };

interface Shares {
  readonly before: ReportedShare;
  readonly after: ReportedShare;
  /** Of their logarithms. */
  readonly covariance: number;
}

function compare(
  before: WindowCount,
  after: WindowCount,
  shares: Shares,
  irregular: Irregular,
): Change {
  if (before.n === null || after.n === null) {
    return { before, after, verdict: 'sin_respuesta', reason: 'sin_cuenta' };
  }
  const compared = compareReported(
    { count: after.n, exposure: 1, reported: shares.after },
    { count: before.n, exposure: 1, reported: shares.before },
    { logCovariance: shares.covariance, irregular },
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
    irregular,
  };
}

/** Of a ratio, by its 95 % interval and its p. */
export function verdictOf(interval: Interval, p: number): ChangeVerdict {
  if (p >= ALPHA) return 'azar';
  if (interval.lower > 1) return 'aumento';
  return interval.upper < 1 ? 'baja' : 'azar';
}

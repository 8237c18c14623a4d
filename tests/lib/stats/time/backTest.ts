import { CONFIDENCE } from '$old/lib/stats/interval';
import { delayDispersion } from '$old/lib/stats/time/delayDispersion';
import { nowcast, type Nowcast } from '$old/lib/stats/time/nowcast';
import {
  reportedShare,
  reportingDelay,
  type DelayedCases,
} from '$old/lib/stats/time/reportingDelay';

/** Cases of one day of facts opened on one day; days are numbers (`dayNumber`). */
export interface DatedCases {
  readonly fact: number;
  readonly opened: number;
  readonly cases: number;
}

/** First and last day of facts, both included: a month, a week. */
export interface FactPeriod {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

export interface BackTestOptions {
  /** Days after the fact that count as «all». */
  readonly longest: number;
  /** Day up to which the cases are known: a period is judged if followed for `longest` days by then. */
  readonly knownTo: number;
  readonly confidence?: number;
}

export interface BackTestRow extends Nowcast {
  readonly cut: number;
  readonly period: string;
  readonly share: number;
  /** Cases that a file cut then held. */
  readonly reported: number;
  /** Cases that came within `longest` days of the fact. */
  readonly final: number;
  readonly held: boolean;
}

export interface BackTest {
  readonly rows: readonly BackTestRow[];
  /** Of the rows, those whose interval held the final count. */
  readonly held: number;
  /** Mean of |reported − final| and of |estimate − final|, in cases: what the correction is worth. */
  readonly crudeError: number;
  readonly correctedError: number;
}

/**
 * Vintages cut at earlier days: what the correction for late reports would have said then, and whether its
 * interval held what came later. At each cut only cases opened by then are used, to learn the delays
 * and to correct. A period is judged at the cuts on or after its last day and before it was complete.
 * @param cases those opened before the fact are left out
 * @param periods those complete at a cut tell how much delays differ (`delayDispersion`)
 * @param cuts last day whose openings the vintage holds
 * @returns null where no period could be judged at any cut
 */
export function backTest(
  cases: readonly DatedCases[],
  periods: readonly FactPeriod[],
  cuts: readonly number[],
  { longest, knownTo, confidence = CONFIDENCE }: BackTestOptions,
): BackTest | null {
  const within = cases.filter(({ fact, opened }) => opened >= fact && opened - fact <= longest);
  const split = periods.map((period) => ({
    ...period,
    cases: within.filter(({ fact }) => fact >= period.first && fact <= period.last),
  }));
  const rows = cuts.flatMap((cut) => {
    const delay = reportingDelay(delaysAt(within, cut), longest);
    // Without facts followed for as long, «all» would mean less at this cut than later.
    if (delay === null || delay.longest < longest) return [];
    const complete = split.filter(({ last }) => last + longest <= cut);
    return split.flatMap((period): readonly BackTestRow[] => {
      const { name, first, last } = period;
      const age = cut - last;
      if (age < 0 || age >= longest || last + longest > knownTo) return [];
      const dispersion = delayDispersion(
        complete.map((past) => ({
          reported: countTo(past.cases, past.last + age),
          final: countTo(past.cases, cut),
        })),
      );
      const days = Array.from({ length: last - first + 1 }, (_, day) => age + day);
      const share = reportedShare(delay, days, dispersion);
      if (share === null) return [];
      const reported = countTo(period.cases, cut);
      const final = countTo(period.cases, knownTo);
      const now = nowcast(reported, share, dispersion, confidence);
      const held = now.lower <= final && final <= now.upper;
      return [{ ...now, cut, period: name, share: share.share, reported, final, held }];
    });
  });
  if (rows.length === 0) return null;
  const mean = (of: (row: BackTestRow) => number): number =>
    rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  return {
    rows,
    held: mean(({ held }) => Number(held)),
    crudeError: mean(({ reported, final }) => Math.abs(reported - final)),
    correctedError: mean(({ estimate, final }) => Math.abs(estimate - final)),
  };
}

/** Those opened after the cut have a delay longer than they were followed: `reportingDelay` leaves them out. */
function delaysAt(cases: readonly DatedCases[], cut: number): readonly DelayedCases[] {
  return cases.map(({ fact, opened, cases: own }) => ({
    delay: opened - fact,
    followed: cut - fact,
    cases: own,
  }));
}

/** Cases opened by a day. */
function countTo(cases: readonly DatedCases[], day: number): number {
  return cases.reduce((sum, { opened, cases: own }) => (opened <= day ? sum + own : sum), 0);
}

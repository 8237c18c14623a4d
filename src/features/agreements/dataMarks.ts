/** What marks an agreement bears, and what those of many together. */
import type { DataMarks } from '$lib/export/dataMarks';
import { lastAmount, type Agreement } from './answers/agreement';
import type { StandingCount } from './answers/standing';
import type { OriginCount } from './answers/timeline';

/** Its dates (agreed, due, last known) and its amounts (last known, target). */
export function agreementMarks(agreement: Agreement): DataMarks {
  const { id, on, due, progress, target } = agreement;
  const last = lastAmount(agreement);
  return {
    class: id,
    day: [on, due, progress.at(-1)?.on, last?.on].flatMap((day) => day ?? []),
    amount: [last?.amount, target].flatMap((amount) => amount ?? []),
  };
}

/** All, those with a due date, and how each kind stands: overdue, due today, not yet due, done, without a date. */
export function standingMarks({ total, all, dated, datedDone }: StandingCount): DataMarks {
  const { overdue, dueToday, pending, done, undated } = all;
  return {
    of: [total, dated, total - dated],
    count: [overdue, dueToday, pending, datedDone, done, undated],
  };
}

/** In sessions, in how many of these, out of them, and without a date. */
export function originMarks({ sessions, inSessions, inActs, undated }: OriginCount): DataMarks {
  return { of: inSessions + inActs + undated, count: [inSessions, sessions, inActs, undated] };
}

/** How agreements stand on a day. Overdue is never stored: it follows from the due date and the day. */
import { daySpan } from '$old/lib/period/daySpan';
import type { Agreement, AgreementState } from './agreement';

/** Done as its source tells it; otherwise by its due date. */
export type Standing = 'done' | 'overdue' | 'dueToday' | 'pending' | 'undated';

/** @param today `YYYY-MM-DD` */
export function standingOf(
  { state, due }: Pick<Agreement, 'state' | 'due'>,
  today: string,
): Standing {
  if (state === 'cumplido') return 'done';
  if (due === null) return 'undated';
  if (due < today) return 'overdue';
  return due === today ? 'dueToday' : 'pending';
}

export interface StandingCount {
  readonly total: number;
  /** By standing, of all of them. */
  readonly all: Readonly<Record<Standing, number>>;
  /** With a due date, done or not. */
  readonly dated: number;
  /** Done, of those with a due date. */
  readonly datedDone: number;
}

export function countStandings(agreements: readonly Agreement[], today: string): StandingCount {
  const all: Record<Standing, number> = {
    done: 0,
    overdue: 0,
    dueToday: 0,
    pending: 0,
    undated: 0,
  };
  for (const agreement of agreements) all[standingOf(agreement, today)] += 1;
  const dated = agreements.filter(({ due }) => due !== null);
  return {
    total: agreements.length,
    all,
    dated: dated.length,
    datedDone: dated.filter(({ state }) => state === 'cumplido').length,
  };
}

/** How many their sources give in each state. */
export function countStates(
  agreements: readonly Pick<Agreement, 'state'>[],
): Readonly<Record<AgreementState, number>> {
  const counts: Record<AgreementState, number> = {
    anunciado: 0,
    en_curso: 0,
    cumplido: 0,
    sin_dato: 0,
  };
  for (const { state } of agreements) counts[state] += 1;
  return counts;
}

/** Those with a due date that nobody calls done, the oldest due first. */
export function stillOwed(agreements: readonly Agreement[], today: string): readonly Agreement[] {
  return agreements
    .filter((each) => ['overdue', 'dueToday', 'pending'].includes(standingOf(each, today)))
    .sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
}

/**
 * The day on which a page is written ahead: that of its release or, where the agreements tell of later
 * days, the last of those, so that nothing is told before it happened.
 * @param built day of the release, `YYYY-MM-DD`
 */
export function lastKnownDay(
  built: string,
  agreements: readonly Pick<Agreement, 'on' | 'progress'>[],
): string {
  const told = agreements.flatMap(({ on, progress }) => [
    ...(on === null ? [] : [on]),
    ...progress.map((mark) => mark.on),
  ]);
  return told.map((date) => daySpan(date).first).reduce(laterDay, built);
}

/** @returns the later of two days */
export function laterDay(one: string, another: string): string {
  return one > another ? one : another;
}

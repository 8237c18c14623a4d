/** What a release brings that a session could not have: later months, later agreements, counts put right. */
import type { Agreement } from '$old/features/agreements';
import { daySpan } from '$old/lib/period/daySpan';
import { addMonths } from '$old/lib/period/months';
import type { MonthWindow } from '$old/lib/stats/completeness';

/** A source that counts month by month. */
export interface CountedSource {
  readonly nombre: string;
  /** Months as their first day, `YYYY-MM-DD`. */
  readonly first: string;
  readonly complete: string;
}

export interface LaterMonths {
  readonly nombre: string;
  readonly months: MonthWindow;
}

export interface Since {
  /** Day of the release, `YYYY-MM-DD`, and whether it is later than the session. */
  readonly built: string;
  readonly isLater: boolean;
  /** Sources with complete months after that of the session. */
  readonly sources: readonly LaterMonths[];
  readonly agreements: number;
  /** Of agreements, whenever made. */
  readonly progress: number;
}

/**
 * @param session its date, as precise as its source: what may be of the same day is not later
 * @param built `YYYY-MM-DD`
 */
export function sinceSession(
  session: string,
  built: string,
  sources: readonly CountedSource[],
  agreements: readonly Pick<Agreement, 'on' | 'progress'>[],
): Since {
  const { last } = daySpan(session);
  const next = addMonths(last, 1);
  const isAfter = (date: string | null): boolean => date !== null && daySpan(date).first > last;
  return {
    built,
    isLater: built > last,
    sources: sources.flatMap(({ nombre, first, complete }) =>
      complete < next
        ? []
        : [{ nombre, months: { first: first > next ? first : next, last: complete } }],
    ),
    agreements: agreements.filter(({ on }) => isAfter(on)).length,
    progress: agreements.flatMap((each) => each.progress).filter(({ on }) => isAfter(on)).length,
  };
}

/** Agreements on a line of time: three lanes of marks, placed by day as a share of the whole span. */
import type { Agreement } from '../answers/agreement';
import { daySpan } from '$old/lib/period/daySpan';
import { standingOf } from '../answers/standing';
import { timelineOf } from '../answers/timeline';

export interface StripMark {
  readonly id: string;
  /** Percent from the left edge; `to` is further right where the day is not known. */
  readonly from: number;
  readonly to: number;
  readonly agreements: readonly Agreement[];
  /** Loose date. */
  readonly on: string;
}

export interface TimeStrip {
  readonly sessions: readonly StripMark[];
  readonly acts: readonly StripMark[];
  /** Due dates that the source does not call kept, each with whether it is past. */
  readonly due: readonly (StripMark & { readonly overdue: boolean })[];
  readonly years: readonly { readonly year: string; readonly place: number }[];
  /** Percent of the day of reading. */
  readonly today: number;
}

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** @returns null where nothing has a date */
export function timeStrip(agreements: readonly Agreement[], today: string): TimeStrip | null {
  const moments = timelineOf(agreements).flatMap((year) => year.moments);
  const dated = moments.flatMap(({ on, ...moment }) => (on === null ? [] : [{ on, ...moment }]));
  const due = agreements.flatMap((agreement) =>
    agreement.due === null ? [] : [{ ...agreement, due: agreement.due }],
  );
  if (dated.length === 0) return null;
  const days = [
    ...dated.flatMap(({ on }) => Object.values(daySpan(on))),
    ...due.map((each) => each.due),
    today,
  ].map(timeOf);
  const start = Math.min(...days);
  const span = Math.max(...days) - start;
  const place = (day: string) => (span === 0 ? 50 : ((timeOf(day) - start) / span) * 100);
  const markOf = (moment: (typeof dated)[number]): StripMark => ({
    id: moment.id,
    from: place(daySpan(moment.on).first),
    to: place(daySpan(moment.on).last),
    agreements: moment.agreements,
    on: moment.on,
  });
  const first = new Date(start).getUTCFullYear();
  const last = new Date(start + span).getUTCFullYear();
  return {
    sessions: dated.filter(({ session }) => session !== null).map(markOf),
    acts: dated.filter(({ session }) => session === null).map(markOf),
    due: due
      .filter(({ state }) => state !== 'cumplido')
      .map((agreement) => ({
        id: `plazo-${agreement.id}`,
        from: place(agreement.due),
        to: place(agreement.due),
        agreements: [agreement],
        on: agreement.due,
        overdue: standingOf(agreement, today) === 'overdue',
      })),
    years: Array.from({ length: last - first }, (_, index) => String(first + index + 1)).map(
      (year) => ({ year, place: place(`${year}-01-01`) }),
    ),
    today: place(today),
  };
}

/** Agreements by the session or act they come from, newest first. */
import type { Agreement } from './agreement';

/** A session, or one day of acts outside sessions. */
export interface Moment {
  /** `sesion-2026-02-25`, `acto-2025-05`: unique, and fit for an anchor. */
  readonly id: string;
  /** Loose date; null where none was published. */
  readonly on: string | null;
  /** Name of the session; null of acts. */
  readonly session: string | null;
  readonly agreements: readonly Agreement[];
}

export interface TimelineYear {
  /** `2026`; null of what has no date. */
  readonly year: string | null;
  readonly moments: readonly Moment[];
}

/**
 * Years, and in them sessions and acts. A date without its day comes after those of its month that have
 * one, and what has no date at all is last. Agreements of one moment keep their order.
 */
export function timelineOf(agreements: readonly Agreement[]): readonly TimelineYear[] {
  const moments = new Map<string, Moment>();
  for (const agreement of agreements) {
    const { on, session } = agreement;
    const id = `${session === null ? 'acto' : 'sesion'}-${on ?? 'sin-fecha'}`;
    const before = moments.get(id)?.agreements ?? [];
    moments.set(id, { id, on, session, agreements: [...before, agreement] });
  }
  const years = new Map<string | null, readonly Moment[]>();
  for (const moment of [...moments.values()].sort(newestFirst)) {
    const year = moment.on?.slice(0, 4) ?? null;
    years.set(year, [...(years.get(year) ?? []), moment]);
  }
  return [...years].map(([year, inIt]) => ({ year, moments: inIt }));
}

/** Of one date, the session before the acts. */
function newestFirst(a: Moment, b: Moment): number {
  const [one, another] = [a.on ?? '', b.on ?? ''];
  if (one !== another) return one > another ? -1 : 1;
  return Number(a.session === null) - Number(b.session === null);
}

/** How many agreements came from how many sessions, and how many from acts or from nobody knows when. */
export interface OriginCount {
  readonly sessions: number;
  readonly inSessions: number;
  readonly inActs: number;
  readonly undated: number;
}

export function countOrigins(agreements: readonly Agreement[]): OriginCount {
  const inSessions = agreements.filter(({ session }) => session !== null);
  return {
    sessions: new Set(inSessions.map(({ on }) => on)).size,
    inSessions: inSessions.length,
    inActs: agreements.filter(({ session, on }) => session === null && on !== null).length,
    undated: agreements.filter(({ session, on }) => session === null && on === null).length,
  };
}

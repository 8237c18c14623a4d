/** Which agreements are due: those whose day has passed, and those whose day is near. */
import { stillOwed, type Agreement } from '$old/features/agreements';
import { addDays } from '$old/lib/period/capitalToday';

/** How near a day is told. */
const NEAR_DAYS = 30;

export interface Due {
  /** Their day has passed without it being known that they were kept, the oldest first. */
  readonly overdue: readonly Agreement[];
  /** Their day is today or in the next thirty days. */
  readonly soon: readonly Agreement[];
  /** With a day to be kept by, done or not; and all of them. */
  readonly dated: number;
  readonly total: number;
}

/** @param today `YYYY-MM-DD` */
export function dueOn(agreements: readonly Agreement[], today: string): Due {
  const last = addDays(today, NEAR_DAYS);
  const owed = stillOwed(agreements, today);
  const isBetween = (from: string, to: string) =>
    owed.filter(({ due }) => due !== null && due >= from && due <= to);
  return {
    overdue: owed.filter(({ due }) => due !== null && due < today),
    soon: isBetween(today, last),
    dated: agreements.filter(({ due }) => due !== null).length,
    total: agreements.length,
  };
}

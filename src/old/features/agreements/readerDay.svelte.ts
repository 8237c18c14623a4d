/** The day on which a page is read, in the time of the sessions. */
import { onMount } from 'svelte';
import { laterDay } from './answers/standing';
import { capitalToday } from '$old/lib/period/capitalToday';

export interface ReaderDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Whether it is that of the reader's clock. */
  readonly isTheirs: boolean;
}

/**
 * Starts as the day the page was written for, so that what hydrates is what was prerendered, and moves to
 * the reader's once the page lives; never back, whatever her clock says. Called while a component starts.
 * @param asOf `YYYY-MM-DD`
 */
export function readerDay(asOf: string): ReaderDay {
  let now = $state.raw<ReaderDay>({ day: asOf, isTheirs: false });
  onMount(() => {
    const today = capitalToday();
    const day = laterDay(asOf, today);
    now = { day, isTheirs: day === today };
  });
  return {
    get day() {
      return now.day;
    },
    get isTheirs() {
      return now.isTheirs;
    },
  };
}

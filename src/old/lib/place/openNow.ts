/** Whether a service is open at a moment of Mexico City, until when, or when it opens. */
import { after, type Day, type Hours, type OpenSpan } from './hours';

export interface Moment {
  readonly dia: Day;
  /** Minutes after midnight. */
  readonly minuto: number;
}

export type OpenState =
  /** `hasta` is null where it never closes. */
  | { readonly estado: 'abierto'; readonly hasta: Moment | null }
  | { readonly estado: 'cerrado'; readonly abre: Moment }
  /** Its hours are not known, or not all of them. */
  | { readonly estado: 'se_ignora' };

const MIDNIGHT = 24 * 60;
const DAYS_OF_WEEK = 7;
/** Mexico City has kept one time all year since October 2022: UTC−6. */
const OFFSET = -6 * 60;

/** The day and hour in Mexico City, whatever the clock of the device is set to. */
export function momentIn(instant: Date): Moment {
  const there = new Date(instant.getTime() + OFFSET * 60_000);
  const sunday0 = there.getUTCDay();
  const minuto = there.getUTCHours() * 60 + there.getUTCMinutes();
  return { dia: DAY_OF[sunday0] ?? 7, minuto };
}

const DAY_OF: readonly Day[] = [7, 1, 2, 3, 4, 5, 6];

/** Holidays are not known: on one of them this says what it says of any other day. */
export function openAt({ spans, partial }: Hours, { dia, minuto }: Moment): OpenState {
  const now = spans.find((span) => span.dia === dia && span.abre <= minuto && minuto < span.cierra);
  if (now !== undefined) return { estado: 'abierto', hasta: endOf(spans, now) };
  const next = nextOf(spans, { dia, minuto });
  if (partial || next === null) return { estado: 'se_ignora' };
  return { estado: 'cerrado', abre: { dia: next.dia, minuto: next.abre } };
}

/** Where the next day goes on at midnight, so does the span. */
function endOf(spans: readonly OpenSpan[], from: OpenSpan): Moment | null {
  let span = from;
  for (let days = 0; days < DAYS_OF_WEEK; days += 1) {
    if (span.cierra < MIDNIGHT) return { dia: span.dia, minuto: span.cierra };
    const following = after(span.dia);
    const next = spans.find(({ dia, abre }) => dia === following && abre === 0);
    if (next === undefined) return { dia: following, minuto: 0 };
    span = next;
  }
  return null;
}

function nextOf(spans: readonly OpenSpan[], { dia, minuto }: Moment): OpenSpan | null {
  const wait = (span: OpenSpan) => {
    const days = (span.dia - dia + DAYS_OF_WEEK) % DAYS_OF_WEEK;
    return days === 0 && span.abre <= minuto ? DAYS_OF_WEEK : days;
  };
  return [...spans].sort((a, b) => wait(a) - wait(b) || a.abre - b.abre)[0] ?? null;
}

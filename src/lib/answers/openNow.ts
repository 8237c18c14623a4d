/** Which places are open at a moment of Mexico City, until when, and which opens next; the nearest first. */

/** Day 1 is Monday; minutes after midnight. */
export interface Moment {
  readonly day: number;
  readonly minute: number;
}

export interface Now extends Moment {
  /** Of the month. */
  readonly date: number;
}

interface Span {
  readonly day: number;
  readonly opens: number;
  /** Of the same day: 1440 is the midnight that ends it. */
  readonly closes: number;
}

export interface Opening {
  /** As the release tells it: «1 09:00 17:00; 2 09:00 17:00». Holidays are not known. */
  readonly semana: string;
  readonly metres: number;
}

/** `until` is null where it never closes. */
export type State =
  | { readonly isOpen: true; readonly until: Moment | null }
  | { readonly isOpen: false; readonly opens: Moment };

const MIDNIGHT = 1440;
const DAYS = 7;
const WEEK = DAYS * MIDNIGHT;
/** Mexico City has kept one time all year since October 2022: UTC−6, whatever an old device believes. */
const OFFSET_MS = -6 * 3_600_000;

export function nowIn(instant: Date): Now {
  const there = new Date(instant.getTime() + OFFSET_MS);
  const minute = there.getUTCHours() * 60 + there.getUTCMinutes();
  return { day: there.getUTCDay() || DAYS, date: there.getUTCDate(), minute };
}

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

const spansOf = (week: string): readonly Span[] =>
  week.split('; ').flatMap((text) => {
    const [day = '', opens = '', closes = ''] = text.split(' ');
    return day === ''
      ? []
      : [{ day: Number(day), opens: minutesOf(opens), closes: minutesOf(closes) }];
  });

const later = (from: Moment, minutes: number): Moment => {
  const at = ((from.day - 1) * MIDNIGHT + from.minute + minutes) % WEEK;
  return { day: Math.floor(at / MIDNIGHT) + 1, minute: at % MIDNIGHT };
};

/** Minutes from one moment to the next time that the week comes to another. */
const wait = (from: Moment, to: Moment): number =>
  ((to.day - from.day) * MIDNIGHT + to.minute - from.minute + WEEK) % WEEK;

/** @returns null where no hours are known */
export function stateAt(week: string, now: Moment): State | null {
  const spans = spansOf(week);
  const isOpenAt = ({ day, minute }: Moment) =>
    spans.find((span) => span.day === day && span.opens <= minute && minute < span.closes);
  let [passed, span] = [0, isOpenAt(now)];
  if (span === undefined) {
    const starts = spans.map(({ day, opens }) => wait(now, { day, minute: opens }));
    return starts.length === 0 ? null : { isOpen: false, opens: later(now, Math.min(...starts)) };
  }
  // Where the next day goes on at midnight, so does the span.
  for (; span !== undefined && passed < WEEK; span = isOpenAt(later(now, passed))) {
    passed += span.closes - later(now, passed).minute;
  }
  return { isOpen: true, until: passed < WEEK ? later(now, passed) : null };
}

export interface Chosen<Place> {
  readonly place: Place;
  readonly state: State;
}

/** The nearest that is open; where none is, the first that will open, of those that open together the nearest. */
export function openOrNext<Place extends Opening>(
  places: readonly Place[],
  now: Moment,
): Chosen<Place> | null {
  const known = places.flatMap((place) => {
    const state = stateAt(place.semana, now);
    return state === null ? [] : [{ place, state }];
  });
  const delay = ({ state }: Chosen<Place>) => (state.isOpen ? 0 : wait(now, state.opens));
  const [best] = known.toSorted((a, b) => delay(a) - delay(b) || a.place.metres - b.place.metres);
  return best ?? null;
}

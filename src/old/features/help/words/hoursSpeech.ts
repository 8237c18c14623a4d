/** Hours told in any language: which days are told together, and what holds at a moment. */
import { readHours, type Day, type OpenSpan } from '$old/lib/place/hours';
import type { Moment, OpenState } from '$old/lib/place/openNow';
import { capitalised } from '$old/lib/words/es/unitWords';

const MIDNIGHT = 24 * 60;
/** Nearer than this to its end, it closes soon. */
const SOON = 60;

/** A moment as it is told from another one. */
export type When =
  /** The midnight that ends today. */
  | { readonly kind: 'medianoche' }
  | { readonly kind: 'hoy' | 'manana'; readonly minuto: number }
  | { readonly kind: 'dia'; readonly dia: Day; readonly minuto: number };

/** What a language says of hours. */
export interface HoursSpeech {
  /** Days in a row that open alike, in order. */
  readonly days: (days: readonly Day[]) => string;
  /** After the days: from when to when, in order; `null` is midnight. */
  readonly hours: (spans: readonly { abre: number; cierra: number | null }[]) => string;
  /** After the days. */
  readonly allHours: string;
  /** Of what the source says that no rule reads, as it says it. */
  readonly unread: (clause: string) => string;
  readonly opens: (when: When) => string;
  readonly closesSoon: (when: When) => string;
  readonly openUntil: (when: When) => string;
  readonly always: string;
}

export interface OpenWords {
  /** `cerrado` and `pronto` have marks of their own beside the words; `siempre` says its week too. */
  readonly kind: 'siempre' | 'abierto' | 'pronto' | 'cerrado';
  readonly text: string;
}

/** How hours are told in a language. */
export interface HoursWords {
  /** Its week. */
  readonly hoursSentence: (horario: string) => string;
  /** @returns null where it is not known whether it is open */
  readonly openWords: (state: OpenState, now: Moment) => OpenWords | null;
}

export function speakHours(speech: HoursSpeech): HoursWords {
  function hoursSentence(horario: string): string {
    const { spans, partial } = readHours(horario);
    const clauses = horario.split(/; */);
    if (partial && clauses.length > 1) {
      const [first = '', ...others] = clauses.map(hoursSentence);
      return [first, ...others.map(uncapitalised)].join('; ');
    }
    if (partial || spans.length === 0) return capitalised(speech.unread(horario));
    const days = groupsOf(spans, (own) => hoursOf(own, speech));
    return capitalised(days.map((each) => `${speech.days(each.days)}${each.hours}`).join('; '));
  }

  function openWords(state: OpenState, now: Moment): OpenWords | null {
    if (state.estado === 'se_ignora') return null;
    if (state.estado === 'cerrado') {
      return { kind: 'cerrado', text: speech.opens(whenOf(state.abre, now)) };
    }
    if (state.hasta === null) return { kind: 'siempre', text: speech.always };
    const until = whenOf(state.hasta, now);
    return minutesUntil(state.hasta, now) <= SOON
      ? { kind: 'pronto', text: speech.closesSoon(until) }
      : { kind: 'abierto', text: speech.openUntil(until) };
  }

  return { hoursSentence, openWords };
}

const uncapitalised = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

interface SameHours {
  readonly days: readonly Day[];
  readonly hours: string;
}

/** Days in a row that open alike, together. */
function groupsOf(
  spans: readonly OpenSpan[],
  written: (own: readonly OpenSpan[]) => string,
): readonly SameHours[] {
  const groups: { days: Day[]; hours: string }[] = [];
  for (const dia of [...new Set(spans.map((span) => span.dia))]) {
    const hours = written(spans.filter((span) => span.dia === dia));
    const last = groups.at(-1);
    if (last?.hours === hours && last.days.at(-1) === dia - 1) last.days.push(dia);
    else groups.push({ days: [dia], hours });
  }
  return groups;
}

function hoursOf(spans: readonly OpenSpan[], { allHours, hours }: HoursSpeech): string {
  const [only] = spans;
  if (spans.length === 1 && only?.abre === 0 && only.cierra === MIDNIGHT) return allHours;
  return hours(
    spans.map(({ abre, cierra }) => ({ abre, cierra: cierra === MIDNIGHT ? null : cierra })),
  );
}

const daysUntil = (then: Moment, now: Moment): number => (then.dia - now.dia + 7) % 7;

function minutesUntil(then: Moment, now: Moment): number {
  const minutes = daysUntil(then, now) * MIDNIGHT + then.minuto - now.minuto;
  return minutes > 0 ? minutes : minutes + 7 * MIDNIGHT;
}

function whenOf({ dia, minuto }: Moment, now: Moment): When {
  const days = daysUntil({ dia, minuto }, now);
  // The midnight that ends today is today's.
  if (minuto === 0 && days === 1) return { kind: 'medianoche' };
  if (days === 0 && minuto > now.minuto) return { kind: 'hoy', minuto };
  return days === 1 ? { kind: 'manana', minuto } : { kind: 'dia', dia, minuto };
}

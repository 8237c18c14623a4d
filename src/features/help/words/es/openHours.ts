/** When a service opens, in words: its week, and what of it holds at this moment. */
import { readHours, writeMinutes, type Day, type OpenSpan } from '$lib/place/hours';
import type { Moment, OpenState } from '$lib/place/openNow';
import { writeList } from '$lib/words/es/list';
import { capitalised } from '$lib/words/es/unitWords';

const MIDNIGHT = 24 * 60;
/** Nearer than this to its end, it closes soon. */
const SOON = 60;

const DAY_NAMES: Readonly<Record<Day, string>> = {
  1: 'lunes',
  2: 'martes',
  3: 'miércoles',
  4: 'jueves',
  5: 'viernes',
  6: 'sábado',
  7: 'domingo',
};

/** Of what the source says that no rule reads: as it says it. */
export function hoursSentence(horario: string): string {
  const { spans, partial } = readHours(horario);
  const clauses = horario.split(/; */);
  if (partial && clauses.length > 1) {
    const [first = '', ...others] = clauses.map(hoursSentence);
    return [first, ...others.map(uncapitalised)].join('; ');
  }
  if (partial || spans.length === 0) return capitalised(horario);
  const days = groupsOf(spans).map(({ days, hours }) => `${daysWords(days)}${hours}`);
  return capitalised(days.join('; '));
}

const uncapitalised = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

interface SameHours {
  readonly days: readonly Day[];
  readonly hours: string;
}

/** Days in a row that open alike, together. */
function groupsOf(spans: readonly OpenSpan[]): readonly SameHours[] {
  const groups: { days: Day[]; hours: string }[] = [];
  for (const dia of [...new Set(spans.map((span) => span.dia))]) {
    const hours = hoursWords(spans.filter((span) => span.dia === dia));
    const last = groups.at(-1);
    if (last?.hours === hours && last.days.at(-1) === dia - 1) last.days.push(dia);
    else groups.push({ days: [dia], hours });
  }
  return groups;
}

function daysWords(days: readonly Day[]): string {
  const [first, last] = [days[0] ?? 1, days.at(-1) ?? 7];
  if (days.length === 7) return 'todos los días';
  return days.length > 2
    ? `${DAY_NAMES[first]} a ${DAY_NAMES[last]}`
    : writeList(days.map((day) => DAY_NAMES[day]));
}

function hoursWords(spans: readonly OpenSpan[]): string {
  const [only] = spans;
  if (spans.length === 1 && only?.abre === 0 && only.cierra === MIDNIGHT) return ', a toda hora';
  const each = spans.map(({ abre, cierra }) => `de ${writeMinutes(abre)} a ${closing(cierra)}`);
  return `, ${writeList(each)}`;
}

const closing = (minutes: number): string =>
  minutes === MIDNIGHT ? 'medianoche' : writeMinutes(minutes);

export interface OpenWords {
  /** `cerrado` and `pronto` have marks of their own beside the words; `siempre` says its week too. */
  readonly kind: 'siempre' | 'abierto' | 'pronto' | 'cerrado';
  readonly text: string;
}

/** @returns null where it is not known whether it is open */
export function openWords(state: OpenState, now: Moment): OpenWords | null {
  if (state.estado === 'se_ignora') return null;
  if (state.estado === 'cerrado') {
    return { kind: 'cerrado', text: `Cerrado ahora; abre ${momentWords(state.abre, now)}` };
  }
  if (state.hasta === null) return { kind: 'siempre', text: 'Atiende a toda hora' };
  const until = momentWords(state.hasta, now).replace(/^hoy /, '');
  return minutesUntil(state.hasta, now) <= SOON
    ? { kind: 'pronto', text: `Cierra pronto, ${until}` }
    : { kind: 'abierto', text: `Abierto ahora, hasta ${until.replace(/^a (?=las? )/, '')}` };
}

const daysUntil = (then: Moment, now: Moment): number => (then.dia - now.dia + 7) % 7;

function minutesUntil(then: Moment, now: Moment): number {
  const minutes = daysUntil(then, now) * MIDNIGHT + then.minuto - now.minuto;
  return minutes > 0 ? minutes : minutes + 7 * MIDNIGHT;
}

/** «hoy a las 9:00», «mañana a las 9:00», «el lunes a la 1:00» */
function momentWords(then: Moment, now: Moment): string {
  // The midnight that ends today is today's.
  if (then.minuto === 0 && daysUntil(then, now) === 1) return 'a las 24:00';
  const days = daysUntil(then, now);
  const hour = `${then.minuto >= 60 && then.minuto < 120 ? 'a la' : 'a las'} ${writeMinutes(then.minuto)}`;
  if (days === 0 && then.minuto > now.minuto) return `hoy ${hour}`;
  return days === 1 ? `mañana ${hour}` : `el ${DAY_NAMES[then.dia]} ${hour}`;
}

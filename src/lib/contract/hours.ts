/** When a service opens: its text, read into days and hours. What is not read is never taken for open. */

/** 1 is Monday, 7 Sunday. */
type Day = 1 | 2 | 3 | 4 | 5 | 6 | 7;

interface OpenSpan {
  readonly dia: Day;
  /** Minutes after midnight, of Mexico City. */
  readonly abre: number;
  /** Of the same day, later than `abre`: 1440 is the midnight that ends it. */
  readonly cierra: number;
}

interface Hours {
  /** By day and hour, none touching another of its day. */
  readonly spans: readonly OpenSpan[];
  /** Whether some of the text was not read: outside `spans` it may be open. */
  readonly partial: boolean;
}

const WEEK: readonly Day[] = [1, 2, 3, 4, 5, 6, 7];
const MIDNIGHT = 24 * 60;

/** A lone M may be Tuesday or Wednesday, and is read as neither. */
const NAMES: readonly (readonly string[])[] = [
  ['l', 'lunes'],
  ['martes'],
  ['x', 'miercoles'],
  ['j', 'jueves'],
  ['v', 'viernes'],
  ['s', 'sabado', 'sabados'],
  ['d', 'domingo', 'domingos'],
];
const dayOf = (name: string): Day | undefined =>
  WEEK.find((day) => NAMES[day - 1]?.includes(name) === true);

const ALL_DAYS = /^(todos los dias|365 dias( del ano)?|l a d|diario)$/;
const ALL_HOURS = /^24 ?(h|hrs|horas)$/;
const TIMES = /^(.*?),? ?(?:de )?(\d{1,2}:\d{2}) ?(?:a|-) ?(\d{1,2}:\d{2})(?: ?(?:h|hrs|horas))?$/;

/** @param text as a source writes it: `L–V 9:00–17:00`, `24 h, todos los días`, clauses apart by `;` */
export function readHours(text: string): Hours {
  const clauses = plain(text)
    .split(';')
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const read = clauses.map(readClause);
  return {
    spans: merged(read.flatMap((spans) => spans ?? [])),
    partial: clauses.length === 0 || read.includes(null),
  };
}

/** `09:05`; the midnight that ends a day is `24:00`. */
export const writeTime = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** Without accents or capitals, every dash alike, and blanks once. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '');

function readClause(clause: string): readonly OpenSpan[] | null {
  const always = readAlways(clause);
  if (always !== null) return always.map((dia) => ({ dia, abre: 0, cierra: MIDNIGHT }));
  const [, days = '', from = '', until = ''] = TIMES.exec(clause) ?? [];
  const open = daysOf(days.trim());
  const abre = minutesOf(from);
  // One minute to midnight is how a list writes midnight.
  const cierra = until === '24:00' || until === '23:59' ? MIDNIGHT : minutesOf(until);
  if (open === null || abre === null || cierra === null || abre === cierra) return null;
  return open.flatMap((dia) => spansOf(dia, abre, cierra));
}

/** `24 h`, alone or with its days. */
function readAlways(clause: string): readonly Day[] | null {
  const parts = clause.split(',').map((part) => part.trim());
  const days = parts.filter((part) => !ALL_HOURS.test(part));
  if (days.length === parts.length) return null;
  return days.length === 0 ? WEEK : daysOf(days.join(', '));
}

/** A night that ends on the next day is two spans. */
function spansOf(dia: Day, abre: number, cierra: number): readonly OpenSpan[] {
  if (cierra > abre) return [{ dia, abre, cierra }];
  const evening = { dia, abre, cierra: MIDNIGHT };
  return cierra === 0 ? [evening] : [evening, { dia: WEEK[dia % 7] ?? 1, abre: 0, cierra }];
}

/** `L-V`, `lunes a viernes`, `sabados, domingos y festivos`; which days are holidays is not known. */
function daysOf(text: string): readonly Day[] | null {
  if (ALL_DAYS.test(text)) return WEEK;
  const [, from = '', to = ''] = /^(\p{L}+) ?(?:-|a) ?(\p{L}+)$/u.exec(text) ?? [];
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first !== undefined && last !== undefined) {
    return first < last ? WEEK.slice(first - 1, last) : null;
  }
  const names = text.split(/, | y /).filter((name) => name !== 'festivos');
  const days = names.flatMap((name) => dayOf(name) ?? []);
  return days.length === names.length && days.length > 0 ? days : null;
}

function minutesOf(time: string): number | null {
  const [hours = NaN, minutes = NaN] = time.split(':').map(Number);
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

/** In order, those that meet or overlap made one. */
function merged(spans: readonly OpenSpan[]): readonly OpenSpan[] {
  const done: OpenSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.dia - b.dia || a.abre - b.abre)) {
    const last = done.at(-1);
    if (last === undefined || last.dia !== span.dia || last.cierra < span.abre) done.push(span);
    else done[done.length - 1] = { ...last, cierra: Math.max(last.cierra, span.cierra) };
  }
  return done;
}

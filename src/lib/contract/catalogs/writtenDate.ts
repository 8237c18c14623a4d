/**
 * A date as a person or a spreadsheet writes it, day first, in the form of the catalogues. One parser for the
 * sheet of confirmations and for the editor: what can be read in two ways is refused, never guessed.
 */
import { wrong } from './problem';

export interface DateLimits {
  /** No date is later, as ISO 8601 writes it; null where it may still come. */
  readonly latest: string | null;
  /** Whether another date of the same sheet has its month first: then `3/11/2026` tells nothing. */
  readonly monthFirst: boolean;
}

/** `date` is `AAAA`, `AAAA-MM` or `AAAA-MM-DD`, as precise as what was written; `problem` is a message of problem.ts. */
export type DateReading =
  | { readonly date: string; readonly problem: null }
  | { readonly date: null; readonly problem: string };

/** A call confirms for so many days: an older reading of a date that has a newer one was hardly meant. */
export const CONFIRMED_FOR_DAYS = 180;

const MONTH_NAMES = 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ');
const WEEKDAY = /^(lun|mar|mie|jue|vie|sab|dom)[a-z]*\.?,? +(?=\d)/;
/** What a spreadsheet adds to a day. */
const HOUR = /(t| +)\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?z?( *[ap]\.? ?m\.?)?$/;

const YEAR_FIRST = /^(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?$/;
const NUMBERS = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const NAMED =
  /^(?:(\d{1,2})(?:o|º|er|ro)?(?: de |[-/. ]))?([a-z]{3,10})\.?(?:,? (?:de |del )?|[-/.])(\d{4}|\d{2})$/;
const MONTH_AND_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const WITHOUT_CENTURY = /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}$/;
const WITHOUT_YEAR = /^(\d{1,2}[-/. ]\d{1,2}|\d{1,2}(?: de |[-/. ])[a-z]{3,10}\.?)$/;

const HOW = 'Escríbelo como 3/11/2026 o 3 de noviembre de 2026: el día, el mes y el año';

const refused = (what: string, remedy = HOW): DateReading => ({
  date: null,
  problem: wrong(what, remedy),
});

/** @param written a cell that is not blank */
export function readDate(written: string, limits: DateLimits): DateReading {
  const text = plain(written);
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return within([year, month, day], limits);
  const [, monthAlone, itsYear] = MONTH_AND_YEAR.exec(text) ?? [];
  if (itsYear !== undefined) return within([itsYear, monthAlone], limits);
  const [, first, second, last] = NUMBERS.exec(text) ?? [];
  if (first !== undefined && second !== undefined && last !== undefined) {
    return readNumbers(first, second, last, limits);
  }
  const [, namedDay, name = '', namedYear = ''] = NAMED.exec(text) ?? [];
  const named = MONTH_NAMES.indexOf(name.slice(0, 3)) + 1;
  if (named > 0) {
    const whole = namedYear.length === 2 ? `20${namedYear}` : namedYear;
    return within([whole, String(named), namedDay], limits);
  }
  if (WITHOUT_CENTURY.test(text))
    return refused('lleva el año con dos cifras y puede leerse de varias formas');
  return WITHOUT_YEAR.test(text)
    ? refused('no dice el año')
    : refused('no es un día del calendario');
}

/** Whether some date can only be read with its month first, as a spreadsheet of the United States writes it. */
export const hasMonthFirst = (cells: readonly string[]): boolean =>
  cells.some((cell) => {
    const [, first, second, year] = NUMBERS.exec(plain(cell)) ?? [];
    return isoOf([year, second, first]) === null && isoOf([year, first, second]) !== null;
  });

function readNumbers(first: string, second: string, year: string, limits: DateLimits): DateReading {
  const dayFirst = isoOf([year, second, first]);
  const monthFirst = isoOf([year, first, second]);
  if (dayFirst === null) {
    return monthFirst === null
      ? refused('no es un día del calendario')
      : refused(
          'lleva el mes primero',
          `Escribe primero el día: ${Number(second)}/${Number(first)}/${year}`,
        );
  }
  const isTwofold = monthFirst !== null && monthFirst !== dayFirst;
  if (isTwofold && limits.monthFirst) {
    return refused(
      'puede leerse de dos formas: otra fecha de la hoja lleva el mes primero',
      BY_NAME,
    );
  }
  if (isTwofold && isLikelier(monthFirst, dayFirst, limits)) {
    return refused(
      'puede leerse de dos formas, y con el día primero ya no vale o todavía no llega',
      BY_NAME,
    );
  }
  return within([year, second, first], limits);
}

const BY_NAME = 'Escribe el mes con letra, como 3 de noviembre de 2026';

/** Of two readings, where only the second can have been meant. */
function isLikelier(other: string, read: string, { latest }: DateLimits): boolean {
  if (latest === null) return false;
  const isCurrent = (date: string) =>
    date <= latest && daysBetween(date, latest) <= CONFIRMED_FOR_DAYS;
  return isCurrent(other) && !isCurrent(read);
}

type Parts = readonly [
  year: string | undefined,
  month?: string | undefined,
  day?: string | undefined,
];

function within(parts: Parts, { latest }: DateLimits): DateReading {
  const date = isoOf(parts);
  if (date === null) return refused('no es un día del calendario');
  if (latest !== null && date > latest) {
    return refused('todavía no llega', 'Escribe el día en que fue; primero el día y luego el mes');
  }
  return { date, problem: null };
}

/** Null where the calendar has no such day. */
function isoOf([year, month, day]: Parts): string | null {
  if (year === undefined) return null;
  const date = [year, ...[month, day].flatMap((part) => part?.padStart(2, '0') ?? [])].join('-');
  const whole = `${date}-01-01`.slice(0, 10);
  const time = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(whole) ? date : null;
}

export const daysBetween = (from: string, until: string): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);

const plain = (written: string): string =>
  written
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(\d)\.º/, '$1º')
    .replace(HOUR, '')
    .replace(WEEKDAY, '');

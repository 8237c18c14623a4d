/** The months that a text tells of, as people write them: «Enero - agosto 2026», «Febrero Marzo 2025», «2016-2018». */

/** `AAAA-MM`, or `AAAA` where no month is written. */
export interface WrittenPeriod {
  readonly first: string;
  readonly last: string;
}

const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
const MONTH =
  /(?<![a-z])(enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)(?![a-z])/g;
const YEAR = /(?<!\d)20\d{2}(?!\d)/g;
const UP_TO_A_DAY = /\bal \d{1,2} de /;

/**
 * @param texts the nearest to the file first: what its link says, its name, its folders outwards. The
 *   first that names months tells them, and their year if it has one; else the first that names a year.
 * @returns null where none tells a year.
 */
export function writtenPeriod(texts: readonly string[]): WrittenPeriod | null {
  const plain = texts.map(plainText);
  const years = plain.map((text) => text.match(YEAR) ?? []).find((found) => found.length > 0);
  const told = plain.find((text) => monthsOf(text).length > 0);
  const own = told?.match(YEAR) ?? years;
  const [first, last] = [own?.[0], own?.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (told === undefined) return { first, last };
  const months = monthsOf(told);
  const from = UP_TO_A_DAY.test(told) ? 1 : (months[0] ?? 1);
  const to = months.at(-1) ?? from;
  const goesBack = first === last && from > to;
  return {
    first: monthIn(goesBack ? Number(first) - 1 : Number(first), from),
    last: monthIn(Number(last), to),
  };
}

/** Of two or four digits, or a number: `1` to `12`; null for what is no month. */
export function monthNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const index = MONTHS.indexOf(plainText(text).slice(0, 3).replace('set', 'sep'));
  return index === -1 ? null : index + 1;
}

/** To set in order: a year without months is told whole, to its end. */
export const endOfPeriod = (periodo: string | null): string =>
  periodo?.length === 4 ? `${periodo}-12` : (periodo ?? '');

/** `2025-02`. */
export const monthIn = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}`;

const monthsOf = (text: string) =>
  [...text.matchAll(MONTH)].flatMap(([name]) => monthNumber(name) ?? []);

const plainText = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('_', ' ');

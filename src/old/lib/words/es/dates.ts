/** Months, windows, quarters and years in words; months come as `YYYY-MM-DD`, any day of them. */
import type { Period } from '$old/lib/period/period';
import type { MonthWindow } from '$old/lib/stats/completeness';

/** In order, in lower case. */
export const MONTHS: readonly string[] = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** «agosto de 2023» */
export function writeMonth(month: string): string {
  return `${monthName(month)} de ${yearOf(month)}`;
}

/** «31 de enero de 2025», «1.º de julio de 2024» */
export function writeDay(day: string): string {
  const number = Number(day.slice(8, 10));
  return `${number === 1 ? '1.º' : number} de ${writeMonth(day)}`;
}

/** «agosto de 2023 a julio de 2024», «abril a junio de 2024», «2023», «2021 a 2023» */
export function writeWindow({ first, last }: MonthWindow): string {
  const sameYear = yearOf(first) === yearOf(last);
  if (first.slice(5, 7) === '01' && last.slice(5, 7) === '12') {
    return sameYear ? yearOf(first) : `${yearOf(first)} a ${yearOf(last)}`;
  }
  if (first.slice(0, 7) === last.slice(0, 7)) return writeMonth(first);
  return `${sameYear ? monthName(first) : writeMonth(first)} a ${writeMonth(last)}`;
}

/** A quarter by its first day: «abril a junio de 2024» */
export function writeQuarter(quarter: string): string {
  const last = String(Number(quarter.slice(5, 7)) + 2).padStart(2, '0');
  return writeWindow({ first: quarter, last: `${yearOf(quarter)}-${last}-01` });
}

/** «2023», «2021 a 2023» */
export function writePeriod({ texto }: Period): string {
  return texto.replace('-', ' a ');
}

function yearOf(month: string): string {
  return month.slice(0, 4);
}

/** @throws RangeError if the text has no month from 01 to 12 */
function monthName(month: string): string {
  const name = MONTHS[Number(month.slice(5, 7)) - 1];
  if (name === undefined) throw new RangeError(`«${month}» no es un mes AAAA-MM-DD.`);
  return name;
}

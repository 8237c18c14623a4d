/** Dates as precise as their source, in words. */
import { writeDay, writeMonth } from './dates';

/** «7 de marzo de 2026», «junio de 2025», «2025» */
export function writeLooseDate(date: string): string {
  if (date.length === 4) return date;
  return date.length === 7 ? writeMonth(`${date}-01`) : writeDay(date);
}

/**
 * The same, without the year where the reader has just read it: «7 de marzo», «junio».
 * @param beside a date written just before
 */
export function writeDateBeside(date: string, beside: string): string {
  const year = date.slice(0, 4);
  const written = writeLooseDate(date);
  return beside.slice(0, 4) === year ? written.replace(` de ${year}`, '') : written;
}

/** What a date leaves unsaid; null of a day. */
export function looseRemark(date: string): string | null {
  if (date.length === 4) return 'la fuente da el año, no el día';
  return date.length === 7 ? 'la fuente da el mes, no el día' : null;
}

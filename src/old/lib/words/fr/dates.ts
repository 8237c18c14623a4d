/** Days and months in words; months come as `YYYY-MM-DD`, any day of them. */
import type { writeLooseDate as inSpanish } from '../es/looseDates';

const MONTHS: readonly string[] = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** « juillet 2024 » */
export const writeMonth = (month: string): string =>
  `${MONTHS[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`;

/** « 7 mars 2026 », « 1er juin 2025 », « juin 2025 », « 2025 »: as precise as its source. */
export const writeLooseDate: typeof inSpanish = (date) => {
  if (date.length === 4) return date;
  if (date.length === 7) return writeMonth(date);
  const day = Number(date.slice(8, 10));
  return `${day === 1 ? '1er' : day} ${writeMonth(date)}`;
};

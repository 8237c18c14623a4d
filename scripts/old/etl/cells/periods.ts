/** Which periods lie inside which. */
import type { CountedPeriod, PeriodType } from '../registry/periods';

/** From the shortest to the longest; a lapse, whatever its days, is the only period of its source. */
export const PERIOD_TYPES: readonly CountedPeriod[] = [
  'mes',
  'trimestre',
  'anio',
  'trienio',
  'lapso',
];

const MONTHS: Readonly<Record<PeriodType, number>> = {
  mes: 1,
  trimestre: 3,
  anio: 12,
  trienio: 36,
};

/**
 * Does a shorter period lie inside a longer one? A lapse holds itself alone.
 * @param longStart, shortStart first days, `AAAA-MM-DD`.
 */
export function contains(longType: CountedPeriod, longStart: string, shortStart: string): boolean {
  if (longType === 'lapso') return longStart === shortStart;
  const offset = monthNumber(shortStart) - monthNumber(longStart);
  return offset >= 0 && offset < MONTHS[longType];
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

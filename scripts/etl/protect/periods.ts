/** Which periods lie inside which. */
import type { PeriodType } from '../registry/periods';

/** From the shortest to the longest. */
export const PERIOD_TYPES: readonly PeriodType[] = ['mes', 'trimestre', 'anio', 'trienio'];

const MONTHS: Readonly<Record<PeriodType, number>> = {
  mes: 1,
  trimestre: 3,
  anio: 12,
  trienio: 36,
};

/**
 * Does a shorter period lie inside a longer one?
 * @param longStart, shortStart first days, `AAAA-MM-DD`.
 */
export function contains(longType: PeriodType, longStart: string, shortStart: string): boolean {
  const offset = monthNumber(shortStart) - monthNumber(longStart);
  return offset >= 0 && offset < MONTHS[longType];
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

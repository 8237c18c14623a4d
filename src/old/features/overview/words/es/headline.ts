/** What stands under the headline of the first screen. */
import type { RankedColonia, Ranking } from '$old/lib/answers/ranking';
import type { Period } from '$old/lib/period/period';
import { withUnit } from '$old/lib/words/es/coloniaReading';
import { writePeriod } from '$old/lib/words/es/dates';
import { writeRate } from '$old/lib/words/es/numbers';
import { capitalised, countOf } from '$old/lib/words/es/unitWords';
import { bothSides } from '$old/lib/words/es/verdicts/divisorVerdict';

/**
 * «210 carpetas en 2023: 1,136 por cada 100,000 mujeres al año; en toda la alcaldía, 924.», and what each divisor
 * says where it depends.
 * @param ranking by rate
 * @returns null where its count is not published
 */
export function coloniaNumbers(
  { n, value, depends, byDivisor }: RankedColonia,
  { counts, divisor, alcaldiaRate }: Ranking,
  periodo: Period,
): string | null {
  if (n === null) return null;
  const cases = `${countOf(n, counts)} en ${writePeriod(periodo)}`;
  if (value === null) return `${cases}.`;
  const rate = withUnit(value, { counts, measure: 'tasa', divisor });
  const whole = alcaldiaRate === null ? '' : `; en toda la alcaldía, ${writeRate(alcaldiaRate)}`;
  const both = depends && byDivisor !== null ? ` ${capitalised(bothSides(byDivisor))}.` : '';
  return `${cases}: ${rate}${whole}.${both}`;
}

/** A link to the page of the chosen colonia. */
export const toPage = (nombre: string) => `La hoja de ${nombre}`;

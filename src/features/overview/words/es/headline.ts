/** What stands under the headline of the first screen. */
import type { RankedColonia, Ranking } from '$lib/answers/ranking';
import type { Period } from '$lib/period/period';
import { withUnit } from '$lib/words/es/coloniaReading';
import { writePeriod } from '$lib/words/es/dates';
import { writeRate } from '$lib/words/es/numbers';
import { countOf } from '$lib/words/es/unitWords';

/**
 * «210 carpetas en 2023: 1,136 por cada 100,000 mujeres al año; en toda la alcaldía, 924.»
 * @param ranking by rate
 * @returns null where its count is not published
 */
export function coloniaNumbers(
  { n, value }: RankedColonia,
  { counts, divisor, alcaldiaRate }: Ranking,
  periodo: Period,
): string | null {
  if (n === null) return null;
  const cases = `${countOf(n, counts)} en ${writePeriod(periodo)}`;
  if (value === null) return `${cases}.`;
  const rate = withUnit(value, { counts, measure: 'tasa', divisor });
  const whole = alcaldiaRate === null ? '' : `; en toda la alcaldía, ${writeRate(alcaldiaRate)}`;
  return `${cases}: ${rate}${whole}.`;
}

/** A link to the page of the chosen colonia. */
export const toPage = (nombre: string) => `La hoja de ${nombre}`;

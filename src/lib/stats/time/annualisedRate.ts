import { rate, type Rate } from '../rate';
import { CONFIDENCE } from '../interval';

/** A year of twelve months of thirty days, so that a month of 28 and one of 31 compare. */
const YEAR_OF_MONTHS = 12 * 30;

/**
 * The rate of some months told as that of a year: ((count ÷ days × 30) × 12) ÷ people × per, with the
 * limits of `rate` on the same scale. As elcri.men does (D. Valle-Jones); its year has 360 days, so a
 * whole year told so is 360/365 of its plain rate: compare only with rates made alike.
 * @param count cases; null where not known
 * @param days length of what was counted
 * @param people resident on average over those days; null where not known
 * @returns null where a number is missing, or people or days are not above zero
 * @throws RangeError if `count` is not a whole number of cases
 */
export function annualisedRate(
  count: number | null,
  days: number,
  people: number | null,
  per: number,
  confidence = CONFIDENCE,
): Rate | null {
  const exposure = people === null ? null : people * (days / YEAR_OF_MONTHS);
  return days > 0 ? rate(count, exposure, per, confidence) : null;
}

import { CONFIDENCE, normalDeviate, type Interval } from './interval';

/**
 * Wilson's limits for a proportion, without continuity correction (JASA 22, 1927).
 * @param part cases with the trait; need not be whole
 * @param whole all cases
 * @throws RangeError unless 0 ≤ part ≤ whole and whole > 0
 */
export function wilson(part: number, whole: number, confidence = CONFIDENCE): Interval {
  if (!(whole > 0 && part >= 0 && part <= whole)) {
    throw new RangeError(
      `${part} de ${whole} no es una proporción: va de 0 de n a n de n, con n > 0.`,
    );
  }
  const z = normalDeviate(confidence);
  const middle = 2 * part + z ** 2;
  const reach = z * Math.sqrt(z ** 2 + 4 * part * (1 - part / whole));
  const scale = 2 * (whole + z ** 2);
  // Of none or all, the very end: rounding would leave it a last digit away, even outside.
  return {
    lower: part === 0 ? 0 : (middle - reach) / scale,
    upper: part === whole ? 1 : (middle + reach) / scale,
  };
}

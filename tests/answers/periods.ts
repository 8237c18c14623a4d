/** Invented periods of one alcaldía and the rest of its city. */
import type { SharePeriod } from '../../src/lib/answers/share';

/**
 * @param own counts of consecutive years
 * @param months of the last of them
 * @param rest counts of the others; 1,000 a year where it is not given
 */
export const periods = (
  own: readonly number[],
  months = 12,
  rest: readonly number[] = own.map(() => 1000),
): readonly SharePeriod[] =>
  own.map((propia, nth) => {
    const isLast = nth === own.length - 1;
    return {
      ...{ anio: 2020 + nth, meses: isLast ? months : 12, dias: isLast ? 30 * months : 360 },
      ...{ registro_nuevo: isLast && months < 12, propia, resto: rest[nth] ?? 0 },
    };
  });

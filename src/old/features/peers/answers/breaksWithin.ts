/** Which breaks of a series are in the year in which alcaldías are compared. */
import { carpetasBy } from '$old/lib/answers/countingUnit';
import { breaksOf, crossedBreak, type BreakId } from '$old/lib/contract/breaks';
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { monthsOf, type Period } from '$old/lib/period/period';

/** Each once, in the order of the catalogue of breaks. */
export function breaksWithin(
  period: Period,
  indicadores: readonly IndicatorId[],
): readonly BreakId[] {
  const found = indicadores.flatMap((indicator) =>
    breaksOf(carpetasBy(indicator)).flatMap(
      (each) => crossedBreak([each], [monthsOf(period)]) ?? [],
    ),
  );
  return [...new Set(found)];
}

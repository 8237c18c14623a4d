/** The indicator that an address of `/comparar/` stands for: parsed from it and printed to it. */
import { isIndicatorId, type IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { DEFAULT_INDICATOR } from '$old/lib/view/view';

/** What follows `/comparar/` where it is what other sources count. */
export const OTHER_SOURCES = 'otras-fuentes';

/**
 * @param segment what follows `/comparar/`, if anything does
 * @returns null where it is no indicator
 */
export function parseComparison(segment: string | undefined): IndicatorId | null {
  if (segment === undefined) return DEFAULT_INDICATOR;
  return isIndicatorId(segment) ? segment : null;
}

/** What follows `/comparar/`; nothing for the indicator by default. */
export function printComparison(indicador: IndicatorId): { indicador?: IndicatorId } {
  return indicador === DEFAULT_INDICATOR ? {} : { indicador };
}

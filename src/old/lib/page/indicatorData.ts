/** Where the data of an indicator are seen: the first page, with it chosen. */
import { resolve } from '$app/paths';
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { DEFAULT_INDICATOR } from '$old/lib/view/view';

/** @returns its address, without an anchor */
export function indicatorData(indicator: IndicatorId): string {
  return `${resolve('/')}${indicator === DEFAULT_INDICATOR ? '' : `?indicador=${indicator}`}`;
}

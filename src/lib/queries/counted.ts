/** Which rows of `observaciones` a figure counts: one source, and no part of it by sex or age. */
import type { IndicatorId } from '$lib/indicators/catalogue';
import { literal, literals } from './literal';

/** The Fiscalía's carpetas have no sex or age of the victim: their only rows are the totals. */
const WHOLE = "fuente = 'fgj_carpetas' AND sexo = 'total' AND edad = 'total'";

/** The condition for one indicator, or for several. */
export function counted(indicators: IndicatorId | readonly IndicatorId[]): string {
  return typeof indicators === 'string'
    ? `${WHOLE} AND indicador = ${literal(indicators)}`
    : `${WHOLE} AND indicador IN ${literals(indicators)}`;
}

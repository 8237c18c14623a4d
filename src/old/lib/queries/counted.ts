/** Which rows of `observaciones` a figure counts: one source and one sex, of all ages. */
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { literal, literals } from './literal';

/** A release holds the same indicators of several sources, and parts of some by sex and age. */
export interface CountedRows {
  readonly fuente: string;
  readonly sexo: string;
}

/** The condition for one indicator, or for several. */
export function counted(
  { fuente, sexo }: CountedRows,
  indicators: IndicatorId | readonly IndicatorId[],
): string {
  const rows = `fuente = ${literal(fuente)} AND sexo = ${literal(sexo)} AND edad = 'total'`;
  return typeof indicators === 'string'
    ? `${rows} AND indicador = ${literal(indicators)}`
    : `${rows} AND indicador IN ${literals(indicators)}`;
}

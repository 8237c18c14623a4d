/** Which indicators may happen to people who only pass through, and not to residents alone. */
import type { IndicatorId } from './catalogue';

/**
 * Those that happen in the street and in transport as well as at home. Family violence happens at home;
 * what breaks sexual intimacy, largely online.
 */
const PUBLIC_SPACE: ReadonlySet<IndicatorId> = new Set([
  'violencia_sexual',
  'abuso_sexual',
  'acoso_sexual',
  'violacion',
]);

export function isOfPublicSpace(indicador: IndicatorId): boolean {
  return PUBLIC_SPACE.has(indicador);
}

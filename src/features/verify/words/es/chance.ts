/** The chance of a pair of counts, with the digits that tell it from another: `0.092`, `0.0005`, `0.00006`. */
import { writePValue } from '$lib/words/es/pValue';

/** Below this nothing is added by another digit. */
const LEAST = 0.00001;

/** @param p from 0 to 1 */
export function writeChance(p: number): string {
  if (p >= 0.001) return writePValue(p);
  if (p < LEAST) return 'menos de 0.00001';
  return p.toFixed(Math.ceil(-Math.log10(p)));
}

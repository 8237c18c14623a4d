/** What the counts of a colonia may be divided by. */
import { indicatorOf, type IndicatorId } from './catalogue';

/** Women who live there; or an estimate of everybody who is there by day, whose sex nobody knows. */
export const DIVISORS = ['mujeres', 'ambiente'] as const;
export type Divisor = (typeof DIVISORS)[number];

/** Those by which an indicator may be told; the first, where nobody asks for another. */
export function divisorsOf(indicador: IndicatorId): readonly [Divisor, ...Divisor[]] {
  return indicatorOf(indicador).divisor === 'ambos' ? DIVISORS : ['mujeres'];
}

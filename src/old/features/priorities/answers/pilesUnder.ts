/** Which piles decide something that weighs in an order. */
import type { Pile } from '$old/lib/answers/pile';
import type { PriorityPeriods } from '../ask';
import { TRACKS } from './criteria';
import type { Priority } from './prioritise';

/**
 * Those without which a change or a rate that weighs would not be the same, or it is not told whether; each in the
 * colonia where its cases gather, by its residents.
 */
export function pilesUnder(
  piles: readonly Pile[],
  { moves }: Pick<Priority, 'moves'>,
  { trienio, antes, despues }: PriorityPeriods,
): readonly Pile[] {
  const weighs = (wanted: string) => moves.some(({ id, weight }) => id === wanted && weight > 0);
  return piles.filter(({ rule, effect, indicador, subject, first, against, ...pile }) =>
    TRACKS.some((track) => {
      if (pile.divisor === 'ambiente' || !pile.where.includes(pile.clave)) return false;
      const isRate = rule === 'oficina' && subject === 'nivel';
      if ((effect === 'sostiene' && !isRate) || indicador !== `violencia_${track}`) return false;
      return subject === 'nivel'
        ? weighs(`${track}_tasa`) && first === trienio.inicio
        : weighs(`${track}_cambio`) && first === despues.inicio && against === antes.inicio;
    }),
  );
}

/** What is said beside an order where something that weighs depends on the cases of one point. */
import type { Pile } from '$lib/answers/pile';
import { pileUnderOrder } from '$lib/words/es/verdicts/pileVerdict';
import { pilesUnder } from './answers/pilesUnder';
import type { Priority } from './answers/prioritise';
import type { PriorityPeriods } from './ask';

export function pileCautions(
  piles: readonly Pile[],
  priority: Pick<Priority, 'moves' | 'order'>,
  periods: PriorityPeriods,
): readonly string[] {
  return pilesUnder(piles, priority, periods).flatMap((pile) => {
    const own = priority.order.find(({ clave }) => clave === pile.clave);
    return own === undefined ? [] : (pileUnderOrder(pile, own.nombre) ?? []);
  });
}

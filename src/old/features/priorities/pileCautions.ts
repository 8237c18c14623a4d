/** What is said beside an order where something that weighs depends on the cases of one point. */
import type { Pile } from '$old/lib/answers/pile';
import type { MarkedText } from '$old/lib/export/dataMarks';
import { pileUnderOrder } from '$old/lib/words/es/verdicts/pileVerdict';
import { pilesUnder } from './answers/pilesUnder';
import type { Priority } from './answers/prioritise';
import type { PriorityPeriods } from './ask';

export function pileCautions(
  piles: readonly Pile[],
  priority: Pick<Priority, 'moves' | 'order'>,
  periods: PriorityPeriods,
): readonly MarkedText[] {
  return pilesUnder(piles, priority, periods).flatMap((pile) => {
    const own = priority.order.find(({ clave }) => clave === pile.clave);
    const text = own === undefined ? null : pileUnderOrder(pile, own.nombre);
    if (text === null) return [];
    const { clave, indicador, of, effect, years } = pile;
    return [
      {
        text,
        data: {
          place: clave,
          indicator: [indicador, ...of],
          class: effect,
          period: years.map((year) => `${year}-01/${year}-12`),
        },
      },
    ];
  });
}

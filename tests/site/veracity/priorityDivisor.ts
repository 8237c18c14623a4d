/** What is said beside an order of priorities where sexual violence depends on the divisor. */
import { SEVERAL, severalTold } from './divisorDoubt';
import { sureSide } from './divisorRisks';
import { FIRST, type Order } from './priorityOrder';
import type { Recounted } from './recount';
import { against } from './rooms';
import type { Statement } from './statements';

/**
 * Of which colonias it depends on the divisor: both answers of those among the first five, how many others, and
 * where a tenth more or fewer people would change an answer.
 */
export function depends(statement: Statement, order: Order): readonly Recounted[] {
  const { ranked, byDivisor } = order;
  const doubted = ranked.filter((place) => {
    const [women, present] = byDivisor.get(place) ?? [0, 0];
    return sureSide(women) !== sureSide(present);
  });
  const told = doubted.filter((place) => ranked.indexOf(place) < FIRST);
  return [
    ...against(
      statement,
      'probability',
      told.flatMap((place) => byDivisor.get(place) ?? []),
    ),
    ...against(statement, 'count', [doubted.length - told.length]),
    ...doubtOf(statement, order, doubted),
  ];
}

function doubtOf(
  { numbers }: Statement,
  order: Order,
  depending: readonly string[],
): readonly Recounted[] {
  const element = numbers.get('count')?.element;
  const [, said] = SEVERAL.exec((element?.textContent ?? '').replace(/\s+/g, ' ')) ?? [];
  if (element === undefined || said === undefined) return [];
  const names = depending.flatMap((place) =>
    order.firmOf(place).includes(false) ? [order.names.get(place) ?? place] : [],
  );
  return [{ element, mark: 'sentence', said, found: severalTold(names) }];
}

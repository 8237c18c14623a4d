/** What is said beside an order where a colonia's place in sexual violence depends on whom it is divided among. */
import type { ByDivisor } from '$old/lib/answers/byDivisor';
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import { plural } from '$old/lib/words/es/list';
import { answersDoubtOf, bothAnswers } from '$old/lib/words/es/verdicts/divisorVerdict';

interface Ordered {
  readonly clave: ColoniaKey;
  readonly nombre: string;
}

/**
 * Both answers of those told, and how many of the others; null where it depends of none.
 * @param order all of them, the first ones first
 * @param told of how many of the first both answers are given
 */
export function sexualDivisorSentence(
  order: readonly Ordered[],
  byDivisor: ReadonlyMap<ColoniaKey, ByDivisor>,
  told: number,
): string | null {
  const doubted = order.flatMap(({ clave, nombre }, place) => {
    const both = byDivisor.get(clave);
    return both?.agreement === 'depende' ? [{ nombre, both, isTold: place < told }] : [];
  });
  if (doubted.length === 0) return null;
  const doubt = answersDoubtOf(doubted.map(({ nombre, both }) => ({ nombre, byDivisor: both })));
  const first = doubted.filter(({ isTold }) => isTold);
  const others = doubted.length - first.length;
  return [
    'Que una colonia supere a la alcaldía en violencia sexual depende de con qué se divida.',
    ...first.map(({ nombre, both }) => `${nombre}: ${bothAnswers(both)}.`),
    ...(others === 0 ? [] : [rest(others, first.length > 0)]),
    ...(doubt === null ? [] : [doubt]),
  ].join(' ');
}

function rest(count: number, isAfterOthers: boolean): string {
  const colonias = plural(count, 'una colonia', `${count} colonias`);
  return isAfterOthers
    ? `Lo mismo pasa en ${plural(count, 'otra colonia', `otras ${count} colonias`)}.`
    : `Así es en ${colonias}, ninguna entre las primeras.`;
}

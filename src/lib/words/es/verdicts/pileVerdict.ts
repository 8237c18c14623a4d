/** What depends on many cases that share a point, which may be where they are registered. */
import type { Change } from '$lib/answers/change';
import type { Pile } from '$lib/answers/pile';
import { indicatorOf } from '$lib/contract/indicators/catalogue';
import { writeList } from '../list';

/**
 * «Muchas de las carpetas por acoso sexual de 2023 tienen el mismo punto, que puede ser donde se registran;
 * sin ellas, el aumento de violencia sexual sería bastante menor y también cabría en el azar.»
 * @param nombre of the colonia, where it is to be named
 * @returns null where there is no change to speak of
 */
export function pileUnderChange(
  pile: Pick<Pile, 'of' | 'years' | 'indicador' | 'effect'>,
  change: Change,
  nombre: string | null = null,
): string | null {
  if (change.verdict === 'sin_respuesta') return null;
  const rises = change.ratio >= 1;
  const which = `${rises ? 'el aumento' : 'la baja'} de ${indicatorOf(pile.indicador).enFrase}`;
  const without = withoutThem(pile.effect, which, rises, change.verdict !== 'azar');
  return without === null ? null : `${sharedPoint(pile, nombre)}; ${without}.`;
}

function withoutThem(
  effect: Pile['effect'],
  which: string,
  rises: boolean,
  isBeyond: boolean,
): string | null {
  switch (effect) {
    case 'menor':
      return `sin ellas, ${which} sería bastante menor ${isBeyond ? 'pero seguiría más allá del azar' : 'y también cabría en el azar'}`;
    case 'mayor':
      return `sin ellas, ${which} sería bastante mayor`;
    case 'azar':
      return `sin ellas, ${which} ${isBeyond ? 'podría caber en el azar' : 'cabría todavía mejor en el azar'}`;
    case 'contrario':
      return `sin ellas habría ${rises ? 'una baja y no un aumento' : 'un aumento y no una baja'} de lo mismo`;
    case 'reservado':
      return `no se dice si ${which} se sostiene sin ellas: daría a conocer cuántas son`;
    case 'sostiene':
    case 'cambia':
      return null;
  }
}

/** Of how a colonia stands against the rest; null where it stands so without them. */
export function pileUnderLevel(
  pile: Pick<Pile, 'of' | 'years' | 'indicador' | 'effect'>,
): string | null {
  const { enFrase } = indicatorOf(pile.indicador);
  if (pile.effect === 'cambia') {
    return `${sharedPoint(pile, null)}; sin ellas, no se diría lo mismo de ${enFrase} frente al resto de la alcaldía.`;
  }
  return pile.effect === 'reservado'
    ? `${sharedPoint(pile, null)}; no se dice si lo que se lee de ${enFrase} frente al resto de la alcaldía se sostiene sin ellas: daría a conocer cuántas son.`
    : null;
}

/**
 * Of an order in which a change or a rate weighs; null where it stands without them.
 * @param nombre of the colonia
 */
export function pileUnderOrder(
  pile: Pick<Pile, 'of' | 'years' | 'indicador' | 'effect' | 'subject'>,
  nombre: string,
): string | null {
  if (pile.effect === 'sostiene') return null;
  const { enFrase } = indicatorOf(pile.indicador);
  const what = `${pile.subject === 'cambio' ? 'el cambio' : 'la tasa'} de ${enFrase}, que pesa en este orden,`;
  const without =
    pile.effect === 'reservado'
      ? `no se dice si ${what} se sostiene sin ellas: daría a conocer cuántas son`
      : `sin ellas, ${what} sería ${pile.subject === 'cambio' ? 'otro' : 'otra'}`;
  return `${sharedPoint(pile, nombre)}; ${without}.`;
}

function sharedPoint({ of, years }: Pick<Pile, 'of' | 'years'>, nombre: string | null): string {
  const many = `uchas de las carpetas por ${indicatorOf(of).enFrase} de ${writeList(years)}`;
  return `${nombre === null ? 'M' : `En ${nombre}, m`}${many} tienen el mismo punto, que puede ser donde se registran`;
}

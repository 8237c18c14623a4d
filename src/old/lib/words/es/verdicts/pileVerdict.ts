/** What depends on many cases that may be where they were registered. */
import type { Change } from '$old/lib/answers/change';
import type { Pile } from '$old/lib/answers/pile';
import { indicatorOf } from '$old/lib/contract/indicators/catalogue';
import { writeList } from '../list';

/**
 * «Muchas de las carpetas por acoso sexual de 2023 tienen el mismo punto, que puede ser donde se registran;
 * sin ellas, el aumento de violencia sexual sería bastante menor y también cabría en el azar.»
 * @param nombre of the colonia, where it is to be named
 * @returns null where there is no change to speak of
 */
export function pileUnderChange(
  pile: Pick<Pile, 'rule' | 'of' | 'years' | 'indicador' | 'effect'>,
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
    case 'encima':
    case 'igual':
    case 'debajo':
      return null;
  }
}

/**
 * Of an order in which a change or a rate weighs; null where it stands without them.
 * @param nombre of the colonia
 */
export function pileUnderOrder(
  pile: Pick<Pile, 'rule' | 'of' | 'years' | 'indicador' | 'effect' | 'subject'>,
  nombre: string,
): string | null {
  if (pile.effect === 'sostiene' && (pile.rule === 'punto' || pile.subject === 'cambio'))
    return null;
  const { enFrase } = indicatorOf(pile.indicador);
  const what = `${pile.subject === 'cambio' ? 'el cambio' : 'la tasa'} de ${enFrase}, que pesa en este orden,`;
  const without =
    pile.effect === 'reservado'
      ? `no se dice si ${what} se sostiene sin ellas: daría a conocer cuántas son`
      : `sin ellas, ${what} sería ${pile.effect === 'sostiene' ? 'menor' : pile.subject === 'cambio' ? 'otro' : 'otra'}`;
  return `${sharedPoint(pile, nombre)}; ${without}.`;
}

function sharedPoint(
  { rule, of, years }: Pick<Pile, 'rule' | 'of' | 'years'>,
  nombre: string | null,
): string {
  const crimes = writeList(of.map((id) => indicatorOf(id).enFrase));
  const many = `uchas de las carpetas por ${crimes} de ${writeList(years)}`;
  const place =
    rule === 'punto'
      ? 'tienen el mismo punto, que puede ser donde se registran'
      : 'se juntan cerca de una oficina de la Fiscalía, donde quizá sólo se registraron';
  return `${nombre === null ? 'M' : `En ${nombre}, m`}${many} ${place}`;
}

/** What becomes of the level of a colonia where its women, an estimate, are a tenth more or fewer. */
import type { Standing } from '$old/lib/answers/againstRest';
import { WOMEN_DOUBT } from '$old/lib/answers/coloniaCounts';
import type { InDoubt } from '$old/lib/answers/womenDoubt';
import { writePercent } from '$old/lib/words/es/numbers';

const CLAIMED = {
  held: 'seguiría siendo más que azar',
  lost: 'ya podría ser azar',
} as const;
const ALIKE = {
  held: 'tampoco se distinguiría del resto',
  lost: 'sí podría distinguirse del resto',
} as const;

/**
 * «Con 10 % más o menos mujeres que las estimadas, seguiría siendo más que azar; su lugar posible, del 1 al 9 de la
 * alcaldía, iría del 1 al 14.»
 */
export function levelDoubtSentence(
  verdict: Exclude<Standing, 'sin_respuesta'>,
  { holds, places }: InDoubt,
): string {
  const told = (verdict === 'igual' ? ALIKE : CLAIMED)[holds ? 'held' : 'lost'];
  const women = `Con ${writePercent(WOMEN_DOUBT)} más o menos mujeres que las estimadas, ${told}`;
  return places === null ? `${women}.` : `${women}; ${placesOf(places)}.`;
}

function placesOf({ told, doubted }: NonNullable<InDoubt['places']>): string {
  const of = ({ best, worst }: typeof told) =>
    best === worst ? `el ${best}` : `del ${best} al ${worst}`;
  return told.best === doubted.best && told.worst === doubted.worst
    ? `su lugar posible, ${of(told)}, no cambiaría`
    : `su lugar posible, ${of(told)}, ${doubted.best === doubted.worst ? 'sería' : 'iría'} ${of(doubted)}`;
}

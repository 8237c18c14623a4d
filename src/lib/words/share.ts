/** What is said of an alcaldía's share of the city: whether a fall or a rise is its own. */
import type { Comparison, SharePeriod } from '../answers/share';
import { number } from './numbers';
import { monthName } from './recent';

/** «7.4 %», of a part from 0 to 1. */
const sharePercent = (part: number): string => `${(100 * part).toFixed(1)}\u00A0%`;

/** «19 % menos», of a ratio. */
function moreOrLess(ratio: number): string {
  const percent = Math.round(100 * Math.abs(ratio - 1));
  if (percent === 0) return 'lo mismo';
  return `${number(percent)}\u00A0% ${ratio < 1 ? 'menos' : 'más'}`;
}

/** «enero a julio de 2026», or the year where it is whole. */
export const spanWords = ({ anio, meses }: Pick<SharePeriod, 'anio' | 'meses'>): string =>
  meses === 12 ? String(anio) : `enero a ${monthName(meses)} de ${anio}`;

/** «La baja es de toda la ciudad», «Cuauhtémoc baja más que la ciudad». @param name of the alcaldía */
export function whoseChange({ city, side, own }: Comparison, name: string): string {
  const [moves, cityMoves] = [own < 1 ? 'baja' : 'sube', city === 'down' ? 'baja' : 'sube'];
  if (side === 'alike') {
    if (city === 'same' || moves !== cityMoves) {
      return `La parte de ${name} en la ciudad varía como otros años`;
    }
    return city === 'down' ? 'La baja es de toda la ciudad' : 'El alza es de toda la ciudad';
  }
  if (city === 'same') return `${name} ${moves}; la ciudad, no`;
  if (moves !== cityMoves) return `${name} ${moves} y la ciudad ${cityMoves}`;
  const isFurther = (side === 'less') === own < 1;
  return `${name} ${moves} ${isFurther ? 'más' : 'menos'} que la ciudad`;
}

/** How both moved: «En 2025 hubo 3 % menos que en 2024 en Cuauhtémoc y 7 % menos en el resto de la ciudad.» */
export function movesWords({ before, after, own, rest }: Comparison, name: string): string {
  const moved =
    after.meses === before.meses
      ? `En ${after.anio} hubo ${moreOrLess(own)} que en ${before.anio}`
      : `De ${spanWords(after)} hubo por día ${moreOrLess(own)} que en todo ${before.anio}`;
  return `${moved} en ${name} y ${moreOrLess(rest)} en el resto de la ciudad.`;
}

/** The share beside those that it would have if it varied by itself. */
export function shareWords({ before, shares, change, side }: Comparison): string {
  const [was, is] = shares;
  const [low, high] = change.expected;
  const usual = `de ${(100 * low).toFixed(1)} a ${sharePercent(high)}`;
  const beside = side === 'alike' ? `varía sola ${usual}` : `sola variaría ${usual}`;
  return `Su parte de la ciudad es ${sharePercent(is)}; era ${sharePercent(was)} en ${before.anio}, y de un año a otro ${beside}.`;
}

/** What the newest comparison takes for granted; empty where it takes nothing. */
export const shareDoubt = ({ before, after }: Comparison): string =>
  [
    after.registro_nuevo
      ? `Cruza el cambio de registro de ${after.anio}: vale si las 16 alcaldías cambiaron igual.`
      : '',
    after.meses === before.meses
      ? ''
      : 'Va junto a un año entero porque de las otras alcaldías no se publica mes por mes.',
  ]
    .filter((line) => line !== '')
    .join(' ');

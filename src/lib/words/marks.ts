/** What is said of a colonia beside the rest of the alcaldía. */
import type { Standing, Standings } from '../answers/standings';
import { about, listed, number, printedCount, rateWords } from './numbers';

type Whole = Standings['whole'];

/** A mark, or one of the answers without one: a sentence without its point. @param place «alcaldía» */
export function standingWords({ kind, n, women, present }: Standing, whole: Whole): string {
  if (women === null || present === null) {
    return `${printedCount(n)} denuncias en tres años: pocas, sin tasa`;
  }
  const [own, all] = [rateWords(women.rate), rateWords(whole.women)];
  const day = `${rateWords(present.rate)}; ${rateWords(whole.present)}`;
  const more = women.rate > whole.women ? 'Más' : 'Menos';
  switch (kind) {
    case 'above':
    case 'below':
      return `${more} que el resto, por mujer que vive ahí (${own} por cada mil; alcaldía ${all}) y por persona que pasa ahí el día (${day})`;
    case 'like':
      return `Como el resto: ${own} por cada mil mujeres en tres años (alcaldía ${all})`;
    case 'by-women':
      return `${more} por mujer que vive ahí (${own} por cada mil; alcaldía ${all}); por persona que pasa ahí el día, no (${day})`;
    case 'by-office':
      return `${own} por cada mil mujeres (alcaldía ${all}); sin las que se concentran junto a una oficina de la Fiscalía, no se separa del resto`;
    case 'apart':
      return `${own} por cada mil mujeres, sin comparar: aquí se registra`;
    case 'unsure':
    case 'few':
      return `${own} por cada mil mujeres en tres años; con tan pocas no se separa de ${all}`;
  }
}

/** A word for a list or a map; empty without a mark. */
export const markWords = (kind: Standing['kind']): string =>
  kind === 'above' ? 'más que el resto' : kind === 'below' ? 'menos que el resto' : '';

export const markSign = (kind: Standing['kind']): string =>
  kind === 'above' ? '▲' : kind === 'below' ? '▼' : '';

/** Where reports crowd at an office: of how many, and which place is left without them. */
export function officeWords(name: string, excess: number, n: number, place: string): string {
  return `${name} ⌂ Fiscalía: ${about(excess)} de ${number(n)} se concentran junto a ella; ${place}.`;
}

/** «sin ellas sigue segunda». @param before @param after places from one, by count, with and without */
export function placeWithout(before: number, after: number): string {
  const order = ORDINALS[after - 1] ?? `en el lugar ${number(after)}`;
  return `sin ellas ${before === after ? 'sigue' : 'queda'} ${order}`;
}

const ORDINALS = ['primera', 'segunda', 'tercera', 'cuarta', 'quinta'];

export interface Marked {
  /** «violencia familiar». */
  readonly crime: string;
  /** «2021–2023». */
  readonly span: string;
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** How many have no mark. */
  readonly others: number;
}

/** Fourteen words, or as many more as the names need. */
export function marksHeadline({ crime, above, below }: Marked): string {
  if (above.length > 0) {
    return `En ${crime}, ${listed(above)} ${verb(above)} arriba del resto`;
  }
  return below.length > 0
    ? `En ${crime}, ${listed(below)} ${verb(below)} abajo del resto`
    : `En ${crime}, ninguna colonia queda arriba ni abajo del resto`;
}

const verb = (names: readonly string[]): string => (names.length === 1 ? 'queda' : 'quedan');

export function marksDeck({ span, above, below, others }: Marked): string {
  const how = `Por mujer que vive ahí y por persona de día, ${span}.`;
  const under = above.length > 0 && below.length > 0 ? ` Abajo: ${listed(below)}.` : '';
  return `${how}${under} En las otras ${number(others)} puede ser azar, o no se ve de ambas formas.`;
}

/** Who passes through a station is in no divisor. @param names marked above, with a station of the Metro */
export const metroWords = (names: readonly string[]): string =>
  names.length === 0
    ? ''
    : `▲ En ${listed(names)} hay Metro: quien sólo va de paso no está en ninguna de las dos cuentas.`;

/** What the page of a colonia says of it. What stands between «**» is said louder. */
import type { Order, PlaceOfColonia } from '../answers/placeOfColonia';
import type { Change, Side } from '../answers/yearChange';
import { capital, inLetters, listed, number, printedCount } from './numbers';

const PER_YEAR = { weeks: 52, months: 12 };
/** From so many on, by the week. */
const WEEKLY = 100;

/** How many, and how often that is. @param crime «violencia familiar» */
export function howMany(n: number, crime: string, year: number): string {
  if (n === 0) return `**0 a 2 denuncias** por ${crime} en todo ${year}.`;
  return `**${number(n)} denuncias** por ${crime} en ${year}: ${paceWords(n)}.`;
}

function paceWords(n: number): string {
  if (n < 10) return 'menos de una al mes';
  if (n < 18) return 'cerca de **una al mes**';
  const [times, span] =
    n < WEEKLY ? [n / PER_YEAR.months, 'al mes'] : [n / PER_YEAR.weeks, 'por semana'];
  return `unas **${number(Math.round(times))} ${span}**`;
}

/** «Y **40** por violencia sexual.» */
export const andAlso = (n: number, crime: string): string =>
  `Y **${printedCount(n)}** por ${crime}.`;

/** Beside the year before. @param colonias how many are compared */
export function changeWords(
  change: Change,
  before: number,
  year: number,
  colonias: number,
): string {
  const said = {
    same: '**sin cambio visible**',
    usual: '**es lo normal** de un año a otro',
    among: `**cabe en el azar**, que mueve así a alguna de ${number(colonias)}`,
    more: '**son más** de lo que varía por azar',
    fewer: '**son menos** de lo que varía por azar',
  }[change];
  return change === 'same'
    ? `En ${year}, también ${printedCount(before)}: ${said}.`
    : `En ${year} fueron ${printedCount(before)}: ${said}.`;
}

/** Against the years since the first. @param counts of complete years, the one that is told last */
export function rangeWords(
  counts: readonly number[],
  [first, last]: readonly [number, number],
): string {
  const own = counts.at(-1) ?? 0;
  const others = counts.slice(0, -1);
  const [low, high] = [Math.min(...others), Math.max(...others)];
  if (own > high) return `Es el número más alto desde ${first}.`;
  if (own < low) return `Es el número más bajo desde ${first}.`;
  const all = [Math.min(low, own), Math.max(high, own)] as const;
  const years = `De ${first} a ${last}`;
  if (all[0] === all[1]) return `${years}, cada año ${printedCount(all[0])}.`;
  return `${years}, de ${all[0] === 0 ? '2 o menos' : number(all[0])} a ${number(all[1])} al año.`;
}

/** A standing after a colon, what is said first of it louder. */
export function louder(text: string): string {
  const [first = ''] = /^[^,:;(]*[^,:;( ]/.exec(text) ?? [];
  const rest = text.slice(first.length).replace(/^:/, ',');
  return `**${first.slice(0, 1).toLowerCase()}${first.slice(1)}**${rest}`;
}

/** Over the bars. @param side null where its rate is compared with none @param crime «Violencia familiar» */
export function barsHeading(side: Side | null, crime: string): string {
  switch (side) {
    case 'above':
      return `${crime}: cada año, más que si fuera como toda la alcaldía`;
    case 'below':
      return `${crime}: cada año, menos que si fuera como toda la alcaldía`;
    case 'both':
      return `${crime}: unos años más que si fuera como toda la alcaldía, otros menos`;
    case 'near':
      return 'Denuncias por año, y las que habría si fuera como toda la alcaldía';
    case null:
      return 'Denuncias por año';
  }
}

/** «De 33, por número, la segunda; por mujer que vive ahí, entre las cinco con más». */
export function placeWords({ byCount, byRate }: PlaceOfColonia): string {
  const rate = byRate === null ? '' : `; por mujer que vive ahí, ${orderWords(byRate)}`;
  return `De ${number(byCount.of)}, por número, ${orderWords(byCount)}${rate}`;
}

const ORDINALS = [
  'primera',
  'segunda',
  'tercera',
  'cuarta',
  'quinta',
  'sexta',
  'séptima',
  'octava',
];

function orderWords({ above, alike, of }: Order): string {
  const below = of - above - alike;
  if (alike === 1) return `la ${ORDINALS[above] ?? `${number(above + 1)}.ª`}`;
  if (2 * (above + alike) <= of) return `entre las ${inLetters(above + alike)} con más`;
  if (2 * (below + alike) <= of) return `entre las ${inLetters(below + alike)} con menos`;
  const sides = [
    below === 0 ? '' : `más que ${number(below)}`,
    above === 0 ? '' : `menos que ${number(above)}`,
  ].filter((side) => side !== '');
  return sides.length === 0 ? 'no se separa de ninguna' : `${sides.join(' y ')} de ellas`;
}

const STATES: Readonly<Record<string, string>> = {
  anunciado: 'Anunciado',
  en_curso: 'En curso',
  cumplido: 'Cumplido',
  sin_dato: 'Sin dato público',
};

export const agreementState = (state: string): string => STATES[state] ?? capital(state);

/** «aquí están Barrio Bravo y Tepito»; empty where no other name is known. */
export const alsoCalled = (names: readonly string[]): string =>
  names.length === 0 ? '' : `aquí ${names.length === 1 ? 'está' : 'están'} ${listed(names)}`;

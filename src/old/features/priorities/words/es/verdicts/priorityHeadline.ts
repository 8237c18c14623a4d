/** The finding of an order as a headline: which colonias are firmly among the first five. */
import { FIRST_PLACES } from '$old/lib/answers/places';
import { plural, writeList } from '$old/lib/words/es/list';
import { writeSmall } from '$old/lib/words/es/numbers';
import { capitalised } from '$old/lib/words/es/unitWords';
import { FIRM } from './priorityVerdict';

/** More is not taken in at a glance. */
const MOST_WORDS = 15;

/** A colonia of the order, and its share among the first five; null while that is computed. */
export interface HeadedPlace {
  readonly nombre: string;
  readonly first: number | null;
}

/**
 * «Con firmeza entre las cinco primeras: Centro, Doctores y Morelos»; how many they are, where their names
 * do not fit.
 * @param places in the order of their scores
 */
export function priorityHeadline(places: readonly HeadedPlace[]): string {
  if (places.length === 0) return 'No hay colonias que ordenar';
  if (places.length <= FIRST_PLACES) {
    return shortest(
      `Muy pocas para ordenarlas; la primera es ${places[0]?.nombre ?? ''}`,
      'Son muy pocas colonias para ordenarlas',
    );
  }
  const five = places.slice(0, FIRST_PLACES);
  const namesOf = (some: readonly HeadedPlace[]) => writeList(some.map(({ nombre }) => nombre));
  if (five.some(({ first }) => first === null)) {
    return shortest(`Primeras con estos pesos: ${namesOf(five)}`, 'Otro orden, con estos pesos');
  }
  const firm = five.filter(({ first }) => first !== null && first >= FIRM);
  if (firm.length === 0) return 'Ninguna colonia está con firmeza entre las cinco primeras';
  return firm.length === FIRST_PLACES
    ? shortest(`Firmes, las cinco primeras: ${namesOf(firm)}`, 'Las cinco primeras son firmes')
    : shortest(
        `Con firmeza entre las cinco primeras: ${namesOf(firm)}`,
        `${capitalised(writeSmall(firm.length))} ${plural(firm.length, 'colonia está', 'colonias están')} ` +
          'con firmeza entre las cinco primeras',
      );
}

const shortest = (named: string, counted: string): string =>
  named.split(/\s+/).length <= MOST_WORDS ? named : counted;

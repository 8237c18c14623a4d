/** Of a claim told as a rate: what the same counts give by both divisors. */
import { writeCount, writeRate } from '$lib/words/es/numbers';
import type { Compared } from '../../answers/compareCounts';
import type { PeopleOf } from '../../held';
import { pageWords } from './page';

const PER = 100_000;

/**
 * @param compared null where the two periods are not compared
 * @param people null where those of the release that is shown are not known
 */
export function bothDivisors(compared: Compared | null, people: PeopleOf | null): string {
  if (compared === null || people === null) return pageWords.perResident;
  const { habitantes: residentes, presentes } = people;
  if (residentes === null || presentes === null) return pageWords.perResident;
  return (
    `Con un solo divisor la tasa dice la mitad. Por cada ${writeCount(PER)} de sus ${writeCount(residentes)} habitantes ` +
    `(2020), ${passed(compared, residentes)}; por cada ${writeCount(PER)} de las ${writeCount(presentes)} personas que están ` +
    `ahí de día (una estimación), ${passed(compared, presentes)}. De un periodo a otro, el cambio es el mismo con las ` +
    'dos, y basta comparar las cuentas; entre lugares, hay que dar las dos tasas.'
  );
}

const passed = ({ before, after }: Compared, people: number): string =>
  `de ${writeRate((before * PER) / people)} a ${writeRate((after * PER) / people)}`;

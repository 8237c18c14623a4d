/** Probabilities in words: never as sure as 0 or 100. */
import { writePercent } from './numbers';
import type { ExceedanceClass } from '$old/lib/answers/exceedanceClass';

/** «87 %», «más de 99 %», «menos de 1 %» */
export function writeProbability(probability: number): string {
  if (probability > 0.99) return `más de ${writePercent(0.99)}`;
  return probability < 0.01 ? `menos de ${writePercent(0.01)}` : writePercent(probability);
}

/** The same where there is no room: «87 %», «>99 %», «<1 %» */
export function writeShortProbability(probability: number): string {
  return writeProbability(probability).replace('más de ', '>').replace('menos de ', '<');
}

/** Of being above the alcaldía, by class: what the legend, the card and the table say of it. */
export const EXCEEDANCE_WORDS: Readonly<Record<ExceedanceClass, string>> = {
  0: 'casi seguro por debajo de la alcaldía',
  1: 'probablemente por debajo de la alcaldía',
  2: 'no se puede saber si la supera',
  3: 'probablemente por encima de la alcaldía',
  4: 'casi seguro por encima de la alcaldía',
};

/** How many women victims there were for every ten carpetas, in words. */
import { writeWindow } from '$old/lib/words/es/dates';
import { writeCount } from '$old/lib/words/es/numbers';

export interface WomenPerTen {
  /** First and last day of the facts. */
  readonly desde: string;
  readonly hasta: string;
  /** Rounded. */
  readonly mujeres_por_diez: number;
}

const IN_WORDS: readonly string[] = [
  ...['menos de una mujer víctima', 'una mujer víctima'],
  ...['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'].map(
    (number) => `${number} mujeres víctimas`,
  ),
];

/** It never says of which share of the victims: a carpeta may have several. */
export function womenPerTenSentence({ desde, hasta, mujeres_por_diez: n }: WomenPerTen): string {
  const women = IN_WORDS[n] ?? `${writeCount(n)} mujeres víctimas`;
  return `De ${writeWindow({ first: desde, last: hasta })}, por cada diez carpetas hubo ${women}.`;
}

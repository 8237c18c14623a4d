/** The years of every colonia on one scale: what opens them, and what is said around them. */
import type { Ranking } from '$old/lib/answers/ranking';
import { coloniaTableWords } from './coloniaTable';

export const multiplesWords = {
  open: (areas: number) => `Las ${areas} en una misma escala`,
  finding: (areas: number) => `Las ${areas} colonias, año por año y en una misma escala`,
  /**
   * «Carpetas por violencia familiar por cada 100,000 mujeres al año, de 2019 a 2024, desde cero»
   * @param subject what is counted: «Carpetas por violencia familiar»
   */
  subtitle: (
    subject: string,
    divisor: Ranking['divisor'],
    [first, last]: readonly [number, number],
  ) =>
    `${subject} ${coloniaTableWords.rate[divisor].toLocaleLowerCase('es')}, de ${first} a ${last}, desde cero`,
  note:
    'Línea de puntos: la tasa de toda la alcaldía en el periodo del mapa. ' +
    'Lo punteado al final es provisional. Dos rayas sobre el cero: ese año no se publica. ' +
    'Primero las que están por encima del resto, luego las que no se distinguen y las que están ' +
    'por debajo; dentro de cada grupo, por su tasa.',
  /** After the rest, where any has one. */
  depends: ' El asterisco: su respuesta depende de a quién se cuenta.',
  /** The same of where it was registered. */
  registered: ' La cruz †: se dice bajo el mapa qué sería sin lo que quizá sólo se registró ahí.',
  year: 'Año',
  yearOf: (year: number, provisional: boolean) => `${year}${provisional ? ', provisional' : ''}`,
};

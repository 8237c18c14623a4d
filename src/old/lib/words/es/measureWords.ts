/** The ways of showing the colonias: their names and what each is, for who has to choose. */
import type { CountingUnit } from '$old/lib/answers/countingUnit';
import type { Divisor } from '$old/lib/contract/indicators/divisors';
import type { Measure } from '$old/lib/view/view';
import { AMONG } from './divisorWords';
import { capitalised, manyOf } from './unitWords';

/** «Veredicto», «Tasa», «Carpetas»; «Víctimas mujeres» where those are counted. */
export function measureName(medida: Measure, counts: CountingUnit): string {
  switch (medida) {
    case 'veredicto':
      return 'Veredicto';
    case 'carpetas':
      return capitalised(manyOf(counts));
    case 'tasa':
      return 'Tasa';
    case 'suavizada':
      return 'Suavizada';
    case 'excedencia':
      return 'Probabilidad';
  }
}

/** What it is, in a line. */
export function measureGloss(medida: Measure, counts: CountingUnit, divisor: Divisor): string {
  const cases = manyOf(counts);
  switch (medida) {
    case 'veredicto':
      return 'Si su tasa se distingue de la del resto de la alcaldía.';
    case 'carpetas':
      return `Cuántas ${cases} hay en cada colonia: donde vive o pasa más gente, suele haber más.`;
    case 'tasa':
      return `Las ${cases} ${AMONG[divisor]}: con pocas, salta de un año a otro.`;
    case 'suavizada':
      return `La tasa, acercada a la media de las colonias tanto más cuanto menos ${cases} hay.`;
    case 'excedencia':
      return 'Qué tan seguro es que su tasa sea mayor que la de la alcaldía, y no por azar.';
  }
}

/** What the smoothed numbers cannot say, for the foot of their figures. */
export const SMOOTHING_NOTE =
  'La media hacia la que se acerca cada colonia se aprende de las que se publican: como faltan las ' +
  'cuentas menores de 5, queda algo alta. Sin cuenta publicada no hay tasa suavizada.';

/** The map of colonias: its card and its key. */
import type { CountingUnit } from '$old/lib/answers/countingUnit';
import type { VerdictState } from '$old/lib/answers/verdictStates';
import { manyOf } from './unitWords';

export const coloniaMapWords = {
  hint: 'Pasa sobre una colonia, o tócala, para leer la suya.',
  /** To who only hears it. */
  keys: 'Con las flechas se pasa de una colonia a sus vecinas; con Enter se elige.',
  toSheet: (colonia: string) => `Ver ${colonia} a fondo`,
  /** @param reading what is known of it */
  heard: (colonia: string, reading: string) => `${colonia}: ${reading}`,
  verdicts: {
    title: 'Contra el resto, más allá del azar',
    names: {
      encima: 'por encima',
      igual: 'no se distinguen',
      depende: 'depende de a quién se cuenta',
      registro: 'quizá por dónde se registra',
      debajo: 'por debajo',
      no_publicada: 'no se publica',
      sin_respuesta: 'sin comparación',
    } satisfies Record<VerdictState, string>,
  },
  key: {
    ramp: 'Colores del mapa, de menos a más',
    probabilities: 'Colores del mapa, de más a menos probable',
    /** The one class, where there are no others. */
    all: 'todas',
    below: (to: string) => `menos de ${to}`,
    fromOn: (from: string) => `${from} o más`,
    /** A class that ends just under the next. */
    within: (from: string, to: string) => `de ${from} a menos de ${to}`,
    between: (from: string, to: string) => `de ${from} a ${to}`,
    /** @param below a count under this one is unstable */
    unstable: (below: number, unit: CountingUnit) =>
      `menos de ${below} ${manyOf(unit)}: cifra inestable`,
  },
};

import type { Divisor } from '$old/lib/contract/indicators/divisors';
import type { RankedStanding } from '$old/lib/answers/ranking';

/** The table under the map and the list. */
export const coloniaTableWords = {
  standings: {
    encima: 'por encima, más allá del azar',
    debajo: 'por debajo, más allá del azar',
    igual: 'dentro del azar',
    depende: 'depende de con qué se divida',
    registro: 'quizá por dónde se registra',
    sin_respuesta: 'sin comparación',
  } satisfies Record<RankedStanding, string>,
  againstRest: 'Frente al resto de la alcaldía',
  rate: {
    mujeres: 'Por cada 100,000 mujeres al año',
    ambiente: 'Por cada 100,000 personas presentes al año',
  } satisfies Record<Divisor, string>,
  smoothed: {
    mujeres: 'Tasa suavizada por cada 100,000 mujeres al año',
    ambiente: 'Tasa suavizada por cada 100,000 personas presentes al año',
  } satisfies Record<Divisor, string>,
  present: 'Gente presente de día (estimación)',
  noProbability: 'sin probabilidad que dar',
  places: 'Lugar posible (95\u00a0%)',
  noPlace: 'sin lugar',
};

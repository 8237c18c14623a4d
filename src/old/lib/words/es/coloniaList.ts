/** The list of colonias: its axis and its key. */
import type { Standing } from '$old/lib/answers/againstRest';
import type { CountingUnit } from '$old/lib/answers/countingUnit';
import type { VerdictState } from '$old/lib/answers/verdictStates';
import type { Ranking } from '$old/lib/answers/ranking';
import type { Divisor } from '$old/lib/contract/indicators/divisors';
import { manyOf } from './unitWords';

type Meanings = Readonly<Record<Exclude<Standing, 'sin_respuesta'>, string>>;

const OF_RATES: Meanings = {
  encima: 'por encima del resto, más allá del azar',
  igual: 'dentro del azar',
  debajo: 'por debajo del resto, más allá del azar',
};

const OF_COUNTS: Readonly<Record<Divisor, Meanings>> = {
  mujeres: {
    encima: 'más de las que darían sus residentes',
    igual: 'dentro del azar',
    debajo: 'menos de las que darían sus residentes',
  },
  ambiente: {
    encima: 'más de las que daría su gente de día',
    igual: 'dentro del azar',
    debajo: 'menos de las que daría su gente de día',
  },
};

const OF_PROBABILITIES: Meanings = {
  encima: 'casi seguro por encima de la alcaldía',
  igual: 'no es seguro',
  debajo: 'casi seguro por debajo',
};

/** What each mark means, by how the colonias are measured. */
function meanings({ measure, divisor }: Pick<Ranking, 'measure' | 'divisor'>): Meanings {
  if (measure === 'carpetas') return OF_COUNTS[divisor];
  return measure === 'excedencia' ? OF_PROBABILITIES : OF_RATES;
}

const GROUPS: Readonly<Record<VerdictState, string>> = {
  encima: 'Por encima del resto',
  debajo: 'Por debajo del resto',
  depende: 'Depende de a quién se cuenta',
  registro: 'Quizá por dónde se registra',
  igual: 'No se distinguen',
  no_publicada: 'No se publica',
  sin_respuesta: 'Sin comparación',
};

export const coloniaListWords = {
  groups: GROUPS,
  label: 'Colonias',
  /** To who only hears it. */
  keys: 'Con las flechas se pasa de una colonia a la siguiente; con Enter se elige.',
  /** Over the chosen one. */
  chosen: 'Tu colonia',
  rate: 'tasa',
  interval: 'intervalo 95\u00a0%',
  /** After the last year of the small lines. */
  provisional: ' prov.',
  meanings,
  depends: 'depende de con qué se divida',
  places: 'Lugar posible',
  /** @param value written */
  alcaldia: (value: string) => `Alcaldía ${value}`,
  /** @param below a count under this one is unstable */
  unstable: (below: number, unit: CountingUnit) => `menos de ${below} ${manyOf(unit)}: inestable`,
};

/** One colonia in a few words: the card of the map, the row of the list. */
import { UNSTABLE_BELOW, type RankedColonia, type Standing } from '$lib/answers/ranking';
import type { Medida } from '$lib/view/view';
import { plural } from './list';
import { writeCount, writeRate } from './numbers';

export interface ColoniaWords {
  /** «1,408 por cada 100,000 mujeres al año», «387 carpetas» */
  readonly cifra: string;
  /** «Entre 1,277 y 1,548, con 95 % de confianza» */
  readonly intervalo: string;
  /** «Por encima del resto de la alcaldía, más allá del azar» */
  readonly veredicto: string;
}

const STANDINGS: Readonly<Record<Standing, string>> = {
  encima: 'Por encima del resto de la alcaldía, más allá del azar',
  debajo: 'Por debajo del resto de la alcaldía, más allá del azar',
  igual: 'No se distingue del resto de la alcaldía',
  sin_respuesta: 'No se puede comparar con el resto de la alcaldía',
};

export function readColonia(colonia: RankedColonia, measure: Medida): ColoniaWords {
  const { value, lower, upper, verdict, unstable, suppressed } = colonia;
  if (suppressed) {
    return {
      cifra: 'Menos de 5 o protegida',
      intervalo: 'Su cuenta no se publica, para que no señale a nadie',
      veredicto: STANDINGS.sin_respuesta,
    };
  }
  const write = measure === 'tasa' ? writeRate : writeCount;
  return {
    cifra: value === null ? 'Sin población con qué dividir' : withUnit(value, measure),
    intervalo:
      upper === null
        ? 'Sin intervalo'
        : `Entre ${write(lower ?? 0)} y ${write(upper)}, con 95\u00a0% de confianza`,
    veredicto: unstable
      ? `${STANDINGS[verdict]}. Menos de ${UNSTABLE_BELOW} carpetas: cifra inestable`
      : STANDINGS[verdict],
  };
}

/** «1,408 por cada 100,000 mujeres al año», «1 carpeta» */
export function withUnit(value: number, measure: Medida): string {
  return measure === 'tasa'
    ? `${writeRate(value)} por cada 100,000 mujeres al año`
    : `${writeCount(value)} ${plural(value, 'carpeta', 'carpetas')}`;
}

/** One colonia in a few words: the card of the map, the row of the list. */
import {
  UNSTABLE_BELOW,
  type RankedColonia,
  type Ranking,
  type Standing,
} from '$lib/answers/ranking';
import { countOf, manyOf } from './measureWords';
import { writeCount, writeRate } from './numbers';

/** What is counted, and in which measure. */
type Unit = Pick<Ranking, 'counts' | 'measure'>;

export interface ColoniaWords {
  /** «1,408 por cada 100,000 mujeres al año», «387 carpetas», «1 víctima mujer» */
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

export function readColonia(colonia: RankedColonia, unit: Unit): ColoniaWords {
  const { value, lower, upper, verdict, unstable, suppressed } = colonia;
  if (suppressed) {
    return {
      cifra: 'Menos de 5 o protegida',
      intervalo: 'Su cuenta no se publica, para que no señale a nadie',
      veredicto: STANDINGS.sin_respuesta,
    };
  }
  const write = unit.measure === 'tasa' ? writeRate : writeCount;
  return {
    cifra: value === null ? 'Sin población con qué dividir' : withUnit(value, unit),
    intervalo:
      upper === null
        ? 'Sin intervalo'
        : `Entre ${write(lower ?? 0)} y ${write(upper)}, con 95\u00a0% de confianza`,
    veredicto: unstable
      ? `${STANDINGS[verdict]}. Menos de ${UNSTABLE_BELOW} ${manyOf(unit.counts)}: cifra inestable`
      : STANDINGS[verdict],
  };
}

/** «1,408 por cada 100,000 mujeres al año», «1 carpeta» */
export function withUnit(value: number, { counts, measure }: Unit): string {
  return measure === 'tasa'
    ? `${writeRate(value)} por cada 100,000 mujeres al año`
    : countOf(value, counts);
}

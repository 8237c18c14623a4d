/** One colonia in a few words: the card of the map, the row of the list. */
import { peopleOf } from '$old/lib/answers/coloniaCounts';
import type { Divisor } from '$old/lib/contract/indicators/divisors';
import { exceedanceClass } from '$old/lib/answers/exceedanceClass';
import {
  UNSTABLE_BELOW,
  type RankedColonia,
  type RankedStanding,
  type Ranking,
} from '$old/lib/answers/ranking';
import type { RankSet } from '$old/lib/stats/order/rankSets';
import { HUNDRED_THOUSAND } from './divisorWords';
import { capitalised, countOf, manyOf } from './unitWords';
import { writeCount, writeRate } from './numbers';
import { EXCEEDANCE_WORDS, writeProbability } from './probability';
import { dependsShort } from './verdicts/divisorVerdict';
import { registeredShort } from './verdicts/registryVerdict';

/** What is counted, in which measure, and among whom it is divided. */
interface Unit extends Pick<Ranking, 'counts' | 'measure'> {
  /** Women residents unless told. */
  readonly divisor?: Divisor;
}

export interface ColoniaWords {
  /** «1,408 por cada 100,000 mujeres al año», «387 carpetas», «1 víctima mujer» */
  readonly cifra: string;
  /** «Entre 1,277 y 1,548, con 95 % de confianza»; null of a probability, which has none. */
  readonly intervalo: string | null;
  /** «Por encima del resto de la alcaldía, más allá del azar» */
  readonly veredicto: string;
  /** «Lugar 3 a 12»; null where it cannot be placed. */
  readonly lugar: string | null;
}

const STANDINGS: Readonly<Record<RankedStanding, string>> = {
  encima: 'Por encima del resto de la alcaldía, más allá del azar',
  debajo: 'Por debajo del resto de la alcaldía, más allá del azar',
  igual: 'No se distingue del resto de la alcaldía',
  depende: 'Depende de con qué se divida',
  registro: 'Quizá por dónde se registra',
  sin_respuesta: 'No se puede comparar con el resto de la alcaldía',
};

export function readColonia(colonia: RankedColonia, unit: Unit): ColoniaWords {
  const { value, places, suppressed } = colonia;
  const lugar = places === null ? null : `Lugar ${writePlaces(places)}`;
  if (suppressed) {
    return {
      cifra: 'Menos de 5 o protegida',
      intervalo: 'Su cuenta no se publica, para que no señale a nadie',
      veredicto: STANDINGS.sin_respuesta,
      lugar,
    };
  }
  return {
    cifra: value === null ? withoutValue(colonia, unit) : withUnit(value, unit),
    intervalo: unit.measure === 'excedencia' ? null : intervalOf(colonia, unit),
    veredicto: verdictOf(colonia, unit),
    lugar,
  };
}

/** All of it as heard, in one row. */
export function hearColonia(words: ColoniaWords): string {
  return `${words.cifra}. ${hearRest(words)}`;
}

/** What goes with a number that is already said. */
export function hearRest({ intervalo, veredicto, lugar }: ColoniaWords): string {
  return [intervalo, veredicto, lugar].filter((words) => words !== null).join('. ');
}

/** «1,408 por cada 100,000 mujeres al año», «1 carpeta», «87 % de probabilidad de superar a la alcaldía» */
export function withUnit(value: number, { counts, measure, divisor = 'mujeres' }: Unit): string {
  switch (measure) {
    case 'carpetas':
      return countOf(value, counts);
    case 'veredicto':
    case 'tasa':
    case 'suavizada':
      return `${writeRate(value)} por cada ${HUNDRED_THOUSAND[divisor]} al año`;
    case 'excedencia':
      return `${capitalised(writeProbability(value))} de probabilidad de superar a la alcaldía`;
  }
}

/** «3 a 12»; «1» where no other is left. */
export function writePlaces({ best, worst }: RankSet): string {
  return best === worst ? `${best}` : `${best} a ${worst}`;
}

/** Why a published colonia has no number in the measure shown. */
function withoutValue(colonia: RankedColonia, { measure, divisor = 'mujeres' }: Unit): string {
  if (!peopleOf(colonia, divisor)) return 'Sin población con qué dividir';
  return measure === 'excedencia' ? 'Sin probabilidad que dar' : 'Sin tasa suavizada que dar';
}

function intervalOf({ lower, upper }: RankedColonia, { measure }: Unit): string {
  if (upper === null) return 'Sin intervalo';
  const write = measure === 'carpetas' ? writeCount : writeRate;
  const sure = measure === 'suavizada' ? 'probabilidad' : 'confianza';
  return `Entre ${write(lower ?? 0)} y ${write(upper)}, con 95\u00a0% de ${sure}`;
}

function verdictOf(colonia: RankedColonia, { counts, measure }: Unit): string {
  const { value, verdict, unstable, depends, byDivisor, registered } = colonia;
  const told = [
    depends && byDivisor !== null ? dependsShort(byDivisor) : null,
    registered === null ? null : registeredShort(registered),
  ].filter((words) => words !== null);
  const both = told.length === 0 ? null : told.join('. ');
  if (measure === 'excedencia' && value !== null) {
    const isUntold = depends || verdict === 'registro';
    return (isUntold ? both : null) ?? capitalised(EXCEEDANCE_WORDS[exceedanceClass(value)]);
  }
  const standing = both ?? STANDINGS[verdict];
  return unstable
    ? `${standing}. Menos de ${UNSTABLE_BELOW} ${manyOf(counts)}: cifra inestable`
    : standing;
}

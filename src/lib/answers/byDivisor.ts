/** How each colonia stands by women residents and by people present, and whether both tell the same. */
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import { DIVISORS, type Divisor } from '$lib/contract/indicators/divisors';
import type { Measure } from '$lib/view/view';
import { againstRest, type Standing } from './againstRest';
import { peopleOf, type AlcaldiaCount, type ColoniaCount } from './coloniaCounts';
import { exceedanceClass } from './exceedanceClass';
import { smoothingOf } from './smoothing';

/** What one divisor says of a colonia. */
export interface Judged {
  /** Against the rest beyond chance; of a probability, whether it is almost sure. */
  readonly verdict: Exclude<Standing, 'sin_respuesta'>;
  /** P(its rate > that of the alcaldía), 0 to 1; null where the measure is another. */
  readonly probability: number | null;
}

export interface ByDivisor extends Readonly<Record<Divisor, Judged>> {
  readonly agreement: 'coinciden' | 'depende';
}

/**
 * Only colonias of which both divisors have an answer: none where nobody knows who is there by day.
 * A probability is compared by what is said of it: almost surely above (≥ 0.95), almost surely below
 * (< 0.05), or not sure.
 */
export function byBothDivisors(
  colonias: readonly ColoniaCount[],
  alcaldia: AlcaldiaCount,
  measure: Measure,
): ReadonlyMap<ColoniaKey, ByDivisor> {
  if (peopleOf(alcaldia, 'ambiente') === null) return new Map();
  const [residents, present] = DIVISORS.map((divisor) =>
    measure === 'excedencia'
      ? almostSure(colonias, alcaldia, divisor)
      : beyondChance(colonias, alcaldia, divisor),
  );
  return new Map(
    colonias.flatMap(({ clave }) => {
      const [mujeres, ambiente] = [residents?.get(clave), present?.get(clave)];
      if (mujeres === undefined || ambiente === undefined) return [];
      return [[clave, compared(mujeres, ambiente)] as const];
    }),
  );
}

/** Two answers to the same question side by side. */
export function compared(mujeres: Judged, ambiente: Judged): ByDivisor {
  const agreement = mujeres.verdict === ambiente.verdict ? 'coinciden' : 'depende';
  return { mujeres, ambiente, agreement };
}

/** @param probability of being above the alcaldía */
export function sureSide(probability: number): Judged {
  const level = exceedanceClass(probability);
  return { verdict: level === 4 ? 'encima' : level === 0 ? 'debajo' : 'igual', probability };
}

type Answers = ReadonlyMap<ColoniaKey, Judged>;

function beyondChance(
  colonias: readonly ColoniaCount[],
  alcaldia: AlcaldiaCount,
  divisor: Divisor,
): Answers {
  const tested = againstRest(colonias, alcaldia, divisor);
  return new Map(
    colonias.flatMap(({ clave }, place) => {
      const verdict = tested[place]?.verdict ?? 'sin_respuesta';
      return verdict === 'sin_respuesta' ? [] : [[clave, { verdict, probability: null }] as const];
    }),
  );
}

function almostSure(
  colonias: readonly ColoniaCount[],
  alcaldia: AlcaldiaCount,
  divisor: Divisor,
): Answers {
  // Of a probability, the length of the period is of no account.
  const rates = smoothingOf(colonias, alcaldia, 1, divisor)?.rates;
  return new Map(
    colonias.flatMap(({ clave }) => {
      const probability = rates?.get(clave)?.exceedance ?? null;
      return probability === null ? [] : [[clave, sureSide(probability)] as const];
    }),
  );
}

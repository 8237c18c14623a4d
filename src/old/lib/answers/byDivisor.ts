/** How each colonia stands by women residents and by people present, and whether both tell the same. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import type { Divisor } from '$old/lib/contract/indicators/divisors';
import type { Measure } from '$old/lib/view/view';
import { standingsOf, type Standing, type Standings } from './againstRest';
import { DOUBTED_TIMES, peopleOf, type AlcaldiaCount, type ColoniaCount } from './coloniaCounts';
import { exceedanceClass } from './exceedanceClass';
import { areMany } from './manyAreas';
import { exceedancesOf } from './smoothing';

/** What one divisor says of a colonia. */
export interface Judged {
  /** Against the rest beyond chance; of a probability, whether it is almost sure. */
  readonly verdict: Exclude<Standing, 'sin_respuesta'>;
  /** P(its rate > that of the alcaldía), 0 to 1; null where the measure is another. */
  readonly probability: number | null;
}

export interface ByDivisor extends Readonly<Record<Divisor, Judged>> {
  readonly agreement: 'coinciden' | 'depende';
  /**
   * Whether each answer would be the same with a tenth more and a tenth fewer of its people, both estimates; null
   * where both tell the same, and of many colonias, which it would take too long.
   */
  readonly firm: Readonly<Record<Divisor, boolean>> | null;
}

/**
 * Only colonias of which both divisors have an answer: none where nobody knows who is there by day.
 * A probability is compared by what is said of it: almost surely above (≥ 0.95), almost surely below
 * (< 0.05), or not sure.
 * @param standingBy how all stand by one divisor, where whoever asks knows it already
 */
export function byBothDivisors(
  colonias: readonly ColoniaCount[],
  alcaldia: AlcaldiaCount,
  measure: Measure,
  standingBy = (divisor: Divisor): Standings => standingsOf(colonias, alcaldia, divisor),
): ReadonlyMap<ColoniaKey, ByDivisor> {
  if (peopleOf(alcaldia, 'ambiente') === null) return new Map();
  const asked = (divisor: Divisor): Answers =>
    measure === 'excedencia'
      ? almostSure(colonias, alcaldia, divisor)
      : beyondChance(colonias, standingBy(divisor));
  const [residents, present] = [asked('mujeres'), asked('ambiente')];
  const isMany = areMany(colonias.length);
  return new Map(
    colonias.flatMap(({ clave }, place) => {
      const [mujeres, ambiente] = [residents.told.get(clave), present.told.get(clave)];
      if (mujeres === undefined || ambiente === undefined) return [];
      const both = compared(mujeres, ambiente);
      if (isMany) return [[clave, both] as const];
      const changed = (factor: number) => ({
        mujeres: residents.withPeople(place, factor),
        ambiente: present.withPeople(place, factor),
      });
      return [[clave, withFirmness(both, changed)] as const];
    }),
  );
}

/** Two answers to the same question side by side. */
export function compared(mujeres: Judged, ambiente: Judged): ByDivisor {
  const agreement = mujeres.verdict === ambiente.verdict ? 'coinciden' : 'depende';
  return { mujeres, ambiente, agreement, firm: null };
}

/** @param changed both answers with so many times the people of the colonia; asked only where they are not the same */
export function withFirmness(
  told: ByDivisor,
  changed: (factor: number) => Readonly<Record<Divisor, Judged | undefined>>,
): ByDivisor {
  if (told.agreement === 'coinciden') return told;
  const others = DOUBTED_TIMES.map(changed);
  const isFirm = (divisor: Divisor) =>
    others.every((other) => other[divisor]?.verdict === told[divisor].verdict);
  return { ...told, firm: { mujeres: isFirm('mujeres'), ambiente: isFirm('ambiente') } };
}

/** @param probability of being above the alcaldía */
export function sureSide(probability: number): Judged {
  const level = exceedanceClass(probability);
  return { verdict: level === 4 ? 'encima' : level === 0 ? 'debajo' : 'igual', probability };
}

interface Answers {
  readonly told: ReadonlyMap<ColoniaKey, Judged>;
  /** Of one colonia, by its place, with so many times its people, the others and the alcaldía as they are. */
  readonly withPeople: (place: number, factor: number) => Judged | undefined;
}

function beyondChance(colonias: readonly ColoniaCount[], { told, withPeople }: Standings): Answers {
  return {
    told: new Map(
      colonias.flatMap(({ clave }, place) => {
        const judged = sideOf(told[place]?.verdict ?? 'sin_respuesta');
        return judged === undefined ? [] : [[clave, judged] as const];
      }),
    ),
    withPeople: (place, factor) => sideOf(withPeople(place, factor)),
  };
}

const sideOf = (verdict: Standing): Judged | undefined =>
  verdict === 'sin_respuesta' ? undefined : { verdict, probability: null };

function almostSure(
  colonias: readonly ColoniaCount[],
  alcaldia: AlcaldiaCount,
  divisor: Divisor,
): Answers {
  const askedOf = (rows: readonly ColoniaCount[]) => {
    const probabilityOf = exceedancesOf(rows, alcaldia, divisor);
    return ({ clave }: ColoniaCount): Judged | undefined => {
      const probability = probabilityOf(clave);
      return probability === null ? undefined : sureSide(probability);
    };
  };
  const told = askedOf(colonias);
  return {
    told: new Map(
      colonias.flatMap((colonia) => {
        const judged = told(colonia);
        return judged === undefined ? [] : [[colonia.clave, judged] as const];
      }),
    ),
    withPeople: (place, factor) => {
      const own = colonias[place];
      if (own === undefined) return undefined;
      const people = peopleOf(own, divisor);
      const changed = { ...own, [divisor]: people === null ? null : people * factor };
      return askedOf(colonias.map((row, at) => (at === place ? changed : row)))(changed);
    },
  };
}

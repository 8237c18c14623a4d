/** Each colonia against the rest of its alcaldía, by whom its cases are divided among. */
import type { Divisor } from '$old/lib/contract/indicators/divisors';
import { testRates, type Counted } from '$old/lib/stats/compareRates';
import { holm } from '$old/lib/stats/holm';
import { ALPHA } from './change';
import { peopleOf, type AlcaldiaCount, type ColoniaCount } from './coloniaCounts';

/** The first two only beyond chance. */
export type Standing = 'encima' | 'debajo' | 'igual' | 'sin_respuesta';

export interface AgainstRest {
  /** Exact two-rate p, corrected by Holm for all that are tested; null where not tested. */
  readonly p: number | null;
  readonly verdict: Standing;
}

export const UNTESTED: AgainstRest = { p: null, verdict: 'sin_respuesta' };

/** Each colonia as it stands, in the order given, and as it would. */
export interface Standings {
  readonly told: readonly AgainstRest[];
  /**
   * With so many times its people, the others and the alcaldía as they are: asked by its place in the order given
   * and by that factor, above zero.
   */
  readonly withPeople: (place: number, factor: number) => Standing;
}

/**
 * Every colonia that can be tested, corrected together. Both are of one complete period and one cut: what
 * is still to be reported lowers both alike, as long as both are equally late, so nothing is divided out.
 */
export function standingsOf(
  colonias: readonly ColoniaCount[],
  alcaldia: AlcaldiaCount,
  divisor: Divisor = 'mujeres',
): Standings {
  const whole = dividedBy(alcaldia, divisor);
  const parts = colonias.map((colonia) => dividedBy(colonia, divisor));
  const tests = parts.map((part) => testedAgainst(part, whole));
  return {
    told: corrected(tests),
    withPeople(place, factor) {
      const told = parts[place] ?? null;
      const part = told === null ? null : { ...told, exposure: told.exposure * factor };
      const changed = testedAgainst(part, whole);
      if (changed === null) return 'sin_respuesta';
      // No correction makes a p smaller.
      if (changed.p >= ALPHA) return 'igual';
      const all = corrected(tests.map((own, at) => (at === place ? changed : own)));
      return all[place]?.verdict ?? 'sin_respuesta';
    },
  };
}

/** The same by each divisor, each worked out once. */
export function standingsByDivisor(
  colonias: readonly ColoniaCount[],
  alcaldia: AlcaldiaCount,
): (divisor: Divisor) => Standings {
  const known = new Map<Divisor, Standings>();
  return (divisor) => {
    const found = known.get(divisor) ?? standingsOf(colonias, alcaldia, divisor);
    known.set(divisor, found);
    return found;
  };
}

/** One colonia against the rest; null where it cannot be tested. */
type Tested = { readonly p: number; readonly isAbove: boolean } | null;

/** Verdicts by the p-values of all, read together. */
function corrected(tests: readonly Tested[]): readonly AgainstRest[] {
  const adjusted = holm(tests.flatMap((test) => test?.p ?? []));
  let tested = 0;
  return tests.map((test) => {
    if (test === null) return UNTESTED;
    const p = adjusted[tested] ?? 1;
    tested += 1;
    return { p, verdict: p >= ALPHA ? 'igual' : test.isAbove ? 'encima' : 'debajo' };
  });
}

/** Cases and whom they are divided among; null where either is not known. */
type Divided = Counted | null;

function dividedBy(counts: AlcaldiaCount, divisor: Divisor): Divided {
  const people = peopleOf(counts, divisor);
  return counts.n === null || people === null ? null : { count: counts.n, exposure: people };
}

function testedAgainst(part: Divided, whole: Divided): Tested {
  if (part === null || whole === null) return null;
  const rest = { count: whole.count - part.count, exposure: whole.exposure - part.exposure };
  const found = testRates(part, rest);
  return found && { p: found.p, isAbove: found.ratio > 1 };
}

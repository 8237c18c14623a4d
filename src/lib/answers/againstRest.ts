/** Each colonia against the rest of its alcaldía, by whom its cases are divided among. */
import type { Divisor } from '$lib/contract/indicators/divisors';
import { compareRates, type Counted } from '$lib/stats/compareRates';
import { holm } from '$lib/stats/holm';
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

/**
 * Every colonia that can be tested, corrected together. Both are of one complete period and one cut: what
 * is still to be reported lowers both alike, as long as both are equally late, so nothing is divided out.
 * @returns in the order given
 */
export function againstRest(
  colonias: readonly ColoniaCount[],
  alcaldia: AlcaldiaCount,
  divisor: Divisor = 'mujeres',
): readonly AgainstRest[] {
  const whole = dividedBy(alcaldia, divisor);
  const parts = colonias.map((colonia) => dividedBy(colonia, divisor));
  return corrected(
    parts,
    whole,
    parts.map((part) => pAgainstRest(part, whole)),
  );
}

/**
 * How each would stand with so many times its women, the others and the alcaldía as they are.
 * @returns asked by its place in the order given and by that factor, above zero
 */
export function standingWithWomen(
  colonias: readonly ColoniaCount[],
  alcaldia: AlcaldiaCount,
): (place: number, factor: number) => Standing {
  const whole = dividedBy(alcaldia, 'mujeres');
  const parts = colonias.map((colonia) => dividedBy(colonia, 'mujeres'));
  const pValues = parts.map((part) => pAgainstRest(part, whole));
  return (place, factor) => {
    const told = parts[place] ?? null;
    const part = told === null ? null : { ...told, exposure: told.exposure * factor };
    const p = pAgainstRest(part, whole);
    const changed = corrected(
      parts.map((own, at) => (at === place ? part : own)),
      whole,
      pValues.map((own, at) => (at === place ? p : own)),
    );
    return changed[place]?.verdict ?? 'sin_respuesta';
  };
}

/** Verdicts by the p-values of all, read together. */
function corrected(
  parts: readonly Divided[],
  whole: Divided,
  pValues: readonly (number | null)[],
): readonly AgainstRest[] {
  const adjusted = holm(pValues.filter((p) => p !== null));
  let tested = 0;
  return parts.map((part, place) => {
    if (pValues[place] === null) return UNTESTED;
    const p = adjusted[tested] ?? 1;
    tested += 1;
    return { p, verdict: standingOf(part, whole, p) };
  });
}

/** Cases and whom they are divided among; null where either is not known. */
type Divided = Counted | null;

function dividedBy(counts: AlcaldiaCount, divisor: Divisor): Divided {
  const people = peopleOf(counts, divisor);
  return counts.n === null || people === null ? null : { count: counts.n, exposure: people };
}

function pAgainstRest(part: Divided, whole: Divided): number | null {
  if (part === null || whole === null) return null;
  const rest = { count: whole.count - part.count, exposure: whole.exposure - part.exposure };
  return compareRates(part, rest)?.p ?? null;
}

function standingOf(part: Divided, whole: Divided, p: number): Standing {
  if (p >= ALPHA) return 'igual';
  // Above the whole is above the rest: the whole lies between the two.
  return perPerson(part) > perPerson(whole) ? 'encima' : 'debajo';
}

function perPerson(divided: Divided): number {
  return divided === null ? 0 : divided.count / divided.exposure;
}

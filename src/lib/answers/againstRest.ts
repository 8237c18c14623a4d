/** Each colonia against the rest of its alcaldía, per resident woman. */
import { compareRates } from '$lib/stats/compareRates';
import { holm } from '$lib/stats/holm';
import { ALPHA } from './change';
import type { AlcaldiaCount, ColoniaCount } from './coloniaCounts';

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
): readonly AgainstRest[] {
  const pValues = colonias.map((colonia) => pAgainstRest(colonia, alcaldia));
  const adjusted = holm(pValues.filter((p) => p !== null));
  let tested = 0;
  return colonias.map((colonia, place) => {
    if (pValues[place] === null) return UNTESTED;
    const p = adjusted[tested] ?? 1;
    tested += 1;
    return { p, verdict: standingOf(colonia, alcaldia, p) };
  });
}

function pAgainstRest(colonia: ColoniaCount, alcaldia: AlcaldiaCount): number | null {
  if (colonia.n === null || colonia.mujeres === null) return null;
  if (alcaldia.n === null || alcaldia.mujeres === null) return null;
  const rest = { count: alcaldia.n - colonia.n, exposure: alcaldia.mujeres - colonia.mujeres };
  return compareRates({ count: colonia.n, exposure: colonia.mujeres }, rest)?.p ?? null;
}

function standingOf(colonia: ColoniaCount, alcaldia: AlcaldiaCount, p: number): Standing {
  if (p >= ALPHA) return 'igual';
  // Above the whole is above the rest: the whole lies between the two.
  return perWoman(colonia) > perWoman(alcaldia) ? 'encima' : 'debajo';
}

function perWoman({ n, mujeres }: AlcaldiaCount): number {
  return (n ?? 0) / (mujeres ?? 1);
}

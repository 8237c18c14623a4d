/** What becomes of what is claimed where the women of a colonia, an estimate, are more or fewer than told. */
import { standingWithWomen, type AgainstRest } from './againstRest';
import type { AlcaldiaCount, ColoniaCount } from './coloniaCounts';
import { areMany } from './manyAreas';
import { surePairsWith } from './places';

/** Part of its women by which a colonia may have more or fewer. */
export const WOMEN_DOUBT = 0.1;

export interface WomenDoubt {
  /** Of how many colonias it is claimed that they are above or below the rest, beyond chance. */
  readonly claimed: number;
  /** Names of those of which it would not be, with more women or with fewer. */
  readonly lost: readonly string[];
  /** Of how many pairs of colonias it is sure which has the higher rate, and of how many it would still be. */
  readonly sure: number;
  readonly kept: number;
}

/**
 * Each colonia against the rest with a tenth more and a tenth fewer women than told, the others and the
 * alcaldía as they are; each pair with one a tenth more and the other a tenth fewer, as brings them nearest.
 * @param tested the verdicts with the women as told, in the order of the colonias
 * @returns null where nothing is claimed nor sure; and of many colonias, which it would take too long
 */
export function womenDoubt(
  colonias: readonly ColoniaCount[],
  alcaldia: AlcaldiaCount,
  tested: readonly AgainstRest[],
): WomenDoubt | null {
  if (areMany(colonias.length)) return null;
  const claims = colonias.flatMap((colonia, place) => {
    const verdict = tested[place]?.verdict;
    return verdict === 'encima' || verdict === 'debajo' ? [{ colonia, place, verdict }] : [];
  });
  const standing = standingWithWomen(colonias, alcaldia);
  const holds = ({ place, verdict }: (typeof claims)[number]) =>
    [1 + WOMEN_DOUBT, 1 - WOMEN_DOUBT].every((factor) => standing(place, factor) === verdict);
  const sure = surePairsWith(colonias, alcaldia.n, 0);
  if (claims.length === 0 && sure === 0) return null;
  return {
    claimed: claims.length,
    lost: claims.filter((claim) => !holds(claim)).map(({ colonia }) => colonia.nombre),
    sure,
    kept: surePairsWith(colonias, alcaldia.n, WOMEN_DOUBT),
  };
}

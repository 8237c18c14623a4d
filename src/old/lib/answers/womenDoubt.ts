/** What becomes of what is claimed where the women of a colonia, an estimate, are more or fewer than told. */
import { standingsOf, type AgainstRest, type Standing } from './againstRest';
import { DOUBTED_TIMES, WOMEN_DOUBT, type AlcaldiaCount, type ColoniaCount } from './coloniaCounts';
import { areMany } from './manyAreas';
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import type { RankSet } from '$old/lib/stats/order/rankSets';
import { paired } from '$old/lib/stats/paired';
import { sureOrderWith } from './places';

export interface WomenDoubt {
  /** Of how many colonias it is claimed that they are above or below the rest, beyond chance. */
  readonly claimed: number;
  /** Names of those of which it would not be, with more women or with fewer. */
  readonly lost: readonly string[];
  /** Of how many pairs of colonias it is sure which has the higher rate, and of how many it would still be. */
  readonly sure: number;
  readonly kept: number;
  /** Of those whose count is told. */
  readonly each: ReadonlyMap<ColoniaKey, InDoubt>;
}

/** One colonia. */
export interface InDoubt {
  /** Whether it would stand against the rest as it does, with more women and with fewer. */
  readonly holds: boolean;
  /** Places that it may truly have, as its women are told and where all are in doubt. */
  readonly places: { readonly told: RankSet; readonly doubted: RankSet } | null;
}

/**
 * Each colonia against the rest with a tenth more and a tenth fewer women than told, the others and the
 * alcaldía as they are; each pair with one a tenth more and the other a tenth fewer, as brings them nearest.
 * @param tested the verdicts with the women as told, in the order of the colonias
 * @param standing how each would stand with other women, where whoever asks knows it already
 * @returns null where nothing is claimed nor sure; and of many colonias, which it would take too long
 */
export function womenDoubt(
  colonias: readonly ColoniaCount[],
  alcaldia: AlcaldiaCount,
  tested: readonly AgainstRest[],
  standing = standingsOf(colonias, alcaldia).withPeople,
): WomenDoubt | null {
  if (areMany(colonias.length)) return null;
  const told = sureOrderWith(colonias, alcaldia.n, 0);
  const isClaimed = (verdict: Standing) => verdict === 'encima' || verdict === 'debajo';
  if (told.pairs === 0 && !tested.some(({ verdict }) => isClaimed(verdict))) return null;
  const doubted = sureOrderWith(colonias, alcaldia.n, WOMEN_DOUBT);
  const rows = paired(colonias, tested).flatMap(([{ clave, nombre }, { verdict }], place) => {
    if (verdict === 'sin_respuesta') return [];
    const holds = DOUBTED_TIMES.every((factor) => standing(place, factor) === verdict);
    const [own, wide] = [told, doubted].map(({ places }) => places.get(clave));
    const places = own === undefined || wide === undefined ? null : { told: own, doubted: wide };
    return [{ clave, nombre, isClaim: isClaimed(verdict), holds, places }];
  });
  const claims = rows.filter(({ isClaim }) => isClaim);
  return {
    claimed: claims.length,
    lost: claims.filter(({ holds }) => !holds).map(({ nombre }) => nombre),
    sure: told.pairs,
    kept: doubted.pairs,
    each: new Map(rows.map(({ clave, holds, places }) => [clave, { holds, places }])),
  };
}

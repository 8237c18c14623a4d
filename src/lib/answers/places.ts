/** Which places of the order each colonia may truly have, and how much of the order that leaves. */
import { rankSets, type RankSet } from '$lib/stats/order/rankSets';
import type { Medida } from '$lib/view/view';
import type { ColoniaCount } from './coloniaCounts';

/** How many places are «the first»: a list that a planning session can act on. */
export const FIRST_PLACES = 5;

/**
 * Sets of places that hold all the true places at once, with 95 % confidence: by counts where counts
 * are shown, else by rates per woman. Smoothing does not alter what is known of the true rates.
 * @returns by clave; a colonia whose count is suppressed, or without women to divide by, has none
 */
export function placesOf(
  colonias: readonly ColoniaCount[],
  measure: Medida,
): ReadonlyMap<string, RankSet> {
  const areas = colonias.flatMap(({ clave, n, mujeres }) => {
    const exposure = measure === 'carpetas' ? 1 : mujeres;
    return n === null || !exposure ? [] : [{ clave, count: n, exposure }];
  });
  const sets = rankSets(areas, 'simultaneous');
  return new Map(
    areas.flatMap(({ clave }, area) => {
      const set = sets[area];
      return set === undefined ? [] : [[clave, set] as const];
    }),
  );
}

/** A colonia of the list, in the order shown. */
interface Placed {
  readonly nombre: string;
  readonly places: RankSet | null;
}

export interface OrderSupport {
  /** How many colonias have places. */
  readonly placed: number;
  /** Names of those that may truly be the first, in the order shown. */
  readonly mayBeFirst: readonly string[];
  /** Names of those that surely are among the first five. */
  readonly surelyFirst: readonly string[];
  /** From this place of the list on, of no colonia is it sure that it is above another. */
  readonly unsupportedFrom: number;
  /** Pairs of colonias of which it is sure which is above, and how many there are. */
  readonly surePairs: number;
  readonly pairs: number;
}

/** @param colonias in the order shown; those without places are left out */
export function orderSupport(colonias: readonly Placed[]): OrderSupport {
  const placed = colonias.flatMap(({ nombre, places }) =>
    places === null ? [] : [{ nombre, ...places }],
  );
  const count = placed.length;
  const namesOf = (chosen: typeof placed) => chosen.map(({ nombre }) => nombre);
  return {
    placed: count,
    mayBeFirst: namesOf(placed.filter(({ best }) => best === 1)),
    surelyFirst: namesOf(placed.filter(({ worst }) => worst <= FIRST_PLACES)),
    unsupportedFrom: placed.map(({ worst }) => worst < count).lastIndexOf(true) + 2,
    surePairs: placed.reduce((sum, { best }) => sum + best - 1, 0),
    pairs: (count ** 2 - count) / 2,
  };
}

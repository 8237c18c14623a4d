/** Which places of the order each colonia may truly have, and how much of the order that leaves. */
import {
  placesFrom,
  surePairs,
  type Ranked,
  type RankSet,
  type SurePair,
} from '$old/lib/stats/order/rankSets';
import { paired } from '$old/lib/stats/paired';
import type { Measure } from '$old/lib/view/view';
import type { Divisor } from '$old/lib/contract/indicators/divisors';
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import { peopleOf, PRIMARY, type ColoniaCount } from './coloniaCounts';

/** How many places are «the first»: a list that a planning session can act on. */
export const FIRST_PLACES = 5;

type PlacedArea = Ranked & Pick<ColoniaCount, 'clave'>;

/** By clave. */
export interface OrderPlaces {
  /** A colonia without anybody to divide by has none. */
  readonly places: ReadonlyMap<string, RankSet>;
  /** Above how many of those whose count is not told it surely is; left out where of none. */
  readonly untoldBelow: ReadonlyMap<string, number>;
}

/**
 * Sets of places that hold all the true places at once, with 95 % confidence: by counts where counts
 * are shown, else by rates. Smoothing does not alter what is known of the true rates. A colonia
 * whose count is not told takes a place all the same: it may have any count that what is told leaves it.
 * @param total cases of the whole alcaldía; null where not known
 */
export function placesOf(
  colonias: readonly ColoniaCount[],
  total: number | null,
  measure: Measure,
  divisor: Divisor = 'mujeres',
): OrderPlaces {
  const areas = placedAreas(colonias, total, measure, divisor);
  const sure = surePairs(areas);
  return { places: placedBy(areas, sure), untoldBelow: untoldBelow(areas, sure) };
}

function untoldBelow(
  areas: readonly PlacedArea[],
  sure: readonly SurePair[],
): ReadonlyMap<string, number> {
  const isUntold = areas.map(({ most }) => most !== undefined);
  const below = new Map<number, number>();
  for (const { lower, higher } of sure) {
    if (isUntold[lower]) below.set(higher, (below.get(higher) ?? 0) + 1);
  }
  return new Map(
    areas.flatMap(({ clave }, area) => {
      const count = below.get(area);
      return count === undefined ? [] : [[clave, count] as const];
    }),
  );
}

function placedBy(
  areas: readonly PlacedArea[],
  sure: readonly SurePair[],
): ReadonlyMap<ColoniaKey, RankSet> {
  const keys = areas.map(({ clave }) => clave);
  return new Map(paired(keys, placesFrom(sure, areas.length)));
}

/** Those that take a place, with what is known of their cases. */
function placedAreas(
  colonias: readonly ColoniaCount[],
  total: number | null,
  measure: Measure,
  divisor: Divisor,
): readonly PlacedArea[] {
  const told = colonias.reduce((sum, { n }) => sum + (n ?? 0), 0);
  const left = total === null || total < told ? Infinity : total - told;
  return colonias.flatMap((colonia): readonly PlacedArea[] => {
    const { clave, n, supresion } = colonia;
    const exposure = measure === 'carpetas' ? 1 : peopleOf(colonia, divisor);
    if (!exposure) return [];
    if (n !== null) return [{ clave, count: n, exposure }];
    const { least, most } = supresion === 'primaria' ? PRIMARY : { least: 0, most: left };
    return [{ clave, count: least, most, exposure }];
  });
}

/** What is sure of an order by rates. */
export interface SureOrder {
  /** Of how many pairs it is sure which is above. */
  readonly pairs: number;
  readonly places: ReadonlyMap<ColoniaKey, RankSet>;
}

/**
 * What is sure where each has its women, or up to a part of them more or fewer.
 * @param doubt that part, 0 to 1
 */
export function sureOrderWith(
  colonias: readonly ColoniaCount[],
  total: number | null,
  doubt: number,
): SureOrder {
  const areas = placedAreas(colonias, total, 'tasa', 'mujeres');
  const sure = surePairs(areas, undefined, doubt);
  return {
    pairs: sure.length,
    places: placedBy(areas, sure),
  };
}

/** A colonia of the list. */
interface Placed {
  readonly nombre: string;
  readonly places: RankSet | null;
  /** Above how many of those whose count is not told it surely is: none, unless told. */
  readonly untoldBelow?: number;
}

export interface OrderSupport {
  /** How many colonias are shown their places. */
  readonly placed: number;
  /** How many places there are: one for each of those, and for each whose count is not told. */
  readonly ordered: number;
  /** Names of those that may truly be the first, in the order shown; those not told come last. */
  readonly mayBeFirst: readonly string[];
  /** Names of those that surely are among the first five. */
  readonly surelyFirst: readonly string[];
  /** From this place of the list on, of no colonia is it sure that it is above another of the list. */
  readonly unsupportedFrom: number;
  /** Pairs of colonias of which it is sure which is above, and how many there are. */
  readonly surePairs: number;
  readonly pairs: number;
}

/**
 * @param shown in the order shown; those without places are left out
 * @param untold those whose count is not told, with the places that they may have
 */
export function orderSupport(
  shown: readonly Placed[],
  untold: readonly Placed[] = [],
): OrderSupport {
  const placed = withPlaces(shown);
  const ordered = [...placed, ...withPlaces(untold)];
  const count = ordered.length;
  const namesOf = (chosen: typeof ordered) => chosen.map(({ nombre }) => nombre);
  return {
    placed: placed.length,
    ordered: count,
    mayBeFirst: namesOf(ordered.filter(({ best }) => best === 1)),
    surelyFirst: namesOf(placed.filter(({ worst }) => worst <= FIRST_PLACES)),
    unsupportedFrom:
      placed.map(({ worst, untoldBelow = 0 }) => worst < count - untoldBelow).lastIndexOf(true) + 2,
    surePairs: ordered.reduce((sum, { best }) => sum + best - 1, 0),
    pairs: (count ** 2 - count) / 2,
  };
}

type WithPlaces = RankSet & Omit<Placed, 'places'>;

function withPlaces(colonias: readonly Placed[]): readonly WithPlaces[] {
  return colonias.flatMap(({ places, ...rest }) =>
    places === null ? [] : [{ ...rest, ...places }],
  );
}

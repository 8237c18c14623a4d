/**
 * Whether the rates of neighbouring colonias are alike (docs/decisions/agrupamientos.md): Moran's index of rates
 * standardised by their chance (Assunção and Reis 1999), of all and of each colonia (Anselin 1995), with p by our
 * own permutations. Those of the site are others, so that a p is held within what chance parts them.
 */
import { sum } from './algebra';
import type { Counted } from './counted';
import { chanceApart, drawsOf, shuffled } from './draws';

export interface Asked {
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
}

/** A share that draws tell, and how far another may be from it. */
export interface Estimate {
  readonly of: number;
  readonly within: number;
}

export interface CountedArea {
  readonly place: string;
  readonly n: number;
  readonly women: number;
}

interface Moran {
  readonly index: number;
  readonly p: Estimate;
}

export interface Likeness {
  /** Null where no colonia has a neighbour. */
  readonly all: Moran | null;
  readonly each: ReadonlyMap<string, Moran>;
}

const SITE_ORDERS = 9_999;
const OWN_ORDERS = 9_999;

/** Colonias whose count is published. */
export function countedAreas(counted: Counted, asked: Asked): readonly CountedArea[] {
  return counted.colonias.flatMap((place) => {
    const [n, women] = [counted.cases({ ...asked, place }), counted.women(place)];
    return n === null || women === undefined || women === 0 ? [] : [{ place, n, women }];
  });
}

const known = new WeakMap<Counted, Map<string, Likeness>>();

export function likenessOf(counted: Counted, asked: Asked): Likeness {
  const own = known.get(counted) ?? new Map<string, Likeness>();
  known.set(counted, own);
  const key = [asked.indicator, asked.unit, asked.period].join();
  const found = own.get(key) ?? likeness(countedAreas(counted, asked), counted.touching);
  own.set(key, found);
  return found;
}

/** @param touching pairs of places, each both ways */
export function likeness(
  areas: readonly CountedArea[],
  touching: readonly (readonly [string, string])[],
): Likeness {
  const values = standardised(areas);
  const mean = sum(values) / values.length;
  const apart = values.map((value) => value - mean);
  const spread = sum(apart.map((own) => own ** 2)) / apart.length;
  const at = new Map(areas.map(({ place }, order) => [place, order]));
  const neighbours = areas.map(({ place }) =>
    touching.flatMap(([one, other]) => (one === place ? (at.get(other) ?? []) : [])),
  );
  const lagOf = (of: readonly number[], own: readonly number[]): number =>
    sum(own.map((other) => of[other] ?? NaN)) / own.length;
  const draw = drawsOf(7);
  const each = areas.flatMap(({ place }, order): (readonly [string, Moran])[] => {
    const own = neighbours[order] ?? [];
    if (own.length === 0) return [];
    const index = ((apart[order] ?? NaN) / spread) * lagOf(apart, own);
    return [[place, { index, p: twoSided(apart, order, own, draw) }]];
  });
  const withNeighbours = neighbours.filter((own) => own.length > 0).length;
  if (withNeighbours === 0) return { all: null, each: new Map(each) };
  const indexOf = (of: readonly number[]): number =>
    sum(
      neighbours.map((own, order) => (own.length > 0 ? (of[order] ?? NaN) * lagOf(of, own) : 0)),
    ) /
    withNeighbours /
    spread;
  const index = indexOf(apart);
  let reached = 0;
  const order = apart.map((_, place) => place);
  for (let replica = 0; replica < OWN_ORDERS; replica += 1) {
    shuffled(order, order.length, draw);
    if (indexOf(order.map((place) => apart[place] ?? NaN)) >= index - 1e-12) reached += 1;
  }
  const share = (reached + 1) / (OWN_ORDERS + 1);
  return {
    all: { index, p: { of: share, within: chanceApart(share, SITE_ORDERS, OWN_ORDERS) } },
    each: new Map(each),
  };
}

/** Rates from that of all, by how much chance moves each: variance of Marshall (1991). */
function standardised(areas: readonly CountedArea[]): readonly number[] {
  const women = sum(areas.map((area) => area.women));
  const rate = sum(areas.map(({ n }) => n)) / women;
  const between =
    sum(areas.map((area) => area.women * (area.n / area.women - rate) ** 2)) / women -
    rate / (women / areas.length);
  return areas.map(
    (area) => (area.n / area.women - rate) / Math.sqrt(Math.max(0, between) + rate / area.women),
  );
}

/** Its neighbours are any others, without one twice: twice the smaller tail. */
function twoSided(
  values: readonly number[],
  own: number,
  neighbours: readonly number[],
  draw: ReturnType<typeof drawsOf>,
): Estimate {
  const seen = sum(neighbours.map((other) => values[other] ?? NaN));
  const others = values.flatMap((_, place) => (place === own ? [] : [place]));
  let [above, below] = [0, 0];
  for (let replica = 0; replica < OWN_ORDERS; replica += 1) {
    shuffled(others, neighbours.length, draw);
    let drawn = 0;
    for (let at = 0; at < neighbours.length; at += 1) drawn += values[others[at] ?? 0] ?? NaN;
    if (drawn >= seen - 1e-9) above += 1;
    if (drawn <= seen + 1e-9) below += 1;
  }
  const tail = (Math.min(above, below) + 1) / (OWN_ORDERS + 1);
  return { of: Math.min(1, 2 * tail), within: 2 * chanceApart(tail, SITE_ORDERS, OWN_ORDERS) };
}

/**
 * An order of places by three weighted criteria, and how often those that are first stay so when counts and people
 * are drawn again within what is not known of them.
 */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Place {
  readonly key: string;
  /** As printed. */
  readonly n: number;
  /** Of it, what crowds at an office: it is of no rate. */
  readonly excess: number;
  readonly women: number;
  /** To help. */
  readonly metres: number;
  /** Between places of one score, the lower goes first. */
  readonly turn: number;
}

export interface Weights {
  readonly many: number;
  readonly perWoman: number;
  readonly far: number;
}

export const DRAWS = 500;
const SEED = 2023;
/** Standard error (of the logarithm) of the women. */
const WOMEN_ERROR = 0.05;
/** A cell prints the nearest multiple of five. */
const ROUNDED_BY = 2;
/** From so many on, Poisson's is drawn from its expansion. */
const MANY = 50;

/** The first score first. Each criterion is worth its part of the largest there is, from 0 to 1. */
export function ordered(places: readonly Place[], weights: Weights): readonly Place[] {
  const rate = ({ n, excess, women }: Place) => Math.max(0, n - excess) / women;
  const most = (of: (place: Place) => number) => Math.max(...places.map(of), Number.MIN_VALUE);
  const [many, perWoman, far] = [most(({ n }) => n), most(rate), most(({ metres }) => metres)];
  return places
    .map((place) => ({
      place,
      score:
        (weights.many * place.n) / many +
        (weights.perWoman * rate(place)) / perWoman +
        (weights.far * place.metres) / far,
    }))
    .toSorted((a, b) => b.score - a.score || a.place.turn - b.place.turn)
    .map(({ place }) => place);
}

/**
 * The places as they might have been: the true count anywhere in its cell, another by chance about it, women known to
 * 5 %; distances stay, and who goes first of equals is drawn.
 */
export function drawsOf(places: readonly Place[]): readonly (readonly Place[])[] {
  const random = xoroshiro128plus(SEED);
  const uniform = () => uniformFloat64(random);
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const source = { uniform, normal };
  // In an order of their own, so that no draw hangs on how they came.
  const sorted = places.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return Array.from({ length: DRAWS }, () =>
    sorted.map((place) => ({
      ...place,
      n: poisson(Math.max(0, place.n + uniformInt(random, -ROUNDED_BY, ROUNDED_BY)), source),
      women: place.women * Math.exp(WOMEN_ERROR * normal()),
      turn: uniform(),
    })),
  );
}

/** By key, in how many draws it is among the first. @param first how many are */
export function staysOf(
  draws: readonly (readonly Place[])[],
  weights: Weights,
  first: number,
): ReadonlyMap<string, number> {
  const stays = new Map<string, number>();
  for (const draw of draws) {
    for (const { key } of ordered(draw, weights).slice(0, first)) {
      stays.set(key, (stays.get(key) ?? 0) + 1);
    }
  }
  return stays;
}

interface Source {
  readonly uniform: () => number;
  readonly normal: () => number;
}

/** By waiting times; of many, by the expansion of Cornish and Fisher to its skewness. */
export function poisson(mean: number, { uniform, normal }: Source): number {
  if (mean >= MANY) {
    const z = normal();
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * z + (z ** 2 - 1) / 6));
  }
  let n = -1;
  for (let waited = 0; waited <= mean; n += 1) waited -= Math.log(1 - uniform());
  return n;
}

/** The place of a colonia among all, by number and by rate; none is told between those that are alike. */
import { ROUNDING_VARIANCE } from '../stats/rounding';

export interface Ranked {
  readonly clave: string;
  /** As printed. */
  readonly n: number;
  readonly women: number;
  /** Whether an office registers in it: its rate is compared with none. */
  readonly isApart: boolean;
}

/** From the most, from one. `alike`: how many stand there together, it among them. */
export interface Order {
  readonly above: number;
  readonly alike: number;
  readonly of: number;
}

export interface PlaceOfColonia {
  readonly byCount: Order;
  /** Null with few reports, or where an office registers. */
  readonly byRate: Order | null;
}

const FEWEST = 10;
/** Of two Poisson rates, how many errors of their difference are touching. */
const TOUCHING = 1.96;

/** @returns null where it is not among them */
export function placeOfColonia(all: readonly Ranked[], clave: string): PlaceOfColonia | null {
  const own = all.find((each) => each.clave === clave);
  if (own === undefined) return null;
  const rated = all.filter(({ n, isApart }) => n >= FEWEST && !isApart);
  return {
    byCount: orderOf(all, (each) => each.n - own.n),
    byRate: rated.includes(own) ? orderOf(rated, (each) => difference(each, own)) : null,
  };
}

/** @param beyond above zero where one stands surely above, below zero where surely below */
function orderOf(all: readonly Ranked[], beyond: (each: Ranked) => number): Order {
  const above = all.filter((each) => beyond(each) > 0).length;
  const below = all.filter((each) => beyond(each) < 0).length;
  return { above, alike: all.length - above - below, of: all.length };
}

/** Of two rates; zero where they touch. */
function difference(a: Ranked, b: Ranked): number {
  const rate = ({ n, women }: Ranked) => n / women;
  const error = ({ n, women }: Ranked) => Math.sqrt(n + ROUNDING_VARIANCE) / women;
  const gap = rate(a) - rate(b);
  return Math.abs(gap) < TOUCHING * Math.hypot(error(a), error(b)) ? 0 : gap;
}

/**
 * The true map among maps by lot: the same reports dealt to the colonias as the marks suppose when nothing is there, by
 * the women who live in each, known with the marks' own error. Each map is then printed, classed and marked by one rule.
 */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { skipN } from 'pure-rand/utils/skipN';
import { classesOf } from '$lib/answers/classes';
import { kindsOf, type Kind, type Place, type Window } from '$lib/answers/marks';
import { standingsOf } from '$lib/answers/standings';

/** Standard error of the logarithm of the women, as in the marks. */
const ERROR = 0.05;
const BASE = 5;
/** First draws that are skipped: of small seeds they look alike. */
const WARM_UP = 32;

/** Box & Muller, Ann. Math. Stat. 29 (1958). */
const normal = (random: RandomGenerator): number =>
  Math.sqrt(-2 * Math.log(1 - uniformFloat64(random))) *
  Math.cos(2 * Math.PI * uniformFloat64(random));

/** Reports by colonia, before they are printed: as many as are dealt. */
export function dealt(
  places: readonly Place[],
  reports: number,
  random: RandomGenerator,
): ReadonlyMap<string, number> {
  let all = 0;
  const dealers = places.flatMap(({ clave, mujeres }) => {
    if (mujeres === null) return [];
    all += mujeres * Math.exp(ERROR * normal(random));
    return [{ clave, until: all }];
  });
  const counts = new Map(dealers.map(({ clave }) => [clave, 0]));
  for (let nth = 0; nth < reports; nth += 1) {
    const at = all * uniformFloat64(random);
    const clave = dealers.find(({ until }) => at < until)?.clave;
    if (clave !== undefined) counts.set(clave, (counts.get(clave) ?? 0) + 1);
  }
  return counts;
}

export interface Shown {
  readonly clave: string;
  readonly kind: Kind;
  /** From 0, the palest; null without a rate, or not compared. */
  readonly tone: number | null;
}

export interface GameMap {
  readonly isTrue: boolean;
  readonly shown: readonly Shown[];
  /** Smallest and largest rate per thousand women, of those compared. */
  readonly rates: readonly [low: number, high: number];
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** A map as it would be printed: its five tones as many colonias each, its marks by the rule of the site. */
function shownOf(places: readonly Place[], window: Window, isTrue: boolean): GameMap {
  const kinds = kindsOf(places, window);
  const standings = standingsOf(places, { ...window, kinds }).colonias;
  const rateOf = new Map(
    standings.flatMap(({ clave, kind, women }) =>
      women === null || kind === 'apart' ? [] : [[clave, women.rate] as const],
    ),
  );
  const rates = [...rateOf.values()];
  const classes = classesOf(rates);
  const marked = (kind: Kind) =>
    standings.filter((each) => each.kind === kind).map(({ clave }) => clave);
  return {
    isTrue,
    shown: standings.map(({ clave, kind }) => {
      const rate = rateOf.get(clave);
      return { clave, kind, tone: rate === undefined ? null : classes.of(rate) };
    }),
    rates: [Math.min(...rates), Math.max(...rates)],
    above: marked('above'),
    below: marked('below'),
  };
}

export interface Game {
  readonly maps: readonly GameMap[];
  /** Of so many more lots, those that bear a mark although nothing is there. */
  readonly tried: number;
  readonly withMark: number;
}

export const marksIn = ({ above, below }: GameMap): number => above.length + below.length;

/**
 * @param window of the release; what an office registers stays where it is, in every map
 * @param size maps in all, the true one among them, and lots tried beside them
 */
export function gameOf(
  places: readonly Place[],
  window: Window,
  { seed, maps, tried }: { readonly seed: number; readonly maps: number; readonly tried: number },
): Game {
  const random = xoroshiro128plus(seed);
  skipN(random, WARM_UP);
  const apart = places.filter(({ nota }) => nota !== '').map(({ clave }) => clave);
  const kept = apart.map((clave) => [clave, window.counts.get(clave) ?? 0] as const);
  const reports = kept.reduce((rest, [, n]) => rest - n, window.total);
  const others = places.filter(({ clave }) => !apart.includes(clave));
  const lot = () => {
    const counts = [...dealt(others, reports, random)].map(
      ([clave, n]) => [clave, BASE * Math.round(n / BASE)] as const,
    );
    return shownOf(places, { ...window, counts: new Map([...kept, ...counts]) }, false);
  };
  const truth = uniformInt(random, 0, maps - 1);
  return {
    maps: Array.from({ length: maps }, (_, nth) =>
      nth === truth ? shownOf(places, window, true) : lot(),
    ),
    tried,
    withMark: Array.from({ length: tried }, lot).filter((map) => marksIn(map) > 0).length,
  };
}

/** The colonias in order, and how much of the order is more than chance. */
import type { RankSet } from '$old/lib/stats/order/rankSets';
import type { JudgedBy } from '$old/lib/contract/indicators/catalogue';
import type { Divisor } from '$old/lib/contract/indicators/divisors';
import { rate } from '$old/lib/stats/rate';
import type { Measure } from '$old/lib/view/view';
import { standingsByDivisor, UNTESTED, type AgainstRest, type Standing } from './againstRest';
import { byBothDivisors, type ByDivisor } from './byDivisor';
import { peopleOf, type AlcaldiaCount, type ColoniaCount } from './coloniaCounts';
import type { CountingUnit } from './countingUnit';
import { orderSupport, placesOf, type OrderSupport } from './places';
import type { Pile } from './pile';
import { smoothingOf, type Smoothing } from './smoothing';
import { womenDoubt, type WomenDoubt } from './womenDoubt';

/** Rates are per this many people and year. */
const RATE_PER = 100_000;

/** Below this many cases a colonia's number jumps from year to year: shown as unstable. */
export const UNSTABLE_BELOW = 20;

/** Among whom the counts are divided, and by whom the colonias are judged. */
interface Dividing {
  readonly divisor: Divisor;
  readonly judgedBy: JudgedBy;
}

const AMONG_RESIDENTS: Dividing = { divisor: 'mujeres', judgedBy: 'mujeres' };

/** What the colonias are judged by, and what of it may be where cases were registered. */
export interface Judging extends Dividing {
  /** Of levels, in the period and the indicator that are shown. */
  readonly piles?: readonly Pile[];
}

/**
 * Of a colonia judged by both divisors, `depende`: they do not tell the same. `registro`: without the cases that may
 * be where they were registered another thing would be said, or it is not told whether.
 */
export type RankedStanding = Standing | 'depende' | 'registro';

/** What a level weighs on, and what it is with all cases. */
export interface Registered {
  readonly pile: Pile;
  readonly given: Standing;
}

export interface RankedColonia extends ColoniaCount, Pick<AgainstRest, 'p'> {
  readonly verdict: RankedStanding;
  /** What each divisor says; null where one of them has no answer. */
  readonly byDivisor: ByDivisor | null;
  /** Whether the other divisor says something else of it, also where one of them tells nothing apart. */
  readonly depends: boolean;
  /** Null where nothing that it weighs on may be where cases were registered. */
  readonly registered: Registered | null;
  readonly suppressed: boolean;
  /** Its number is of fewer than 20 cases, and nothing was done about it: never of a smoothed one. */
  readonly unstable: boolean;
  /**
   * In the unit of the measure: cases of the period, rate per 100,000 people and year, or probability
   * from 0 to 1; null where it cannot be given.
   */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /**
   * Places that it may truly have, all colonias at once, with 95 % confidence; null where its own count is not
   * told, or there are no women to divide by.
   */
  readonly places: RankSet | null;
}

export interface Ranking extends Dividing {
  /** What is counted. */
  readonly counts: CountingUnit;
  readonly measure: Measure;
  /** Highest first; those without a value last, by name. */
  readonly colonias: readonly RankedColonia[];
  /** How much of that order is sure. */
  readonly support: OrderSupport;
  /** Null where it is not divided by women, nothing is claimed, or there are many colonias. */
  readonly womenDoubt: WomenDoubt | null;
  /** Null where the measure needs none, or it cannot be given. */
  readonly smoothing: Pick<Smoothing, 'mean' | 'varies'> | null;
  /** The alcaldía's rate, whatever the measure; null where it cannot be given. */
  readonly alcaldiaRate: number | null;
  /** The alcaldía's cases. */
  readonly alcaldiaCount: number | null;
  readonly standings: Readonly<Record<RankedStanding, number>>;
  /** Fewest colonias that hold half of the alcaldía's cases, most cases first; empty if unknown. */
  readonly holdingHalf: readonly string[];
}

/**
 * Orders the colonias by the measure, says which places each may truly have and which differ from
 * the rest of the alcaldía. The verdicts are of rates also when the measure is cases: more women,
 * more cases, is no finding.
 * @param years length of the period, so that rates of three years read per year
 * @param counts what all the numbers count, of the colonias and of the alcaldía
 * @param dividing among women residents and judged by them alone, unless told
 */
export function rankingOf(
  colonias: readonly ColoniaCount[],
  alcaldia: AlcaldiaCount,
  measure: Measure,
  years: number,
  counts: CountingUnit,
  { divisor, judgedBy, piles = [] }: Judging = AMONG_RESIDENTS,
): Ranking {
  const isSmoothed = measure === 'suavizada' || measure === 'excedencia';
  const smoothing = isSmoothed ? smoothingOf(colonias, alcaldia, years, divisor) : null;
  const { places, untoldBelow } = placesOf(colonias, alcaldia.n, measure, divisor);
  const standingBy = standingsByDivisor(colonias, alcaldia);
  const { told: tested, withPeople } = standingBy(divisor);
  const both = byBothDivisors(colonias, alcaldia, measure, standingBy);
  const ranked = colonias
    .map((colonia, index): RankedColonia => ({
      ...colonia,
      ...judged(
        tested[index] ?? UNTESTED,
        both.get(colonia.clave) ?? null,
        judgedBy,
        pileIn(piles, colonia, judgedBy === 'ambos' ? null : divisor),
      ),
      ...shownOf(colonia, measure, years, smoothing, divisor),
      suppressed: colonia.n === null,
      unstable: !isSmoothed && colonia.n !== null && colonia.n < UNSTABLE_BELOW,
      places: colonia.n === null ? null : (places.get(colonia.clave) ?? null),
    }))
    .sort(byValueThenName);
  const untold = colonias.filter(({ n }) => n === null);
  const standings = { encima: 0, debajo: 0, igual: 0, depende: 0, registro: 0, sin_respuesta: 0 };
  for (const { verdict } of ranked) standings[verdict] += 1;
  return {
    divisor,
    judgedBy,
    counts,
    measure,
    colonias: ranked,
    support: orderSupport(
      ranked.map((row) => ({ ...row, untoldBelow: untoldBelow.get(row.clave) ?? 0 })),
      untold.map(({ clave, nombre }) => ({ nombre, places: places.get(clave) ?? null })),
    ),
    womenDoubt:
      divisor === 'mujeres' && measure !== 'carpetas'
        ? womenDoubt(colonias, alcaldia, claimable(tested, colonias, ranked), withPeople)
        : null,
    smoothing,
    alcaldiaRate: rateOf(alcaldia, years, divisor)?.value ?? null,
    alcaldiaCount: alcaldia.n,
    standings,
    holdingHalf: holdingHalf(colonias, alcaldia.n),
  };
}

/** What is claimed of a colonia is what both divisors bear where it is judged by both. */
function judged(
  { p, verdict }: AgainstRest,
  byDivisor: ByDivisor | null,
  judgedBy: JudgedBy,
  pile: Pile | null,
): Pick<RankedColonia, 'p' | 'verdict' | 'byDivisor' | 'depends' | 'registered'> {
  const differs = byDivisor?.agreement === 'depende';
  const registered = pile === null || verdict === 'sin_respuesta' ? null : { pile, given: verdict };
  const told = { p, byDivisor, registered };
  if (differs && judgedBy === 'ambos') return { ...told, verdict: 'depende', depends: true };
  if (registered !== null && pile?.effect !== 'sostiene') {
    return { ...told, verdict: 'registro', depends: differs };
  }
  return { ...told, verdict, depends: differs };
}

/** What a level weighs on most: that without which another thing would be said goes before what changes nothing. */
function pileIn(
  piles: readonly Pile[],
  { clave, n }: Pick<ColoniaCount, 'clave' | 'n'>,
  divisor: Divisor | null,
): Pile | null {
  if (n === null) return null;
  const own = piles.filter(
    (pile) =>
      pile.clave === clave &&
      (divisor === null || pile.divisor === null || pile.divisor === divisor),
  );
  return own.find(({ effect }) => effect !== 'sostiene') ?? own[0] ?? null;
}

/** Of a colonia of which nothing is claimed, nothing could be lost. */
function claimable(
  tested: readonly AgainstRest[],
  colonias: readonly ColoniaCount[],
  ranked: readonly RankedColonia[],
): readonly AgainstRest[] {
  const unclaimed = new Set(
    ranked.flatMap(({ clave, verdict }) =>
      verdict === 'depende' || verdict === 'registro' ? [clave] : [],
    ),
  );
  return colonias.map(({ clave }, place) =>
    unclaimed.has(clave) ? UNTESTED : (tested[place] ?? UNTESTED),
  );
}

/** A verdict is of a rate, and is read beside it. */
const isRate = (measure: Measure): boolean => measure === 'tasa' || measure === 'veredicto';

type Shown = Pick<RankedColonia, 'value' | 'lower' | 'upper'>;

const NOTHING: Shown = { value: null, lower: null, upper: null };

function shownOf(
  colonia: ColoniaCount,
  measure: Measure,
  years: number,
  smoothing: Smoothing | null,
  divisor: Divisor,
): Shown {
  if (measure === 'carpetas') return rate(colonia.n, 1, 1) ?? NOTHING;
  if (isRate(measure)) return rateOf(colonia, years, divisor) ?? NOTHING;
  const smoothed = smoothing?.rates.get(colonia.clave);
  if (smoothed === undefined) return NOTHING;
  if (measure === 'excedencia') return { ...NOTHING, value: smoothed.exceedance };
  return { ...NOTHING, ...smoothed.interval, value: smoothed.rate };
}

function rateOf(counts: AlcaldiaCount, years: number, divisor: Divisor): ReturnType<typeof rate> {
  const people = peopleOf(counts, divisor);
  return rate(counts.n, people === null ? null : people * years, RATE_PER);
}

function byValueThenName(a: RankedColonia, b: RankedColonia): number {
  const [high, low] = [b.value ?? -1, a.value ?? -1];
  return high - low || a.nombre.localeCompare(b.nombre, 'es');
}

function holdingHalf(colonias: readonly ColoniaCount[], total: number | null): readonly string[] {
  if (total === null || total === 0) return [];
  const names: string[] = [];
  let sum = 0;
  for (const { nombre, n } of [...colonias].sort((a, b) => (b.n ?? 0) - (a.n ?? 0))) {
    names.push(nombre);
    sum += n ?? 0;
    if (sum * 2 >= total) return names;
  }
  return [];
}

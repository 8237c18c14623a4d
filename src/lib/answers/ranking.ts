/** The colonias in order, and how much of the order is more than chance. */
import type { RankSet } from '$lib/stats/order/rankSets';
import { rate } from '$lib/stats/rate';
import type { Medida } from '$lib/view/view';
import { againstRest, UNTESTED, type AgainstRest, type Standing } from './againstRest';
import type { AlcaldiaCount, ColoniaCount } from './coloniaCounts';
import type { Measure } from './measure';
import { orderSupport, placesOf, type OrderSupport } from './places';
import { smoothingOf, type Smoothing } from './smoothing';

/** Rates are per this many resident women and year. */
const RATE_PER = 100_000;

/** Below this many cases a colonia's number jumps from year to year: shown as unstable. */
export const UNSTABLE_BELOW = 20;

export interface RankedColonia extends ColoniaCount, AgainstRest {
  readonly suppressed: boolean;
  /** Its number is of fewer than 20 cases, and nothing was done about it: never of a smoothed one. */
  readonly unstable: boolean;
  /**
   * In the unit of the measure: cases of the period, rate per 100,000 women and year, or probability
   * from 0 to 1; null where it cannot be given.
   */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Places that it may truly have, all colonias at once, with 95 % confidence; null for none. */
  readonly places: RankSet | null;
}

export interface Ranking {
  /** What is counted. */
  readonly counts: Measure;
  readonly measure: Medida;
  /** Highest first; those without a value last, by name. */
  readonly colonias: readonly RankedColonia[];
  /** How much of that order is sure. */
  readonly support: OrderSupport;
  /** Null where the measure needs none, or it cannot be given. */
  readonly smoothing: Pick<Smoothing, 'mean' | 'varies'> | null;
  /** The alcaldía's rate, whatever the measure; null where it cannot be given. */
  readonly alcaldiaRate: number | null;
  /** The alcaldía's cases. */
  readonly alcaldiaCount: number | null;
  readonly standings: Readonly<Record<Standing, number>>;
  /** Fewest colonias that hold half of the alcaldía's cases, most cases first; empty if unknown. */
  readonly holdingHalf: readonly string[];
}

/**
 * Orders the colonias by the measure, says which places each may truly have and which differ from
 * the rest of the alcaldía. The verdicts are of rates also when the measure is cases: more women,
 * more cases, is no finding.
 * @param years length of the period, so that rates of three years read per year
 * @param counts what all the numbers count, of the colonias and of the alcaldía
 */
export function rankingOf(
  colonias: readonly ColoniaCount[],
  alcaldia: AlcaldiaCount,
  measure: Medida,
  years: number,
  counts: Measure,
): Ranking {
  const isSmoothed = measure === 'suavizada' || measure === 'excedencia';
  const smoothing = isSmoothed ? smoothingOf(colonias, alcaldia, years) : null;
  const places = placesOf(colonias, measure);
  const tested = againstRest(colonias, alcaldia);
  const standings = { encima: 0, debajo: 0, igual: 0, sin_respuesta: 0 };
  for (const { verdict } of tested) standings[verdict] += 1;
  const ranked = colonias
    .map((colonia, index): RankedColonia => ({
      ...colonia,
      ...(tested[index] ?? UNTESTED),
      ...shownOf(colonia, measure, years, smoothing),
      suppressed: colonia.n === null,
      unstable: !isSmoothed && colonia.n !== null && colonia.n < UNSTABLE_BELOW,
      places: places.get(colonia.clave) ?? null,
    }))
    .sort(byValueThenName);
  return {
    counts,
    measure,
    colonias: ranked,
    support: orderSupport(ranked),
    smoothing,
    alcaldiaRate: rateOf(alcaldia, years)?.value ?? null,
    alcaldiaCount: alcaldia.n,
    standings,
    holdingHalf: holdingHalf(colonias, alcaldia.n),
  };
}

type Shown = Pick<RankedColonia, 'value' | 'lower' | 'upper'>;

const NOTHING: Shown = { value: null, lower: null, upper: null };

function shownOf(
  colonia: ColoniaCount,
  measure: Medida,
  years: number,
  smoothing: Smoothing | null,
): Shown {
  if (measure === 'carpetas') return rate(colonia.n, 1, 1) ?? NOTHING;
  if (measure === 'tasa') return rateOf(colonia, years) ?? NOTHING;
  const smoothed = smoothing?.rates.get(colonia.clave);
  if (smoothed === undefined) return NOTHING;
  if (measure === 'excedencia') return { ...NOTHING, value: smoothed.exceedance };
  return { ...NOTHING, ...smoothed.interval, value: smoothed.rate };
}

function rateOf({ n, mujeres }: AlcaldiaCount, years: number): ReturnType<typeof rate> {
  return rate(n, mujeres === null ? null : mujeres * years, RATE_PER);
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

/** The colonias in order, and how much of the order is more than chance. */
import { compareRates } from '$lib/stats/compareRates';
import { holm } from '$lib/stats/holm';
import { rate } from '$lib/stats/rate';
import type { Medida } from '$lib/view/view';
import { ALPHA } from './change';
import type { Measure } from './measure';

/** Rates are per this many resident women and year. */
const RATE_PER = 100_000;

/** Below this many cases a colonia's number jumps from year to year: shown as unstable. */
export const UNSTABLE_BELOW = 20;

export interface ColoniaCount {
  readonly clave: string;
  readonly slug: string;
  readonly nombre: string;
  /** Cases (or victims) in the period; null where suppressed. */
  readonly n: number | null;
  /** Resident women; null where not known. */
  readonly mujeres: number | null;
}

/** The whole alcaldía, cases of no colonia included. */
export interface AlcaldiaCount {
  readonly n: number | null;
  readonly mujeres: number | null;
}

/** Against the rest of the alcaldía, per resident woman; the first two only beyond chance. */
export type Standing = 'encima' | 'debajo' | 'igual' | 'sin_respuesta';

export interface RankedColonia extends ColoniaCount {
  readonly suppressed: boolean;
  /** Published, but of fewer than 20 cases. */
  readonly unstable: boolean;
  /** In the unit of the measure (cases of the period, or rate); null where it cannot be given. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Exact two-rate p against the rest of the alcaldía, Holm-corrected; null where not tested. */
  readonly p: number | null;
  readonly verdict: Standing;
}

export interface Ranking {
  /** What is counted. */
  readonly counts: Measure;
  readonly measure: Medida;
  /** Highest first; those without a value last, by name. */
  readonly colonias: readonly RankedColonia[];
  /** The alcaldía's rate, whatever the measure; null where it cannot be given. */
  readonly alcaldiaRate: number | null;
  /** The alcaldía's cases. */
  readonly alcaldiaCount: number | null;
  readonly standings: Readonly<Record<Standing, number>>;
  /** Fewest colonias that hold half of the alcaldía's cases, most cases first; empty if unknown. */
  readonly holdingHalf: readonly string[];
}

/**
 * Orders the colonias by the measure and says which differ from the rest of the alcaldía.
 * The verdicts are of rates also when the measure is cases: more women, more cases, is no finding.
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
  const pValues = adjustedPValues(colonias, alcaldia);
  const ranked = colonias.map((colonia): RankedColonia => {
    const shown = measure === 'tasa' ? rateOf(colonia, years) : rate(colonia.n, 1, 1);
    const p = pValues.get(colonia.clave) ?? null;
    return {
      ...colonia,
      suppressed: colonia.n === null,
      unstable: colonia.n !== null && colonia.n < UNSTABLE_BELOW,
      value: shown?.value ?? null,
      lower: shown?.lower ?? null,
      upper: shown?.upper ?? null,
      p,
      verdict: p === null ? 'sin_respuesta' : standingOf(colonia, alcaldia, p),
    };
  });
  const standings = { encima: 0, debajo: 0, igual: 0, sin_respuesta: 0 };
  for (const { verdict } of ranked) standings[verdict] += 1;
  return {
    counts,
    measure,
    colonias: ranked.toSorted(byValueThenName),
    alcaldiaRate: rateOf(alcaldia, years)?.value ?? null,
    alcaldiaCount: alcaldia.n,
    standings,
    holdingHalf: holdingHalf(colonias, alcaldia.n),
  };
}

function rateOf({ n, mujeres }: AlcaldiaCount, years: number): ReturnType<typeof rate> {
  return rate(n, mujeres === null ? null : mujeres * years, RATE_PER);
}

/** Every colonia that can be tested against the rest, corrected together; by clave. */
function adjustedPValues(
  colonias: readonly ColoniaCount[],
  alcaldia: AlcaldiaCount,
): ReadonlyMap<string, number> {
  const tested = colonias.flatMap((colonia) => {
    const p = againstRest(colonia, alcaldia);
    return p === null ? [] : [{ clave: colonia.clave, p }];
  });
  const adjusted = holm(tested.map(({ p }) => p));
  return new Map(tested.map(({ clave }, index) => [clave, adjusted[index] ?? 1]));
}

function againstRest(colonia: ColoniaCount, alcaldia: AlcaldiaCount): number | null {
  if (colonia.n === null || colonia.mujeres === null) return null;
  if (alcaldia.n === null || alcaldia.mujeres === null) return null;
  const rest = {
    count: alcaldia.n - colonia.n,
    exposure: alcaldia.mujeres - colonia.mujeres,
  };
  return compareRates({ count: colonia.n, exposure: colonia.mujeres }, rest)?.p ?? null;
}

function standingOf(colonia: ColoniaCount, alcaldia: AlcaldiaCount, p: number): Standing {
  if (p >= ALPHA) return 'igual';
  // Above the whole is above the rest: the whole lies between the two.
  const own = rateOf(colonia, 1)?.value ?? 0;
  const whole = rateOf(alcaldia, 1)?.value ?? 0;
  return own > whole ? 'encima' : 'debajo';
}

function byValueThenName(a: RankedColonia, b: RankedColonia): number {
  const [high, low] = [b.value ?? -1, a.value ?? -1];
  return high - low || a.nombre.localeCompare(b.nombre, 'es');
}

function holdingHalf(colonias: readonly ColoniaCount[], total: number | null): readonly string[] {
  if (total === null || total === 0) return [];
  const names: string[] = [];
  let sum = 0;
  for (const { nombre, n } of colonias.toSorted((a, b) => (b.n ?? 0) - (a.n ?? 0))) {
    names.push(nombre);
    sum += n ?? 0;
    if (sum * 2 >= total) return names;
  }
  return [];
}

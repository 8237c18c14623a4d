/** Each colonia beside the rest in a window of three years: its count, its rates and its mark. */
import { ROUNDING_VARIANCE } from '../stats/rounding';
import type { Kind } from './marks';

export interface Place {
  readonly clave: string;
  readonly mujeres: number | null;
  readonly presentes: number | null;
}

/** Per thousand people in three years, with its 95 % interval. */
export interface Rate {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

export interface Standing {
  readonly clave: string;
  readonly kind: Kind;
  /** As printed: the nearest multiple of five. */
  readonly n: number;
  /** Null with few reports. */
  readonly women: Rate | null;
  readonly present: Rate | null;
}

export interface Standings {
  readonly colonias: readonly Standing[];
  /** Rates of the alcaldía, from its exact total. */
  readonly whole: { readonly women: number; readonly present: number };
}

export interface Window {
  /** By colonia, rounded. */
  readonly counts: ReadonlyMap<string, number>;
  /** Exact, of the alcaldía. */
  readonly total: number;
  /** By colonia. */
  readonly kinds: ReadonlyMap<string, Kind>;
}

/** Under so many no rate is told. */
const FEWEST = 10;
const Z = 1.959964;

/** @param places those of whom nobody knows how many people there are stay without rates */
export function standingsOf(places: readonly Place[], { counts, total, kinds }: Window): Standings {
  const sum = (of: 'mujeres' | 'presentes') =>
    places.reduce((people, place) => people + (place[of] ?? 0), 0);
  return {
    colonias: places.map(({ clave, mujeres, presentes }) => {
      const n = counts.get(clave) ?? 0;
      return {
        ...{ clave, n, kind: kinds.get(clave) ?? 'few' },
        ...{ women: rateOf(n, mujeres), present: rateOf(n, presentes) },
      };
    }),
    whole: {
      women: (1000 * total) / sum('mujeres'),
      present: (1000 * total) / sum('presentes'),
    },
  };
}

/** By colonia, what crowds at the offices in it. @param offices as the query of that name */
export function excessOf(
  offices: readonly { readonly indicador: string; readonly colonia: string; readonly n: number }[],
  crime: string,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { indicador, colonia, n } of offices) {
    if (indicador === crime) sums.set(colonia, (sums.get(colonia) ?? 0) + n);
  }
  return sums;
}

/** On the logarithmic scale, with the variance of the rounding added to Poisson's. */
function rateOf(n: number, people: number | null): Rate | null {
  if (n < FEWEST || people === null || people === 0) return null;
  const rate = (1000 * n) / people;
  const factor = Math.exp(Z * Math.sqrt(1 / n + ROUNDING_VARIANCE / n ** 2));
  return { rate, low: rate / factor, high: rate * factor };
}

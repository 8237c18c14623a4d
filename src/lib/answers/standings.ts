/** Each colonia beside the rest in a window of three years: its count, its rates and its mark. */
import { ROUNDING_VARIANCE } from '../stats/rounding';
import { sureMarks, type Kind } from './marks';

export interface Place {
  readonly clave: string;
  readonly mujeres: number | null;
  readonly presentes: number | null;
  /** Not empty where an office registers in it. */
  readonly nota: string;
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
  /** By colonia, what crowds at an office in it. */
  readonly excess: ReadonlyMap<string, number>;
}

/** Under so many no rate is told. */
const FEWEST = 10;
const Z = 1.959964;

/** @param places of whom nobody knows how many are there are left out */
export function standingsOf(
  places: readonly Place[],
  { counts, total, excess }: Window,
): Standings {
  const areas = places.flatMap(({ clave, mujeres, presentes, nota }) =>
    mujeres === null || presentes === null
      ? []
      : [
          {
            ...{ clave, n: counts.get(clave) ?? 0, isApart: nota !== '' },
            ...{ women: mujeres, present: presentes },
          },
        ],
  );
  const kinds = new Map(sureMarks(areas, total, excess).map(({ clave, kind }) => [clave, kind]));
  const sum = (of: 'women' | 'present') => areas.reduce((people, area) => people + area[of], 0);
  return {
    colonias: areas.map(({ clave, n, women, present }) => ({
      ...{ clave, n, kind: kinds.get(clave) ?? 'few' },
      ...{ women: rateOf(n, women), present: rateOf(n, present) },
    })),
    whole: {
      women: (1000 * total) / sum('women'),
      present: (1000 * total) / sum('present'),
    },
  };
}

/** On the logarithmic scale, with the variance of the rounding added to Poisson's. */
function rateOf(n: number, people: number): Rate | null {
  if (n < FEWEST || people === 0) return null;
  const rate = (1000 * n) / people;
  const factor = Math.exp(Z * Math.sqrt(1 / n + ROUNDING_VARIANCE / n ** 2));
  return { rate, low: rate / factor, high: rate * factor };
}

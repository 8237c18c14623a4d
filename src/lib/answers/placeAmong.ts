/** Where one alcaldía stands among all, by a rate; no rank is told between rates that touch. */

export interface Rated {
  readonly clave: string;
  readonly nombre: string;
  readonly n: number;
  /** Everybody, or the women. */
  readonly poblacion: number;
}

export interface Among {
  /** Per 100,000, the lowest first. */
  readonly rates: readonly {
    readonly clave: string;
    readonly nombre: string;
    readonly n: number;
    readonly rate: number;
  }[];
  readonly own: number;
  /** Of the city together. */
  readonly city: number;
  /** How many are as high as it or higher, and as low or lower, it and those that touch it among both. */
  readonly high: number;
  readonly low: number;
}

/** Of two Poisson rates, how many errors of their difference are touching. */
const TOUCHING = 1.96;

/** @returns null where the place is not among them */
export function placeAmong(rated: readonly Rated[], clave: string): Among | null {
  const own = rated.find((each) => each.clave === clave);
  if (own === undefined) return null;
  /** By how many errors the other is above. */
  const above = (other: Rated) => {
    const error = Math.hypot(
      Math.sqrt(other.n) / other.poblacion,
      Math.sqrt(own.n) / own.poblacion,
    );
    return error === 0 ? 0 : (other.n / other.poblacion - own.n / own.poblacion) / error;
  };
  const sum = (of: (each: Rated) => number) => rated.reduce((total, each) => total + of(each), 0);
  return {
    rates: rated
      .map(({ clave: key, nombre, n, poblacion }) => ({
        ...{ clave: key, nombre, n, rate: perHundredThousand(n, poblacion) },
      }))
      .toSorted((a, b) => a.rate - b.rate),
    own: perHundredThousand(own.n, own.poblacion),
    city: perHundredThousand(
      sum(({ n }) => n),
      sum(({ poblacion }) => poblacion),
    ),
    high: rated.filter((other) => above(other) > -TOUCHING).length,
    low: rated.filter((other) => above(other) < TOUCHING).length,
  };
}

const perHundredThousand = (n: number, people: number) => (100_000 * n) / people;

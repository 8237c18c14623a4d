/** Where one alcaldía stands among all, by a rate; no rank is told between rates that touch. */

export interface Rated {
  readonly clave: string;
  readonly nombre: string;
  readonly n: number;
  readonly poblacion: number;
}

export interface Among {
  /** Per 100,000, the lowest first. */
  readonly rates: readonly {
    readonly clave: string;
    readonly nombre: string;
    readonly rate: number;
  }[];
  readonly own: number;
  /** Of the city together. */
  readonly city: number;
  /** How many are as high as it or higher, those that touch it among them. */
  readonly high: number;
}

/** Of two Poisson rates, how many errors of their difference are touching. */
const TOUCHING = 1.96;

/** @returns null where the place is not among them */
export function placeAmong(rated: readonly Rated[], clave: string): Among | null {
  const own = rated.find((each) => each.clave === clave);
  if (own === undefined) return null;
  const isAsHigh = (other: Rated) => {
    const error = Math.hypot(
      Math.sqrt(other.n) / other.poblacion,
      Math.sqrt(own.n) / own.poblacion,
    );
    return other.n / other.poblacion - own.n / own.poblacion > -TOUCHING * error;
  };
  const sum = (of: (each: Rated) => number) => rated.reduce((total, each) => total + of(each), 0);
  return {
    rates: rated
      .map(({ clave: key, nombre, n, poblacion }) => ({
        ...{ clave: key, nombre, rate: perHundredThousand(n, poblacion) },
      }))
      .toSorted((a, b) => a.rate - b.rate),
    own: perHundredThousand(own.n, own.poblacion),
    city: perHundredThousand(
      sum(({ n }) => n),
      sum(({ poblacion }) => poblacion),
    ),
    high: rated.filter(isAsHigh).length,
  };
}

const perHundredThousand = (n: number, people: number) => (100_000 * n) / people;

/**
 * Piles: many cases of one offence at one point. Where the authority does not displace points, a pile
 * with unrelated offences at it may be where cases are registered, and not where they happened
 * (docs/decisions/apilamientos.md).
 */
import { LEAST_PILED } from '../../../../../src/old/lib/contract/piles';
import { greatCircleKm, type Place } from '../../../../../src/old/lib/stats/access/greatCircle';

/** Metres within which points are one. */
export const RADIUS = 15;
/** Other offences at the point, of those that are not counted here, that make it a place of registration. */
export const UNRELATED = 3;

export interface PlacedCase extends Place {
  readonly id: number;
  readonly delito: string;
  /** Of the fact. */
  readonly year: number;
}

export interface PlacedOffence extends Place {
  readonly delito: string;
}

export interface Pile {
  readonly delito: string;
  /** Of the cases that have so many around them. */
  readonly cores: readonly Place[];
  /** Years in which it has so many cases, in order. */
  readonly years: readonly number[];
  /** Every case of the offence at the point, of any year. */
  readonly ids: readonly number[];
}

/**
 * Where cases pile up: a case with eight or more of its offence and year within 15 m, itself counted, is of
 * a pile; those within 15 m of one another are of the same, and so is any case of the offence within 15 m
 * of them, whatever its year.
 * @returns in the order of offences and of their first case; whatever the order in which cases are given
 */
export function pilesOf(cases: readonly PlacedCase[]): readonly Pile[] {
  return [...new Set(cases.map(({ delito }) => delito))].toSorted().flatMap((delito) => {
    const own = cases.filter((each) => each.delito === delito).toSorted((a, b) => a.id - b.id);
    const near = nearIn(own);
    const isCore = (each: PlacedCase) =>
      near(each).filter(({ year }) => year === each.year).length >= LEAST_PILED;
    return together(own.filter(isCore)).map((cores): Pile => {
      const ids = new Set(cores.flatMap((core) => near(core).map(({ id }) => id)));
      const years = new Set(cores.map(({ year }) => year));
      return {
        delito,
        cores: cores.map(({ lat, lon }) => ({ lat, lon })),
        years: [...years].toSorted((a, b) => a - b),
        ids: [...ids].toSorted((a, b) => a - b),
      };
    });
  });
}

/**
 * Whether a pile has the other sign of a place of registration: unrelated offences at the point too.
 * @param others offences that are not counted here, by their points
 */
export function isRegistration({ cores }: Pile, others: readonly PlacedOffence[]): boolean {
  const around = nearIn(others);
  const unrelated = new Set(cores.flatMap((core) => around(core).map(({ delito }) => delito)));
  return unrelated.size >= UNRELATED;
}

/** Chains of cases that lie within the radius of one another. */
function together(cores: readonly PlacedCase[]): readonly (readonly PlacedCase[])[] {
  const near = nearIn(cores);
  const left = new Set(cores);
  return cores.flatMap((first) => {
    if (!left.delete(first)) return [];
    const chain = [first];
    for (const each of chain) {
      for (const next of near(each)) if (left.delete(next)) chain.push(next);
    }
    return [chain];
  });
}

/** Side of a cell in degrees: more than the radius, also east to west in any latitude of Mexico. */
export const CELL = 0.000_2;

/** What lies within the radius of a place, looked for in the cells around it. */
function nearIn<P extends Place>(places: readonly P[]): (of: Place) => readonly P[] {
  const cells = new Map<string, P[]>();
  const at = (degrees: number) => Math.floor(degrees / CELL);
  for (const place of places) {
    const key = `${at(place.lat)} ${at(place.lon)}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [place]);
    else cell.push(place);
  }
  return (of) =>
    AROUND.flatMap(
      ([north, east]) => cells.get(`${at(of.lat) + north} ${at(of.lon) + east}`) ?? [],
    ).filter((place) => greatCircleKm(of, place) * 1_000 <= RADIUS);
}

const AROUND = [-1, 0, 1].flatMap((north) => [-1, 0, 1].map((east) => [north, east] as const));

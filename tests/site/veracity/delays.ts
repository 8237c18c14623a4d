/**
 * What part of the cases of a window is already in the file, and how sure that is, from the table `oportunidad`
 * (docs/decisions/denuncias-tardias.md): the mean over its days of the lowest of the curves that stand for the
 * indicator, straight between knots.
 */
import { dayIndex, daysOf, firstDay, monthsOfPeriod } from './calendar';
import { form, square, sum, type Vector } from './algebra';

export interface Knot {
  readonly indicator: string;
  /** Null where it is of all years. */
  readonly year: number | null;
  readonly days: number;
  readonly share: number;
  /** Lower limit of the share, at 95 %. */
  readonly least: number;
  readonly cases: number;
  /** Where it was measured, in words. */
  readonly origin: string;
  readonly followed: number;
}

/** The knots of one curve, in order of days. */
type Curve = readonly Knot[];

interface Reported {
  readonly share: number;
  /** Of the logarithm of the share, by all the knots of the curves in a row. */
  readonly slopes: Vector;
}

export interface Delays {
  readonly curves: readonly Curve[];
  reported(period: string): Reported;
  /** Variance of the difference of the logarithms of two shares, or of one. */
  doubt(one: Reported, other?: Reported): number;
}

const PSEUDO = 1.959963984540054 ** 2;

/** @param parentOf null of what is no part */
export function delaysOf(
  indicator: string,
  knots: readonly Knot[],
  parentOf: ReadonlyMap<string, string | null>,
  cut: string,
): Delays {
  const curves = curvesOf(indicator, knots, parentOf);
  const places = curves.flatMap((curve, which) =>
    curve.map((knot, at) => ({ curve, which, knot, at })),
  );
  const inside = ({ share, cases }: Knot): number =>
    (cases * share + PSEUDO / 2) / (cases + PSEUDO);
  // Shares up to two knots of one curve are parts, one within the other, of the same cases.
  const covariance = square(places.length, (row, column) => {
    const [one, other] = [places[Math.min(row, column)], places[Math.max(row, column)]];
    if (one === undefined || other === undefined || one.which !== other.which) return 0;
    return (inside(one.knot) * (1 - inside(other.knot))) / (one.knot.cases + PSEUDO);
  });
  return {
    curves,
    reported(period) {
      const weights = new Array<number>(places.length).fill(0);
      const days = monthsOfPeriod(period).flatMap((month) =>
        Array.from({ length: daysOf(month) }, (_, day) => firstDay(month) + day),
      );
      let share = 0;
      for (const day of days) {
        const told = curves.map((curve) => straight(curve, dayIndex(cut) - day));
        const lowest = Math.min(...told.map(({ at }) => at));
        const which = told.findIndex(({ at }) => at === lowest);
        share += lowest / days.length;
        for (const [at, place] of places.entries()) {
          if (place.which === which)
            weights[at] = (weights[at] ?? 0) + (told[which]?.weights[place.at] ?? 0) / days.length;
        }
      }
      return { share, slopes: weights.map((weight) => weight / share) };
    },
    doubt(one, other) {
      const apart = one.slopes.map((slope, at) => slope - (other?.slopes[at] ?? 0));
      return form(apart, covariance, apart);
    },
  };
}

/** The line through the knots, from none on the eve and flat after the last. */
function straight(curve: Curve, days: number): { readonly at: number; readonly weights: Vector } {
  const weights = curve.map(({ days: own }, at) => {
    const [before, after] = [curve[at - 1]?.days ?? -1, curve[at + 1]?.days];
    if (days < own) return Math.max(0, (days - before) / (own - before));
    return after === undefined ? 1 : Math.max(0, (after - days) / (after - own));
  });
  return { at: sum(curve.map(({ share }, at) => share * (weights[at] ?? 0))), weights };
}

/** Its own; else those of its measured parts; else those of what it is part of. */
function curvesOf(
  indicator: string,
  knots: readonly Knot[],
  parentOf: ReadonlyMap<string, string | null>,
): readonly Curve[] {
  const partsOf = (whole: string): readonly Curve[] => {
    const own = knots
      .filter((knot) => knot.indicator === whole && knot.year === null)
      .toSorted((a, b) => a.days - b.days);
    if (own.length > 0) return [own];
    return [...parentOf].flatMap(([id, parent]) => (parent === whole ? partsOf(id) : []));
  };
  const found = partsOf(indicator);
  const parent = parentOf.get(indicator);
  return found.length > 0 || !parent ? found : curvesOf(parent, knots, parentOf);
}

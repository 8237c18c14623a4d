/**
 * What part of the cases of a window is already in the file, and how sure that is, from the table `oportunidad`
 * (docs/decisions/denuncias-tardias.md): the mean over its days of its parts by their cases, of each the lowest
 * of its curves, straight between knots.
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
}

/** The knots of one curve, in order of days. */
type Curve = readonly Knot[];

/** The curves of one part of an indicator, the lowest of which decides, and its part of the cases. */
interface Part {
  readonly weight: number;
  readonly curves: readonly Curve[];
}

interface Reported {
  readonly share: number;
  /** Of the logarithm of the share, by all the knots of the curves in a row. */
  readonly slopes: Vector;
}

export interface Delays {
  reported(period: string): Reported;
  /** Variance of the difference of the logarithms of two shares, or of one. */
  doubt(one: Reported, other?: Reported): number;
  /** Whether at least 95 % of the last day of a month is surely in (docs/decisions/meses-completos.md). */
  isComplete(month: string): boolean;
}

/** What is known of reports before asking of one indicator. */
export interface DelaySource {
  readonly knots: readonly Knot[];
  /** Null of what is no part. */
  readonly parentOf: ReadonlyMap<string, string | null>;
  readonly cut: string;
  /** Cases of the alcaldía in its complete months. */
  casesOf(indicator: string): number;
}

const PSEUDO = 1.959963984540054 ** 2;

export function delaysOf(indicator: string, source: DelaySource): Delays {
  const parts = partsFor(indicator, source);
  const places = parts.flatMap(({ curves }, part) =>
    curves.flatMap((curve, which) => curve.map((knot, at) => ({ part, which, knot, at }))),
  );
  const inside = ({ share, cases }: Knot): number =>
    (cases * share + PSEUDO / 2) / (cases + PSEUDO);
  // Shares up to two knots of one curve are parts, one within the other, of the same cases.
  const covariance = square(places.length, (row, column) => {
    const [one, other] = [places[Math.min(row, column)], places[Math.max(row, column)]];
    if (one === undefined || other === undefined || one.knot.indicator !== other.knot.indicator)
      return 0;
    return (inside(one.knot) * (1 - inside(other.knot))) / (one.knot.cases + PSEUDO);
  });
  return {
    isComplete(month) {
      const days = dayIndex(source.cut) - (firstDay(month) + daysOf(month) - 1);
      const each = parts.map(({ weight, curves }) => {
        const [share, least] = (['share', 'least'] as const).map((of) =>
          Math.min(...curves.map((curve) => straight(curve, days, of).at)),
        );
        return { weight, share: share ?? NaN, least: least ?? NaN };
      });
      const share = sum(each.map((own) => own.weight * own.share));
      // Distances of parts to their limits add as squares (Zou and Donner 2008).
      return share - Math.hypot(...each.map((own) => own.weight * (own.share - own.least))) >= 0.95;
    },
    reported(period) {
      const weights = new Array<number>(places.length).fill(0);
      const days = monthsOfPeriod(period).flatMap((month) =>
        Array.from({ length: daysOf(month) }, (_, day) => firstDay(month) + day),
      );
      let share = 0;
      for (const day of days) {
        for (const [part, { weight, curves }] of parts.entries()) {
          const told = curves.map((curve) => straight(curve, dayIndex(source.cut) - day));
          const lowest = Math.min(...told.map(({ at }) => at));
          const which = told.findIndex(({ at }) => at === lowest);
          share += (weight * lowest) / days.length;
          for (const [at, place] of places.entries()) {
            if (place.part === part && place.which === which)
              weights[at] =
                (weights[at] ?? 0) + (weight * (told[which]?.weights[place.at] ?? 0)) / days.length;
          }
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
function straight(
  curve: Curve,
  days: number,
  of: 'share' | 'least' = 'share',
): { readonly at: number; readonly weights: Vector } {
  const weights = curve.map(({ days: own }, at) => {
    const [before, after] = [curve[at - 1]?.days ?? -1, curve[at + 1]?.days];
    if (days < own) return Math.max(0, (days - before) / (own - before));
    return after === undefined ? 1 : Math.max(0, (after - days) / (after - own));
  });
  return { at: sum(curve.map((knot, at) => knot[of] * (weights[at] ?? 0))), weights };
}

/** Parts with a curve tell of their whole from this share of its cases on (docs/decisions/meses-completos.md). */
const NEARLY_ALL = 0.95;

/** Its own curve; else its measured parts; else what it is part of, whose lowest curve decides. */
function partsFor(indicator: string, source: DelaySource): readonly Part[] {
  const own = partsOf(indicator, source);
  const parent = source.parentOf.get(indicator);
  return own.length > 0 || !parent ? own : partsFor(parent, { ...source, casesOf: () => 0 });
}

function partsOf(indicator: string, source: DelaySource): readonly Part[] {
  const own = source.knots
    .filter((knot) => knot.indicator === indicator && knot.year === null)
    .toSorted((a, b) => a.days - b.days);
  if (own.length > 0) return [{ weight: 1, curves: [own] }];
  const measured = [...source.parentOf].flatMap(([part, whole]) => {
    const parts = whole === indicator ? partsOf(part, source) : [];
    return parts.length === 0 ? [] : [{ parts, cases: source.casesOf(part) }];
  });
  if (measured.length === 0) return [];
  const told = sum(measured.map(({ cases }) => cases));
  return told === 0 || told < NEARLY_ALL * source.casesOf(indicator)
    ? [
        {
          weight: 1,
          curves: measured.flatMap(({ parts }) => parts.flatMap(({ curves }) => curves)),
        },
      ]
    : measured.flatMap(({ parts, cases }) =>
        parts.map((part) => ({ ...part, weight: (part.weight * cases) / told })),
      );
}

/** χ² with one degree of freedom, 99.8 %: the bound of OHID Fingertips. */
const SIGNIFICANT = 9.54953570608324;
/** Points that the test looks at. */
const POINTS = 5;
/** Width of a 95 % interval in standard errors, rounded as Fingertips does. */
const WIDTH = 3.92;

/** A value with its 95 % limits, in one unit. */
export interface TrendPoint {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

export interface RecentTrend {
  readonly direction: 'sube' | 'baja' | 'sin_cambio';
  /** Per period, in the unit of the values. */
  readonly slope: number;
  /** (slope ÷ its standard error)², χ² with one degree of freedom where nothing changes. */
  readonly chiSquare: number;
  /** Whether the slope keeps its sign whichever point is left out. */
  readonly isSteady: boolean;
}

/**
 * The recent trend of OHID Fingertips: a straight line through the last five values, weighted by
 * 1 ÷ ((upper − lower) ÷ 3.92)². It changes where χ² passes 9.5495 (p < 0.002) and the slope keeps its
 * sign with each point left out, so that no single year makes a trend. As in Fingertips, a slope of
 * exactly zero counts as rising in that rule.
 * Source: OHID, «Recent trends» (Fingertips technical guidance); PHE, Technical guide: trends (2017).
 * @param points equally spaced, oldest first
 * @returns null with fewer than five points or where one has no width
 */
export function recentTrend(points: readonly TrendPoint[]): RecentTrend | null {
  const recent = points.slice(-POINTS);
  const hasWidth = recent.every(({ lower, upper }) => upper - lower > 0);
  if (recent.length < POINTS || !hasWidth) return null;
  const { slope, standardError } = weightedLine(recent, null);
  const isSteady = recent.every((_, left) => weightedLine(recent, left).slope < 0 === slope < 0);
  const chiSquare = (slope / standardError) ** 2;
  const changes = isSteady && chiSquare > SIGNIFICANT;
  return {
    direction: changes ? (slope > 0 ? 'sube' : 'baja') : 'sin_cambio',
    slope,
    chiSquare,
    isSteady,
  };
}

/** Weighted least squares on time 1, 2, …; `left` is the index of the point left out. */
function weightedLine(
  points: readonly TrendPoint[],
  left: number | null,
): { readonly slope: number; readonly standardError: number } {
  let [w, wt, wv, wtv, wtt] = [0, 0, 0, 0, 0];
  for (const [index, { value, lower, upper }] of points.entries()) {
    if (index === left) continue;
    const weight = 1 / ((upper - lower) / WIDTH) ** 2;
    const time = index + 1;
    w += weight;
    wt += weight * time;
    wv += weight * value;
    wtv += weight * time * value;
    wtt += weight * time ** 2;
  }
  const determinant = w * wtt - wt ** 2;
  return {
    slope: (w * wtv - wt * wv) / determinant,
    standardError: Math.sqrt(w / determinant),
  };
}

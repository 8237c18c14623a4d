/** Whether cases are reported sooner or later than some years ago. */
import { compareProportions } from '$old/lib/stats/compareProportions';
import { CONFIDENCE, type Interval } from '$old/lib/stats/interval';

/** A row of `oportunidad` of one year of facts. */
export interface YearKnot {
  readonly anio: number;
  readonly dias: number;
  /** Share of the year's cases (those opened within its follow-up) opened within `dias`. */
  readonly proporcion: number;
  readonly casos: number;
}

interface YearShare {
  readonly anio: number;
  readonly proporcion: number;
}

export interface ReportingSpeed {
  readonly dias: number;
  readonly before: YearShare;
  readonly after: YearShare;
  /** Limits of the later share minus the earlier one. */
  readonly interval: Interval;
  readonly verdict: 'antes' | 'despues' | 'azar';
}

/**
 * Compares the first and the last year measured.
 * @param knots of one indicator, all of the same source
 * @param dias days within which a report is early
 * @param confidence of the limits; higher where several indicators are told of at once
 * @returns null with fewer than two years
 */
export function reportingSpeed(
  knots: readonly YearKnot[],
  dias: number,
  confidence = CONFIDENCE,
): ReportingSpeed | null {
  const years = knots.filter((knot) => knot.dias === dias).sort((a, b) => a.anio - b.anio);
  const [before, ...later] = years;
  const after = later.at(-1);
  if (before === undefined || after === undefined) return null;
  const { lower, upper } = compareProportions(counted(after), counted(before), confidence);
  return {
    dias,
    before: { anio: before.anio, proporcion: before.proporcion },
    after: { anio: after.anio, proporcion: after.proporcion },
    interval: { lower, upper },
    verdict: lower > 0 ? 'antes' : upper < 0 ? 'despues' : 'azar',
  };
}

const counted = ({ proporcion, casos }: YearKnot) => ({
  part: Math.round(proporcion * casos),
  whole: casos,
});

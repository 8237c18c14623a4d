/** The ratio of treated to comparable colonias, period by period, against what it was before the date. */
import { apartByChance } from '$lib/stats/evaluation/apartByChance';
import { areaSpread, concentration } from '$lib/stats/evaluation/areaSpread';
import { together } from '$lib/stats/evaluation/areaChange';
import { ratioOfRatios } from '$lib/stats/ratioOfRatios';
import { carryShare } from '$lib/stats/time/carryShare';
import { ALPHA } from '$lib/answers/change';
import { changesIn, type EvaluatedArea } from './area';
import type { EvaluationWindow } from './window';

export interface CoursePoint {
  /** First day. */
  readonly period: string;
  readonly side: 'before' | 'chosenBy' | 'mixed' | 'after';
  /** Cases; null where one of the colonias hides its count. */
  readonly treated: number | null;
  readonly controls: number | null;
  /** 1: as in the (other) periods before. Null where it cannot be told. */
  readonly ratio: number | null;
  readonly lower: number;
  readonly upper: number;
}

/** The periods before the date, as a test of whether treated and comparable went alike. */
export interface EarlierCourse {
  /** Those whose interval leaves out «as in the others». */
  readonly apart: number;
  readonly tried: number;
  /** How often chance alone would set so many apart. */
  readonly byChance: number;
}

export function earlierCourse(course: readonly CoursePoint[]): EarlierCourse {
  const before = course.filter(({ side, ratio }) => side === 'before' && ratio !== null);
  const apart = before.filter(({ lower, upper }) => lower > 1 || upper < 1).length;
  return { apart, tried: before.length, byChance: apartByChance(apart, before.length, ALPHA) };
}

/**
 * Each period against all those before the date, itself left out: exact limits, opened where areas
 * differ among themselves by more than chance.
 */
export function courseOf(
  treated: readonly EvaluatedArea[],
  controls: readonly EvaluatedArea[],
  { before, chosenBy, mixed, after }: EvaluationWindow,
): readonly CoursePoint[] {
  const periods: readonly (readonly [string, CoursePoint['side']])[] = [
    ...before.map((period) => [period, 'before'] as const),
    ...chosenBy.map((period) => [period, 'chosenBy'] as const),
    ...(mixed === null ? [] : [[mixed, 'mixed'] as const]),
    ...after.map((period) => [period, 'after'] as const),
  ];
  return periods.map(([period, side]) => {
    const window = { before: before.filter((each) => each !== period), after: [period] };
    return { period, side, ...pointOf(treated, controls, window) };
  });
}

function pointOf(
  treated: readonly EvaluatedArea[],
  controls: readonly EvaluatedArea[],
  window: Pick<EvaluationWindow, 'before' | 'after'>,
): Omit<CoursePoint, 'period' | 'side'> {
  const [own, others] = [changesIn(treated, window), changesIn(controls, window)];
  const counts = {
    treated: own === null ? null : together(own).after,
    controls: others === null ? null : together(others).after,
  };
  const none = { ...counts, ratio: null, lower: 0, upper: Infinity };
  if (own === null || others === null) return none;
  const counted = (change: { before: number; after: number }) => ({
    before: { count: change.before, exposure: window.before.length },
    after: { count: change.after, exposure: 1 },
  });
  const exact = ratioOfRatios(counted(together(own)), counted(together(others)));
  if (exact === null) return none;
  const { variance } = areaSpread([own, others]);
  const opened = carryShare(
    exact.ratio,
    exact,
    variance * (concentration(own) + concentration(others)),
  );
  return { ...counts, ratio: exact.ratio, ...opened };
}

/** Since when the months of a series stand at another level, and how sure the date is. */
import { interventionsIn, isExceptional, type InterventionId } from '$old/lib/contract/breaks';
import { addMonths, type WindowPair } from '$old/lib/period/months';
import type { MonthWindow } from '$old/lib/stats/completeness';
import type { MonthIrregularity } from '$old/lib/stats/time/monthIrregularity';
import { levelChanges } from '$old/lib/stats/time/levelChanges';
import { stepOrTrend, type ChangeShape } from '$old/lib/stats/time/stepOrTrend';
import { foundByIntervention } from './beforeIntervention';
import type { Reporting } from './change';
import { compareLevels, type ComparedLevels } from './compareLevels';
import { exposedMonths, irregularityOf, type ExposedMonth } from './monthExposure';
import { isTooFew, type MonthCount } from './monthTrend';

/** Months are their first day, `YYYY-MM-01`. */
export interface LevelBreak {
  /** First month of the new level, the likeliest. */
  readonly start: string;
  /** First and last month that explain the change nearly as well. */
  readonly earliest: string;
  readonly latest: string;
  /**
   * Cases in a mean month on either side, up to the neighbouring breaks; season, days, late reports and the
   * months of an intervention apart.
   */
  readonly before: number;
  readonly after: number;
  /** After ÷ before; Infinity after a level without a case. */
  readonly ratio: number;
  readonly p: number;
  /** The intervention whose months are left out of either side; null where none is. */
  readonly without: InterventionId | null;
  /** At once, or little by little. */
  readonly shape: ChangeShape;
  /** The new level against the one that the last intervention before it found; null where there was none. */
  readonly againstFound: AgainstFound | null;
}

export interface AgainstFound extends Pick<
  ComparedLevels,
  'before' | 'ratio' | 'interval' | 'verdict'
> {
  readonly id: InterventionId;
  readonly window: MonthWindow;
}

/**
 * Stricter than one test: inside each part that a break leaves the search starts again, and the reader
 * may look at every indicator. Counted on series without a change in the tests.
 */
const BREAK_ALPHA = 0.01;
/** A change of level inside a year passes for irregular months: those likely enough part it first. */
const CANDIDATE_ALPHA = 0.2;
/**
 * A replica draws its dispersion, and what a comparison of two windows asks for would hide a fall by half:
 * times the degrees of that comparison, found by simulation (tests/lib/answers/levelBreaks.all.test.ts).
 */
const DEGREES = 2.5;
const SEED = 20_200_323;
/** Least months of a level. */
const SHORTEST = 6;
const SHAPE_REPLICAS = 399;

/**
 * The search sees every month. A break whose sides hold months of an intervention is told only where they
 * differ beyond chance without those months too.
 * @param months in order of time, none missing
 * @param lastCompleteMonth `YYYY-MM-01`; what comes later is not looked at
 * @returns in order of time; none where cases are too few to tell (`isTooFew`)
 * @throws Error if `reporting` has no curve
 */
export function levelBreaksOf(
  months: readonly MonthCount[],
  lastCompleteMonth: string,
  reporting: Reporting,
): readonly LevelBreak[] {
  const complete = months.filter(({ periodo }) => periodo <= lastCompleteMonth);
  if (isTooFew(complete)) return [];
  const series = exposedMonths(complete, reporting);
  const monthAt = (place: number): string => series[place]?.periodo ?? '';
  const candidates = levelChanges(series, {
    ...irregularityOf(series),
    alpha: CANDIDATE_ALPHA,
    seed: SEED,
  });
  const irregularity = irregularityOf(
    series,
    candidates.map(({ start }) => monthAt(start)),
  );
  const found = levelChanges(series, {
    ...irregularity,
    degrees: irregularity.degrees * DEGREES,
    alpha: BREAK_ALPHA,
    seed: SEED,
  });
  return toldOf(
    found.map(({ start, earliest, latest, p }) => ({
      start: monthAt(start),
      earliest: monthAt(earliest),
      latest: monthAt(latest),
      p,
    })),
    { series, irregularity, reporting },
  );
}

type Found = Pick<LevelBreak, 'start' | 'earliest' | 'latest' | 'p'>;

interface Searched {
  readonly series: readonly ExposedMonth[];
  readonly irregularity: MonthIrregularity;
  readonly reporting: Reporting;
}

/** With the levels of both sides; without those that only an intervention makes, the least sure first. */
function toldOf(found: readonly Found[], searched: Searched): readonly LevelBreak[] {
  const compared = found.flatMap((own, place) => {
    const sides = sidesOf(found, place, searched.series);
    const levels = compareLevels(searched.series, sides, searched.irregularity, searched.reporting);
    if (levels === null) return [];
    const [intervention] = interventionsIn({ first: sides.before.first, last: sides.after.last });
    return [{ own, levels, without: intervention?.id ?? null, sides }];
  });
  const doubtful = compared
    .filter(({ without, levels }) => without !== null && levels.verdict === 'azar')
    .sort((a, b) => b.levels.p - a.levels.p)[0];
  if (doubtful !== undefined) {
    return toldOf(
      found.filter((each) => each !== doubtful.own),
      searched,
    );
  }
  return compared.map(({ own, levels: { before, after, ratio }, without, sides }) => ({
    ...own,
    before,
    after,
    ratio,
    without,
    shape: shapeOf(sides, searched),
    againstFound: againstFoundOf(found, sides.after, searched),
  }));
}

/** Of the months on both sides but those of an intervention, which are of neither level. */
function shapeOf({ before, after }: WindowPair, { series, irregularity }: Searched): ChangeShape {
  const months = series.flatMap((month, time) =>
    month.periodo >= before.first && month.periodo <= after.last && !isExceptional(month.periodo)
      ? [{ ...month, time }]
      : [],
  );
  const degrees = irregularity.degrees * DEGREES;
  const options = { shortest: SHORTEST, replicas: SHAPE_REPLICAS, seed: SEED };
  return stepOrTrend(months, { ...irregularity, degrees }, options);
}

/** The months on either side of a break, up to the neighbouring ones. */
function sidesOf(
  found: readonly Found[],
  place: number,
  series: readonly ExposedMonth[],
): WindowPair {
  const start = found[place]?.start ?? '';
  const next = found[place + 1]?.start;
  return {
    before: {
      first: found[place - 1]?.start ?? series[0]?.periodo ?? '',
      last: addMonths(start, -1),
    },
    after: {
      first: start,
      last: next === undefined ? (series.at(-1)?.periodo ?? '') : addMonths(next, -1),
    },
  };
}

function againstFoundOf(
  found: readonly Found[],
  level: MonthWindow,
  { series, irregularity, reporting }: Searched,
): AgainstFound | null {
  const levels = [series[0]?.periodo ?? '', ...found.map(({ start }) => start)];
  const standing = foundByIntervention(level.first, levels);
  if (standing === null) return null;
  const windows = { before: standing.window, after: level };
  const compared = compareLevels(series, windows, irregularity, reporting);
  if (compared === null) return null;
  const { before, ratio, interval, verdict } = compared;
  return { ...standing, before, ratio, interval, verdict };
}

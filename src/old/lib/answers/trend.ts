/** Quarter after quarter: which are provisional, and which stand apart from the years before. */
import { interventionsIn } from '$old/lib/contract/breaks';
import { holm } from '$old/lib/stats/holm';
import { POISSON } from '$old/lib/stats/dispersedP';
import { compareReported } from '$old/lib/stats/time/carryShare';
import { curveCovariance, curveShare } from '$old/lib/stats/time/curveShare';
import type { MonthWindow } from '$old/lib/stats/completeness';
import { ALPHA, type Reporting } from './change';
import { irregularPart, type WholeSeries } from './irregularPart';
import { addMonths } from '../period/months';

/** A quarter is held against the same quarter of this many years before, less those of an intervention. */
const YEARS_BEFORE = 2;

export interface QuarterCount {
  /** First day of the quarter, `YYYY-MM-DD`. */
  readonly periodo: string;
  /** Cases; null where suppressed. */
  readonly n: number | null;
}

interface TrendPoint extends QuarterCount {
  /** Reports are still to come: dashed, in no verdict. */
  readonly provisional: boolean;
  readonly suppressed: boolean;
  /** Cases that the same quarter of the years before gives to expect; null where unknown. */
  readonly expected: number | null;
  /** Beyond chance, all quarters tested together; null where not, or not tested. */
  readonly beyond: 'aumento' | 'baja' | null;
}

export interface Trend {
  /** In order of time. */
  readonly points: readonly TrendPoint[];
  /** Quarters that could be tested. */
  readonly tested: readonly TrendPoint[];
}

/**
 * @param rows quarters of one place and indicator, in any order
 * @param lastCompleteMonth `YYYY-MM-01`; null when no month is complete
 * @param whole the months of the alcaldía: what moves them moves the quarters of its colonias (`irregularPart`);
 *   Poisson where they are not known
 * @throws Error if `reporting` has no curve
 */
export function trendOf(
  rows: readonly QuarterCount[],
  lastCompleteMonth: string | null,
  reporting: Reporting,
  whole: WholeSeries | undefined,
): Trend {
  const counts = new Map(rows.map(({ periodo, n }) => [periodo, n]));
  const ordered = withoutGaps(rows);
  const isProvisional = (quarter: string): boolean =>
    lastCompleteMonth === null || addMonths(quarter, 2) > lastCompleteMonth;
  const tests = ordered.flatMap(({ periodo }) => {
    const test = isProvisional(periodo)
      ? null
      : againstYearsBefore(periodo, counts, reporting, whole);
    return test === null ? [] : [{ periodo, ...test }];
  });
  const adjusted = holm(tests.map(({ p }) => p));
  const results = new Map(
    tests.map((test, index) => [test.periodo, { ...test, p: adjusted[index] ?? 1 }]),
  );
  const points = ordered.map(({ periodo, n }): TrendPoint => {
    const test = results.get(periodo);
    return {
      periodo,
      n,
      provisional: isProvisional(periodo),
      suppressed: n === null,
      expected: test?.expected ?? null,
      beyond: test === undefined || test.p >= ALPHA ? null : test.ratio > 1 ? 'aumento' : 'baja',
    };
  });
  return { points, tested: points.filter(({ periodo }) => results.has(periodo)) };
}

/** In order of time, those between of which the release has no row as those that it suppresses: no line may cross them. */
function withoutGaps(rows: readonly QuarterCount[]): readonly QuarterCount[] {
  const ordered = [...rows].sort((a, b) => (a.periodo < b.periodo ? -1 : 1));
  return ordered.flatMap((row, place) => {
    const missing: QuarterCount[] = [];
    const before = ordered[place - 1]?.periodo ?? row.periodo;
    for (let at = addMonths(before, 3); at < row.periodo; at = addMonths(at, 3)) {
      missing.push({ periodo: at, n: null });
    }
    return [...missing, row];
  });
}

/** Whether a quarter has no month of an intervention, from which nothing is to be expected. */
function isUsual(quarter: string): boolean {
  return interventionsIn(quarterFrom(quarter)).length === 0;
}

const quarterFrom = (first: string): MonthWindow => ({ first, last: addMonths(first, 2) });

interface QuarterTest {
  readonly p: number;
  readonly ratio: number;
  readonly expected: number;
}

/** Null where a count is missing, or there is no case at all. The doubt about late reports is in p. */
function againstYearsBefore(
  quarter: string,
  counts: ReadonlyMap<string, number | null>,
  { curves, cut }: Reporting,
  whole: WholeSeries | undefined,
): QuarterTest | null {
  const reportedOf = (first: string) => curveShare(curves, quarterFrom(first), cut);
  const count = counts.get(quarter) ?? null;
  if (count === null) return null;
  const years = Array.from({ length: YEARS_BEFORE }, (_, years) =>
    addMonths(quarter, -12 * (years + 1)),
  ).filter(isUsual);
  const before = { count: 0, exposure: 0 };
  for (const earlier of years) {
    const n = counts.get(earlier) ?? null;
    if (n === null) return null;
    before.count += n;
    before.exposure += reportedOf(earlier).share;
  }
  const own = reportedOf(quarter);
  // The newest of the years before has the most doubt.
  const newestYear = years[0] ?? quarter;
  const newest = reportedOf(newestYear);
  // Quarters a year apart share nothing of what months remember: of one year before or of two it is the same.
  const irregular =
    whole === undefined
      ? POISSON
      : irregularPart(
          whole,
          { before: quarterFrom(newestYear), after: quarterFrom(quarter) },
          count + (counts.get(newestYear) ?? 0),
        );
  const compared = compareReported(
    { count, exposure: 1, reported: own },
    {
      count: before.count,
      exposure: before.exposure,
      reported: { share: 1, logVariance: newest.logVariance },
    },
    { logCovariance: curveCovariance(curves, own, newest), irregular },
  );
  if (compared === null) return null;
  return {
    p: compared.p,
    ratio: compared.ratio,
    expected: (before.count / before.exposure) * own.share,
  };
}

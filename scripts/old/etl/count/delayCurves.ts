/**
 * Delay curves measured on cases that were followed long enough.
 *
 * A file cut on a day holds of its last months only the cases that were opened soon: what it shows
 * of their delays is truncated on the right, and a curve drawn from all its cases is too steep
 * (Lagakos, Barraj & De Gruttola, Biometrika 75, 1988; Lawless, Canadian J. Statist. 22, 1994). They
 * undo it by conditioning in reverse time. Here only whole months of facts that were followed for as
 * many days as the curve is long tell of it: with no truncation left, the share is a plain
 * proportion and its interval is Wilson's, at the cost of what the newest months would add.
 */
import { group } from 'd3';

/** Days after the fact at which a curve is told. */
export const DELAY_DAYS = [7, 31, 62, 93, 123, 150, 181, 365] as const;

/** With fewer cases than this, a curve's interval says too little. */
export const ENOUGH_CASES = 100;

/**
 * A case opened more than a year after its fact belongs to no curve: how many are still to come of
 * those can't be seen in any file, and «all» would mean something else for each year.
 */
const LONGEST = 365;

/** Days for which every year is followed, so that a year and the next are measured alike. */
const YEARLY = 181;

/** Cases of one indicator and one month of facts, by how long they took. */
export interface DelayCount {
  readonly indicador: string;
  /** First day of the month of the fact. */
  readonly mes: string;
  /** Days from the month's last day to the cut: no case of it was followed for less. */
  readonly seguimiento: number;
  /** The least of `DELAY_DAYS` within which they were opened. */
  readonly dias: number;
  readonly casos: number;
}

/** A point of a measured curve: of `casos`, so many were opened within `dias` of the fact. */
export interface MeasuredKnot {
  readonly indicador: string;
  /** Year of the fact; null for all of them. */
  readonly anio: number | null;
  readonly dias: number;
  readonly abiertas: number;
  readonly casos: number;
  /** Days for which no case was followed for less. */
  readonly seguimiento: number;
}

/**
 * The curve of all years (of the cases opened within a year of the fact, followed for a year, or for
 * 181 days where too few were) and that of each year (of the cases opened within 181 days, so that
 * years compare), for every indicator with enough cases.
 */
export function delayCurves(counts: readonly DelayCount[]): readonly MeasuredKnot[] {
  return [...group(counts, ({ indicador }) => indicador)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([indicador, own]) =>
      [...allYears(own), ...eachYear(own)].map((knot) => ({ indicador, ...knot })),
    );
}

type Knot = Omit<MeasuredKnot, 'indicador'>;

function allYears(counts: readonly DelayCount[]): readonly Knot[] {
  const followed = [LONGEST, YEARLY].map((days) => curveOf(counts, null, days, LONGEST));
  return followed.find((curve) => curve.length > 0) ?? [];
}

function eachYear(counts: readonly DelayCount[]): readonly Knot[] {
  return [...group(counts, ({ mes }) => Number(mes.slice(0, 4)))]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([year, own]) => curveOf(own, year, YEARLY, YEARLY));
}

/**
 * @param days for which a month must have been followed.
 * @param within how many days of the fact the cases were opened that are the whole.
 * @returns empty where there are not enough cases.
 */
function curveOf(
  counts: readonly DelayCount[],
  anio: number | null,
  days: number,
  within: number,
): readonly Knot[] {
  const cohort = counts.filter(({ seguimiento, dias }) => seguimiento >= days && dias <= within);
  const openedIn = (limit: number) =>
    cohort.reduce((sum, { dias, casos }) => (dias <= limit ? sum + casos : sum), 0);
  const casos = openedIn(within);
  if (casos < ENOUGH_CASES) return [];
  return DELAY_DAYS.filter((dias) => dias <= days).map((dias) => ({
    anio,
    dias,
    abiertas: openedIn(dias),
    casos,
    seguimiento: days,
  }));
}

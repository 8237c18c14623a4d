/** From counts to what may be published of them. */
import { trueCounts } from './balance';
import { hourSystemsOf } from './hours';
import type { System } from './model';
import type { HourCount, Observation, Profile, PublishedObservation, Status } from './observation';
import { publishes, publishesHours, type IndicatorRules, type Place } from './publication';
import { systemsOf } from './relations';
import { loadSolver } from './solver';
import { suppress } from './suppress';

export interface ProtectHoursOptions {
  /** Smallest non-zero count that is published below the alcaldía. 1 suppresses nothing. */
  readonly k: number;
  readonly profile: Profile;
  readonly indicators: IndicatorRules;
}

export interface ProtectOptions extends ProtectHoursOptions {
  /** Key of the alcaldía that a colonia's key belongs to. */
  readonly alcaldiaOf: (clave: string) => string;
  /** What the release that this one follows printed of the same sources, if there was one. */
  readonly previous?: readonly PublishedObservation[];
}

/**
 * What the readers of a row lose with it: longer periods are worth more, large counts a little more.
 * The logarithm, as τ-ARGUS offers it, loses fewer cells than the count itself and no more cases.
 */
const PERIOD_WORTH: Readonly<Record<Observation['periodo_tipo'], number>> = {
  mes: 1,
  trimestre: 1,
  anio: 1.5,
  trienio: 2,
};

/** A zero is hidden only where nothing else helps. */
const ZERO_WORTH = 20;

const worthOf = (count: number): number => (count === 0 ? ZERO_WORTH : Math.log(count + 1));

/**
 * Decides what becomes of every count.
 * @param rows every indicator of the source, zeros included: alcaldía by month, quarter and year,
 *   colonia by quarter, year and three years, also at grains that the profile withholds (an
 *   attacker must not learn those either).
 * @returns one status per row, in order.
 * @throws Error when a row is missing or repeated, when the rows do not add up, or when a cell
 *   cannot be protected.
 */
export async function protectObservations(
  rows: readonly Observation[],
  { k, profile, alcaldiaOf, indicators }: ProtectOptions,
): Promise<readonly Status[]> {
  const structure = { alcaldiaOf, parentOf: indicators.parentOf };
  const isPublished = (row: Place) => publishes(profile, row, indicators);
  const systems = systemsOf(rows, structure, isPublished);
  const statuses = rows.map((row): Status => (isPublished(row) ? 'ninguna' : 'retenida'));
  await decide(systems, k, statuses, (index) => {
    const row = rows[index];
    return row === undefined ? 0 : PERIOD_WORTH[row.periodo_tipo] * worthOf(row.n);
  });
  return statuses;
}

/**
 * The same for the table weekday × hour of the alcaldía.
 * @param hours every indicator × day × hour, zeros included.
 * @param observations where the totals of the three years are read (the alcaldía's yearly rows).
 */
export async function protectHours(
  hours: readonly HourCount[],
  observations: readonly Observation[],
  { k, profile, indicators }: ProtectHoursOptions,
): Promise<readonly Status[]> {
  const systems = hourSystemsOf(hours, observations, indicators.parentOf, (row) =>
    publishesHours(profile, row),
  );
  const statuses = hours.map((row): Status =>
    publishesHours(profile, row) ? 'ninguna' : 'retenida',
  );
  await decide(systems, k, statuses, (index) => worthOf(hours[index]?.n ?? 0));
  return statuses;
}

async function decide(
  systems: readonly System[],
  k: number,
  statuses: Status[],
  weight: (row: number) => number,
): Promise<void> {
  const highs = await loadSolver();
  for (const system of systems) {
    const rowOf = (cell: number) => system.rows[cell] ?? -1;
    const suppressions = suppress(highs, system, trueCounts(system), k, (cell) =>
      weight(rowOf(cell)),
    );
    suppressions.forEach((suppression, cell) => {
      if (suppression !== 'ninguna') statuses[rowOf(cell)] = suppression;
    });
  }
}

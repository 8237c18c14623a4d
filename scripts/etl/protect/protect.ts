/** From counts to what may be published of them. */
import { group } from 'd3';
import { asFiles, besideOf, type FilesEdition } from './beside';
import type { LapseOf } from './days';
import { decide } from './decide';
import { earlierOf, inOrder, type Kept } from './earlier';
import type { Edition } from './editions';
import { hourSystemsOf } from './hours';
import type { Earlier } from './linkTables';
import type { System } from './model';
import { withStatus } from '../count/withStatus';
import type {
  HourCount,
  Observation,
  Profile,
  PublishedObservation,
  Status,
} from '../count/observation';
import { publishes, publishesHours, type IndicatorRules } from './publication';
import type { Countable } from './lattice';
import { systemsOf, type Remainder, type Structure } from './relations';
import type { FactsOf } from './sameFacts';
import { tellingRows } from './soleColonia';
import type { IsWithdrawn } from './withdrawn';

interface CommonOptions {
  /** Smallest non-zero count that is published below the alcaldía. 1 suppresses nothing. */
  readonly k: number;
  readonly profile: Profile;
  readonly indicators: IndicatorRules;
  /**
   * What earlier public releases printed, in order: their readers still have it. The internal
   * profile, whose readers see everything, does without.
   */
  readonly earlier?: readonly Edition[];
  /** Names the files that a source is counted from now; undefined where they are not known. */
  readonly editionOf?: (fuente: string) => string | undefined;
  /**
   * Whether a pattern that was published of the same files stays as it is, so that building again gives the
   * same: where it gives a cell away by itself, it must not.
   */
  readonly inherits?: boolean;
  /** The most cases of a source that are said to have no hour. */
  readonly hourlessOf?: Remainder;
  /** Which tables of hours are not published (withdrawn.ts). */
  readonly isHourWithdrawn?: (of: Omit<HourCount, 'n' | 'dia_semana' | 'hora'>) => boolean;
}

export interface ProtectOptions extends CommonOptions {
  /** Key of the alcaldía that a colonia's key belongs to. */
  readonly alcaldiaOf: (clave: string) => string;
  /** What each source counts of facts that others count too. */
  readonly factsOf?: FactsOf;
  /** The days of a source that tells of no period of the calendar. */
  readonly lapseOf?: LapseOf;
  /** The most cases of a source that are said to lie in no colonia. */
  readonly nowhereOf?: Remainder;
  /** What is not published though its grain is (withdrawn.ts). */
  readonly isWithdrawn?: IsWithdrawn;
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
  lapso: 1.5,
};

const worthOf = (count: number): number => Math.log(count + 1);

/**
 * Decides what becomes of every count. What an earlier release suppressed stays suppressed, and bears
 * the name that it bore; what one printed of the same files may be suppressed now, so that this release
 * alone gives nothing away. What counts persons is decided after, and beside, what counts their
 * carpetas: those are never hidden for its sake.
 * @param rows every indicator of the source, zeros included: alcaldía by month, quarter and year,
 *   and by year × sex × age where the source tells them, with both margins; colonia by quarter, year
 *   and three years, and by year × sex; also at grains that the profile withholds (an attacker must
 *   not learn those either).
 * @returns one status per row, in order.
 * @throws Error when a row is missing or repeated, or when the rows do not add up.
 */
export async function protectObservations(
  rows: readonly Observation[],
  options: ProtectOptions,
): Promise<readonly Status[]> {
  const { k, profile, alcaldiaOf, indicators, earlier = [], editionOf, lapseOf } = options;
  const { factsOf = () => undefined, isWithdrawn = () => false } = options;
  const { nowhereOf, inherits = false } = options;
  const { parentOf, takesK } = indicators;
  const structure: Structure = {
    alcaldiaOf,
    parentOf,
    takesK,
    isWithdrawn,
    ...(lapseOf && { lapseOf }),
    ...(nowhereOf && { nowhereOf }),
  };
  const isPublished = (row: Countable) => publishes(profile, row, indicators) && !isWithdrawn(row);
  const systems = systemsOf(rows, structure, isPublished);
  const before = profile === 'interno' ? NOTHING : earlierOf(earlier, 0, editionOf);
  const statuses = rows.map((row): Status => (isPublished(row) ? 'ninguna' : 'retenida'));
  const telling =
    profile === 'interno' ? new Set<number>() : tellingRows(rows, alcaldiaOf, k, takesK);
  const weight = (index: number) => {
    const row = rows[index];
    return row === undefined ? 0 : PERIOD_WORTH[row.periodo_tipo] * worthOf(row.n);
  };
  const sourceOf = (system: System) => rows[system.rows.find((row) => row >= 0) ?? -1]?.fuente;
  const countsPersons = (fuente: string | undefined) =>
    profile === 'publico' && fuente !== undefined && factsOf(fuente)?.cuenta === 'personas';
  const [first, then] = apart(systems, (system) => countsPersons(sourceOf(system)));
  const { olds } = await decide(first, before, k, statuses, telling, weight, inherits);
  if (then.length === 0) return statuses;
  const [others, own] = apart(olds, ({ edition }) => countsPersons(edition?.fuente));
  const persons = then.map((system) => ({ system, suppressions: [] }));
  const beside = besideOf(
    [...persons, ...own],
    [...new Set(then.flatMap((system) => sourceOf(system) ?? []))],
    filesEditions(inOrder(earlier, editionOf), others, withStatus(rows, statuses), structure),
    Math.max(0, ...own.map(({ age }) => age)),
    { ...structure, factsOf, k },
  );
  await decide(then, { ...before, olds: own }, k, statuses, telling, weight, inherits, beside);
  return statuses;
}

/** Those of which something is not so, and those of which it is. */
function apart<T>(
  all: readonly T[],
  isSo: (one: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [all.filter((one) => !isSo(one)), all.filter(isSo)];
}

/** The editions of other sources, the oldest first; the last of each is what the new release prints. */
function filesEditions(
  earlier: readonly Edition[],
  olds: readonly Earlier[],
  now: readonly PublishedObservation[],
  structure: Structure,
): readonly FilesEdition[] {
  const before = earlier.map((edition): FilesEdition => {
    const isSame = olds.some((own) => own.edition === edition && own.isSame);
    return { ...asFiles(edition), isSame };
  });
  const current = [...group(now, ({ fuente }) => fuente)].map(([fuente, observaciones]) => ({
    ...asFiles({ fuente, observaciones, horarios: [], structure }),
    isCurrent: true,
  }));
  return [...before, ...current];
}

/**
 * The same for the table weekday × hour of the alcaldía.
 * @param hours every indicator × day × hour, zeros included.
 * @param observations where the totals of the three years are read (the alcaldía's yearly rows).
 */
export async function protectHours(
  hours: readonly HourCount[],
  observations: readonly Observation[],
  options: CommonOptions,
): Promise<readonly Status[]> {
  const { k, profile, indicators, earlier = [], editionOf } = options;
  const { isHourWithdrawn, hourlessOf, inherits = false } = options;
  const isPublished = (row: Omit<HourCount, 'n'>) =>
    publishesHours(profile, row) && isHourWithdrawn?.(row) !== true;
  const { parentOf } = indicators;
  const systems = hourSystemsOf(hours, observations, parentOf, isPublished, hourlessOf);
  const before = profile === 'interno' ? NOTHING : earlierOf(earlier, 1, editionOf);
  const statuses = hours.map((row): Status => (isPublished(row) ? 'ninguna' : 'retenida'));
  const weight = (index: number) => worthOf(hours[index]?.n ?? 0);
  await decide(systems, before, k, statuses, new Set(), weight, inherits);
  return statuses;
}

const NOTHING: Kept = { olds: [], last: new Map() };

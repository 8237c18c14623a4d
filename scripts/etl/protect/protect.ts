/** From counts to what may be published of them. */
import * as v from 'valibot';
import { trueCounts } from './balance';
import { hourSystemsOf } from './hours';
import { join, type Printed } from './join';
import type { System } from './model';
import type {
  HourCount,
  Observation,
  Profile,
  Published,
  PublishedObservation,
  Status,
  Suppression,
} from './observation';
import { printedOf } from './printed';
import { publishes, publishesHours, type IndicatorRules, type Place } from './publication';
import { systemsOf } from './relations';
import { tellingRows } from './soleColonia';
import { suppressTask } from './suppressTask';
import { solveAll } from './threads/solveAll';
import { suppressionSchema } from './threads/task';

interface CommonOptions {
  /** Smallest non-zero count that is published below the alcaldía. 1 suppresses nothing. */
  readonly k: number;
  readonly profile: Profile;
  readonly indicators: IndicatorRules;
}

export interface ProtectOptions extends CommonOptions {
  /** Key of the alcaldía that a colonia's key belongs to. */
  readonly alcaldiaOf: (clave: string) => string;
  /**
   * What the public release before this one printed: its readers still have it. The internal
   * profile, whose readers see everything, does without.
   */
  readonly previous?: readonly PublishedObservation[];
}

export interface ProtectHoursOptions extends CommonOptions {
  readonly previous?: Published;
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
 * Decides what becomes of every count. What an earlier release suppressed stays suppressed.
 * @param rows every indicator of the source, zeros included: alcaldía by month, quarter and year,
 *   and by year × sex × age where the source tells them, with both margins; colonia by quarter, year
 *   and three years, and by year × sex; also at grains that the profile withholds (an attacker must
 *   not learn those either).
 * @returns one status per row, in order.
 * @throws Error when a row is missing or repeated, or when the rows do not add up; CellFault when a
 *   cell cannot be protected.
 */
export async function protectObservations(
  rows: readonly Observation[],
  { k, profile, alcaldiaOf, indicators, previous = [] }: ProtectOptions,
): Promise<readonly Status[]> {
  const structure = { alcaldiaOf, parentOf: indicators.parentOf };
  const isPublished = (row: Place) => publishes(profile, row, indicators);
  const systems = systemsOf(rows, structure, isPublished);
  const earlier = profile === 'interno' ? [] : previous;
  const before = printedOf(
    systemsOf(earlier, structure, () => true),
    earlier,
  );
  const statuses = rows.map((row): Status => (isPublished(row) ? 'ninguna' : 'retenida'));
  const telling = profile === 'interno' ? new Set<number>() : tellingRows(rows, alcaldiaOf, k);
  await decide(systems, before, k, statuses, telling, (index) => {
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
  { k, profile, indicators: { parentOf }, previous }: ProtectHoursOptions,
): Promise<readonly Status[]> {
  const isPublished = (row: Pick<HourCount, 'indicador'>) => publishesHours(profile, row);
  const systems = hourSystemsOf(hours, observations, parentOf, isPublished);
  const { horarios, observaciones } = (profile === 'publico' ? previous : undefined) ?? NOTHING;
  const before = printedOf(
    hourSystemsOf(horarios, observaciones, parentOf, () => true),
    horarios,
  );
  const statuses = hours.map((row): Status => (isPublished(row) ? 'ninguna' : 'retenida'));
  await decide(systems, before, k, statuses, new Set(), (index) => worthOf(hours[index]?.n ?? 0));
  return statuses;
}

const NOTHING: Published = { observaciones: [], horarios: [] };

const SUPPRESSION = {
  perform: suppressTask,
  module: new URL('./threads/suppressThread.ts', import.meta.url),
  answer: v.array(suppressionSchema),
};

async function decide(
  systems: readonly System[],
  before: readonly Printed[],
  k: number,
  statuses: Status[],
  telling: ReadonlySet<number>,
  weight: (row: number) => number,
): Promise<void> {
  const earlier = new Map(
    before.flatMap(({ system, suppressions }) =>
      system.names.map((name, cell) => [name, suppressions[cell] ?? 'ninguna'] as const),
    ),
  );
  const counted = systems.map((system) => ({ ...system, values: trueCounts(system) }));
  const joints = join(
    counted.map((system) => ({ system, suppressions: atLeast(system, k, earlier, telling) })),
    before,
  );
  const tasks = joints
    .filter(({ isUnchanged }) => !isUnchanged)
    .map(({ system, suppressions }) => {
      const prices = Float64Array.from(system.rows, (row) => (row < 0 ? 0 : weight(row)));
      return { system, suppressions, k, prices };
    });
  const answers = await solveAll(tasks, SUPPRESSION);
  const note = ({ rows }: System, suppressions: readonly Suppression[]) => {
    rows.forEach((row, cell) => {
      const suppression = suppressions[cell] ?? 'ninguna';
      if (row >= 0 && suppression !== 'ninguna') statuses[row] = suppression;
    });
  };
  for (const { system, suppressions, isUnchanged } of joints) {
    if (isUnchanged) note(system, suppressions);
  }
  tasks.forEach(({ system }, position) => note(system, answers[position] ?? []));
}

/** What must be suppressed of a system before anything is added: the small, the telling, the once hidden. */
function atLeast(
  { kinds, rows, values, names }: System,
  k: number,
  earlier: ReadonlyMap<string, Suppression>,
  telling: ReadonlySet<number>,
): readonly Suppression[] {
  return kinds.map((kind, cell) => {
    if (kind !== 'published') return 'ninguna';
    const count = values[cell] ?? 0;
    const before = earlier.get(names[cell] ?? '') ?? 'ninguna';
    const isSmall = count > 0 && count < k;
    if (isSmall) return before === 'ninguna' ? 'primaria' : before;
    const tells = before !== 'ninguna' || telling.has(rows[cell] ?? -1);
    return tells ? 'complementaria' : 'ninguna';
  });
}

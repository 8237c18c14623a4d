/**
 * Cell suppression: from counts to what may be published of them. Read it from here.
 *
 * 1. What a profile publishes at all (cells/publication.ts), but for what is withdrawn: the rest is `retenida`.
 * 2. The sums that tie what is published, and what is not, into systems of cells (cells/relations.ts), each
 *    period beside the totals of its own cut (cells/closedView.ts).
 * 3. Primary suppression (decide.ts): counts from 1 to k − 1, and those that tell such a one (soleColonia.ts,
 *    cells/beside.ts). What an earlier release printed of the same vintage is carried as it was.
 * 4. Linked tables (cells/joinParts.ts): the same cells in earlier releases, their other vintages, and the
 *    carpetas of the persons that are counted.
 * 5. Secondary suppression (secondarySuppression.ts): the cheapest moves (moves.ts) that leave every hidden
 *    count the protection level, proven by whole counts. No zero is hidden.
 * 6. What no suppression can protect is left to the audit, which shares none of this: the table that it finds
 *    is withdrawn and all is decided once more (build/stageSafely.ts).
 */
import { hourSystemsOf } from '../cells/hours';
import type { System } from '../cells/model';
import { publishes, publishesHours } from '../cells/publication';
import { countsFilesOf } from '../cells/sameFacts';
import type { Countable } from '../cells/lattice';
import type { HourCount, Observation, Status } from '../count/observation';
import { decide, decidingBy, worthIn, worthOf } from './decide';
import type { CommonOptions, ProtectOptions } from './options';
import { besideAll, tiedBy } from './systems';

export type { ProtectOptions };

/**
 * Decides what becomes of every count. A period that an earlier release closed is as it was printed there:
 * only what is new is decided. What counts persons is decided after, and beside, what counts their
 * carpetas: those are never hidden for its sake.
 * @param rows every indicator of the source, zeros included: alcaldía by month, quarter and year,
 *   and by year × sex × age where the source tells them, with both margins; colonia by quarter, year
 *   and three years, and by year × sex; also at grains that the profile withholds (an attacker must
 *   not learn those either). Of what is carried, as it was printed; UNKNOWN where it was hidden and
 *   nobody knows it any more.
 * @returns one status per row, in order.
 * @throws Error when a row is missing or repeated, or when the rows do not add up.
 */
export async function protectObservations(
  rows: readonly Observation[],
  options: ProtectOptions,
): Promise<readonly Status[]> {
  const { profile, indicators, factsOf = () => undefined, isWithdrawn = () => false } = options;
  const isPublished = (row: Countable) => publishes(profile, row, indicators) && !isWithdrawn(row);
  const statuses = rows.map((row): Status => (isPublished(row) ? 'ninguna' : 'retenida'));
  const { systems, structure, telling } = tiedBy(rows, options, isPublished);
  const deciding = { ...decidingBy(options, (row) => worthIn(rows[row])), telling };
  const isOf = ({ rows: own }: System, fuentes: readonly string[]) =>
    own.some((row) => fuentes.includes(rows[row]?.fuente ?? ''));
  const countsPersons = (fuente: string) =>
    profile === 'publico' && factsOf(fuente)?.cuenta === 'personas';
  const fuentes = [...new Set(rows.map(({ fuente }) => fuente))];
  const [files, persons] = apart(fuentes, countsPersons);
  const [first, then] = apart(systems, (system) => isOf(system, persons));
  const decided = await decide(first, files, 0, statuses, deciding);
  if (then.length === 0) return statuses;
  const near = [...new Set([...fuentes, ...deciding.history.fuentes])].filter((fuente) =>
    persons.some((own) => countsFilesOf(factsOf(fuente), factsOf(own))),
  );
  const own = then.flatMap(({ names }) => names);
  const told = decided.filter(({ system }) => isOf(system, near));
  const printed = rows.filter(({ fuente }) => near.includes(fuente));
  const rules = { ...structure, factsOf, k: options.k };
  const beside = besideAll({ own, persons, told, near, printed }, deciding, rules);
  await decide(then, persons, 0, statuses, deciding, beside);
  return statuses;
}

/** Those of which something is not so, and those of which it is. */
function apart<T>(
  all: readonly T[],
  isSo: (one: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [all.filter((one) => !isSo(one)), all.filter(isSo)];
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
  const { profile, indicators, isHourWithdrawn, alCorte, hourlessOf } = options;
  const isPublished = (row: Omit<HourCount, 'n'>) =>
    publishesHours(profile, row) && isHourWithdrawn?.(row) !== true;
  const { parentOf } = indicators;
  const systems = hourSystemsOf(
    hours,
    observations,
    { parentOf, ...(hourlessOf && { hourlessOf }) },
    isPublished,
    alCorte,
  );
  const statuses = hours.map((row): Status => (isPublished(row) ? 'ninguna' : 'retenida'));
  const fuentes = [...new Set(hours.map(({ fuente }) => fuente))];
  const deciding = decidingBy(options, (index) => worthOf(Math.max(hours[index]?.n ?? 0, 0)));
  await decide(systems, fuentes, 1, statuses, deciding);
  return statuses;
}

/** From counts to what may be published of them. */
import { besideOf } from '../cells/beside';
import { closedView } from '../cells/closedView';
import type { LapseOf } from '../cells/days';
import { decide, type Deciding } from './decide';
import { historyOf } from '../cells/history';
import { withoutFiles } from '../cells/views';
import { hourSystemsOf } from '../cells/hours';
import type { System } from '../cells/model';
import type { HourCount, Observation, Profile, Status } from '../count/observation';
import { publishes, publishesHours, type IndicatorRules } from '../cells/publication';
import type { Countable } from '../cells/lattice';
import { systemsOf, type Remainder, type Structure } from '../cells/relations';
import type { Release } from '../cells/release';
import { countsFilesOf, type FactsOf } from '../cells/sameFacts';
import { tellingRows } from './soleColonia';
import { periodOf, vintagesOf, type VintageOf } from '../cells/vintages';
import type { IsWithdrawn } from '../cells/withdrawn';

interface CommonOptions {
  /** Smallest non-zero count that is published below the alcaldía. 1 suppresses nothing. */
  readonly k: number;
  readonly profile: Profile;
  readonly indicators: IndicatorRules;
  /**
   * What earlier public releases printed, in order: their readers still have it. The internal
   * profile, whose readers see everything, does without.
   */
  readonly earlier?: readonly Release[];
  /** Names the files that a source is counted from now; undefined where they are not known. */
  readonly editionOf?: (fuente: string) => string | undefined;
  /** When each period below the alcaldía was counted: now, from its own files, where it is left out. */
  readonly vintageOf?: VintageOf;
  /** Totals of alcaldías at the cuts of their colonias, where they have grown since. */
  readonly alCorte?: readonly Countable[];
  /**
   * Whether what was printed of the same files is decided once more: it stays as it is, so that building again
   * gives the same, but where it gives a cell away by itself it must not.
   */
  readonly isAnew?: boolean;
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
  const { k, profile, alcaldiaOf, indicators, lapseOf, alCorte = [] } = options;
  const { factsOf = () => undefined, isWithdrawn = () => false } = options;
  const { nowhereOf } = options;
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
  const statuses = rows.map((row): Status => (isPublished(row) ? 'ninguna' : 'retenida'));
  const numbered = rows.map((row, nth) => ({ ...row, nth }));
  const view = closedView(numbered, alCorte, alcaldiaOf, takesK);
  const telling =
    profile === 'interno'
      ? []
      : [...tellingRows(view, alcaldiaOf, k, takesK)].map((at) => view[at]?.nth ?? -1);
  const deciding = {
    ...decidingBy(options, (row) => worthIn(rows[row])),
    telling: new Set(telling),
  };
  const { history } = deciding;
  const systems = systemsOf(view, structure, isPublished).map((system): System => {
    const own = Int32Array.from(system.rows, (row) => view[row]?.nth ?? -1);
    return { ...system, rows: own };
  });
  const sourceOf = (system: System) => rows[system.rows.find((row) => row >= 0) ?? -1]?.fuente;
  const countsPersons = (fuente: string | undefined) =>
    profile === 'publico' && fuente !== undefined && factsOf(fuente)?.cuenta === 'personas';
  const fuentes = [...new Set(rows.map(({ fuente }) => fuente))];
  const [files, persons] = apart(fuentes, countsPersons);
  const [first, then] = apart(systems, (system) => countsPersons(sourceOf(system)));
  const decided = await decide(first, files, 0, statuses, deciding);
  if (then.length === 0) return statuses;
  const beforehand = history.fuentes.filter((fuente) => !countsPersons(fuente));
  const near = [...new Set([...files, ...beforehand])].filter((fuente) =>
    persons.some((own) => countsFilesOf(factsOf(fuente), factsOf(own))),
  );
  const isNear = (system: System) => near.includes(sourceOf(system) ?? '');
  const beside = besideOf(
    [
      ...then.map((system) => ({ system, suppressions: [], vintageOf: deciding.vintageOf })),
      ...persons.flatMap((fuente) => history.partsOf(fuente, 0)),
    ],
    [
      ...decided.filter(({ system }) => isNear(system)),
      ...near.flatMap((fuente) => history.partsOf(fuente, 0)),
    ],
    [
      ...near.flatMap((fuente) => history.rowsOf(fuente)),
      ...rows.filter(({ fuente }) => near.includes(fuente)),
    ],
    { ...structure, factsOf, k },
  );
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

const worthIn = (row: Observation | undefined): number =>
  row === undefined ? 0 : PERIOD_WORTH[row.periodo_tipo] * worthOf(Math.max(row.n, 0));

const NOTHING: readonly Release[] = [];

/** The internal profile, whose readers see everything, does without what was printed before. */
function decidingBy(
  { k, profile, earlier = NOTHING, editionOf, vintageOf: closes, isAnew = false }: CommonOptions,
  weight: (row: number) => number,
): Deciding {
  const before = profile === 'interno' ? NOTHING : earlier;
  const all = historyOf(before);
  const history = isAnew
    ? historyOf(before.map((own, nth) => withoutFiles(own, nth, editionOf)))
    : all;
  const own = vintagesOf(
    { ...(closes && { vintageOf: closes }), ...(editionOf && { editionOf }) },
    before.length,
  );
  const vintageOf = history.vintageAt((name) => own(periodOf(name)));
  // What is told once more is another count: it is hidden where it must be, not for having been so.
  const hiddenOf = (name: string, edicion: string) =>
    isAnew ? (all.toldOf(name, edicion)?.last ?? 'ninguna') : 'ninguna';
  return { k, history, hiddenOf, vintageOf, telling: new Set(), weight };
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

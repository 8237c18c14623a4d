/** What was hidden in carried periods, as far as new sums need it: counted again, and made to fit what is printed. */
import type { PublishedObservation } from '../count/observation';
import { placeOf, toldByColonia } from '../cells/cellNames';
import { TOTAL } from '../cells/lattice';
import { withRelations } from '../cells/model';
import { publishes } from '../cells/publication';
import { loadSolver } from '../solve/solver';
import { periodKey, periodOf } from '../cells/vintages';
import { monthsLater } from '../registry/periods';
import type { PastPeriod, Recount } from '../count/recount';
import type { Counted, ClosingRules } from './closeCounts';
import { countedAgain, type Closing } from './closings';
import { nearestCounts } from './nearestCounts';
import type { Past } from './past';

/**
 * So many cases in a hundred may be others than were printed: a few are withdrawn, or their colonia
 * corrected. More of them, and the file tells of other facts.
 */
const DRIFT = 5;

/** The carried quarters and years of the years that some new sum has a part in. */
function needed(closings: readonly Closing[]): readonly Closing[] {
  const years = new Set(
    closings.flatMap(({ of, fate }) => {
      const first = Number(of.periodo.slice(0, 4));
      if (fate === 'carried') return [];
      const own = of.periodo_tipo === 'trienio' ? [0, 1, 2] : of.periodo_tipo === 'anio' ? [0] : [];
      return own.map((nth) => `${of.alcaldia} ${first + nth}`);
    }),
  );
  return closings.filter(
    ({ of, fate }) =>
      fate === 'carried' &&
      (of.periodo_tipo === 'trimestre' || of.periodo_tipo === 'anio') &&
      years.has(`${of.alcaldia} ${of.periodo.slice(0, 4)}`),
  );
}

/**
 * The periods that must be counted again, each at the cut at which it was told: also those that would have to
 * be, were what the same files told told anew.
 */
export function toRecount(
  closings: readonly Closing[],
  edicion: string | undefined,
): readonly PastPeriod[] {
  const all = [...needed(closings), ...needed(countedAgain(closings, edicion))];
  const each = new Map(all.map((own) => [periodKey(own.of), own]));
  return [...each.values()].flatMap(({ of, vintage }): PastPeriod[] => {
    if (vintage.corte === null) return [];
    const { alcaldia, periodo_tipo, periodo: desde } = of;
    const hasta = monthsLater(desde, periodo_tipo === 'anio' ? 12 : 3);
    return [{ alcaldia, periodo_tipo, desde, hasta, corte: vintage.corte }];
  });
}

/**
 * @returns by name, the counts in those periods, also of what was hidden or withheld: of all that was ever
 *   printed of the same vintages every sum holds. None where nobody can tell them: the files don't say when
 *   cases were opened, or no longer tell of the same facts.
 */
export async function recalled(
  source: Counted,
  past: Past,
  { profile, k, indicators }: ClosingRules,
): Promise<ReadonlyMap<string, number>> {
  const { recounts, closings, observations } = source;
  const found = new Map<string, number>();
  if (recounts === null) return found;
  const fuente = observations[0]?.fuente ?? '';
  const counts = new Map(recounts.map((row) => [nameOf(row, fuente), row.n]));
  /** A year of quarters is their sum, each at its own cut: it is not counted again itself. */
  const isAsked = (name: string): boolean => {
    const place = toldByColonia(name) === undefined ? undefined : placeOf(name);
    if (place?.sexo !== TOTAL || place.edad !== TOTAL) return false;
    const quarter = { ...place, nivel: 'colonia', periodo_tipo: 'trimestre' } as const;
    return place.periodo_tipo === 'trimestre' || !publishes(profile, quarter, indicators);
  };
  const vintages = new Map(
    needed(closings)
      .filter(({ of }) => tellsTheSame([...(past.at(of)?.rows ?? [])], counts, isAsked))
      .map(({ of, vintage }) => [periodKey(of), vintage.edicion]),
  );
  if (vintages.size === 0) return found;
  const highs = await loadSolver();
  for (const { system, suppressions, ownNames, editions } of past.systemsOf(fuente)) {
    const isOwn = ownNames.map(
      (name, cell) => name !== '' && vintages.get(periodKey(periodOf(name))) === editions[cell],
    );
    if (!isOwn.includes(true)) continue;
    const targetOf = (cell: number) => {
      const name = ownNames[cell] ?? '';
      return isOwn[cell] === true && isAsked(name) ? (counts.get(name) ?? 0) : undefined;
    };
    // That reports only add is a guess of which some years are excepted: no sum is held to it.
    const printed = withRelations(system, ({ addsIn }) => addsIn === 0);
    const nearest = nearestCounts(highs, { system: printed, suppressions }, k, targetOf);
    nearest?.forEach((n, cell) => {
      if (isOwn[cell] === true) found.set(ownNames[cell] ?? '', n);
    });
  }
  return found;
}

/** Whether the cases of a period that are printed, counted again, are mostly those that were. */
function tellsTheSame(
  printed: readonly (readonly [name: string, row: Pick<PublishedObservation, 'n'>])[],
  counts: ReadonlyMap<string, number>,
  isAsked: (name: string) => boolean,
): boolean {
  let all = 0;
  let others = 0;
  for (const [name, { n }] of printed) {
    if (n === null || !isAsked(name)) continue;
    all += n;
    others += Math.abs(n - (counts.get(name) ?? 0));
  }
  return others * 100 <= all * DRIFT;
}

function nameOf({ indicador, colonia, periodo_tipo, periodo }: Recount, fuente: string): string {
  return [indicador, colonia, `${periodo_tipo} ${periodo}`, TOTAL, TOTAL, fuente].join(', ');
}

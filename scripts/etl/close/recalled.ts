/** What was hidden in carried periods, as far as new sums need it: counted again, and made to fit what is printed. */
import type { PublishedObservation, Suppression } from '../count/observation';
import { observationName } from '../cells/cellNames';
import { isPublicTotal, TOTAL, type Countable } from '../cells/lattice';
import { publishes } from '../cells/publication';
import { systemsOf } from '../cells/relations';
import { loadSolver } from '../solve/solver';
import { periodKey, type CellPeriod } from '../cells/vintages';
import type { IsWithdrawn } from '../cells/withdrawn';
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
 * @returns by name, the counts of what was hidden or withheld in those periods; none where nobody can
 *   tell them: the files don't say when cases were opened, or no longer tell of the same facts.
 */
export async function recalled(
  source: Counted,
  past: Past,
  rules: ClosingRules,
): Promise<ReadonlyMap<string, number>> {
  const { recounts, closings, observations } = source;
  const periods = needed(closings);
  if (recounts === null || periods.length === 0) return new Map();
  const { profile, k, indicators, alcaldiaOf } = rules;
  const fuente = observations[0]?.fuente ?? '';
  const counts = new Map(recounts.map((row) => [nameOf(row, fuente), row.n]));
  const hasQuarters = (name: string) => {
    const [indicador = '', , period = ''] = name.split(', ');
    const place = { fuente, indicador, nivel: 'colonia', sexo: TOTAL, edad: TOTAL } as const;
    return (
      period.startsWith('anio') &&
      publishes(profile, { ...place, periodo_tipo: 'trimestre' }, indicators)
    );
  };
  // A year of quarters is their sum, each at its own cut: it is not counted again itself.
  const isAsked = (name: string) =>
    (name.split(', ')[1] ?? '').length > ALCALDIA && !name.includes(' sin ') && !hasQuarters(name);
  const own = periods.filter(({ of }) => tellsTheSame(rowsOf(past, of), counts, isAsked));
  const rows = own.flatMap(({ of }) => rowsOf(past, of));
  const suppressed = new Map(rows.map((row) => [observationName(row), row.supresion]));
  // A table that was withdrawn has no rows, and yet its counts are part of the sums of others.
  const isWithdrawn = ({ nivel, ...of }: Parameters<IsWithdrawn>[0]) =>
    nivel === 'colonia' && !suppressed.has(observationName({ ...of, sexo: TOTAL, edad: TOTAL }));
  const { parentOf, takesK } = indicators;
  const structure = { alcaldiaOf, parentOf, takesK, isWithdrawn };
  const isPublished = (row: Countable) =>
    suppressed.has(observationName(row)) && !isPublicTotal(row, takesK);
  const highs = await loadSolver();
  const found = new Map<string, number>();
  for (const system of systemsOf(rows, structure, isPublished)) {
    const suppressions = system.names.map((name): Suppression => suppressed.get(name) ?? 'ninguna');
    const targetOf = (name: string) => (isAsked(name) ? (counts.get(name) ?? 0) : undefined);
    const nearest = nearestCounts(highs, { system, suppressions }, k, targetOf);
    for (const [name, n] of nearest ?? []) found.set(name, n);
  }
  return found;
}

/** Digits of the key of an alcaldía. */
const ALCALDIA = 5;

/** What was printed of a period without sex and age, and the totals of its alcaldía at the same cut. */
function rowsOf(past: Past, of: CellPeriod): readonly PublishedObservation[] {
  const period = past.at(of);
  if (period === undefined || of.periodo_tipo === 'horario') return [];
  const { periodo_tipo } = of;
  const below = [...period.rows.values()].filter(
    ({ nivel, sexo, edad }) => nivel === 'colonia' && sexo === TOTAL && edad === TOTAL,
  );
  const totals = [...period.totals].map(([indicador, n]): PublishedObservation => {
    const { fuente, alcaldia: clave, periodo } = of;
    const place = { fuente, indicador, nivel: 'alcaldia', clave, periodo_tipo, periodo } as const;
    return { ...place, sexo: TOTAL, edad: TOTAL, n, supresion: 'ninguna' };
  });
  return [...below, ...totals];
}

/** Whether the cases of a period that are printed, counted again, are mostly those that were. */
function tellsTheSame(
  printed: readonly PublishedObservation[],
  counts: ReadonlyMap<string, number>,
  isAsked: (name: string) => boolean,
): boolean {
  let all = 0;
  let others = 0;
  for (const row of printed) {
    const name = observationName(row);
    if (row.n === null || !isAsked(name)) continue;
    all += row.n;
    others += Math.abs(row.n - (counts.get(name) ?? 0));
  }
  return others * 100 <= all * DRIFT;
}

function nameOf({ indicador, colonia, periodo_tipo, periodo }: Recount, fuente: string): string {
  return [indicador, colonia, `${periodo_tipo} ${periodo}`, TOTAL, TOTAL, fuente].join(', ');
}

/** One release among others: its rows, in the sums that they make, and when each was counted. */
import type { PublishedHourCount, PublishedObservation } from '../count/observation';
import { hourName, observationName } from './cellNames';
import { closedView } from './closedView';
import { isPublicTotal } from './lattice';
import type { Release } from './release';
import {
  ofAllYears,
  periodKey,
  periodOf,
  vintagesOf,
  type CellPeriod,
  type Vintage,
} from './vintages';

/** One release, in the sums that its own rows make. */
export interface View {
  readonly release: Release;
  readonly vintageOf: (name: string) => Vintage;
  /** The same of a row. */
  readonly vintageAt: (row: Row) => Vintage;
  /** Names the files that a source was read from. */
  readonly filesOf: (fuente: string) => string;
}

export type Row = PublishedObservation | PublishedHourCount;

/** What takes part in the sums of the colonias of a release. */
export const rowsInSums = ({ observaciones, alCorte = [], structure }: Release) =>
  closedView(observaciones, alCorte, structure.alcaldiaOf, structure.takesK);

/** The name of its cell. */
export const nameOf = (row: PublishedObservation | PublishedHourCount): string =>
  'nivel' in row ? observationName(row) : hourName(row);

/** The rows that are hidden where they must be. */
export function* guardedOf({ observaciones, horarios, structure }: Release): Generator<Row> {
  for (const row of observaciones) if (!isPublicTotal(row, structure.takesK)) yield row;
  yield* horarios;
}

/** The rows of some releases, each once, where the last of them has it. */
export function distinctRows(releases: readonly Release[]): readonly PublishedObservation[] {
  const rows = new Set<PublishedObservation>();
  for (const { observaciones } of releases.toReversed()) {
    for (const row of observaciones.toReversed()) rows.add(row);
  }
  return [...rows].toReversed();
}

/** @param suffixOf what tells the vintages of a source from those of others that name the same files. */
export function viewBy(
  release: Release,
  told: (of: CellPeriod) => Vintage,
  suffixOf: (fuente: string) => string,
): View {
  const periods = new Map<string, Vintage>();
  const byRow = new Map<string, Vintage>();
  const vintageOf = (name: string): Vintage => {
    const of = periodOf(name);
    const key = periodKey(of);
    const found = periods.get(key) ?? {
      ...told(of),
      edicion: `${told(of).edicion}${suffixOf(of.fuente)}`,
    };
    periods.set(key, found);
    return found;
  };
  return {
    release,
    vintageOf,
    vintageAt: (row) => {
      const tipo = 'nivel' in row ? row.periodo_tipo : 'horario';
      const key = `${row.fuente} ${row.clave} ${tipo} ${row.periodo}`;
      const found = byRow.get(key) ?? vintageOf(nameOf(row));
      byRow.set(key, found);
      return found;
    },
    filesOf: (fuente) => `${told(ofAllYears(fuente, '')).edicion}${suffixOf(fuente)}`,
  };
}

/**
 * A release without what it prints of the files that some sources are counted from now.
 * @param nth its place among the releases.
 */
export function withoutFiles(
  release: Release,
  nth: number,
  editionOf: Release['editionOf'],
): Release {
  const { observaciones, horarios, structure } = release;
  const vintageOf = vintagesOf(release, nth);
  const isOther = (name: string) => {
    const of = periodOf(name);
    return vintageOf(of).edicion !== editionOf?.(of.fuente);
  };
  return {
    ...release,
    observaciones: observaciones.filter(
      (row) => isPublicTotal(row, structure.takesK) || isOther(observationName(row)),
    ),
    horarios: horarios.filter((row) => isOther(hourName(row))),
  };
}

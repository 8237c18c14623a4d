/**
 * All that was published of each source, as one system can hold it: every cell once, by its name and its
 * vintage, and of the releases the fewest that print all of them.
 */
import type { PublishedHourCount, PublishedObservation, Suppression } from '../count/observation';
import { hourName, observationName } from './cellNames';
import { closedView } from './closedView';
import { hourSystemsOf } from './hours';
import type { Part, VintageAt } from './joinParts';
import { isPublicTotal } from './lattice';
import { printedOf } from './printed';
import { systemsOf, type Remainder, type Structure } from './relations';
import type { Release } from './release';
import { OTHERWISE, ofAllYears, periodOf, vintagesOf, type Vintage } from './vintages';

/** How a cell was printed, in all the releases that have it. */
export interface Told {
  readonly name: string;
  readonly fuente: string;
  readonly edicion: string;
  /** In the last of them. */
  readonly last: Suppression;
  /** The count, where any prints it. */
  readonly n: number | null;
  /** Whether one hides what another prints. */
  readonly isUnhidden: boolean;
}

/** One release, in the sums that its own rows make. */
export interface View {
  readonly release: Release;
  readonly rows: readonly PublishedObservation[];
  readonly hours: readonly PublishedHourCount[];
  readonly vintageOf: (name: string) => Vintage;
  /** Names the files that a source was read from. */
  readonly filesOf: (fuente: string) => string;
}

/** The two tables of counts: of places and periods, and of hours. */
export type TableOfCounts = 0 | 1;

const KNOWN = new WeakMap<readonly Release[], History>();

/** The history of some releases, made once for each list of them. */
export function historyOf(releases: readonly Release[]): History {
  const known = KNOWN.get(releases) ?? new History(releases);
  KNOWN.set(releases, known);
  return known;
}

export class History {
  /** By name and edition. */
  readonly cells: ReadonlyMap<string, Told>;
  private readonly views: readonly View[];
  /** Those that print some cell for the first time. */
  readonly news: View[] = [];
  private readonly order = new Map<string, Map<string, Vintage & { readonly first: number }>>();
  private readonly ordinals = new Map<string, number>();
  private readonly parts = new Map<string, readonly Part[]>();

  /**
   * @param releases in the order in which they were published.
   * @param first the place of the first of them among all that were.
   */
  constructor(releases: readonly Release[], first = 0) {
    const cells = new Map<string, Told>();
    this.views = releases.map((release, position) => {
      const nth = first + position;
      const view = viewOf(release, nth, cells);
      const known = cells.size;
      for (const [name, row] of guardedOf(view)) this.note(cells, view, name, row, nth);
      if (cells.size > known) this.news.push(view);
      return view;
    });
    this.cells = cells;
    for (const [fuente, own] of this.order) {
      [...own.values()]
        .toSorted(byCut)
        .forEach(({ edicion }, ordinal) => this.ordinals.set(`${fuente} ${edicion}`, ordinal));
    }
  }

  /** Every source that some release prints. */
  get fuentes(): readonly string[] {
    const rows = this.views.flatMap(({ release }) => [
      ...release.observaciones,
      ...release.horarios,
    ]);
    return [...new Set(rows.map(({ fuente }) => fuente))];
  }

  /** The place of a vintage among those of its source, from 0; after all of them where it is none. */
  ordinalOf(fuente: string, edicion: string): number {
    return this.ordinals.get(`${fuente} ${edicion}`) ?? this.order.get(fuente)?.size ?? 0;
  }

  /** How a cell was printed; undefined where no release has it. */
  toldOf(name: string, edicion: string): Told | undefined {
    return this.cells.get(cellKey(name, edicion));
  }

  /** How a name was printed in its last vintage before one; undefined where it never was. */
  lastOf(name: string, fuente: string, before: number): Told | undefined {
    const editions = [...(this.order.get(fuente)?.keys() ?? [])]
      .filter((edicion) => this.ordinalOf(fuente, edicion) < before)
      .toSorted((a, b) => this.ordinalOf(fuente, b) - this.ordinalOf(fuente, a));
    for (const edicion of editions) {
      const told = this.toldOf(name, edicion);
      if (told !== undefined) return told;
    }
    return undefined;
  }

  /** The systems of a source, the newest release first: those that print what none newer does so. */
  partsOf(fuente: string, table: TableOfCounts): readonly Part[] {
    const key = `${fuente} ${table}`;
    const known = this.parts.get(key);
    if (known !== undefined) return known;
    const seen = new Set<string>();
    const found = this.views.toReversed().flatMap((view) => {
      const before = seen.size;
      const all = table === 0 ? view.rows : view.hours;
      const own = all.filter((row) => row.fuente === fuente);
      for (const row of own) {
        const name = nameOf(row);
        if (isTotalOf(view, row)) continue;
        seen.add(`${cellKey(name, view.vintageOf(name).edicion)} ${row.supresion}`);
      }
      return seen.size === before ? [] : this.systemsIn(view, fuente, table);
    });
    this.parts.set(key, found);
    return found;
  }

  /** All rows of a source that the releases print, the newest last. */
  rowsOf(fuente: string): readonly PublishedObservation[] {
    return this.views.flatMap(({ release }) =>
      release.observaciones.filter((row) => row.fuente === fuente),
    );
  }

  private systemsIn(view: View, fuente: string, table: TableOfCounts): readonly Part[] {
    const { observaciones, alCorte } = view.release;
    const structure = this.structureIn(view);
    const rows = view.rows.filter((row) => row.fuente === fuente);
    const totals = observaciones.filter((row) => row.fuente === fuente);
    const hours = view.hours.filter((row) => row.fuente === fuente);
    const all = () => true;
    const printed =
      table === 0
        ? printedOf(systemsOf(rows, structure, all), rows)
        : printedOf(hourSystemsOf(hours, totals, structure, all, alCorte), hours);
    const vintageOf = this.vintageAt(view.vintageOf);
    return printed.map((own) => ({ ...own, vintageOf }));
  }

  /** As a release says it; of what several say of the same files, the most telling. */
  private structureIn({ release, filesOf }: View): Structure {
    const same = (fuente: string) =>
      this.views.flatMap((own) =>
        own.filesOf(fuente) === filesOf(fuente) ? [own.release.structure] : [],
      );
    const least =
      (said: 'nowhereOf' | 'hourlessOf'): Remainder =>
      (fuente, of) => {
        const known = same(fuente).flatMap((own) => own[said]?.(fuente, of) ?? []);
        return known.length === 0 ? undefined : Math.min(...known);
      };
    return {
      ...release.structure,
      floorOf: (of) => Math.max(...same(of.fuente).map((own) => own.floorOf?.(of) ?? 0)),
      nowhereOf: least('nowhereOf'),
      hourlessOf: least('hourlessOf'),
    };
  }

  /** The vintage of a cell by its name, with its place among those of its source. */
  vintageAt(vintageOf: (name: string) => Vintage): (name: string) => VintageAt {
    return (name) => {
      const { edicion } = vintageOf(name);
      return { edicion, ordinal: this.ordinalOf(name.slice(name.lastIndexOf(' ') + 1), edicion) };
    };
  }

  private note(
    cells: Map<string, Told>,
    view: View,
    name: string,
    row: PublishedObservation | PublishedHourCount,
    nth: number,
  ): void {
    const { fuente, supresion: last, n } = row;
    const vintage = view.vintageOf(name);
    const own = this.order.get(fuente) ?? new Map<string, Vintage & { readonly first: number }>();
    this.order.set(fuente, own);
    const known = own.get(vintage.edicion);
    if (known === undefined || (known.corte === null && vintage.corte !== null)) {
      own.set(vintage.edicion, { ...vintage, first: known?.first ?? nth });
    }
    const key = cellKey(name, vintage.edicion);
    const before = cells.get(key);
    const isUnhidden =
      before !== undefined &&
      (before.isUnhidden || (before.last === 'ninguna') !== (last === 'ninguna'));
    const { edicion } = vintage;
    cells.set(key, { name, fuente, edicion, last, n: n ?? before?.n ?? null, isUnhidden });
  }
}

/** By their cuts where both are known, else by which was published first. */
function byCut(
  one: Vintage & { readonly first: number },
  other: Vintage & { readonly first: number },
): number {
  const cuts = (one.corte ?? '').localeCompare(other.corte ?? '');
  return one.corte === null || other.corte === null || cuts === 0 ? one.first - other.first : cuts;
}

const cellKey = (name: string, edicion: string): string => `${name}@${edicion}`;

const nameOf = (row: PublishedObservation | PublishedHourCount): string =>
  'nivel' in row ? observationName(row) : hourName(row);

const isTotalOf = (
  { release }: Pick<View, 'release'>,
  row: PublishedObservation | PublishedHourCount,
): boolean => 'nivel' in row && isPublicTotal(row, release.structure.takesK);

/** The rows that are hidden where they must be, with their names. */
function* guardedOf(
  view: View,
): Generator<readonly [string, PublishedObservation | PublishedHourCount]> {
  for (const row of view.rows) if (!isTotalOf(view, row)) yield [observationName(row), row];
  for (const row of view.hours) yield [hourName(row), row];
}

/**
 * @param known what earlier releases print. A source that prints other counts of the same files was read
 *   otherwise (another catalogue, another reader): its vintages are not those.
 */
function viewOf(release: Release, nth: number, known: ReadonlyMap<string, Told>): View {
  const { observaciones, horarios, alCorte = [], structure } = release;
  const { alcaldiaOf, takesK } = structure;
  const told = vintagesOf(release, nth);
  const periods = new Map<string, Vintage>();
  const vintageIn = (name: string, suffix: string): Vintage => {
    const of = periodOf(name);
    const key = `${Object.values(of).join(' ')}${suffix}`;
    const found = periods.get(key) ?? { ...told(of), edicion: `${told(of).edicion}${suffix}` };
    periods.set(key, found);
    return found;
  };
  const view = (suffixOf: (fuente: string) => string): View => ({
    release,
    rows: closedView(observaciones, alCorte, alcaldiaOf, takesK),
    hours: horarios,
    vintageOf: (name) => vintageIn(name, suffixOf(name.slice(name.lastIndexOf(' ') + 1))),
    filesOf: (fuente) => `${told(ofAllYears(fuente, '')).edicion}${suffixOf(fuente)}`,
  });
  const asTold = view(() => '');
  const denied = new Set<string>();
  for (const [name, { fuente, n }] of guardedOf(asTold)) {
    const before = known.get(cellKey(name, asTold.vintageOf(name).edicion))?.n ?? null;
    if (n !== null && before !== null && before !== n) denied.add(fuente);
  }
  if (denied.size === 0) return asTold;
  return view((fuente) => (denied.has(fuente) ? `${OTHERWISE}${nth}` : ''));
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

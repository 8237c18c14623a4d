/**
 * All that was published of each source, as one system can hold it: every cell once, by its name and its
 * vintage, and of the releases the fewest that print all of them.
 */
import type { PublishedObservation, Suppression } from '../count/observation';
import { yearOf } from './familyShapes';
import { hourSystemsOf } from './hours';
import type { Part, VintageAt } from './joinParts';
import { printedOf } from './model';
import { systemsOf, type Remainder, type Structure } from './relations';
import type { Release } from './release';
import { distinctRows, guardedOf, nameOf, rowsInSums, viewBy, type Row, type View } from './views';
import { OTHERWISE, vintagesOf, type Vintage } from './vintages';

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

/** A cell as it is printed, and the place of the last release that prints it so. */
interface Print {
  readonly fuente: string;
  readonly edicion: string;
  readonly years: Span;
  readonly table: TableOfCounts;
  last: number;
}

/** Calendar years, both included. */
interface Span {
  readonly from: number;
  readonly until: number;
}

const spanOf = (row: Row): Span => {
  const from = yearOf(row.periodo);
  const isOfThree = !('nivel' in row) || row.periodo_tipo === 'trienio';
  return { from, until: isOfThree ? from + 2 : from };
};

/** How far the years lie that some three-year sum ties to one. */
const TIED = 2;

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
  /** Every source that some release prints. */
  readonly fuentes: readonly string[];
  private readonly views: readonly View[];
  /** Those that print some cell for the first time. */
  readonly news: View[] = [];
  /** By source and edition, in the order in which they were published. */
  private readonly order = new Map<string, Map<string, Vintage>>();
  private readonly ordinals = new Map<string, number>();
  private readonly parts = new Map<string, readonly Part[]>();
  /** By name, edition and sign. */
  private readonly prints = new Map<string, Print>();
  /** Of rows that many releases hold, looked at once. */
  private readonly printOf = new Map<Row, Print>();

  /**
   * @param releases in the order in which they were published.
   * @param first the place of the first of them among all that were.
   */
  constructor(releases: readonly Release[], first = 0) {
    const cells = new Map<string, Told>();
    this.views = releases.map((release, position) => {
      const view = this.viewOf(release, first + position, cells);
      const known = cells.size;
      for (const row of guardedOf(release)) {
        const vintage = view.vintageAt(row);
        this.place(row.fuente, vintage);
        const print = this.printOf.get(row);
        if (print?.edicion === vintage.edicion) print.last = position;
        else this.note(cells, row, vintage.edicion, position);
      }
      if (cells.size > known) this.news.push(view);
      return view;
    });
    this.cells = cells;
    const fuentes = new Set<string>();
    for (const { observaciones, horarios } of releases) {
      for (const { fuente } of observaciones) fuentes.add(fuente);
      for (const { fuente } of horarios) fuentes.add(fuente);
    }
    this.fuentes = [...fuentes];
    for (const [fuente, own] of this.order) {
      [...own.values()]
        .toSorted(byCut)
        .forEach(({ edicion }, ordinal) => this.ordinals.set(`${fuente} ${edicion}`, ordinal));
    }
  }

  /** The place of a vintage among those of its source, from 0; after all of them where it is none. */
  ordinalOf(fuente: string, edicion: string): number {
    return this.ordinals.get(`${fuente} ${edicion}`) ?? this.order.get(fuente)?.size ?? 0;
  }

  /** How a cell was printed; undefined where no release has it. */
  toldOf(name: string, edicion: string): Told | undefined {
    return this.cells.get(cellKey(name, edicion));
  }

  /** The systems of a source, the newest release first: those that print what none newer does so. */
  partsOf(fuente: string, table: TableOfCounts): readonly Part[] {
    const key = `${fuente} ${table}`;
    const known = this.parts.get(key);
    if (known !== undefined) return known;
    const spans = new Map<number, Span>();
    for (const print of this.prints.values()) {
      if (print.fuente !== fuente || print.table !== table) continue;
      const { from, until } = spans.get(print.last) ?? print.years;
      const { years } = print;
      const span = { from: Math.min(from, years.from), until: Math.max(until, years.until) };
      spans.set(print.last, span);
    }
    const found = [...spans]
      .toSorted(([a], [b]) => b - a)
      .flatMap(([position, span]) => {
        const view = this.views[position];
        return view === undefined ? [] : this.systemsIn(view, fuente, table, span);
      });
    this.parts.set(key, found);
    return found;
  }

  /** All rows of a source that the releases print, each once, the newest last. */
  rowsOf(fuente: string): readonly PublishedObservation[] {
    return distinctRows(this.views.map(({ release }) => release)).filter(
      (row) => row.fuente === fuente,
    );
  }

  /** @param span years of what none newer prints: what shares no sum with it, some newer has. */
  private systemsIn(
    view: View,
    fuente: string,
    table: TableOfCounts,
    { from, until }: Span,
  ): readonly Part[] {
    const { observaciones, horarios, alCorte } = view.release;
    const structure = this.structureIn(view);
    const all = () => true;
    const ofSource = (row: Row) => row.fuente === fuente;
    const systems = () => {
      if (table === 0) {
        const isTied = (row: PublishedObservation) => {
          const own = spanOf(row);
          return own.from >= from - TIED && own.until <= until + TIED;
        };
        const rows = rowsInSums(view.release).filter((row) => ofSource(row) && isTied(row));
        return printedOf(systemsOf(rows, structure, all), rows);
      }
      const hours = horarios.filter(ofSource);
      const totals = observaciones.filter(ofSource);
      return printedOf(hourSystemsOf(hours, totals, structure, all, alCorte), hours);
    };
    const vintageOf = this.vintageAt(view.vintageOf);
    return systems().map((own) => ({ ...own, vintageOf }));
  }

  /** As a release says it; of what several say of the same files, the most telling. */
  private structureIn({ release, filesOf }: View): Structure {
    const known = new Map<string, readonly Structure[]>();
    /** Looked for once: it is asked of every cell. */
    const same = (fuente: string) => {
      const before = known.get(fuente);
      if (before !== undefined) return before;
      const files = filesOf(fuente);
      const found = this.views.filter((own) => own.filesOf(fuente) === files);
      const structures = found.map(({ release: { structure } }) => structure);
      known.set(fuente, structures);
      return structures;
    };
    const least =
      (said: 'nowhereOf' | 'hourlessOf'): Remainder =>
      (fuente, of) => {
        const counts = same(fuente).flatMap((own) => own[said]?.(fuente, of) ?? []);
        return counts.length === 0 ? undefined : Math.min(...counts);
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

  /** Its cut may be told by a later release alone. */
  private place(fuente: string, vintage: Vintage): void {
    const own = this.order.get(fuente) ?? new Map<string, Vintage>();
    this.order.set(fuente, own);
    if ((own.get(vintage.edicion)?.corte ?? null) === null) own.set(vintage.edicion, vintage);
  }

  private note(cells: Map<string, Told>, row: Row, edicion: string, position: number): void {
    const { fuente, supresion: last, n } = row;
    const name = nameOf(row);
    const key = cellKey(name, edicion);
    const before = cells.get(key);
    const isUnhidden =
      before !== undefined &&
      (before.isUnhidden || (before.last === 'ninguna') !== (last === 'ninguna'));
    cells.set(key, { name, fuente, edicion, last, n: n ?? before?.n ?? null, isUnhidden });
    // Another sign than before: whoever holds the row of then says it again.
    if (before !== undefined && before.last !== last) this.printOf.clear();
    const printKey = `${key} ${last}`;
    const table = 'nivel' in row ? 0 : 1;
    const years = spanOf(row);
    const print = this.prints.get(printKey) ?? { fuente, edicion, table, years, last: position };
    print.last = position;
    this.prints.set(printKey, print);
    this.printOf.set(row, print);
  }

  /**
   * @param known what earlier releases print. A source that prints other counts of the same files was read
   *   otherwise (another catalogue, another reader): its vintages are not those.
   */
  private viewOf(release: Release, nth: number, known: ReadonlyMap<string, Told>): View {
    const told = vintagesOf(release, nth);
    const asTold = viewBy(release, told, () => '');
    const denied = new Set<string>();
    for (const row of guardedOf(release)) {
      const { edicion } = asTold.vintageAt(row);
      if (row.n === null || this.printOf.get(row)?.edicion === edicion) continue;
      const before = known.get(cellKey(nameOf(row), edicion))?.n ?? null;
      if (before !== null && before !== row.n) denied.add(row.fuente);
    }
    if (denied.size === 0) return asTold;
    return viewBy(release, told, (fuente) => (denied.has(fuente) ? `${OTHERWISE}${nth}` : ''));
  }
}

/** By their cuts where both are known; else they stay as they were published. */
const byCut = (one: Vintage, other: Vintage): number =>
  one.corte === null || other.corte === null ? 0 : one.corte.localeCompare(other.corte);

const cellKey = (name: string, edicion: string): string => `${name}@${edicion}`;

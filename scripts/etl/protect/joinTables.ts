/** Makes one system of several: a release's own, those before it, and those of other sources. */
import { boundsOf, type Bounds } from './attacker';
import { isStillImplied, linkedCells } from './linkedCells';
import type { Earlier, LinkedTables, Printed } from './linkTables';
import { EVERYWHERE, SystemBuilder, UNKNOWN, isPrinted, type System } from './model';
import type { Suppression } from '../count/observation';
import type { Ties } from './sourceTies';
import { writeTies } from './writeTies';

/** Copies the cells of several systems into one, and ties them. */
export class Joining {
  private readonly builder = new SystemBuilder();
  private readonly suppressions: Suppression[] = [];
  /** What is printed of each cell that stands for a row. */
  private readonly bounds: Bounds[] = [];
  private readonly ages: number[] = [];
  private readonly ownNames: string[] = [];
  /** The cells of each age, by name; those of the new release first. */
  private readonly cells: Map<string, number>[] = [];
  private readonly districts = new Map<string, number>();
  private readonly links: readonly Link[];
  /** The names of all cells that are linked. */
  private readonly linked: ReadonlySet<string>;

  constructor(
    private readonly news: readonly Printed[],
    private readonly olds: readonly Earlier[],
    private readonly ties: Ties,
  ) {
    this.links = linksOf(news, olds);
    this.linked = new Set(this.links.flatMap(({ names }) => [...names]));
  }

  build(): LinkedTables {
    for (const printed of this.news) this.copyNew(printed);
    for (const { persons, files } of this.ties.list) {
      for (const name of files) this.districts.set(name, this.districts.get(persons) ?? EVERYWHERE);
    }
    for (const printed of this.olds) this.copyOld(printed);
    this.links.forEach((link, nth) => this.link(link, nth));
    writeTies(this, this.ties, this.links.length * PAIR);
    return {
      system: this.builder.close(),
      suppressions: this.suppressions,
      isTied: this.links.length > 0 || this.ties.list.length > 0,
      ages: this.ages,
      ownNames: this.ownNames,
    };
  }

  private copyNew({ system, suppressions }: Printed): void {
    const { kinds, rows, values, names, years, districts } = system;
    const numbers = kinds.map((kind, cell) => {
      const name = names[cell] ?? '';
      const suppression = suppressions[cell] ?? 'ninguna';
      const number = this.builder.add({
        kind,
        row: rows[cell] ?? -1,
        value: values[cell] ?? UNKNOWN,
        name,
        year: years[cell] ?? 0,
        district: districts[cell] ?? EVERYWHERE,
      });
      this.note(number, name, 0, suppression, this.boundsIn(system, cell, suppression));
      this.districts.set(name, districts[cell] ?? EVERYWHERE);
      return number;
    });
    this.copyRelations(system, numbers);
  }

  /** What an earlier release printed is public; what it suppressed stays as it called it. */
  private copyOld({ system, suppressions, age }: Earlier): void {
    const { kinds, values, names, years } = system;
    const districts = this.districtsOf(system);
    const numbers = kinds.map((kind, cell) => {
      const name = names[cell] ?? '';
      const suppression = suppressions[cell] ?? 'ninguna';
      const isKnown = isPrinted(kind, suppression);
      const number = this.builder.add({
        kind: isKnown ? 'public' : kind === 'published' ? 'told' : kind,
        value: isKnown ? (values[cell] ?? UNKNOWN) : UNKNOWN,
        name: `${name}, antes${age > 1 ? ` (${age})` : ''}`,
        year: years[cell] ?? 0,
        district: districts[cell] ?? EVERYWHERE,
      });
      this.note(number, name, age, suppression, this.boundsIn(system, cell, suppression));
      return number;
    });
    this.copyRelations(system, numbers);
  }

  private boundsIn({ kinds, values }: System, cell: number, suppression: Suppression): Bounds {
    return boundsOf(kinds[cell] ?? 'rest', suppression, values[cell] ?? 0, this.ties.k);
  }

  /** The youngest cell of a name, or the total that is printed by it whatever its size. */
  find(name: string): number | undefined {
    for (const own of this.cells) {
      const cell = own?.get(name);
      if (cell !== undefined) return cell;
    }
    const value = this.ties.known.get(name);
    if (value === undefined) return undefined;
    const cell = this.loose('public', value, `${name}, total público`);
    this.bounds[cell] = { least: value, greatest: value };
    this.cells[0]?.set(name, cell);
    return cell;
  }

  /** Whether a cell is published, and hidden. */
  isSuppressed(cell: number): boolean {
    return (this.suppressions[cell] ?? 'ninguna') !== 'ninguna';
  }

  /** What is printed of a cell. */
  boundsOf(cell: number): Bounds {
    return this.bounds[cell] ?? { least: 0, greatest: Infinity };
  }

  /** A cell that stands for no row. */
  private loose(
    kind: 'public' | 'rest',
    value: number,
    name: string,
    place: Partial<Place> = {},
  ): number {
    const cell = this.builder.add({ kind, value, name, district: EVERYWHERE, ...place });
    this.suppressions.push('ninguna');
    this.ages.push(place.age ?? 0);
    this.ownNames.push('');
    return cell;
  }

  looseBy(kind: 'public' | 'rest', value: number, name: string, by: string): number {
    return this.loose(kind, value, name, { district: this.districts.get(by) ?? EVERYWHERE });
  }

  relate(total: number, parts: readonly number[], addsIn: number): void {
    this.builder.relate(total, parts, false, addsIn);
  }

  private note(
    number: number,
    name: string,
    age: number,
    suppression: Suppression,
    bounds: Bounds,
  ): void {
    this.suppressions.push(suppression);
    this.ages.push(age);
    this.ownNames.push(name);
    this.bounds[number] = bounds;
    const own = this.cells[age] ?? new Map<string, number>();
    this.cells[age] = own.set(name, number);
  }

  /** Each old cell lies where its twin does, or where the twins of its old district do. */
  private districtsOf({ names, districts }: System): readonly number[] {
    const renumbered = new Map([[EVERYWHERE, EVERYWHERE]]);
    names.forEach((name, cell) => {
      const twin = this.districts.get(name);
      const own = districts[cell] ?? EVERYWHERE;
      if (twin !== undefined && !renumbered.has(own)) renumbered.set(own, twin);
    });
    return names.map(
      (name, cell) =>
        this.districts.get(name) ?? renumbered.get(districts[cell] ?? EVERYWHERE) ?? EVERYWHERE,
    );
  }

  private copyRelations(system: System, numbers: readonly number[]): void {
    for (const relation of system.relations) {
      this.builder.relate(
        numbers[relation.total] ?? -1,
        relation.parts.map((part) => numbers[part] ?? -1),
        isStillImplied(relation, system, this.linked),
      );
    }
  }

  /** @param nth of the links: those of one year and one pair of editions hold or fall together. */
  private link({ young, old, isSame, names, places }: Link, nth: number): void {
    for (const name of names) {
      const [now, before] = [this.cells[young]?.get(name), this.cells[old]?.get(name)];
      const place = places.get(name);
      if (now === undefined || before === undefined || place === undefined) continue;
      const addsIn = nth * PAIR + place.year;
      if (isSame) {
        this.builder.relate(now, [before], false, addsIn);
        continue;
      }
      const late = this.loose('rest', UNKNOWN, `${name}, después`, { ...place, age: young });
      this.builder.relate(now, [before, late], false, addsIn);
    }
  }
}

/** More than any year: what `addsIn` counts pairs of editions by. */
const PAIR = 10_000;

interface Place {
  readonly year: number;
  readonly district: number;
  readonly age: number;
}

/** What ties two editions. */
interface Link {
  /** Their ages; `young` < `old`. */
  readonly young: number;
  readonly old: number;
  readonly isSame: boolean;
  readonly names: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, { readonly year: number; readonly district: number }>;
}

/** Every edition is tied to the one before it, and to older ones by what those between them lack. */
function linksOf(news: readonly Printed[], olds: readonly Earlier[]): readonly Link[] {
  const oldest = Math.max(0, ...olds.map(({ age }) => age));
  const systems = Array.from({ length: oldest + 1 }, (_, age) =>
    (age === 0 ? news : olds.filter((own) => own.age === age)).map(({ system }) => system),
  );
  const links: Link[] = [];
  systems.forEach((younger, young) => {
    const covered = new Set<string>();
    const places = new Map(
      younger.flatMap(({ names, years, districts }) =>
        names.map((name, cell) => {
          const place = { year: years[cell] ?? 0, district: districts[cell] ?? EVERYWHERE };
          return [name, place] as const;
        }),
      ),
    );
    for (let old = young + 1; old <= oldest; old++) {
      const older = systems[old] ?? [];
      const names = new Set([...linkedCells(younger, older)].filter((name) => !covered.has(name)));
      const isNow = young === 0 || olds.some((own) => own.age === young && own.isCurrent === true);
      const isSame = isNow && olds.some((own) => own.age === old && own.isSame);
      if (names.size > 0) links.push({ young, old, isSame, names, places });
      for (const { names: own } of older) for (const name of own) covered.add(name);
    }
  });
  return links;
}

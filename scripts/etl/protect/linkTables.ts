/**
 * Linked tables: ties the cells of a release to those of the ones before it: new = old + what was reported late,
 * which is never negative, and new = old where the very same files were counted. Whoever kept the
 * old releases can write the same sums.
 */
import { groupsOf } from './groups';
import { isStillImplied, linkedCells } from './linkedCells';
import { EVERYWHERE, SystemBuilder, UNKNOWN, type CellKind, type System } from './model';
import type { Suppression } from '../count/observation';

/** A system and how its cells are printed. */
export interface Printed {
  readonly system: System;
  readonly suppressions: readonly Suppression[];
}

/** A system of an earlier edition. */
export interface Earlier extends Printed {
  /** 1 for the last edition before the new release, 2 for the one before that… */
  readonly age: number;
  /** Whether the new release counts the very same files. */
  readonly isSame: boolean;
}

export interface LinkedTables extends Printed {
  /** Whether it prints what the last edition printed, cell by cell. */
  readonly isUnchanged: boolean;
  /** The age of each cell, 0 in the new release, and its name there; of any other cell, none. */
  readonly ages: readonly number[];
  readonly ownNames: readonly string[];
}

/**
 * @returns the systems of the new release, each with those of the old ones that share cells with it;
 *   only cells of the new release have rows.
 */
export function linkTables(
  news: readonly Printed[],
  olds: readonly Earlier[],
): readonly LinkedTables[] {
  const rootOf = rootsOf([...news, ...olds]);
  return news.flatMap((_, root) => {
    const own = news.filter((_, position) => rootOf[position] === rootOf[root]);
    if (own[0] !== news[root]) return [];
    const earlier = olds.filter((_, nth) => rootOf[news.length + nth] === rootOf[root]);
    return [joined(own, earlier)];
  });
}

/** Two systems are in one group if a chain of shared cells ties them. */
function rootsOf(all: readonly Printed[]): Int32Array {
  const builder = new SystemBuilder();
  const homes = new Map<string, number>();
  for (const { system } of all) {
    const own = builder.add({ kind: 'rest', value: 0, name: '' });
    const others = new Set<number>();
    for (const name of system.names) {
      const home = homes.get(name);
      if (home === undefined) homes.set(name, own);
      else others.add(home);
    }
    if (others.size > 0) builder.relate(own, [...others]);
  }
  return groupsOf(builder.close(), () => true);
}

function joined(news: readonly Printed[], olds: readonly Earlier[]): LinkedTables {
  const [first, ...others] = news;
  const last = olds.filter(({ age }) => age === 1);
  const isUnchanged =
    first !== undefined &&
    others.length === 0 &&
    last.length === 1 &&
    last.every((own) => printsTheSame(first, own));
  const telling = isUnchanged ? olds.filter(({ age }) => age > 1) : olds;
  if (first !== undefined && others.length === 0 && telling.length === 0) {
    const { names } = first.system;
    return { ...first, isUnchanged, ages: names.map(() => 0), ownNames: names };
  }
  return { ...new Joining(news, telling).build(), isUnchanged };
}

function printsTheSame(one: Printed, other: Printed): boolean {
  const { names, kinds, values } = one.system;
  return (
    names.length === other.system.names.length &&
    names.every((name, cell) => {
      const suppression = one.suppressions[cell] ?? 'ninguna';
      const isAlike =
        name === other.system.names[cell] &&
        kinds[cell] === other.system.kinds[cell] &&
        suppression === other.suppressions[cell];
      const isKnown = isPrinted(kinds[cell], suppression);
      return isAlike && (!isKnown || values[cell] === other.system.values[cell]);
    })
  );
}

function isPrinted(kind: CellKind | undefined, suppression: Suppression): boolean {
  return kind === 'public' || (kind === 'published' && suppression === 'ninguna');
}

class Joining {
  private readonly builder = new SystemBuilder();
  private readonly suppressions: Suppression[] = [];
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
  ) {
    this.links = linksOf(news, olds);
    this.linked = new Set(this.links.flatMap(({ names }) => [...names]));
  }

  build(): Omit<LinkedTables, 'isUnchanged'> {
    for (const printed of this.news) this.copyNew(printed);
    for (const printed of this.olds) this.copyOld(printed);
    this.links.forEach((link, nth) => this.link(link, nth));
    return {
      system: this.builder.close(),
      suppressions: this.suppressions,
      ages: this.ages,
      ownNames: this.ownNames,
    };
  }

  private copyNew({ system, suppressions }: Printed): void {
    const { kinds, rows, values, names, years, districts } = system;
    const numbers = kinds.map((kind, cell) => {
      const name = names[cell] ?? '';
      const number = this.builder.add({
        kind,
        row: rows[cell] ?? -1,
        value: values[cell] ?? UNKNOWN,
        name,
        year: years[cell] ?? 0,
        district: districts[cell] ?? EVERYWHERE,
      });
      this.note(number, name, 0, suppressions[cell] ?? 'ninguna');
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
      this.note(number, name, age, suppression);
      return number;
    });
    this.copyRelations(system, numbers);
  }

  private note(number: number, name: string, age: number, suppression: Suppression): void {
    this.suppressions.push(suppression);
    this.ages.push(age);
    this.ownNames.push(name);
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
      const late = this.builder.add({
        kind: 'rest',
        value: UNKNOWN,
        name: `${name}, después`,
        ...place,
      });
      this.suppressions.push('ninguna');
      this.ages.push(young);
      this.ownNames.push('');
      this.builder.relate(now, [before, late], false, addsIn);
    }
  }
}

/** More than any year: what `addsIn` counts pairs of editions by. */
const PAIR = 10_000;

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
      const isSame = young === 0 && olds.some((own) => own.age === old && own.isSame);
      if (names.size > 0) links.push({ young, old, isSame, names, places });
      for (const { names: own } of older) for (const name of own) covered.add(name);
    }
  });
  return links;
}

/**
 * Ties the cells of a release to those of the one before it: new = old + what was reported late,
 * which is never negative. Whoever kept the old release can write the same sums.
 */
import { groupsOf } from './groups';
import { isStillImplied, linkedCells } from './linkedCells';
import { EVERYWHERE, SystemBuilder, UNKNOWN, type CellKind, type System } from './model';
import type { Suppression } from './observation';

/** A system and how its cells are printed. */
export interface Printed {
  readonly system: System;
  readonly suppressions: readonly Suppression[];
}

export interface Joint extends Printed {
  /** Whether it prints what its predecessor printed, cell by cell. */
  readonly isUnchanged: boolean;
}

/**
 * @returns the systems of the new release, each with those of the old one that share cells with it;
 *   only cells of the new release have rows.
 */
export function join(news: readonly Printed[], olds: readonly Printed[]): readonly Joint[] {
  const homes = new Map<string, number>();
  if (olds.length > 0) {
    news.forEach(({ system }, position) => {
      for (const name of system.names) homes.set(name, position);
    });
  }
  const tied = olds.map(({ system }) => [
    ...new Set(system.names.map((name) => homes.get(name)).filter((home) => home !== undefined)),
  ]);
  const rootOf = rootsOf(news.length, tied);
  return news.flatMap((_, root) => {
    const own = news.filter((_, position) => rootOf[position] === root);
    const earlier = olds.filter((_, position) => rootOf[tied[position]?.[0] ?? -1] === root);
    return own.length === 0 ? [] : [joined(own, earlier)];
  });
}

function rootsOf(size: number, tied: readonly (readonly number[])[]): readonly number[] {
  const builder = new SystemBuilder();
  for (let at = 0; at < size; at++) builder.add({ kind: 'rest', value: 0, name: '' });
  for (const [first, ...others] of tied) if (first !== undefined) builder.relate(first, others);
  const groups = groupsOf(builder.close(), () => true);
  return [...groups];
}

function joined(news: readonly Printed[], olds: readonly Printed[]): Joint {
  const [first, ...others] = news;
  const [earlier] = olds;
  if (first !== undefined && others.length === 0) {
    if (earlier === undefined) return { ...first, isUnchanged: false };
    if (olds.length === 1 && printsTheSame(first, earlier)) return { ...first, isUnchanged: true };
  }
  return new Joining(news, olds).build();
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
  /** The cells of the new release, then those of the old one, by name. */
  private readonly newest = new Map<string, number>();
  private readonly oldest = new Map<string, number>();
  private readonly districts = new Map<string, number>();
  /** The names of the cells to link. */
  private readonly linked: ReadonlySet<string>;

  constructor(
    private readonly news: readonly Printed[],
    private readonly olds: readonly Printed[],
  ) {
    const systemOf = ({ system }: Printed) => system;
    this.linked = linkedCells(news.map(systemOf), olds.map(systemOf));
  }

  build(): Joint {
    for (const printed of this.news) this.copyNew(printed);
    for (const printed of this.olds) this.copyOld(printed);
    for (const { system } of this.news) this.link(system);
    return {
      system: this.builder.close(),
      suppressions: this.suppressions,
      isUnchanged: false,
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
      this.suppressions.push(suppressions[cell] ?? 'ninguna');
      this.newest.set(name, number);
      this.districts.set(name, districts[cell] ?? EVERYWHERE);
      return number;
    });
    this.copyRelations(system, numbers);
  }

  /** What an earlier release printed is public; what it suppressed stays as it called it. */
  private copyOld({ system, suppressions }: Printed): void {
    const { kinds, values, names, years } = system;
    const districts = this.districtsOf(system);
    const numbers = kinds.map((kind, cell) => {
      const name = names[cell] ?? '';
      const suppression = suppressions[cell] ?? 'ninguna';
      const isKnown = isPrinted(kind, suppression);
      const number = this.builder.add({
        kind: isKnown ? 'public' : kind === 'published' ? 'told' : kind,
        value: isKnown ? (values[cell] ?? UNKNOWN) : UNKNOWN,
        name: `${name}, antes`,
        year: years[cell] ?? 0,
        district: districts[cell] ?? EVERYWHERE,
      });
      this.suppressions.push(suppression);
      this.oldest.set(name, number);
      return number;
    });
    this.copyRelations(system, numbers);
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

  private link({ names, years, districts }: System): void {
    names.forEach((name, cell) => {
      const [now, before] = [this.newest.get(name), this.oldest.get(name)];
      if (!this.linked.has(name) || now === undefined || before === undefined) return;
      const late = this.builder.add({
        kind: 'rest',
        value: UNKNOWN,
        name: `${name}, después`,
        year: years[cell] ?? 0,
        district: districts[cell] ?? EVERYWHERE,
      });
      this.suppressions.push('ninguna');
      this.builder.relate(now, [before, late], false, years[cell] ?? 0);
    });
  }
}

/** What a reader can hold against a release: cells, and the sums that tie them. */
import type { Suppression } from '../count/observation';

/**
 * `public`: printed whatever its size (the alcaldía as a whole) or printed before. `published`:
 * printed unless suppressed. `told`: suppressed in an earlier release; the name it bore stands.
 * `withheld`: counts people but is never printed; that there are some may be known, how many may not.
 * `untold`: the same, of an indicator of which nothing at all is printed by colonia: not even that
 * there are some may be known. `rest`: the cases of a total that lie in none of its printed parts (no
 * colonia, no hour, reported late); nobody is described by it.
 */
export type CellKind = 'public' | 'published' | 'told' | 'withheld' | 'untold' | 'rest';

export interface Cell {
  readonly kind: CellKind;
  /** Index of the row that the cell stands for; none where it is left out. */
  readonly row?: number;
  /** Cases; `UNKNOWN` where the caller does not know them. */
  readonly value: number;
  /** In words; no two cells of a release share theirs. */
  readonly name: string;
  /** Calendar year in which its period begins; 0 where that does not matter. */
  readonly year?: number;
  readonly district?: number;
  /** The place of its vintage among those of its system, from the oldest; 0 where there is but one. */
  readonly vintage?: number;
}

/** total = Σ parts. */
export interface Relation {
  readonly total: number;
  readonly parts: readonly number[];
  /** Follows from other relations of the system: it helps to propagate, a solver can do without. */
  readonly implied: boolean;
  /**
   * Names the year and pair of vintages for which it says that reports only added, or that nothing changed;
   * 0 for any other sum.
   */
  readonly addsIn: number;
}

/** Cells that no relation ties to cells of another system. */
export interface System {
  readonly kinds: readonly CellKind[];
  /** Index of the row that each cell stands for, −1 where none does. */
  readonly rows: Int32Array;
  /** Cases; `UNKNOWN` where the caller does not know them. */
  readonly values: Int32Array;
  readonly names: readonly string[];
  readonly years: Int32Array;
  /**
   * The part of the system that each cell lies in, from 0; `EVERYWHERE` for those that lie in all.
   * Moves are first sought within one part, which is fast; what that leaves, in the whole.
   */
  readonly districts: Int32Array;
  /** When each cell was counted: by the place of its vintage, from the oldest. */
  readonly vintages: Int32Array;
  readonly relations: readonly Relation[];
  /** The relations that each cell takes part in, as positions in `relations`. */
  readonly relationsOf: readonly (readonly number[])[];
}

export const UNKNOWN = -1;
export const EVERYWHERE = -1;

/** Collects cells and relations and closes them into a `System`. */
export class SystemBuilder {
  private readonly cells: Cell[] = [];
  private readonly relations: Relation[] = [];

  /** @returns the cell's number. */
  add(cell: Cell): number {
    return this.cells.push(cell) - 1;
  }

  relate(total: number, parts: readonly number[], implied = false, addsIn = 0): void {
    this.relations.push({ total, parts, implied, addsIn });
  }

  close(): System {
    const { cells, relations } = this;
    return {
      kinds: cells.map(({ kind }) => kind),
      rows: Int32Array.from(cells, ({ row }) => row ?? -1),
      values: Int32Array.from(cells, ({ value }) => value),
      names: cells.map(({ name }) => name),
      years: Int32Array.from(cells, ({ year }) => year ?? 0),
      districts: Int32Array.from(cells, ({ district }) => district ?? 0),
      vintages: Int32Array.from(cells, ({ vintage }) => vintage ?? 0),
      relations,
      relationsOf: relationsOf(cells.length, relations),
    };
  }
}

/** Whether a reader sees the count of a cell. */
export function isPrinted(kind: CellKind | undefined, suppression: Suppression): boolean {
  return kind === 'public' || (kind === 'published' && suppression === 'ninguna');
}

/** For each cell, the positions of the relations that it takes part in. */
export function relationsOf(
  size: number,
  relations: readonly Relation[],
): readonly (readonly number[])[] {
  const positions = Array.from({ length: size }, (): number[] => []);
  relations.forEach(({ total, parts }, position) => {
    positions[total]?.push(position);
    for (const part of parts) positions[part]?.push(position);
  });
  return positions;
}

/** The system with some of its relations alone. */
export function withRelations(system: System, keep: (relation: Relation) => boolean): System {
  const relations = system.relations.filter(keep);
  return { ...system, relations, relationsOf: relationsOf(system.kinds.length, relations) };
}

/** Whether a cell lies in a district; every cell does in the whole (undefined). */
export function isWithin({ districts }: System, cell: number, district?: number): boolean {
  const own = districts[cell] ?? EVERYWHERE;
  return district === undefined || own === EVERYWHERE || own === district;
}

/** The districts of a system; undefined stands for the whole, the last of all. */
export function districtsOf({ districts }: System): readonly (number | undefined)[] {
  const parts = [...new Set(districts)].filter((district) => district !== EVERYWHERE);
  return parts.length > 1 ? [...parts.sort((a, b) => a - b), undefined] : [undefined];
}

/** A system and how its cells are printed. */
export interface Printed {
  readonly system: System;
  readonly suppressions: readonly Suppression[];
}

/** Systems with how each of their cells is printed, by the rows they were made from. */
export function printedOf(
  systems: readonly System[],
  rows: readonly { readonly supresion: Suppression }[],
): readonly Printed[] {
  return systems.map((system) => ({
    system,
    suppressions: Array.from(system.rows, (row) => rows[row]?.supresion ?? 'ninguna'),
  }));
}

/**
 * The group of each cell: two cells are in one if a chain of relations ties them.
 * @param ties the relations that count.
 */
export function groupsOf(system: System, ties: (relation: Relation) => boolean): Int32Array {
  const parents = Int32Array.from(system.kinds.keys());
  const rootOf = (cell: number): number => {
    let root = cell;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = cell; parents[at] !== root;) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  for (const relation of system.relations) {
    if (!ties(relation)) continue;
    for (const part of relation.parts) parents[rootOf(part)] = rootOf(relation.total);
  }
  return parents.map((_, cell) => rootOf(cell));
}

/** Whether some of a total may lie in none of its printed parts: it ties them but loosely. */
export function hasRest(system: System, relation: Relation): boolean {
  return relation.parts.some((part) => system.kinds[part] === 'rest');
}

/** What a reader can hold against a release: cells, and the sums that tie them. */

/**
 * `public`: printed whatever its size (the alcaldía as a whole). `published`: printed unless
 * suppressed. `withheld`: counts people but is never printed. `rest`: the cases of a total that
 * lie in none of its printed parts (no colonia, no hour); nobody is described by it.
 */
export type CellKind = 'public' | 'published' | 'withheld' | 'rest';

/** total = Σ parts. */
export interface Relation {
  readonly total: number;
  readonly parts: readonly number[];
  /** Follows from other relations of the system: it helps to propagate, a solver can do without. */
  readonly implied: boolean;
}

/** Cells that no relation ties to cells of another system. */
export interface System {
  readonly kinds: readonly CellKind[];
  /** Index of the row that the cell stands for, −1 where none does. */
  readonly rows: Int32Array;
  /** Cases; `UNKNOWN` where the caller does not know them. */
  readonly values: Int32Array;
  /**
   * The part of the system that each cell lies in, from 0; `EVERYWHERE` for those that lie in all.
   * Moves are first sought within one part, which is fast; what that leaves, in the whole.
   */
  readonly districts: Int32Array;
  readonly relations: readonly Relation[];
  /** The relations that each cell takes part in, as positions in `relations`. */
  readonly relationsOf: readonly (readonly number[])[];
  /** The cell in words, for errors. */
  readonly describe: (cell: number) => string;
}

export const UNKNOWN = -1;
export const EVERYWHERE = -1;

/** Collects cells and relations and closes them into a `System`. */
export class SystemBuilder {
  private readonly kinds: CellKind[] = [];
  private readonly rows: number[] = [];
  private readonly values: number[] = [];
  private readonly districts: number[] = [];
  private readonly relations: Relation[] = [];

  /** @returns the cell's number. */
  add(kind: CellKind, row: number, value: number, district = 0): number {
    this.rows.push(row);
    this.values.push(value);
    this.districts.push(district);
    return this.kinds.push(kind) - 1;
  }

  relate(total: number, parts: readonly number[], implied: boolean): void {
    this.relations.push({ total, parts, implied });
  }

  close(describe: (cell: number) => string): System {
    const relationsOf: number[][] = this.kinds.map(() => []);
    this.relations.forEach(({ total, parts }, position) => {
      relationsOf[total]?.push(position);
      for (const part of parts) relationsOf[part]?.push(position);
    });
    return {
      kinds: this.kinds,
      rows: Int32Array.from(this.rows),
      values: Int32Array.from(this.values),
      districts: Int32Array.from(this.districts),
      relations: this.relations,
      relationsOf,
      describe,
    };
  }
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

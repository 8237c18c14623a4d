/**
 * The cells and the sums that several releases print, each once: what any of them tells of a cell is known of it.
 */
import { isMost, toldByColonia } from './cellNames';
import type { Part } from './joinParts';
import { EVERYWHERE, UNKNOWN, isPrinted, type CellKind } from './model';
import type { Suppression } from '../count/observation';

export interface Merged {
  kind: CellKind;
  suppression: Suppression;
  value: number;
  row: number;
  readonly name: string;
  readonly edicion: string;
  readonly vintage: number;
  readonly year: number;
  readonly district: number;
}

interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
  implied: boolean;
}

/** Later than any vintage of what counts persons is told of what counts their carpetas. */
const PERSONS = 1_000_000;

export class MergedParts {
  readonly cells: Merged[] = [];
  readonly sums: Sum[] = [];
  /** By name of a cell, where it lies. */
  readonly districts = new Map<string, number>();
  private readonly byKey = new Map<string, number>();
  private readonly byName = new Map<string, number[]>();
  private readonly sumAt = new Map<string, Sum>();

  /** @param parts the newest release first: the districts are its own. */
  constructor(parts: readonly Part[]) {
    const hasBeside = parts.some(({ isBeside }) => isBeside);
    for (const part of parts) this.copy(part, hasBeside && part.isBeside !== true);
    this.heedWhatIsTold();
    for (const cells of this.byName.values()) {
      cells.sort((a, b) => (this.cells[a]?.vintage ?? 0) - (this.cells[b]?.vintage ?? 0));
    }
  }

  /** The cells of each name, in the order of their vintages. */
  vintages(): Iterable<readonly number[]> {
    return this.byName.values();
  }

  /** Those of one name. */
  named(name: string): readonly number[] {
    return this.byName.get(name) ?? [];
  }

  /** Whether some release prints a sum. */
  has(total: number, parts: readonly number[]): boolean {
    return this.sumAt.has(sumKey(total, parts));
  }

  private copy(part: Part, isOfPersons: boolean): void {
    const { system, suppressions, vintageOf, isNow } = part;
    const numbers = system.kinds.map((kind, cell) => {
      const name = system.names[cell] ?? '';
      const { edicion, ordinal } = vintageOf(name);
      const suppression = suppressions[cell] ?? 'ninguna';
      const district = this.districts.get(name) ?? system.districts[cell] ?? EVERYWHERE;
      this.districts.set(name, district);
      return this.take(`${name}@${edicion}`, {
        kind,
        suppression,
        value: system.values[cell] ?? UNKNOWN,
        row: isNow === true ? (system.rows[cell] ?? -1) : -1,
        name,
        edicion,
        vintage: ordinal + (isOfPersons ? PERSONS : 0),
        year: system.years[cell] ?? 0,
        district,
      });
    });
    for (const { total, parts, implied } of system.relations) {
      this.takeSum(
        numbers[total] ?? -1,
        parts.map((cell) => numbers[cell] ?? -1),
        implied,
      );
    }
  }

  /** Of an indicator that any release tells by colonia, what another tells nothing of is withheld like the rest. */
  private heedWhatIsTold(): void {
    const told = new Set<string>();
    for (const { kind, name } of this.cells) {
      const of = kind === 'published' ? toldByColonia(name) : undefined;
      if (of !== undefined) told.add(of);
    }
    for (const own of this.cells) {
      if (own.kind === 'untold' && told.has(toldByColonia(own.name) ?? '')) own.kind = 'withheld';
    }
  }

  /** What any release prints of a cell is known, and what one calls small is small. */
  private take(key: string, own: Merged): number {
    const at = this.byKey.get(key);
    const known = this.cells[at ?? -1];
    if (at === undefined || known === undefined) {
      const cell = this.cells.push(own) - 1;
      this.byKey.set(key, cell);
      const named = this.byName.get(own.name);
      if (named === undefined) this.byName.set(own.name, [cell]);
      else named.push(cell);
      return cell;
    }
    const isKnown = isPrinted(known.kind, known.suppression);
    const tellsMore =
      !isKnown &&
      (isPrinted(own.kind, own.suppression) ||
        KINDS.indexOf(own.kind) < KINDS.indexOf(known.kind) ||
        (own.suppression === 'primaria' && known.suppression === 'complementaria'));
    if (tellsMore) {
      known.suppression = own.suppression;
      if (KINDS.indexOf(own.kind) < KINDS.indexOf(known.kind)) known.kind = own.kind;
    }
    if (known.value === UNKNOWN) known.value = own.value;
    // The least that is told of piles, the most that is told of remainders: what any release tells is known.
    if (known.kind === 'public' && own.kind === 'public') {
      const [one, other] = [known.value, own.value];
      known.value = isMost(own.name) ? Math.min(one, other) : Math.max(one, other);
    }
    if (own.row >= 0) known.row = own.row;
    return at;
  }

  private takeSum(total: number, parts: readonly number[], implied: boolean): void {
    const key = sumKey(total, parts);
    const known = this.sumAt.get(key);
    if (known !== undefined) {
      known.implied ||= implied;
      return;
    }
    const sum: Sum = { total, parts, implied };
    this.sumAt.set(key, sum);
    this.sums.push(sum);
  }
}

/** From what tells the most of a cell to what tells the least. */
const KINDS: readonly CellKind[] = ['public', 'published', 'told', 'withheld', 'untold', 'rest'];

const sumKey = (total: number, parts: readonly number[]): string =>
  `${total}=${parts.toSorted((a, b) => a - b).join('+')}`;

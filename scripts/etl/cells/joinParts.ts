/**
 * Makes one system of the sums that several releases print, and of those of other sources that count the
 * same facts. A cell is one wherever it stands; of two vintages, the later is the earlier and what was
 * reported since.
 */
import { boundsOf, type Bounds } from './attacker';
import { isElsewhere, isMost, toldByColonia } from './cellNames';
import {
  groupsOf,
  type Printed,
  EVERYWHERE,
  SystemBuilder,
  UNKNOWN,
  isPrinted,
  type CellKind,
} from './model';
import type { Suppression } from '../count/observation';
import { NO_TIES, type Ties } from './sourceTies';
import { writeTies } from './writeTies';

export interface VintageAt {
  readonly edicion: string;
  /** Its place among those of its source, from the oldest. */
  readonly ordinal: number;
}

/** A system as one release prints it. */
export interface Part extends Printed {
  readonly vintageOf: (name: string) => VintageAt;
  /** Whether its rows are those that are being decided on. */
  readonly isNow?: true;
  /** Of a source that the others of the same system count persons of: known before any of theirs. */
  readonly isBeside?: true;
}

export interface Joint extends Printed {
  /** The name of each cell that stands for one, and the files it was counted from; of a loose one, none. */
  readonly ownNames: readonly string[];
  readonly editions: readonly string[];
}

/**
 * @param parts the newest release first: the districts are its own.
 * @param ties between cells of persons and of carpetas.
 * @returns the systems that share no cell, whatever its vintage, nor tie.
 */
export function joinParts(parts: readonly Part[], ties: Ties = NO_TIES): readonly Joint[] {
  const rootOf = rootsOf(parts, ties);
  return parts.flatMap((part, root) => {
    const own = parts.filter((_, position) => rootOf[position] === rootOf[root]);
    return own[0] === part ? [new Joining(own, tiesAmong(ties, own)).build()] : [];
  });
}

/** Those of the persons that some systems tell of. */
function tiesAmong(ties: Ties, own: readonly Printed[]): Ties {
  if (ties.list.length === 0) return ties;
  const names = new Set(own.flatMap(({ system }) => system.names));
  return { ...ties, list: ties.list.filter(({ persons }) => names.has(persons)) };
}

/** Two systems are in one group if a chain of shared names, or of ties, leads from one to the other. */
function rootsOf(all: readonly Part[], { list }: Ties): Int32Array {
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
  for (const { persons, files } of list) {
    const [own, ...others] = [persons, ...files].flatMap((name) => homes.get(name) ?? []);
    if (own !== undefined) builder.relate(own, others);
  }
  return groupsOf(builder.close(), () => true);
}

interface Merged {
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

class Joining {
  private readonly cells: Merged[] = [];
  private readonly byKey = new Map<string, number>();
  /** The cells of a name, in the order of their vintages. */
  private readonly byName = new Map<string, number[]>();
  private readonly sums: Sum[] = [];
  private readonly sumAt = new Map<string, Sum>();
  private readonly builder = new SystemBuilder();
  private readonly suppressions: Suppression[] = [];
  private readonly bounds: Bounds[] = [];
  private readonly districts = new Map<string, number>();
  /** The years of each pair of vintages, which hold or fall together. */
  private readonly groups = new Map<string, number>();

  constructor(
    private readonly parts: readonly Part[],
    private readonly ties: Ties,
  ) {}

  build(): Joint {
    const hasBeside = this.parts.some(({ isBeside }) => isBeside);
    for (const part of this.parts) this.copy(part, hasBeside && part.isBeside !== true);
    this.heedWhatIsTold();
    for (const cells of this.byName.values()) {
      cells.sort((a, b) => (this.cells[a]?.vintage ?? 0) - (this.cells[b]?.vintage ?? 0));
    }
    this.cells.forEach((own) => this.close(own));
    const links = this.links();
    const linked = new Set(links.map(({ now }) => now));
    const isLinkedRest = (part: number) => this.cells[part]?.kind === 'rest' && linked.has(part);
    for (const { total, parts, implied } of this.sums) {
      const isTied = parts.some((part) => isLinkedRest(part) || this.isOlderRest(part, linked));
      this.builder.relate(total, parts, implied && !isTied);
    }
    for (const link of links) this.link(link);
    writeTies(this, this.ties, this.groups.size + 1);
    const loose = this.suppressions.length - this.cells.length;
    const none = Array.from({ length: loose }, () => '');
    return {
      system: this.builder.close(),
      suppressions: this.suppressions,
      ownNames: [...this.cells.map(({ name }) => name), ...none],
      editions: [...this.cells.map(({ edicion }) => edicion), ...none],
    };
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

  private close(own: Merged): void {
    const { kind, value, row, name, year, district, vintage, suppression } = own;
    this.builder.add({ kind, value, row, name, year, district, vintage });
    this.suppressions.push(suppression);
    this.bounds.push(boundsOf(kind, suppression, value, this.ties.k));
  }

  /**
   * The cells that are tied to their vintage before: those of which that says something new. What is
   * printed of both says nothing, or that reports were taken back, and then of its year nothing holds;
   * unless it may still be hidden.
   */
  private links(): readonly Link[] {
    const before = new Map<number, number>();
    for (const cells of this.byName.values()) {
      cells.forEach((cell, nth) => {
        const earlier = cells[nth - 1];
        if (earlier !== undefined) before.set(cell, earlier);
      });
    }
    if (before.size === 0) return [];
    const follows = this.following(before);
    const links = [...before].flatMap(([now, then]): Link[] => {
      const [own, old] = [this.cells[now], this.cells[then]];
      if (own === undefined || old === undefined || follows.has(now)) return [];
      if (own.kind === 'public' || old.kind === 'public' || isElsewhere(own.name)) return [];
      const isSeen =
        own.row < 0 && isPrinted(own.kind, own.suppression) && isPrinted(old.kind, old.suppression);
      const isDenied = isSeen && own.value < old.value;
      const addsIn = this.groupOf(`${own.vintage} ${old.vintage} ${own.year}`);
      return [{ now, then, addsIn, isSeen, isDenied }];
    });
    const denied = new Set(links.flatMap(({ isDenied, addsIn }) => (isDenied ? [addsIn] : [])));
    return links.filter(({ isSeen, addsIn }) => !isSeen && !denied.has(addsIn));
  }

  private groupOf(key: string): number {
    const known = this.groups.get(key) ?? this.groups.size + 1;
    this.groups.set(key, known);
    return known;
  }

  /** Totals that are tied if their parts are, and remainders that are if those of finer sums are. */
  private following(before: ReadonlyMap<number, number>): ReadonlySet<number> {
    const then = (cell: number) => before.get(cell) ?? cell;
    const follows = new Set<number>();
    const shared = this.sums.filter(
      ({ total, parts }) =>
        before.has(total) && this.sumAt.has(sumKey(then(total), parts.map(then))),
    );
    for (const { total } of shared) follows.add(total);
    for (const { parts, implied } of shared) {
      const rests = parts.filter((part) => this.cells[part]?.kind === 'rest');
      const isTold = parts.every((part) => rests.includes(part) || follows.has(part));
      if (implied && isTold) for (const rest of rests) follows.add(rest);
    }
    return follows;
  }

  /** Whether a later vintage of a remainder is tied to it. */
  private isOlderRest(part: number, linked: ReadonlySet<number>): boolean {
    const own = this.cells[part];
    if (own?.kind !== 'rest') return false;
    const cells = this.byName.get(own.name) ?? [];
    return linked.has(cells[cells.indexOf(part) + 1] ?? -1);
  }

  private link({ now, then, addsIn }: Link): void {
    const { name = '', year = 0, district = EVERYWHERE, vintage = 0 } = this.cells[now] ?? {};
    const place = { year, district, vintage };
    const late = this.loose('rest', UNKNOWN, `${name}, después`, place);
    this.builder.relate(now, [then, late], false, addsIn);
  }

  /** The youngest cell of a name, or the total that is printed by it whatever its size. */
  find(name: string): number | undefined {
    const cell = this.byName.get(name)?.at(-1);
    if (cell !== undefined) return cell;
    const value = this.ties.known.get(name);
    if (value === undefined) return undefined;
    const added = this.loose('public', value, `${name}, total público`, {});
    this.bounds[added] = { least: value, greatest: value };
    this.byName.set(name, [added]);
    return added;
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
  private loose(kind: 'public' | 'rest', value: number, name: string, place: Place): number {
    const cell = this.builder.add({ kind, value, name, district: EVERYWHERE, ...place });
    this.suppressions.push('ninguna');
    return cell;
  }

  looseBy(kind: 'public' | 'rest', value: number, name: string, by: string): number {
    return this.loose(kind, value, name, { district: this.districts.get(by) ?? EVERYWHERE });
  }

  relate(total: number, parts: readonly number[], addsIn: number): void {
    this.builder.relate(total, parts, false, addsIn);
  }
}

interface Place {
  readonly year?: number;
  readonly district?: number;
  readonly vintage?: number;
}

interface Link {
  readonly now: number;
  readonly then: number;
  readonly addsIn: number;
  readonly isSeen: boolean;
  readonly isDenied: boolean;
}

/** From what tells the most of a cell to what tells the least. */
const KINDS: readonly CellKind[] = ['public', 'published', 'told', 'withheld', 'untold', 'rest'];

const sumKey = (total: number, parts: readonly number[]): string =>
  `${total}=${parts.toSorted((a, b) => a - b).join('+')}`;

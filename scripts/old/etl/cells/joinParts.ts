/**
 * Makes one system of the sums that several releases print, and of those of other sources that count the
 * same facts. A cell is one wherever it stands; of two vintages, the later is the earlier and what was
 * reported since.
 */
import { boundsOf, type Bounds } from './attacker';
import { MergedParts, type Merged } from './mergedParts';
import { groupsOf, type Printed, EVERYWHERE, SystemBuilder, UNKNOWN } from './model';
import type { Suppression } from '../count/observation';
import { NO_TIES, type Ties } from './sourceTies';
import { vintageLinks, type Link } from './vintageLinks';
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
    return own[0] === part ? [new Joining(new MergedParts(own), tiesAmong(ties, own)).build()] : [];
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

class Joining {
  private readonly builder = new SystemBuilder();
  private readonly suppressions: Suppression[] = [];
  private readonly bounds: Bounds[] = [];
  /** Totals that are printed by a name of which there is no cell. */
  private readonly totals = new Map<string, number>();

  constructor(
    private readonly merged: MergedParts,
    private readonly ties: Ties,
  ) {}

  build(): Joint {
    const { cells, sums } = this.merged;
    for (const own of cells) this.close(own);
    const { links, next } = vintageLinks(this.merged);
    const linked = new Set(links.map(({ now }) => now));
    const isLinkedRest = (part: number) => cells[part]?.kind === 'rest' && linked.has(part);
    for (const { total, parts, implied } of sums) {
      const isTied = parts.some((part) => isLinkedRest(part) || this.isOlderRest(part, linked));
      this.builder.relate(total, parts, implied && !isTied);
    }
    for (const link of links) this.link(link);
    writeTies(this, this.ties, next);
    const loose = this.suppressions.length - cells.length;
    const none = Array.from({ length: loose }, () => '');
    return {
      system: this.builder.close(),
      suppressions: this.suppressions,
      ownNames: [...cells.map(({ name }) => name), ...none],
      editions: [...cells.map(({ edicion }) => edicion), ...none],
    };
  }

  private close(own: Merged): void {
    const { kind, value, row, name, year, district, vintage, suppression } = own;
    this.builder.add({ kind, value, row, name, year, district, vintage });
    this.suppressions.push(suppression);
    this.bounds.push(boundsOf(kind, suppression, value, this.ties.k));
  }

  /** Whether a later vintage of a remainder is tied to it. */
  private isOlderRest(part: number, linked: ReadonlySet<number>): boolean {
    const own = this.merged.cells[part];
    if (own?.kind !== 'rest') return false;
    const cells = this.merged.named(own.name);
    return linked.has(cells[cells.indexOf(part) + 1] ?? -1);
  }

  private link({ now, then, addsIn }: Link): void {
    const {
      name = '',
      year = 0,
      district = EVERYWHERE,
      vintage = 0,
    } = this.merged.cells[now] ?? {};
    const place = { year, district, vintage };
    const late = this.loose('rest', UNKNOWN, `${name}, después`, place);
    this.builder.relate(now, [then, late], false, addsIn);
  }

  /** The youngest cell of a name, or the total that is printed by it whatever its size. */
  find(name: string): number | undefined {
    const cell = this.merged.named(name).at(-1) ?? this.totals.get(name);
    if (cell !== undefined) return cell;
    const value = this.ties.known.get(name);
    if (value === undefined) return undefined;
    const added = this.loose('public', value, `${name}, total público`, {});
    this.bounds[added] = { least: value, greatest: value };
    this.totals.set(name, added);
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
    const district = this.merged.districts.get(by) ?? EVERYWHERE;
    return this.loose(kind, value, name, { district });
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

/**
 * What may be said of piles: an attacker knows every published count, the years that have a pile and these
 * very rules, and must not learn from what is said how many cases a pile has (docs/decisions/apilamientos.md).
 *
 * All the counts that a pile could have are parted by what would be said of each. Something is said only
 * where every part leaves each count open; which parts do is known without knowing the pile, so that
 * nothing follows from what is left unsaid either.
 */
import { LEAST_PILED, type PileEffect } from '../../../../src/old/lib/contract/piles';

/** Cases that pile up in one colonia: of one indicator that is no sum, in one year. */
export interface PileCell {
  readonly key: string;
  readonly n: number;
  /** The most that an attacker thinks possible, if it is less than what is tried. */
  readonly most?: number;
}

/** Something that is said of a colonia, and what would be said of it for any pile. */
export interface Statement {
  /** In each, the keys of the pile's cells that count in it, and its published count. */
  readonly windows: readonly { readonly keys: readonly string[]; readonly n: number }[];
  /** @param piled cases of the pile in each window */
  readonly effectOf: (piled: readonly number[]) => PileEffect;
}

/** A published count that some of the pile's cells cannot exceed together. */
export interface Cap {
  readonly keys: readonly string[];
  readonly n: number;
}

export interface Said {
  /** In the order of the statements. */
  readonly effects: readonly PileEffect[];
  /** By key of the pile's cells: the least that an attacker can tell of each. */
  readonly least: ReadonlyMap<string, number>;
}

/** Counts beyond this are not tried: what is open below it is open. */
const MOST_TRIED = 40;
/** Combinations beyond these are not tried: then nothing is said. */
const MOST_COMBINED = 4e6;

/**
 * What is said of each statement. The first is said where it can be; each other, where with those before it
 * every part leaves every count open.
 * @param statements the most telling first
 * @param k values that must stay possible of each cell of the pile
 * @returns null where not even that there is a pile may be said
 */
export function sayable(
  cells: readonly PileCell[],
  statements: readonly Statement[],
  caps: readonly Cap[],
  k: number,
): Said | null {
  const ranges = cells.map(({ n, most = MOST_TRIED }) =>
    n >= LEAST_PILED
      ? { least: LEAST_PILED, most: Math.min(MOST_TRIED, most) }
      : { least: 0, most: LEAST_PILED - 1 },
  );
  const combined = ranges.reduce((product, { least, most }) => product * (most - least + 1), 1);
  if (combined > MOST_COMBINED) return null;
  const limits = [...caps, ...statements.flatMap(({ windows }) => windows)].map(({ keys, n }) => ({
    at: placesOf(cells, keys),
    n,
  }));
  const possible = [...everyCount(ranges)].filter((counts) =>
    limits.every(({ at, n }) => sumAt(counts, at) <= n),
  );
  const told = statements.map(memoized(cells));
  const partsBy = (chosen: readonly number[]) =>
    partition(possible, cells.length, (counts) =>
      chosen.map((at) => told[at]?.(counts) ?? 'reservado'),
    );
  const chosen: number[] = [];
  for (const at of statements.keys()) {
    const isOpen = () => [...partsBy([...chosen, at]).values()].every((part) => part.isOpen(k));
    if (at === 0 || isOpen()) chosen.push(at);
  }
  const parts = partsBy(chosen);
  const own = chosen.map((at) => told[at]?.(cells.map(({ n }) => n)) ?? 'reservado');
  const part = partTold([...parts.values()], parts.get(own.join(' ')), cells.length, k);
  if (part === null) return null;
  return {
    effects: statements.map((_, at) => part.effects[chosen.indexOf(at)] ?? 'reservado'),
    least: new Map(cells.map(({ key }, at) => [key, part.leastOf(at)])),
  };
}

/**
 * The part that the pile is told to lie in: its own, or that of all that leave a count too little open,
 * together with as few others as open it.
 */
function partTold(
  parts: readonly Part[],
  own: Part | undefined,
  cells: number,
  k: number,
): Part | null {
  const narrow = parts.filter((part) => !part.isOpen(k));
  const open = parts.filter((part) => part.isOpen(k)).toSorted((a, b) => a.size - b.size);
  while (narrow.length > 0 && !Part.union(narrow, cells).isOpen(k)) {
    const [next] = open.splice(0, 1);
    if (next === undefined) return null;
    narrow.push(next);
  }
  // What the attacker thinks impossible is not told of.
  if (own === undefined) return null;
  return open.includes(own) ? own : Part.union(narrow, cells);
}

function partition(
  possible: readonly (readonly number[])[],
  cells: number,
  effectsOf: (counts: readonly number[]) => readonly PileEffect[],
): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const counts of possible) {
    const effects = effectsOf(counts);
    const name = effects.join(' ');
    const part = parts.get(name) ?? new Part(effects, cells);
    part.take(counts);
    parts.set(name, part);
  }
  return parts;
}

/** All the counts of which the same would be said: of each cell, its possible values. */
class Part {
  private readonly values: readonly Set<number>[];
  /** Counts that were taken in one by one. */
  size = 0;

  constructor(
    readonly effects: readonly PileEffect[],
    cells: number,
  ) {
    this.values = Array.from({ length: cells }, () => new Set<number>());
  }

  static union(parts: readonly Part[], cells: number): Part {
    const all = new Part([], cells);
    for (const part of parts) {
      part.values.forEach((own, at) => own.forEach((value) => all.values[at]?.add(value)));
    }
    return all;
  }

  take(counts: readonly number[]): void {
    counts.forEach((count, at) => this.values[at]?.add(count));
    this.size += 1;
  }

  isOpen(k: number): boolean {
    return this.values.every(({ size }) => size >= k);
  }

  leastOf(at: number): number {
    return Math.min(...(this.values[at] ?? []));
  }
}

const placesOf = (cells: readonly PileCell[], keys: readonly string[]) =>
  cells.flatMap(({ key }, at) => (keys.includes(key) ? [at] : []));

const sumAt = (counts: readonly number[], places: readonly number[]) =>
  places.reduce((sum, at) => sum + (counts[at] ?? 0), 0);

/** What a statement says of counts, worked out once for each sum in its windows. */
const memoized =
  (cells: readonly PileCell[]) =>
  ({ windows, effectOf }: Statement) => {
    const places = windows.map(({ keys }) => placesOf(cells, keys));
    const known = new Map<string, PileEffect>();
    return (counts: readonly number[]): PileEffect => {
      const piled = places.map((at) => sumAt(counts, at));
      const name = piled.join(' ');
      const effect = known.get(name) ?? effectOf(piled);
      known.set(name, effect);
      return effect;
    };
  };

function* everyCount(
  ranges: readonly { readonly least: number; readonly most: number }[],
  before: readonly number[] = [],
): Generator<readonly number[]> {
  const range = ranges[before.length];
  if (range === undefined) {
    yield before;
    return;
  }
  for (let n = range.least; n <= range.most; n += 1) yield* everyCount(ranges, [...before, n]);
}

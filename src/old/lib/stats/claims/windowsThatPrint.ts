/** Where a printed percentage could have come from: all pairs of windows of a stated grid that print it. */
import { changePercent, printingOf, type PrintedChange, type Printing } from './printedChange';

/** Windows of one length: one after the other, or a year apart. */
type Apart = 'seguidas' | 'un_anio';

/** Places are of months in the series, both ends counted. */
export interface PlacedPair {
  readonly months: number;
  readonly apart: Apart;
  /** Place of the first month of the earlier and of the later window. */
  readonly before: { readonly from: number; readonly n: number };
  readonly after: { readonly from: number; readonly n: number };
}

interface PrintingPair extends PlacedPair {
  readonly printing: Printing;
}

export interface Origins {
  /** Pairs of the grid that hold all their months and do not start from zero. */
  readonly tried: number;
  readonly printing: readonly PrintingPair[];
  /** Those that print it or a larger change the same way. */
  readonly asMuch: number;
  /** Those that print it, nested ones together: it is one choice told several times. */
  readonly episodes: readonly (readonly PrintingPair[])[];
}

const LONGEST = 12;

/**
 * The grid: lengths of 1 to 12 months, one after the other or a year apart (of twelve months both are the same),
 * that end in one of the months asked for.
 * @param months in order, none missing; null where a month is not told or still provisional
 * @param ends places of the first and last month that a later window may end in, both included
 */
export function windowsThatPrint(
  months: readonly (number | null)[],
  change: PrintedChange,
  ends: { readonly first: number; readonly last: number },
): Origins {
  const pairs = pairsOf(months, ends);
  const printing = pairs.flatMap((pair) => {
    const how = printingOf(pair.before.n, pair.after.n, change);
    return how === null ? [] : [{ ...pair, printing: how }];
  });
  return {
    tried: pairs.length,
    printing,
    asMuch: printing.length + pairs.filter((pair) => isBeyond(pair, change)).length,
    episodes: episodesOf(printing),
  };
}

/** A larger change the same way, that does not print it. */
function isBeyond({ before, after }: PlacedPair, change: PrintedChange): boolean {
  const moved = changePercent(before.n, after.n) ?? 0;
  return (
    moved * change.percent > 0 &&
    Math.abs(moved) > Math.abs(change.percent) &&
    printingOf(before.n, after.n, change) === null
  );
}

/**
 * The same pair so many months later, or earlier if negative.
 * @returns null where it is not told, or starts from zero
 */
export function shifted(
  months: readonly (number | null)[],
  { months: length, apart, before, after }: PlacedPair,
  by: number,
): PlacedPair | null {
  return pairAt(months, length, apart, before.from + by, after.from + by);
}

function pairsOf(
  months: readonly (number | null)[],
  { first, last }: { readonly first: number; readonly last: number },
): readonly PlacedPair[] {
  const pairs: PlacedPair[] = [];
  for (let end = first; end <= last; end += 1) {
    for (let length = 1; length <= LONGEST; length += 1) {
      const from = end - length + 1;
      for (const apart of apartOf(length)) {
        const pair = pairAt(
          months,
          length,
          apart,
          from - (apart === 'un_anio' ? LONGEST : length),
          from,
        );
        if (pair !== null) pairs.push(pair);
      }
    }
  }
  return pairs;
}

const apartOf = (length: number): readonly Apart[] =>
  length === LONGEST ? ['un_anio'] : ['seguidas', 'un_anio'];

function pairAt(
  months: readonly (number | null)[],
  length: number,
  apart: Apart,
  before: number,
  after: number,
): PlacedPair | null {
  const [earlier, later] = [sumOf(months, before, length), sumOf(months, after, length)];
  if (earlier === null || later === null || earlier === 0) return null;
  return {
    months: length,
    apart,
    before: { from: before, n: earlier },
    after: { from: after, n: later },
  };
}

function sumOf(months: readonly (number | null)[], from: number, length: number): number | null {
  if (from < 0 || from + length > months.length) return null;
  return months
    .slice(from, from + length)
    .reduce<number | null>((sum, n) => (sum === null || n === null ? null : sum + n), 0);
}

/** Joined wherever both windows of one lie within those of another. */
function episodesOf(pairs: readonly PrintingPair[]): readonly (readonly PrintingPair[])[] {
  const episodes: PrintingPair[][] = [];
  for (const pair of pairs) {
    const nested = episodes.filter((episode) =>
      episode.some((each) => isWithin(each, pair) || isWithin(pair, each)),
    );
    const [into, ...others] = nested;
    if (into === undefined) {
      episodes.push([pair]);
      continue;
    }
    for (const other of others) {
      into.push(...other);
      episodes.splice(episodes.indexOf(other), 1);
    }
    into.push(pair);
  }
  return episodes;
}

const isWithin = (inner: PlacedPair, outer: PlacedPair): boolean =>
  lies(inner, outer, 'before') && lies(inner, outer, 'after');

function lies(inner: PlacedPair, outer: PlacedPair, window: 'before' | 'after'): boolean {
  const [one, other] = [inner[window].from, outer[window].from];
  return one >= other && one + inner.months <= other + outer.months;
}

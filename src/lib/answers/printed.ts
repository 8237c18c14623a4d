/** A change as somebody prints it: which counts print it, and which windows of a series would. */

export interface Said {
  /** In per cent, below zero a fall. */
  readonly percent: number;
  /** Decimals that it was said with. */
  readonly decimals: number;
}

/** Rounded, or with the rest of its digits cut off. */
export type Printing = 'rounded' | 'cut';

/**
 * In whole numbers, so that no half is lost to binary fractions: with T the change in its last decimal,
 * |100·10ᵈ·(after − before)| is within half of `before` of |T|·before where it rounds to it (a half goes either way).
 * @returns null where the two counts print another change, or none because they begin with nothing
 */
export function printingOf(
  before: number,
  after: number,
  { percent, decimals }: Said,
): Printing | null {
  if (before === 0) return null;
  const scale = 10 ** decimals;
  const units = Math.round(Math.abs(percent) * scale);
  const moved = Math.abs(after - before) * 100 * scale;
  if (units !== 0 && Math.sign(after - before) !== Math.sign(percent)) return null;
  if (2 * Math.abs(moved - units * before) <= before) return 'rounded';
  return Math.floor(moved / before) === units ? 'cut' : null;
}

/** The pairs of fewest cases that print it, one for each earlier count. @param many how many of them @param most cases before */
export function countsBehind(said: Said, many: number, most: number) {
  const pairs: { before: number; after: number }[] = [];
  for (let before = 1; before <= most && pairs.length < many; before += 1) {
    const middle = Math.round(before * (1 + said.percent / 100));
    const after = [middle, middle - 1, middle + 1].find(
      (n) => n >= 0 && printingOf(before, n, said) !== null,
    );
    if (after !== undefined) pairs.push({ before, after });
  }
  return pairs;
}

export interface PickedWindow {
  readonly months: number;
  readonly before: { readonly start: number; readonly n: number };
  readonly after: { readonly start: number; readonly n: number };
}

export interface Picked {
  /** Pairs of windows that were tried. */
  readonly tried: number;
  /** Those that print it, the longest first. */
  readonly found: readonly PickedWindow[];
}

interface Months {
  readonly start: number;
  readonly counts: readonly number[];
  /** First month that is still provisional. */
  readonly openFrom: number;
}

const LONGEST = 12;

/**
 * Windows of 1 to 12 months, one after the other or a year apart, of which the later ends in one year.
 * @param series of months @param from first month of that year
 */
export function windowsThatPrint(series: Months, said: Said, from: number): Picked {
  const sum = (start: number, months: number) =>
    start < series.start
      ? null
      : series.counts
          .slice(start - series.start, start - series.start + months)
          .reduce((total, n) => total + n, 0);
  const last = Math.min(from + LONGEST, series.start + series.counts.length, series.openFrom);
  const lengths = Array.from({ length: LONGEST }, (_, at) => LONGEST - at);
  const ends = Array.from({ length: Math.max(0, last - from) }, (_, at) => from + at + 1);
  const tried = lengths.flatMap((months) =>
    ends.flatMap((end) =>
      [...new Set([months, LONGEST])].flatMap((apart) => {
        const start = end - months;
        const [before, after] = [sum(start - apart, months), sum(start, months)];
        if (before === null || after === null || before === 0) return [];
        return [
          { months, before: { start: start - apart, n: before }, after: { start, n: after } },
        ];
      }),
    ),
  );
  const found = tried.filter(({ before, after }) => printingOf(before.n, after.n, said) !== null);
  return { tried: tried.length, found };
}

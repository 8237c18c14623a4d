import { randomIndex, randomStream } from '../random/stream';

export interface SetsAsked {
  /** Places of each set. */
  readonly size: number;
  /** All sets if there are no more than this, else so many drawn at random, no two alike. */
  readonly most: number;
  readonly seed: number;
}

/**
 * Sets of so many of 0 … places − 1, each in order, as if each were the treated one.
 * @returns none where there are not so many places
 */
export function placeboSets(
  places: number,
  { size, most, seed }: SetsAsked,
): readonly (readonly number[])[] {
  if (size < 1 || size > places) return [];
  if (combinations(places, size) <= most) return everySet(places, size);
  const stream = randomStream(seed);
  const found = new Map<string, readonly number[]>();
  while (found.size < most) {
    const set = new Set<number>();
    while (set.size < size) set.add(randomIndex(stream, places));
    const inOrder = [...set].sort((a, b) => a - b);
    found.set(inOrder.join(' '), inOrder);
  }
  return [...found.values()];
}

function combinations(places: number, size: number): number {
  let count = 1;
  for (let taken = 0; taken < size; taken += 1) count *= (places - taken) / (taken + 1);
  return Math.round(count);
}

function everySet(places: number, size: number, from = 0): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return Array.from({ length: places - from }, (_, place) => from + place).flatMap((first) =>
    everySet(places, size - 1, first + 1).map((rest) => [first, ...rest]),
  );
}

/** The pairs of whole numbers that a printed percentage may stand for. */
import { testRates } from '../compareRates';
import { printingOf, type PrintedChange, type Printing } from './printedChange';

export interface PairBehind {
  readonly before: number;
  readonly after: number;
  readonly printing: Printing;
}

/** More would be a list that nobody reads. */
const MOST_BEFORE = 100_000;

/**
 * All that print it with at most so many cases before, from the fewest.
 * @param most cases before, whole; at most 100,000
 * @throws RangeError if it is more, or not whole
 */
export function countsBehind(change: PrintedChange, most: number): readonly PairBehind[] {
  if (!Number.isInteger(most) || most < 0 || most > MOST_BEFORE) {
    throw new RangeError(`Se piden pares de hasta ${most} casos; deben ser de 0 a ${MOST_BEFORE}.`);
  }
  return Array.from({ length: most }, (_, place) => place + 1).flatMap((before) =>
    afterOf(before, change).map(({ after, printing }) => ({ before, after, printing })),
  );
}

/** Two-sided exact p-value of «both rates are equal», with periods of the same length. */
export function pairChance({ before, after }: Pick<PairBehind, 'before' | 'after'>): number {
  return testRates({ count: after, exposure: 1 }, { count: before, exposure: 1 })?.p ?? 1;
}

/** Standard deviates of |after − before| under which no exact p-value is below one in twenty: it is at most the normal one. */
const SURELY_WITHIN = 1.9;

/**
 * Place of the first pair that is beyond chance; -1 where none is.
 * @param alpha at most 0.05
 */
export function firstBeyondChance(pairs: readonly PairBehind[], alpha: number): number {
  return pairs.findIndex(
    (pair) =>
      Math.abs(pair.after - pair.before) >= SURELY_WITHIN * Math.sqrt(pair.after + pair.before) &&
      pairChance(pair) < alpha,
  );
}

/** The later counts that print the change from one earlier: those about `before` × (1 + change), within a unit each way. */
function afterOf(before: number, change: PrintedChange) {
  const [unit, middle] = [
    before / (100 * 10 ** change.decimals),
    before * (1 + change.percent / 100),
  ];
  const first = Math.max(0, Math.floor(middle - unit) - 1);
  const last = Math.ceil(middle + unit) + 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place).flatMap(
    (after) => {
      const printing = printingOf(before, after, change);
      return printing === null ? [] : [{ after, printing }];
    },
  );
}

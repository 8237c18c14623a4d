/** What could have been told from pure chance at all, starting from a count. */
import { testRates } from '../compareRates';
import { firstIn } from '../firstIn';

export interface SeenAtAll {
  /** The most cases after that are a fall beyond chance; null where even none would not be. */
  readonly atMost: number | null;
  /** The fewest cases after that are a rise beyond chance. */
  readonly atLeast: number;
}

/**
 * @param before cases; `months` of each window, that are their exposures
 * @param alpha beyond chance is a p-value below it, between 0 and 1
 * @throws RangeError if the count is not whole, or a window has no months
 */
export function seenAtAll(
  before: number,
  months: { readonly before: number; readonly after: number },
  alpha: number,
): SeenAtAll {
  if (!(months.before > 0 && months.after > 0)) {
    throw new RangeError(`Cada ventana tiene al menos un mes: ${months.before} y ${months.after}.`);
  }
  const expected = (before * months.after) / months.before;
  const isBeyond = (after: number): boolean => {
    const exact = testRates(
      { count: after, exposure: months.after },
      { count: before, exposure: months.before },
    );
    return exact !== null && exact.p < alpha;
  };
  // The p-value falls with the distance from what is expected: each side is searched by halves.
  let ceiling = Math.ceil(expected) + 1;
  while (!isBeyond(ceiling)) ceiling *= 2;
  const fewest = firstIn(0, Math.floor(expected) + 1, (after) => !isBeyond(after));
  return {
    atMost: fewest === 0 ? null : fewest - 1,
    atLeast: firstIn(Math.ceil(expected), ceiling, isBeyond),
  };
}

/** A change in percent as someone prints it, and whether two counts print it. */
import { requireCount } from '../interval';

export interface PrintedChange {
  /** Above zero a rise, below zero a fall, in percent. */
  readonly percent: number;
  /** Decimals that it was printed with. */
  readonly decimals: number;
}

/** How a pair comes to print a change: rounded, or with the rest of its digits cut off. */
export type Printing = 'redondeo' | 'corte';

/** In percent of the first; null where the first is zero. */
export function changePercent(before: number, after: number): number | null {
  return before === 0 ? null : ((after - before) * 100) / before;
}

/**
 * In whole numbers, so that no half is lost to binary fractions: with T the printed change in its last decimal,
 * |100·10ᵈ·(after − before)| is within half of `before` of |T|·before where it rounds to it (a half goes either way).
 * @returns null where the pair prints another change, or none because it starts from zero
 * @throws RangeError if a count is not a whole number of cases
 */
export function printingOf(
  before: number,
  after: number,
  { percent, decimals }: PrintedChange,
): Printing | null {
  requireCount(before);
  requireCount(after);
  if (before === 0) return null;
  const scale = 100 * 10 ** decimals;
  const units = Math.round(Math.abs(percent) * 10 ** decimals);
  const moved = Math.abs(after - before) * scale;
  if (units !== 0 && Math.sign(after - before) !== Math.sign(percent)) return null;
  if (2 * Math.abs(moved - units * before) <= before) return 'redondeo';
  return Math.floor(moved / before) === units ? 'corte' : null;
}

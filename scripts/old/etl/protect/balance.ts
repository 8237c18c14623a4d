/** The books must balance before anything is hidden in them. */
import { UNKNOWN, type Relation, type System } from '../cells/model';

/** Counts that do not add up: among themselves, or with what is printed already. */
export class Unbalanced extends Error {}

/**
 * The true count of every cell: those without a row are derived from their sums, as far as they can be.
 * @throws Error naming a total that is not the sum of its parts.
 */
export function trueCounts(system: System): Int32Array {
  const counts = Int32Array.from(system.values);
  let pending = system.relations;
  for (let left = Infinity; pending.length < left;) {
    left = pending.length;
    pending = pending.filter((relation) => !derive(system, relation, counts));
  }
  return counts;
}

/** Fills the one cell that a relation lacks. @returns whether the relation is now complete. */
function derive(system: System, { total, parts }: Relation, counts: Int32Array): boolean {
  const missing = parts.filter((part) => counts[part] === UNKNOWN);
  const sum = parts.reduce((at, part) => at + Math.max(counts[part] ?? 0, 0), 0);
  const whole = counts[total] ?? UNKNOWN;
  if (whole === UNKNOWN) {
    if (missing.length > 0) return false;
    counts[total] = sum;
    return true;
  }
  if (missing.length > 1) return false;
  for (const only of missing) counts[only] = whole - sum;
  if (missing.length === 0 ? whole === sum : whole >= sum) return true;
  throw new Unbalanced(
    `Las cuentas no cierran: ${system.names[total]} dice ${whole} y sus partes suman ${sum}.`,
  );
}

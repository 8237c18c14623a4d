/** What an attacker may assume of each cell: all that is printed, and the rules by which it was. */
import { isPrinted, type CellKind, type System } from './model';
import type { Suppression } from '../count/observation';

/** Least and greatest count, both included. */
export interface Bounds {
  readonly least: number;
  readonly greatest: number;
}

/**
 * The sliding protection level: how many values more than one must stay possible for a suppressed count. Two leaves three: one
 * would tell «it is 2 or 3», which is the count; three is all that k = 5 allows (1–4), and triples
 * the names that no longer say why a cell is hidden (docs/decisions/proteccion-de-celdas.md).
 */
export const PROTECTION_LEVEL = 2;

/** More cases than any release counts; finite, so that no program is unbounded. */
export const MOST = 1e7;

const ANYTHING: Bounds = { least: 0, greatest: MOST };

/**
 * No zero is ever hidden, and whoever knows how we choose knows it: a suppressed count is 1 or more.
 * `primaria` says besides that it is under k. `complementaria` says no more: a small count may bear
 * that name, so that four quarters «1–4» of a year «1–4» don't prove 1 + 1 + 1 + 1. What is not
 * published at its grain may be zero.
 */
export function boundsOf(
  kind: CellKind,
  suppression: Suppression,
  value: number,
  k: number,
): Bounds {
  if (isPrinted(kind, suppression)) return { least: value, greatest: value };
  if (suppression === 'primaria') return { least: 1, greatest: k - 1 };
  return { least: suppression === 'ninguna' ? 0 : 1, greatest: MOST };
}

/**
 * What would be known of each cell if nothing of one vintage, nor of any later, were printed below the
 * alcaldía: its public totals, and what was printed of earlier ones.
 * @param vintage its place among those of the system; the first, where it is left out.
 */
export function baselineBounds(
  system: System,
  suppressions: readonly Suppression[],
  k: number,
  vintage = -Infinity,
): readonly Bounds[] {
  return system.kinds.map((kind, cell) => {
    if (kind === 'published' && (system.vintages[cell] ?? 0) >= vintage) return ANYTHING;
    return boundsOf(kind, suppressions[cell] ?? 'ninguna', system.values[cell] ?? 0, k);
  });
}

/**
 * How far apart the counts of a cell must lie: the sign of a suppressed one, that it is no zero, may leave
 * fewer than its baseline did, and then it tells.
 * @param baseline what is public of it anyway.
 */
export function protectionLevelOf({ least, greatest }: Bounds): number {
  return Math.min(PROTECTION_LEVEL, greatest - least);
}

/** What an attacker may assume of each cell: all that is printed, and the rules by which it was. */
import { isPrinted, type CellKind, type System } from './model';
import type { Suppression } from '../count/observation';
import { propagate } from './propagate';

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
const MOST = 1e7;

/**
 * `primaria` says that a count lies between 1 and k − 1. `complementaria` says nothing of it: a small
 * count may bear that name, so that four quarters «1–4» of a year «1–4» don't prove 1 + 1 + 1 + 1,
 * and so may, where all else fails, a zero.
 */
export function boundsOf(
  kind: CellKind,
  suppression: Suppression,
  value: number,
  k: number,
): Bounds {
  if (isPrinted(kind, suppression)) return { least: value, greatest: value };
  if (suppression === 'primaria') return { least: 1, greatest: k - 1 };
  return { least: 0, greatest: MOST };
}

/**
 * What would be known of each cell if this release printed nothing below the alcaldía: its public
 * totals, and what earlier releases printed.
 */
export function baselineBounds(
  system: System,
  suppressions: readonly Suppression[],
  k: number,
): readonly Bounds[] {
  return system.kinds.map((kind, cell) => {
    const own = kind === 'published' ? 'complementaria' : (suppressions[cell] ?? 'ninguna');
    return boundsOf(kind, own, system.values[cell] ?? 0, k);
  });
}

/** How far apart the counts of each cell can lie by the baseline, one sum at a time: or less. */
export function ceilingsOf(
  system: System,
  suppressions: readonly Suppression[],
  k: number,
): Float64Array {
  const bounds = propagate(system, baselineBounds(system, suppressions, k));
  return Float64Array.from(bounds, ({ least, greatest }) => greatest - least);
}

/**
 * How far apart the possible counts of a suppressed cell must lie.
 * @param ceiling how far apart they lie by what is public anyway.
 */
export function protectionLevelOf(ceiling: number): number {
  return Math.min(PROTECTION_LEVEL, ceiling);
}

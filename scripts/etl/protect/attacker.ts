/** What an attacker may assume of each cell: all that is printed, and the rules by which it was. */
import type { CellKind, System } from './model';
import type { Suppression } from './observation';
import { propagate } from './propagate';

/** Least and greatest count, both included. */
export interface Bounds {
  readonly least: number;
  readonly greatest: number;
}

/**
 * How many values more than one must stay possible for a suppressed count. Two leaves three: one
 * would tell «it is 2 or 3», which is the count; three is all that k = 5 allows (1–4), and triples
 * the names that no longer say why a cell is hidden (docs/decisions/proteccion-de-celdas.md).
 */
export const PROTECTION = 2;

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
  const isPrinted = kind === 'public' || (kind === 'published' && suppression === 'ninguna');
  if (isPrinted) return { least: value, greatest: value };
  if (suppression === 'primaria') return { least: 1, greatest: k - 1 };
  return { least: 0, greatest: MOST };
}

/** The most that each cell can hold by the public totals of the alcaldía, were nothing else printed. */
export function ceilingsOf(system: System): Float64Array {
  const bounds = system.kinds.map((kind, cell) =>
    boundsOf(kind, 'complementaria', system.values[cell] ?? 0, MOST),
  );
  return Float64Array.from(propagate(system, bounds), ({ greatest }) => greatest);
}

/**
 * How far apart the possible counts of a suppressed cell must lie.
 * @param ceiling the most that the cell can hold by whole-alcaldía totals, which are public anyway.
 */
export function protectionOf(ceiling: number): number {
  return Math.min(PROTECTION, ceiling);
}

/** How the cells of systems are printed. */
import type { System } from './model';
import type { Suppression } from '../count/observation';

/** A system and how its cells are printed. */
export interface Printed {
  readonly system: System;
  readonly suppressions: readonly Suppression[];
}

/** Systems with how each of their cells is printed, by the rows they were made from. */
export function printedOf(
  systems: readonly System[],
  rows: readonly { readonly supresion: Suppression }[],
): readonly Printed[] {
  return systems.map((system) => ({
    system,
    suppressions: Array.from(system.rows, (row) => rows[row]?.supresion ?? 'ninguna'),
  }));
}

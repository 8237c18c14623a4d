/** What was read and what was decided → rows by colonia. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import type { Placed } from '../reading/asked';

/** Where a name is; `fuera` where it is of no colonia of the alcaldía. */
export type Decision = ColoniaKey | 'fuera';

export interface ColoniaTally {
  readonly clave: ColoniaKey;
  readonly nombre: string;
  readonly n: number;
}

export interface Tally {
  /** Every colonia, most rows first and then by name. */
  readonly colonias: readonly ColoniaTally[];
  /** Rows that are in one. */
  readonly inside: number;
  readonly outside: number;
  /** Rows of names that nobody has placed yet. */
  readonly undecided: number;
  readonly empty: number;
}

/** @param decisions by name, as it is in `undecided` */
export function tally(
  { byColonia, undecided, unasked, outside, empty }: Placed,
  colonias: readonly { readonly clave: ColoniaKey; readonly nombre: string }[],
  decisions: ReadonlyMap<string, Decision>,
): Tally {
  const counts = new Map<Decision, number>(byColonia.map(({ clave, n }) => [clave, n]));
  let open = unasked.rows;
  for (const { value, n } of undecided) {
    const decision = decisions.get(value);
    if (decision === undefined) open += n;
    else counts.set(decision, (counts.get(decision) ?? 0) + n);
  }
  const tallied = colonias
    .map(({ clave, nombre }) => ({ clave, nombre, n: counts.get(clave) ?? 0 }))
    .sort((a, b) => b.n - a.n || a.nombre.localeCompare(b.nombre, 'es'));
  return {
    colonias: tallied,
    inside: tallied.reduce((sum, { n }) => sum + n, 0),
    outside: outside + (counts.get('fuera') ?? 0),
    undecided: open,
    empty,
  };
}

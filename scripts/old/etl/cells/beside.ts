/** What stands beside the counts of persons of a source: those of their carpetas, of every vintage. */
import { observationName } from './cellNames';
import type { LapseOf } from './days';
import type { Part } from './joinParts';
import { isPublicTotal, type Countable, type TakesK } from './lattice';
import type { FactsOf } from './sameFacts';
import { NO_TIES, tiesOf, youngestOf, type Ties } from './sourceTies';

export interface Beside {
  readonly parts: readonly Part[];
  readonly ties: Ties;
}

export const NOTHING_BESIDE: Beside = { parts: [], ties: NO_TIES };

interface Rules {
  readonly factsOf: FactsOf;
  readonly lapseOf?: LapseOf;
  readonly takesK?: TakesK;
  readonly k: number;
}

/**
 * @param persons names of the cells of one source or several, all that is known of them.
 * @param files the systems of the sources that tell of their carpetas, the newest first.
 * @param rows what those sources print, the newest last.
 */
export function besideOf(
  persons: Iterable<string>,
  files: readonly Part[],
  rows: readonly Countable[],
  { factsOf, lapseOf = () => undefined, takesK, k }: Rules,
): Beside {
  const known = publicTotals(rows, takesK);
  const told = files.flatMap(({ system }) => system.names);
  const list = tiesOf(persons, [...known.keys(), ...told], factsOf, lapseOf);
  if (list.length === 0) return NOTHING_BESIDE;
  const parts = files.map((part): Part => ({ ...part, isBeside: true }));
  return { parts, ties: { list, known, k } };
}

/** The counts that are printed whatever their size, by name; of those that share one, the last. */
export function publicTotals(
  rows: readonly Countable[],
  takesK?: TakesK,
): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap((row) =>
      isPublicTotal(row, takesK) && row.n !== null ? [[observationName(row), row.n] as const] : [],
    ),
  );
}

/** Names of the persons whose carpetas are hidden though they need not be few: printed, they would tell them. */
export function tellingBeside({ parts, ties }: Beside): ReadonlySet<string> {
  if (ties.list.length === 0) return new Set();
  const youngest = youngestOf(parts);
  const isHidden = (name: string) => youngest.get(name)?.suppression === 'complementaria';
  return new Set(
    ties.list
      .filter(({ days, files }) => days === 'same' && files.some(isHidden))
      .map(({ persons }) => persons),
  );
}

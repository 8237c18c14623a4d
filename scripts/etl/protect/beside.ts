/** What stands beside the counts of persons of a source: those of their carpetas, in every edition. */
import type { Published, PublishedObservation } from '../count/observation';
import { observationName } from './cellNames';
import type { LapseOf } from './days';
import { tablesOf, type Edition } from './editions';
import { isPublicTotal, type Countable, type TakesK } from './lattice';
import type { Earlier, Printed } from './linkTables';
import { countsFilesOf, type FactsOf } from './sameFacts';
import { NO_TIES, tiesOf, youngestOf, type Ties } from './sourceTies';

export interface Beside {
  readonly olds: readonly Earlier[];
  readonly ties: Ties;
}

export const NOTHING_BESIDE: Beside = { olds: [], ties: NO_TIES };

/** An edition of a source of carpetas. */
export interface FilesEdition {
  readonly fuente: string;
  readonly observaciones: readonly PublishedObservation[];
  /** Asked for only where something may be tied to them. */
  readonly systems: () => readonly Printed[];
  readonly isCurrent?: boolean;
  readonly isSame?: boolean;
}

export function asFiles(edition: Published & Pick<Edition, 'fuente' | 'structure'>): FilesEdition {
  const { fuente, observaciones } = edition;
  return { fuente, observaciones, systems: () => tablesOf(edition)[0] ?? [] };
}

interface Rules {
  readonly factsOf: FactsOf;
  readonly lapseOf?: LapseOf;
  readonly takesK?: TakesK;
  readonly k: number;
}

/**
 * @param persons systems of one source or several, all that is known of them.
 * @param fuentes their sources.
 * @param editions of other sources, the oldest first.
 * @param age the greatest of the persons' own editions.
 */
export function besideOf(
  persons: readonly Printed[],
  fuentes: readonly string[],
  editions: readonly FilesEdition[],
  age: number,
  { factsOf, lapseOf = () => undefined, takesK, k }: Rules,
): Beside {
  const near = editions.filter((own) =>
    fuentes.some((fuente) => countsFilesOf(factsOf(own.fuente), factsOf(fuente))),
  );
  if (near.length === 0) return NOTHING_BESIDE;
  const olds = near.flatMap(({ systems, isCurrent = false, isSame = false }, nth) =>
    systems().map((own): Earlier => ({ ...own, age: age + near.length - nth, isCurrent, isSame })),
  );
  const known = publicTotals(
    near.flatMap(({ observaciones }) => observaciones),
    takesK,
  );
  const namesOf = (all: readonly Printed[]) => all.flatMap(({ system }) => system.names);
  const list = tiesOf(namesOf(persons), [...known.keys(), ...namesOf(olds)], factsOf, lapseOf);
  return list.length === 0 ? NOTHING_BESIDE : { olds, ties: { list, known, k } };
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
export function tellingBeside({ olds, ties }: Beside): ReadonlySet<string> {
  const youngest = youngestOf(olds);
  const isHidden = (name: string) => youngest.get(name)?.suppression === 'complementaria';
  return new Set(
    ties.list
      .filter(({ days, files }) => days === 'same' && files.some(isHidden))
      .map(({ persons }) => persons),
  );
}

/** What earlier editions printed of one table, as a new release has to reckon with it. */
import { tablesOf, type Edition } from './editions';
import type { Earlier } from './linkTables';
import type { Suppression } from '../count/observation';

export interface Kept {
  readonly olds: readonly Earlier[];
  /** How each cell was printed last, by its name, and whether the same files were counted then. */
  readonly last: ReadonlyMap<
    string,
    { readonly suppression: Suppression; readonly isSame: boolean }
  >;
}

type EditionOf = (fuente: string) => string | undefined;

const NOBODY_KNOWS: EditionOf = () => undefined;

const countsTheSame = ({ fuente, name }: Edition, editionOf: EditionOf): boolean =>
  name !== undefined && name === editionOf(fuente);

/** The same files come last, wherever they were published: what they gave is known for certain. */
export function inOrder(
  editions: readonly Edition[],
  editionOf: EditionOf = NOBODY_KNOWS,
): readonly Edition[] {
  const isSame = (edition: Edition) => countsTheSame(edition, editionOf);
  return [...editions.filter((own) => !isSame(own)), ...editions.filter(isSame)];
}

/**
 * @param editions in order of publication.
 * @param table its place in `tablesOf`.
 * @param editionOf names the files that each source is counted from now.
 */
export function earlierOf(
  editions: readonly Edition[],
  table: number,
  editionOf: EditionOf = NOBODY_KNOWS,
): Kept {
  const ordered = inOrder(editions, editionOf);
  const isSame = (edition: Edition) => countsTheSame(edition, editionOf);
  const last = new Map<string, { suppression: Suppression; isSame: boolean }>();
  for (const edition of ordered) {
    for (const [name, suppression] of edition.last) {
      last.set(name, { suppression, isSame: isSame(edition) });
    }
  }
  const olds = ordered.flatMap((edition, position) => {
    const age = ordered.slice(position).filter(({ fuente }) => fuente === edition.fuente).length;
    return (tablesOf(edition)[table] ?? []).map((printed) => {
      return { ...printed, age, isSame: isSame(edition), edition };
    });
  });
  return { olds, last };
}

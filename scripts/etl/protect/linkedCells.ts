/** Between which cells of two releases «new = old + what was reported late» says something new. */
import type { Relation, System } from './model';

/**
 * The names of the cells to link: those that both releases have, but for public ones and for those
 * whose link follows from others. A total follows from its parts; and so does what lies in none of
 * the parts of a sum that follows from finer ones, where all those parts do. Left to follow, a
 * longer period is tied only if each of its years is.
 */
export function linkedCells(news: readonly System[], olds: readonly System[]): ReadonlySet<string> {
  const before = new Set(olds.flatMap(({ names }) => names));
  return new Set(
    news.flatMap((system) => {
      const { names, kinds } = system;
      const isShared = (cell: number) => before.has(names[cell] ?? '');
      const follows = following(system, isShared);
      return names.filter(
        (_, cell) => isShared(cell) && kinds[cell] !== 'public' && !follows.has(cell),
      );
    }),
  );
}

/**
 * Whether a sum can still be left out of a program once the cells of these names are linked: that of
 * a rest that is linked is what ties its link to all else.
 */
export function isStillImplied(
  { parts, implied }: Relation,
  { names, kinds }: System,
  linked: ReadonlySet<string>,
): boolean {
  const isLinkedRest = (part: number) => kinds[part] === 'rest' && linked.has(names[part] ?? '');
  return implied && !parts.some(isLinkedRest);
}

function following(
  { kinds, relations }: System,
  isShared: (cell: number) => boolean,
): ReadonlySet<number> {
  const totals = new Set(
    relations.filter(({ parts }) => parts.every(isShared)).map(({ total }) => total),
  );
  const isRest = (cell: number) => kinds[cell] === 'rest';
  const rests = relations
    .filter(
      ({ implied, parts }) => implied && parts.every((part) => isRest(part) || totals.has(part)),
    )
    .flatMap(({ parts }) => parts.filter(isRest));
  return new Set([...totals, ...rests]);
}

/** Which cells are tied to which. */
import type { Relation, System } from './model';

/**
 * The group of each cell: two cells are in one if a chain of relations ties them.
 * @param ties the relations that count.
 */
export function groupsOf(system: System, ties: (relation: Relation) => boolean): Int32Array {
  const parents = Int32Array.from(system.kinds.keys());
  const rootOf = (cell: number): number => {
    let root = cell;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = cell; parents[at] !== root;) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  for (const relation of system.relations) {
    if (!ties(relation)) continue;
    for (const part of relation.parts) parents[rootOf(part)] = rootOf(relation.total);
  }
  return parents.map((_, cell) => rootOf(cell));
}

/** Whether some of a total may lie in none of its printed parts: it ties them but loosely. */
export function hasRest(system: System, relation: Relation): boolean {
  return relation.parts.some((part) => system.kinds[part] === 'rest');
}

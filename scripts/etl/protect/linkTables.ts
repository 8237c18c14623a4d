/**
 * Linked tables: ties the cells of a release to those of the ones before it: new = old + what was reported late,
 * which is never negative, and new = old where the very same files were counted. Whoever kept the
 * old releases can write the same sums.
 */
import type { Edition } from './editions';
import { groupsOf } from './groups';
import { Joining } from './joinTables';
import { SystemBuilder, type System } from './model';
import type { Suppression } from '../count/observation';
import { NO_TIES, type Ties } from './sourceTies';

/** A system and how its cells are printed. */
export interface Printed {
  readonly system: System;
  readonly suppressions: readonly Suppression[];
}

/** A system of an earlier edition. */
export interface Earlier extends Printed {
  /** 1 for the last edition before the new release, 2 for the one before that… */
  readonly age: number;
  /** Whether the new release counts the very same files. */
  readonly isSame: boolean;
  /** Whether the new release itself prints it, of another source than that of which it is asked. */
  readonly isCurrent?: boolean;
  /** The edition that it is of, where that is asked. */
  readonly edition?: Edition;
}

export interface LinkedTables extends Printed {
  /** Whether any sum ties a cell of the new release to one of another: else it is as it would be alone. */
  readonly isTied: boolean;
  /** The age of each cell, 0 in the new release, and its name there; of any other cell, none. */
  readonly ages: readonly number[];
  readonly ownNames: readonly string[];
}

/**
 * @param ties between cells of persons and of carpetas, whose systems are among the old ones.
 * @returns the systems of the new release, each with those of the old ones that share cells with it,
 *   or that are tied to it; only cells of the new release have rows.
 */
export function linkTables(
  news: readonly Printed[],
  olds: readonly Earlier[],
  ties: Ties = NO_TIES,
): readonly LinkedTables[] {
  const rootOf = rootsOf([...news, ...olds], ties);
  return news.flatMap((_, root) => {
    const own = news.filter((_, position) => rootOf[position] === rootOf[root]);
    if (own[0] !== news[root]) return [];
    const earlier = olds.filter((_, nth) => rootOf[news.length + nth] === rootOf[root]);
    return [joined(own, earlier, tiesAmong(ties, [...own, ...earlier]))];
  });
}

/** Those of the persons that some systems tell of. */
function tiesAmong(ties: Ties, own: readonly Printed[]): Ties {
  if (ties.list.length === 0) return ties;
  const names = new Set(own.flatMap(({ system }) => system.names));
  return { ...ties, list: ties.list.filter(({ persons }) => names.has(persons)) };
}

/** Two systems are in one group if a chain of shared cells, or of ties, leads from one to the other. */
function rootsOf(all: readonly Printed[], { list }: Ties): Int32Array {
  const builder = new SystemBuilder();
  const homes = new Map<string, number>();
  for (const { system } of all) {
    const own = builder.add({ kind: 'rest', value: 0, name: '' });
    const others = new Set<number>();
    for (const name of system.names) {
      const home = homes.get(name);
      if (home === undefined) homes.set(name, own);
      else others.add(home);
    }
    if (others.size > 0) builder.relate(own, [...others]);
  }
  for (const { persons, files } of list) {
    const [own, ...others] = [persons, ...files].flatMap((name) => homes.get(name) ?? []);
    if (own !== undefined) builder.relate(own, others);
  }
  return groupsOf(builder.close(), () => true);
}

function joined(news: readonly Printed[], olds: readonly Earlier[], ties: Ties): LinkedTables {
  const [first, ...others] = news;
  if (first !== undefined && others.length === 0 && olds.length === 0 && ties.list.length === 0) {
    const { names } = first.system;
    return { ...first, isTied: false, ages: names.map(() => 0), ownNames: names };
  }
  return new Joining(news, olds, ties).build();
}

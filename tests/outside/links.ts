/** Editions of other bytes: what is reported late only adds, cell by cell. */
import type { Highs } from 'highs';
import type { Edition } from './editions';
import { nameOf, type At } from './equations';
import { Program } from './program';
import { componentsOf, narrow, Sums, type Box, type Component } from './sums';

/**
 * Ties each edition of a source to the ones before it: new = old + late, by years; a year in which that
 * contradicts what is printed is not tied, nor is any three years with it.
 * @param places where their counts lie, by name.
 */
export function linkEditions(
  highs: Highs,
  sums: Sums,
  editions: readonly Edition[],
  places: ReadonlyMap<string, At>,
): void {
  editions.forEach((newer, nth) => {
    const pairs = [...places.values()].flatMap((at) => {
      if (at.label !== newer.label) return [];
      const older = editions
        .slice(0, nth)
        .findLast(({ label }) => places.has(nameOf({ ...at, label })));
      return older === undefined ? [] : [{ at, older: older.label }];
    });
    const years = new Set(pairs.flatMap(({ at }) => yearsOf(at)));
    const denied = new Set<number>();
    const link = (to: Sums, isTied: (at: At) => boolean) => {
      for (const { at, older } of pairs) {
        if (!isTied(at)) continue;
        const [now, before] = [nameOf(at), nameOf({ ...at, label: older })];
        to.tie(now, [before, `${now} tardías`]);
      }
    };
    for (const year of years) {
      const alone = copyOf(sums);
      link(alone, (at) => yearsOf(at).every((own) => own === year));
      if (!isPossible(highs, alone)) denied.add(year);
    }
    link(sums, (at) => yearsOf(at).every((own) => !denied.has(own)));
  });
}

/** The calendar years that a period lies in. */
function yearsOf({ tipo, periodo }: At): readonly number[] {
  const first = Number(periodo.slice(0, 4));
  const isLong = ['trienio', 'horario', 'sin hora'].includes(tipo) || tipo.startsWith('hora ');
  return isLong ? [first, first + 1, first + 2] : [first];
}

function copyOf(sums: Sums): Sums {
  const copy = new Sums();
  sums.names.forEach((name, own) => {
    copy.bound(name, sums.least[own] ?? 0, sums.greatest[own] ?? 0);
  });
  copy.list.push(...sums.list);
  return copy;
}

function isPossible(highs: Highs, sums: Sums): boolean {
  const box = narrow(sums);
  return box !== undefined && componentsOf(sums, box).every((own) => isSolvable(highs, own, box));
}

function isSolvable(highs: Highs, component: Component, box: Box): boolean {
  const program = new Program(highs, component, box);
  try {
    return program.minimise(new Map()) !== undefined;
  } finally {
    program.dispose();
  }
}

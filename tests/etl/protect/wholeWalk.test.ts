/** The walk among whole counts: what a step moves, and what it leaves. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Highs } from 'highs';
import { SystemBuilder, type System } from '../../../scripts/etl/cells/model';
import { loadSolver } from '../../../scripts/etl/solve/solver';
import { WholeWalk } from '../../../scripts/etl/audit/wholeWalk';
import { tiredSolver } from './otherSolvers';

let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});

/**
 * Places that share nothing, each of so many cells; two neighbours in a place hold ten cases
 * together, so that none moves but with all of its place.
 */
function chains(places: number, cells: number): System {
  const builder = new SystemBuilder();
  for (let place = 0; place < places; place++) {
    const own = Array.from({ length: cells }, (_, nth) =>
      builder.add({ kind: 'published', value: 5, name: `${place} ${nth}` }),
    );
    relateNeighbours(builder, own);
  }
  return builder.close();
}

/** Each cell of a place and the next hold ten cases together. */
function relateNeighbours(builder: SystemBuilder, own: readonly number[]): void {
  own.slice(1).forEach((cell, nth) => {
    const before = own[nth] ?? -1;
    const both = builder.add({ kind: 'public', value: 10, name: `${before} y ${cell}` });
    builder.relate(both, [before, cell]);
  });
}

/** Every cell that is not printed may hold up to ten. */
const boundsOf = ({ kinds, values }: System) =>
  kinds.map((kind, cell) => {
    const value = values[cell] ?? 0;
    return kind === 'public' ? { least: value, greatest: value } : { least: 0, greatest: 10 };
  });

const walkOf = (system: System, solver = highs) =>
  new WholeWalk(solver, system, boundsOf(system), system.values);

/** The names of the cells that a step moved. */
const movedBy = (system: System, counts: Int32Array | undefined) =>
  system.names.filter((_, cell) => counts?.[cell] !== system.values[cell]);

describe('a step', () => {
  it('moves the place of a pushed cell whole, and no other where that is enough', () => {
    const system = chains(3, 600);
    const first = system.names.indexOf('1 0');
    const moved = movedBy(
      system,
      walkOf(system).step((cell) => cell === first),
    );
    expect(moved).toHaveLength(600);
    expect(moved.every((name) => name.startsWith('1 '))).toBe(true);
  });

  it('moves a place that is larger than most, or it never would', () => {
    const system = chains(1, 1100);
    expect(
      movedBy(
        system,
        walkOf(system).step((cell) => cell === 0),
      ),
    ).toHaveLength(1100);
  });

  it('that finds nothing leaves the walk where it was', () => {
    const system = chains(1, 3);
    let isTired = true;
    const tired = tiredSolver(highs, 1);
    const sometimes: Highs = {
      ...highs,
      createModel: (source) => (isTired ? tired : highs).createModel(source),
    };
    const walk = walkOf(system, sometimes);
    expect(walk.step((cell) => cell === 0)).toBeUndefined();
    isTired = false;
    const [one = 0, two = 0, three = 0] = walk.step((cell) => cell === 0) ?? [];
    expect([one + two, two + three]).toEqual([10, 10]);
    expect(one).not.toBe(5);
  });
});

describe('of two editions, a step', () => {
  /** Places whose cells are those of before and what was reported late, beside a sum that all share. */
  const editions = (places: number, cells: number): System => {
    const builder = new SystemBuilder();
    const firsts: number[] = [];
    for (let place = 0; place < places; place++) {
      const own = Array.from({ length: cells }, (_, nth) => {
        const name = `${place} ${nth}`;
        const now = builder.add({ kind: 'published', value: 5, name });
        const before = builder.add({ kind: 'told', value: 3, name: `${name}, antes` });
        const late = builder.add({ kind: 'rest', value: 2, name: `${name}, después` });
        builder.relate(now, [before, late], false, 2019);
        return now;
      });
      firsts.push(own[0] ?? -1);
      relateNeighbours(builder, own);
    }
    const nowhere = builder.add({ kind: 'rest', value: 4, name: 'sin lugar' });
    const all = builder.add({ kind: 'public', value: places * 5 + 4, name: 'todos' });
    builder.relate(all, [...firsts, nowhere]);
    return builder.close();
  };

  it('moves what was reported late with its place, and what lies in no place always', () => {
    const system = editions(3, 250);
    const first = system.names.indexOf('1 0');
    const moved = movedBy(
      system,
      walkOf(system).step((cell) => cell === first),
    );
    expect(moved).toContain('1 0');
    expect(moved).toContain('1 249');
    expect(moved).toContain('sin lugar');
    expect(moved.filter((name) => /^[02] /.test(name))).toEqual([]);
  });
});

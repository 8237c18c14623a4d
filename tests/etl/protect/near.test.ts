/** The search for moves of whole counts where the cheapest one moves halves of a case. */
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Highs } from 'highs';
import { SystemBuilder, type System } from '../../../scripts/etl/cells/model';
import { Moves, type Move, cellsNear } from '../../../scripts/etl/protect/moves';
import { LinearProgram, loadSolver } from '../../../scripts/etl/solve/solver';

let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Cells that are all hidden, and the printed sums of some of them. */
function hidden(counts: readonly number[], sums: readonly (readonly number[])[]): System {
  const builder = new SystemBuilder();
  counts.forEach((value, nth) => builder.add({ kind: 'published', value, name: `${nth}` }));
  for (const parts of sums) {
    const value = parts.reduce((sum, part) => sum + (counts[part] ?? 0), 0);
    builder.relate(builder.add({ kind: 'public', value, name: parts.join('+') }), parts);
  }
  return builder.close();
}

/** @param printed of the cells that could be hidden, those that are not; to move, each case costs one */
function movesOf(system: System, printed: readonly number[] = []): Moves {
  const suppressions = system.kinds.map((kind, cell) =>
    kind === 'public' || printed.includes(cell)
      ? ('ninguna' as const)
      : ('complementaria' as const),
  );
  return new Moves(highs, system, system.values, suppressions, 5, () => 1);
}

/** What a move changes by whole cases, and that every sum still holds and no hidden count is a zero. */
function expectPossible(system: System, { change }: Move): void {
  change.forEach((own, cell) => {
    expect(Number.isInteger(own)).toBe(true);
    if (system.kinds[cell] === 'public') expect(own).toBe(0);
    else expect((system.values[cell] ?? 0) + own).toBeGreaterThanOrEqual(1);
  });
  for (const { total, parts } of system.relations) {
    expect(parts.reduce((sum, part) => sum + (change[part] ?? 0), 0)).toBe(change[total]);
  }
}

/** One up in the first takes half a case from each of the next three. */
const HALVES = [
  [0, 1, 2],
  [0, 2, 3],
  [0, 1, 3],
];

describe('where a case more in one takes halves from three', () => {
  it('two go up, and one goes down in each', () => {
    const system = hidden([6, 6, 6, 6], HALVES);
    const move = movesOf(system).cheapest([{ cell: 0, direction: 'up', amount: 1 }]);
    expect([...(move?.change ?? [])]).toEqual([2, -1, -1, -1, 0, 0, 0]);
    expect(move?.cost).toBe(0);
  });

  it('there is none where those three have nothing to give', () => {
    const system = hidden([6, 1, 6, 6], HALVES);
    const moves = movesOf(system);
    expect(moves.cheapest([{ cell: 0, direction: 'up', amount: 1 }])).toBeUndefined();
    // And the limits are as they were: down, it goes.
    const down = moves.cheapest([{ cell: 0, direction: 'down', amount: 1 }]);
    expect([...(down?.change ?? [])].slice(0, 4)).toEqual([-2, 1, 1, 1]);
  });

  it('the halves stay where they cost: they tell what to hide, and prove nothing', () => {
    const move = movesOf(hidden([6, 6, 6, 6], HALVES), [1, 2, 3]).cheapest([
      { cell: 0, direction: 'up', amount: 1 },
    ]);
    expect([...(move?.change ?? [])].slice(0, 4)).toEqual([1, -0.5, -0.5, -0.5]);
    expect(move?.cost).toBeCloseTo(1.5, 9);
  });

  it('of several at once there is none, nor of the way to fractions of one', () => {
    const twice = [...HALVES, ...HALVES.map((sum) => sum.map((cell) => cell + 4))];
    const moves = movesOf(hidden([6, 6, 6, 6, 6, 6, 6, 6], twice));
    const both = [0, 4].map((cell) => ({ cell, direction: 'up', amount: 1 }) as const);
    expect(moves.cheapest(both)).toBeUndefined();
    const even = both.map((ask) => ({ ...ask, amount: 2 }));
    expect([...(moves.cheapest(even)?.change ?? [])].slice(0, 8)).toEqual([
      2, -1, -1, -1, 2, -1, -1, -1,
    ]);
    const system = hidden([1, 6, 6, 6], HALVES);
    const small = system.kinds.map((kind, cell) =>
      kind === 'public' ? 'ninguna' : cell === 0 ? 'primaria' : 'complementaria',
    );
    const fromSmall = new Moves(highs, system, system.values, small, 5, () => 1);
    fromSmall.confine();
    // Up to four it goes by halves of three.
    expect(fromSmall.furthest(Int8Array.of(1, 0, 0, 0, 0, 0, 0))).toBeUndefined();
  });

  it('what is printed stays where what is further away can move free', () => {
    // The fifth goes down with the first; the sixth, printed, would spare the fifth the second case.
    const system = hidden(
      [6, 6, 6, 6, 6, 6],
      [
        [0, 1, 2],
        [0, 2, 3],
        [0, 1, 3, 5],
        [0, 4],
      ],
    );
    const move = movesOf(system, [5]).cheapest([{ cell: 0, direction: 'up', amount: 1 }]);
    expect([...(move?.change ?? [])].slice(0, 6)).toEqual([2, -1, -1, -1, -2, 0]);
    expect(move?.cost).toBe(0);
  });

  /** How many columns each search for whole counts lets go. */
  function openAtEachSearch(): readonly number[] {
    const setBounds = vi.spyOn(LinearProgram.prototype, 'setBounds');
    const open: number[] = [];
    const search = LinearProgram.prototype.searchInIntegers;
    vi.spyOn(LinearProgram.prototype, 'searchInIntegers').mockImplementation(function (
      this: LinearProgram,
      how,
    ) {
      const last = new Map(setBounds.mock.calls.map(([column, ...bounds]) => [column, bounds]));
      open.push([...last.values()].filter(([least, most]) => least < most).length);
      return search.call(this, how);
    });
    return open;
  }

  /** A chain of sums from the second on; the fifth cell gives way, so that the chain need not. */
  const LINKS = 60;
  const chained = hidden(
    [6, 6, 6, 6, 6, ...Array.from({ length: LINKS }, () => 6)],
    [...HALVES, [1, 4, 5], ...Array.from({ length: LINKS - 1 }, (_, link) => [link + 5, link + 6])],
  );

  it('only what lies two sums away from them is let go', () => {
    const open = openAtEachSearch();
    const move = movesOf(chained).cheapest([{ cell: 0, direction: 'up', amount: 1 }]);
    expect([...(move?.change ?? [])].slice(0, 7)).toEqual([2, -1, -1, -1, 1, 0, 0]);
    // Up and down of the first six or seven cells, and not of the sixty-five.
    expect(open).toHaveLength(1);
    expect(open[0]).toBeLessThanOrEqual(14);
  });

  it('first what lies one sum away, then two, and no more where that is enough', () => {
    // The fifth goes down with the first; the last two have nothing to do with them.
    const system = hidden([6, 6, 6, 6, 6, 6, 6], [...HALVES, [0, 4], [5, 6]]);
    const open = openAtEachSearch();
    const move = movesOf(system).cheapest([{ cell: 0, direction: 'up', amount: 1 }]);
    expect([...(move?.change ?? [])].slice(0, 7)).toEqual([2, -1, -1, -1, -2, 0, 0]);
    expect(open).toHaveLength(2);
    expect(open[1]).toBeLessThanOrEqual(10);
  });

  it.each([0, 7])('all are let go where that is not enough, of cell %i', (cell) => {
    // The first goes with a chain: what it does, its end must do.
    const system = hidden([6, 6, 6, 6, 6, 6, 6, 6], [...HALVES, [0, 4], [4, 5], [5, 6], [6, 7]]);
    const move = movesOf(system).cheapest([{ cell, direction: 'up', amount: 1 }]);
    expect([...(move?.change ?? [])].slice(0, 8)).toEqual([2, -1, -1, -1, -2, 2, -2, 2]);
  });
});

describe('of any cells and sums', () => {
  const CELLS = 5;
  const few = fc.integer({ min: 1, max: 3 });
  const sum = fc.uniqueArray(fc.integer({ min: 0, max: CELLS - 1 }), {
    minLength: 2,
    maxLength: 4,
  });

  /** Whether whole counts with the same sums take a cell that far: tried one by one. */
  function canGo(system: System, cell: number, least: number): boolean {
    const counts: number[] = [];
    // No sum is greater than all counts together; a cell in none goes as far as is asked.
    const most = system.values.reduce((sum, own) => sum + own, least);
    const sumOf = (parts: readonly number[]) =>
      parts.reduce((sum, part) => sum + (counts[part] ?? 0), 0);
    const walk = (): boolean => {
      const left = system.relations.map(
        ({ total, parts }) => (system.values[total] ?? 0) - sumOf(parts),
      );
      if (left.some((own) => own < 0)) return false;
      if (counts.length === CELLS) return left.every((own) => own === 0);
      for (let value = counts.length === cell ? least : 1; value <= most; value++) {
        counts.push(value);
        const isSo = walk();
        counts.pop();
        if (isSo) return true;
      }
      return false;
    };
    return walk();
  }

  it('a move is found where there is one, it is whole, and every sum holds', () => {
    fc.assert(
      fc.property(
        fc.array(few, { minLength: CELLS, maxLength: CELLS }),
        fc.array(sum, { minLength: 1, maxLength: 3 }),
        fc.nat({ max: CELLS - 1 }),
        fc.integer({ min: 1, max: 2 }),
        (counts, sums, cell, amount) => {
          const system = hidden(counts, [...HALVES, ...sums]);
          const moves = movesOf(system);
          try {
            const move = moves.cheapest([{ cell, direction: 'up', amount }]);
            expect(move !== undefined).toBe(canGo(system, cell, (counts[cell] ?? 0) + amount));
            if (move === undefined) return;
            expectPossible(system, move);
            expect(move.change[cell]).toBeGreaterThanOrEqual(amount);
          } finally {
            moves.dispose();
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the cells near some', () => {
  const system = hidden(
    [1, 1, 1, 1],
    [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
  );
  const cellsOf = (sums: number) =>
    [...cellsNear(system, [0], sums)].filter((cell) => cell < 4).toSorted((a, b) => a - b);

  it('are those that so many sums lead to', () => {
    expect([0, 1, 2, 3].map(cellsOf)).toEqual([[0], [0, 1], [0, 1, 2], [0, 1, 2, 3]]);
  });
});

/** The cheapest way to other counts that print the same. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Highs } from 'highs';
import type { Suppression } from '../../../scripts/etl/count/observation';
import { EVERYWHERE, SystemBuilder, type CellKind } from '../../../scripts/etl/cells/model';
import { Moves } from '../../../scripts/etl/protect/moves';
import { loadSolver } from '../../../scripts/etl/solve/solver';
import { wrongSolver } from './otherSolvers';

const K = 5;
let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});

type Part = readonly [count: number, suppression: Suppression, kind?: CellKind];

/** A public total of its parts, and what its moves are; what a published part costs is its count. */
function movesOf(parts: readonly Part[], solver = highs, suppressions = asTold(parts)): Moves {
  const builder = new SystemBuilder();
  const value = parts.reduce((sum, [count]) => sum + count, 0);
  const total = builder.add({ kind: 'public', value, name: 'suma' });
  const numbers = parts.map(([count, , kind = 'published'], nth) =>
    builder.add({ kind, value: count, name: `${nth}` }),
  );
  builder.relate(total, numbers);
  const system = builder.close();
  return new Moves(
    solver,
    system,
    system.values,
    suppressions,
    K,
    (cell) => system.values[cell] ?? 0,
  );
}

/** Of the total, and of each part. */
const asTold = (parts: readonly Part[]): Suppression[] => [
  'ninguna',
  ...parts.map(([, own]) => own),
];

const changeOf = (moves: Moves, ...asked: Parameters<Moves['cheapest']>[0]) => [
  ...(moves.cheapest(asked)?.change ?? []),
];

const up = (cell: number, amount: number) => ({ cell, direction: 'up', amount }) as const;
const down = (cell: number, amount: number) => ({ cell, direction: 'down', amount }) as const;

describe('the cheapest move', () => {
  it('among those that are free is the shortest', () => {
    const move = movesOf([
      [9, 'complementaria'],
      [8, 'complementaria'],
      [7, 'complementaria'],
    ]).cheapest([{ cell: 1, direction: 'up', amount: 2 }]);
    expect(move?.cost).toBe(0);
    expect(move?.change[1]).toBe(2);
    // Two cases come, and two go: no other way is shorter.
    expect(move?.change.reduce((sum, own) => sum + Math.abs(own), 0)).toBe(4);
  });

  it('pays for every case of what is printed, and asks the cheaper', () => {
    const move = movesOf([
      [3, 'primaria'],
      [8, 'ninguna'],
      [6, 'ninguna'],
    ]).cheapest([{ cell: 1, direction: 'up', amount: 1 }]);
    expect(move?.cost).toBeCloseTo(6, 9);
    expect([...(move?.change ?? [])]).toEqual([0, 1, 0, -1]);
    expect(move?.renamed).toEqual([]);
  });

  it('renames what it takes beyond 1 to 4, at a quarter for each case', () => {
    const move = movesOf([
      [3, 'primaria'],
      [9, 'complementaria'],
    ]).cheapest([{ cell: 1, direction: 'up', amount: 3 }]);
    expect(move?.cost).toBeCloseTo(0.5, 9);
    expect([...(move?.change ?? [])]).toEqual([0, 3, -3]);
    expect(move?.renamed).toEqual([1]);
  });

  it('is none where nothing else can give way', () => {
    const alone = movesOf([
      [3, 'primaria'],
      [0, 'complementaria'],
    ]);
    expect(alone.cheapest([{ cell: 1, direction: 'up', amount: 1 }])).toBeUndefined();
    expect(alone.cheapest([{ cell: 1, direction: 'down', amount: 4 }])).toBeUndefined();
  });

  it('takes what is not printed up from zero, and hides no printed zero', () => {
    const zero = (kind: CellKind) =>
      movesOf([
        [6, 'complementaria'],
        [0, 'ninguna', kind],
      ]);
    expect(changeOf(zero('withheld'), down(1, 2))).toEqual([0, -2, 2]);
    expect(changeOf(zero('published'), down(1, 2))).toEqual([]);
    const beside = movesOf([
      [9, 'complementaria'],
      [8, 'complementaria'],
      [0, 'ninguna'],
    ]);
    expect(changeOf(beside, up(1, 1))).toEqual([0, 1, -1, 0]);
  });

  it('renames nothing that an earlier release called small, nor stops short of what is asked', () => {
    const moves = movesOf([
      [3, 'primaria', 'told'],
      [9, 'complementaria'],
    ]);
    expect(changeOf(moves, up(1, 1))).toEqual([0, 1, -1]);
    expect(changeOf(moves, up(1, 2))).toEqual([]);
  });

  it('does all that is asked, or there is none', () => {
    const moves = movesOf([
      [9, 'complementaria'],
      [8, 'complementaria'],
      [4, 'primaria', 'told'],
    ]);
    expect(changeOf(moves, up(1, 2), down(2, 3))).toEqual([0, 3, -3, 0]);
    expect(changeOf(moves, up(1, 2), up(3, 1))).toEqual([]);
  });

  it('is the same whatever was asked before', () => {
    const moves = movesOf([
      [9, 'complementaria'],
      [8, 'complementaria'],
      [7, 'complementaria'],
    ]);
    const first = changeOf(moves, up(1, 1));
    changeOf(moves, up(2, 5), down(1, 5));
    changeOf(moves, up(3, 100), down(1, 5));
    expect(changeOf(moves, up(1, 1))).toEqual(first);
  });

  it('is free once what it moves is hidden', () => {
    const parts: readonly Part[] = [
      [3, 'primaria'],
      [6, 'ninguna'],
    ];
    const suppressions = asTold(parts);
    const moves = movesOf(parts, highs, suppressions);
    expect(moves.cheapest([up(1, 1)])?.cost).toBeCloseTo(6, 9);
    suppressions[2] = 'complementaria';
    moves.freed(2);
    expect(moves.cheapest([up(1, 1)])?.cost).toBe(0);
    // As far as to one, and no further.
    expect(changeOf(moves, down(2, 5), up(1, 1)).at(2)).toBe(-5);
    expect(changeOf(moves, down(2, 6))).toEqual([]);
  });

  it('costs nothing by the rounding of a solver', () => {
    const rounding = wrongSolver(highs, (values) => values.map((value) => value + 1e-10));
    const move = movesOf(
      [
        [9, 'complementaria'],
        [8, 'complementaria'],
        [7, 'ninguna'],
      ],
      rounding,
    ).cheapest([up(1, 2)]);
    expect(move?.cost).toBe(0);
  });

  it('is none after so many questions as a system of its size may take', () => {
    const moves = movesOf([
      [9, 'complementaria'],
      [8, 'complementaria'],
      [7, 'complementaria'],
    ]);
    let answers = 0;
    while (moves.cheapest([up(1, 1)]) !== undefined) answers += 1;
    expect(answers).toBe(500 + 2 * 4);
  });
});

describe('a move within a part of a system', () => {
  it('moves what lies in it, and what lies in all', () => {
    // A total of three cells: of the first part, of the second, and of both.
    const places = [EVERYWHERE, 0, 1, EVERYWHERE];
    const moves = (district: number, hidden: readonly number[]) => {
      const builder = new SystemBuilder();
      const [total = 0, ...parts] = places.map((place, nth) =>
        builder.add({
          kind: nth === 0 ? 'public' : 'published',
          value: 9,
          name: `${nth}`,
          district: place,
        }),
      );
      builder.relate(total, parts);
      const system = builder.close();
      const suppressions = places.map((_, cell) =>
        hidden.includes(cell) ? 'complementaria' : 'ninguna',
      );
      return new Moves(highs, system, system.values, suppressions, K, () => 1, district);
    };
    expect(changeOf(moves(0, [1, 2]), up(1, 1))).toEqual([0, 1, 0, -1]);
    expect(changeOf(moves(1, [1, 2]), up(1, 1))).toEqual([]);
    expect(changeOf(moves(1, [1, 2, 3]), up(2, 1))).toEqual([0, 0, 1, -1]);
  });
});

describe('a move of what is hidden', () => {
  const towards = (...ways: readonly number[]) => Int8Array.from([0, ...ways]);

  it('goes as far as it can the ways that are asked', () => {
    const moves = movesOf([
      [9, 'complementaria'],
      [8, 'complementaria'],
      [7, 'ninguna'],
    ]);
    moves.confine();
    const ways = [towards(-1, 0, 0), towards(1, -1, 1), towards(-1, 1, 0)];
    expect(ways.map((way) => [...(moves.furthest(way)?.change ?? [])])).toEqual([
      [0, -8, 8, 0],
      [0, 7, -7, 0],
      [0, -8, 8, 0],
    ]);
  });
});

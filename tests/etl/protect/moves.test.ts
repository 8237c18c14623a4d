/** The cheapest way to other counts that print the same. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Highs } from 'highs';
import type { Suppression } from '../../../scripts/etl/count/observation';
import { SystemBuilder } from '../../../scripts/etl/cells/model';
import { Moves } from '../../../scripts/etl/protect/moves';
import { loadSolver } from '../../../scripts/etl/solve/solver';

const K = 5;
let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});

type Part = readonly [count: number, suppression: Suppression];

/** A public total of its parts, and what its moves are; what a published part costs is its count. */
function movesOf(parts: readonly Part[]): Moves {
  const builder = new SystemBuilder();
  const value = parts.reduce((sum, [count]) => sum + count, 0);
  const total = builder.add({ kind: 'public', value, name: 'suma' });
  const numbers = parts.map(([count], nth) =>
    builder.add({ kind: 'published', value: count, name: `${nth}` }),
  );
  builder.relate(total, numbers);
  const system = builder.close();
  const suppressions = ['ninguna' as const, ...parts.map(([, own]) => own)];
  return new Moves(
    highs,
    system,
    system.values,
    suppressions,
    K,
    (cell) => system.values[cell] ?? 0,
  );
}

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
});

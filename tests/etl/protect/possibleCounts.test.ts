/** How far each count could go in what is printed, in fractions of cases and in whole ones. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Highs } from 'highs';
import type { Bounds } from '../../../scripts/etl/cells/attacker';
import { CellFault } from '../../../scripts/etl/solve/cellFault';
import { PossibleCounts } from '../../../scripts/etl/solve/possibleCounts';
import { loadSolver, type Search } from '../../../scripts/etl/solve/solver';
import { anyWholeCounts, fits, searchWholeCounts } from '../../../scripts/etl/solve/wholeCounts';
import { system as systemOf } from './handSystem';
import { tiredSolver } from './otherSolvers';

let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});

/** The first, with each two of three others, is eighteen: a case more of it takes half a case from each. */
const SYSTEM = systemOf(
  [
    ...[6, 6, 6, 6].map((n) => ['published', n] as const),
    ...[18, 18, 18].map((n) => ['public', n] as const),
  ],
  [
    [4, 0, 1, 2],
    [5, 0, 2, 3],
    [6, 0, 1, 3],
  ],
);

const bounds = (least: number, greatest: number): readonly Bounds[] => [
  { least, greatest },
  ...[1, 2, 3].map(() => ({ least: 0, greatest: 9 })),
  ...[1, 2, 3].map(() => ({ least: 18, greatest: 18 })),
];
const possible = (least: number, greatest: number) =>
  new PossibleCounts(highs, SYSTEM, bounds(least, greatest));

const counts = (first: number, others: number) => [first, others, others, others, 18, 18, 18];

describe('a count', () => {
  it('goes as far as the sums let it, in halves if need be', () => {
    expect(possible(0, 7).furthest(0, 1)).toBeCloseTo(7, 9);
    expect(possible(0, 7).furthest(0, -1)).toBeCloseTo(0, 9);
    expect(possible(3, 7).furthest(1, -1)).toBeCloseTo(5.5, 9);
    expect(possible(3, 7).furthest(1, 1)).toBeCloseTo(7.5, 9);
    expect(possible(3, 7).furthest(4, 1)).toBe(18);
  });

  it('goes as far as whole counts let it', () => {
    expect(possible(0, 7).furthestWhole(0, 1)).toBe(6);
    expect(possible(0, 8).furthestWhole(0, 1)).toBe(8);
    expect(possible(3, 7).furthestWhole(1, -1)).toBe(6);
    expect(possible(3, 7).furthestWhole(1, 1)).toBe(7);
    expect(possible(7, 7).furthestWhole(1, 1)).toBeUndefined();
  });

  it('takes the others with it', () => {
    const pushed = possible(0, 7).pushed((cell) => (cell === 0 ? 1 : 0));
    expect([...pushed].map((own) => own.toFixed(1))).toEqual(
      counts(7, 5.5).map((own) => own.toFixed(1)),
    );
  });
});

describe('any counts', () => {
  it('fit, and are whole where such are asked for', () => {
    expect([...possible(8, 8).any()]).toEqual(counts(8, 5));
    expect([...(possible(8, 8).whole() ?? [])]).toEqual(counts(8, 5));
    // At either end of 7 to 9 the others are halves.
    expect([...(possible(7, 9).whole() ?? [])]).toEqual(counts(8, 5));
    expect(possible(7, 7).whole()).toBeUndefined();
  });

  it('are impossible where the sums say so', () => {
    expect(() => possible(19, 19).any()).toThrow(CellFault);
    expect(() => possible(19, 19).any()).toThrow('ningunas cuentas las dan');
  });
});

describe('whole counts', () => {
  const QUICK: Search = { nodes: 100, gap: 1e9 };
  const BEST: Search = { nodes: 100, gap: 0 };
  const towards = (least: number, greatest: number, search: Search, solver = highs) =>
    searchWholeCounts(
      solver,
      SYSTEM,
      bounds(least, greatest),
      { counts: Int32Array.from(counts(6, 6)), cells: [0, 1, 2, 3] },
      (cell) => (cell === 0 ? -1 : 0),
      search,
    );

  it('are the best where fractions are whole, and whenever the best is asked for', () => {
    for (const search of [QUICK, BEST]) {
      expect(towards(0, 8, search)).toEqual({
        counts: Int32Array.from(counts(8, 5)),
        isBest: true,
      });
    }
    expect(towards(0, 7, BEST)).toEqual({ counts: Int32Array.from(counts(6, 6)), isBest: true });
  });

  it('are some near, of which it is not said that they are the best, where any will do', () => {
    const found = towards(0, 7, QUICK);
    expect(found).toMatchObject({ isBest: false });
    expect(typeof found === 'object' && fits(SYSTEM, bounds(0, 7), found.counts)).toBe(true);
  });

  it('are none where halves alone fit, and unknown where the search ends before it begins', () => {
    expect(anyWholeCounts(highs, SYSTEM, bounds(7, 7), QUICK)).toBe('impossible');
    expect(towards(0, 7, QUICK, tiredSolver(highs, QUICK.nodes))).toBe('unknown');
  });

  it('fit where they keep to every sum', () => {
    const all = bounds(0, 18);
    expect(fits(SYSTEM, all, Int32Array.from(counts(8, 5)))).toBe(true);
    expect(fits(SYSTEM, all, Int32Array.of(8, 5, 5, 6, 18, 18, 18))).toBe(false);
    expect(fits(SYSTEM, bounds(0, 7), Int32Array.from(counts(8, 5)))).toBe(false);
  });
});

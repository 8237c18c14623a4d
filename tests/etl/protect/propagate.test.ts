/** What follows of each count from its sums, one at a time. */
import { describe, expect, it } from 'vitest';
import { propagate } from '../../../scripts/etl/solve/propagate';
import { P, system, type Sum } from './handSystem';

/** Bounds as `[least, greatest]`, by cell, over some sums. */
const narrowed = (bounds: readonly (readonly [number, number])[], sums: readonly Sum[]) =>
  propagate(
    system(
      bounds.map(() => [P, 0] as const),
      sums,
    ),
    bounds.map(([least, greatest]) => ({ least, greatest })),
  ).map(({ least, greatest }) => [least, greatest]);

const ANY = [0, 1000] as const;

describe('one sum', () => {
  it('bounds its total by its parts', () => {
    expect(narrowed([ANY, [2, 5], [1, 9]], [[0, 1, 2]])[0]).toEqual([3, 14]);
  });

  it('bounds each part by what the others leave', () => {
    expect(narrowed([[10, 12], [2, 5], ANY], [[0, 1, 2]])[2]).toEqual([5, 10]);
    expect(
      narrowed(
        [
          [4, 4],
          [1, 4],
          [1, 1000],
        ],
        [[0, 1, 2]],
      ),
    ).toEqual([
      [4, 4],
      [1, 3],
      [1, 3],
    ]);
  });

  it('never widens what is known', () => {
    expect(
      narrowed(
        [
          [10, 12],
          [6, 6],
          [5, 6],
        ],
        [[0, 1, 2]],
      ),
    ).toEqual([
      [11, 12],
      [6, 6],
      [5, 6],
    ]);
  });

  it('fixes the last part, and tells nothing of cells that no sum ties', () => {
    expect(narrowed([[9, 9], [4, 4], ANY, [3, 8]], [[0, 1, 2]])).toEqual([
      [9, 9],
      [4, 4],
      [5, 5],
      [3, 8],
    ]);
  });
});

describe('several sums', () => {
  it('tell one another, in whatever order they stand', () => {
    const bounds = [[9, 9], ANY, [4, 4], ANY, [2, 2]] as const;
    const sums: readonly Sum[] = [
      [1, 3, 4],
      [0, 1, 2],
    ];
    const told = [
      [9, 9],
      [5, 5],
      [4, 4],
      [3, 3],
      [2, 2],
    ];
    expect(narrowed(bounds, sums)).toEqual(told);
    expect(narrowed(bounds, sums.toReversed())).toEqual(told);
  });

  it('name the cell that they leave without a value', () => {
    expect(() =>
      narrowed(
        [
          [9, 9],
          [4, 4],
          [6, 6],
        ],
        [[0, 1, 2]],
      ),
    ).toThrow(/se contradicen en la celda 0/);
    expect(() =>
      narrowed(
        [
          [9, 9],
          [0, 4],
          [0, 4],
        ],
        [[0, 1, 2]],
      ),
    ).toThrow(/se contradicen/);
    expect(
      narrowed(
        [
          [8, 9],
          [0, 4],
          [0, 4],
        ],
        [[0, 1, 2]],
      ),
    ).toEqual([
      [8, 8],
      [4, 4],
      [4, 4],
    ]);
  });

  it('tell one another over a hundred sums in a row', () => {
    // Each is one more than the next, told from the last to the first.
    const links = Array.from({ length: 100 }, (_, nth) => nth);
    const bounds = [[200, 200] as const, ...links.map(() => ANY), [1, 1] as const];
    const sums = links.map((nth): Sum => [nth, nth + 1, 101]).toReversed();
    expect(narrowed(bounds, sums)[100]).toEqual([100, 100]);
  });

  it('leave to the solver what would take more than sixty sweeps', () => {
    // Each is one more than the other, which no counts give: each of the 120 times that a sum is looked at, one
    // of them rises to one more and the other falls to one less.
    const bounds = [ANY, ANY, [1, 1]] as const;
    const sums: readonly Sum[] = [
      [0, 1, 2],
      [1, 0, 2],
    ];
    expect(narrowed(bounds, sums)).toEqual([
      [119, 880],
      [120, 881],
      [1, 1],
    ]);
    expect(() =>
      narrowed(
        [
          [0, 100],
          [0, 100],
          [1, 1],
        ],
        sums,
      ),
    ).toThrow(/se contradicen/);
  });
});

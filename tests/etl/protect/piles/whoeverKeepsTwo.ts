/** Whoever keeps two releases, and tries every way in which the piles of both could be. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sayAgain, type NamedStatement, type SaidAgain } from '../../../../scripts/etl/piles/again';
import type { PileEffect } from '$lib/contract/piles';
import { AFTER, asTold, BEFORE, cellsOf, change, K, type Counts, type Piled } from './toldAgain';

/** @param runs how many pairs of releases are attacked */
export function findsFiveCounts(runs: number): void {
  const effects: readonly PileEffect[] = ['sostiene', 'menor', 'azar', 'contrario'];
  const rule =
    (steps: readonly number[], slope: number) =>
    ([before = 0, after = 0]: readonly number[]): PileEffect =>
      effects[steps.filter((step) => after - slope * before >= step).length] ?? 'sostiene';
  const published = fc.record({
    counts: fc.tuple(fc.integer({ min: 13, max: 18 }), fc.integer({ min: 26, max: 32 })),
    grown: fc.tuple(fc.constantFrom(0, 0, 0, 5), fc.constantFrom(0, 0, 0, 1, 6)),
    steps: fc.tuple(fc.integer({ min: 13, max: 20 })),
    moved: fc.constantFrom(-3, -2, -1, 1, 2, 3),
    slope: fc.constantFrom(0, 0.5, 1),
    levels: fc.tuple(fc.integer({ min: 8, max: 40 }), fc.integer({ min: -2, max: 2 })),
  });

  it('finds at least five counts possible of every year in each', () => {
    fc.assert(
      fc.property(
        published,
        // Near a limit, where what is said may change.
        fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: -3, max: 2 })),
        fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })),
        ({ counts, grown, steps, moved, slope, levels }, piled, late) => {
          const now: Counts = [counts[0] + grown[0], counts[1] + grown[1]];
          const statementsOf = (of: Counts, by: number): readonly NamedStatement[] => [
            change(
              of,
              rule(
                steps.map((step) => step + by),
                slope,
              ),
            ),
            {
              name: 'nivel',
              windows: [{ keys: [BEFORE, AFTER], n: of[0] + of[1] }],
              effectOf: ([all = 0]) =>
                all >= levels[0] + (by === 0 ? 0 : levels[1]) ? 'cambia' : 'sostiene',
            },
          ];
          const [first, next] = [statementsOf(counts, 0), statementsOf(now, moved)];
          const memo = new Map<string, readonly SaidAgain[]>();
          const known = (name: string, make: () => readonly SaidAgain[]) => {
            const said = memo.get(name) ?? make();
            memo.set(name, said);
            return said;
          };
          const saidFirst = (of: Piled) =>
            known(of.join(), () => sayAgain(cellsOf(of), first, [], K, []).said);
          const saidNext = (of: Piled, told: readonly SaidAgain[]) =>
            known(JSON.stringify([of, told]), () => {
              const most: Counts = [7 + grown[0], 7 + grown[1]];
              const cells = told.length === 0 ? cellsOf(of, most) : cellsOf(of);
              return sayAgain(cells, next, [], K, asTold(told, first)).said;
            });
          const both = (one: Piled, other: Piled) =>
            JSON.stringify([saidFirst(one), saidNext(other, saidFirst(one))]);
          const limit = Math.round((steps[0] ?? 0) + slope * piled[0] + piled[1]);
          const truth: Piled = [piled[0], Math.min(Math.max(0, limit), counts[1])];
          const later: Piled = [
            truth[0] + Math.min(late[0], grown[0]),
            truth[1] + Math.min(late[1], grown[1]),
          ];
          const said = both(truth, later);
          if (said === '[[],[]]') return;
          const open = [new Set<number>(), new Set<number>(), new Set<number>(), new Set<number>()];
          for (const one of upTo([0, 0], counts)) {
            for (const other of upTo(one, [one[0] + grown[0], one[1] + grown[1]])) {
              if (both(one, other) !== said) continue;
              [...one, ...other].forEach((n, at) => open[at]?.add(n));
            }
          }
          for (const values of open) expect(values.size).toBeGreaterThanOrEqual(K);
        },
      ),
      { numRuns: runs },
    );
  }, 300_000);
}

/** All pairs between two, at most forty of each year. */
function upTo([from, start]: Piled, [to, end]: Piled): readonly Piled[] {
  const pairs: Piled[] = [];
  for (let before = from; before <= Math.min(to, 46); before += 1) {
    for (let after = start; after <= Math.min(end, 46); after += 1) pairs.push([before, after]);
  }
  return pairs;
}

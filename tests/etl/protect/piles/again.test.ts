/** What is said of a pile release after release, attacked by whoever keeps them all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  sayAgain,
  type NamedStatement,
  type SaidAgain,
  type ToldBefore,
} from '../../../../scripts/etl/protect/piles/again';
import type { PileCell } from '../../../../scripts/etl/protect/piles/disclosure';
import type { PileEffect } from '$lib/contract/piles';

const K = 5;
const [BEFORE, AFTER, NEXT] = ['2022', '2023', '2024'];

type Piled = readonly [before: number, after: number];

/** Published counts of the two years. */
type Counts = readonly [before: number, after: number];

const cellsOf = ([before, after]: Piled, most?: Counts): readonly PileCell[] => [
  { key: BEFORE, n: before, ...(most === undefined ? {} : { most: most[0] }) },
  { key: AFTER, n: after, ...(most === undefined ? {} : { most: most[1] }) },
];

const change = ([before, after]: Counts, effectOf: NamedStatement['effectOf']): NamedStatement => ({
  name: 'cambio',
  windows: [
    { keys: [BEFORE], n: before },
    { keys: [AFTER], n: after },
  ],
  effectOf,
});

/** That of a change which is told smaller from so many cases of the last year on. */
const smallerFrom =
  (least: number) =>
  ([, after = 0]: readonly number[]): PileEffect =>
    after >= least ? 'menor' : 'sostiene';

/** As the next release reads it. */
const asTold = (
  said: readonly SaidAgain[],
  statements: readonly NamedStatement[],
): readonly ToldBefore[] =>
  said.map(({ name, effect, piled }) => ({
    name,
    effect,
    piled,
    windows: statements.find((statement) => statement.name === name)?.windows ?? [],
  }));

describe('what was told of a pile', () => {
  const counts: Counts = [100, 100];
  const first = [change(counts, smallerFrom(20))];
  const next = [change(counts, smallerFrom(17))];
  const saidFirst = sayAgain(cellsOf([2, 18]), first, [], K, []).said;

  it('would leave three counts, were it told anew where what is late moves the limit', () => {
    // Before 20 and from 17 on: 17, 18 or 19.
    expect(saidFirst).toEqual([{ name: 'cambio', effect: 'sostiene', piled: [AFTER] }]);
    expect(sayAgain(cellsOf([2, 18]), next, [], K, []).said[0]?.effect).toBe('menor');
  });

  it('is told again as it was', () => {
    for (const after of [0, 8, 18, 40]) {
      const { said } = sayAgain(cellsOf([2, after]), next, [], K, asTold(saidFirst, first));
      expect(said).toEqual(saidFirst);
    }
  });

  it('is withheld once a published count has moved by five, whatever the pile', () => {
    const effectAt = (now: Counts) =>
      sayAgain(cellsOf([2, 18]), [change(now, smallerFrom(17))], [], K, asTold(saidFirst, first))
        .said;
    expect(effectAt([104, 96])[0]?.effect).toBe('sostiene');
    expect(effectAt([105, 100])).toEqual([{ name: 'cambio', effect: 'reservado', piled: [AFTER] }]);
    expect(effectAt([100, 95])[0]?.effect).toBe('reservado');
  });

  it('lets nothing else be said of its years, but that they have a pile', () => {
    const statements: readonly NamedStatement[] = [
      {
        name: 'cambio siguiente',
        windows: [
          { keys: [AFTER], n: 100 },
          { keys: [NEXT], n: 100 },
        ],
        effectOf: smallerFrom(20),
      },
      { name: 'nivel siguiente', windows: [{ keys: [NEXT], n: 100 }], effectOf: () => 'sostiene' },
    ];
    const said = (later: number) =>
      sayAgain(
        [
          { key: AFTER, n: 3 },
          { key: NEXT, n: later },
        ],
        statements,
        [],
        K,
        asTold(saidFirst, first),
      ).said;
    expect(said(9)).toEqual([
      { name: 'cambio siguiente', effect: 'reservado', piled: [AFTER, NEXT] },
      { name: 'nivel siguiente', effect: 'sostiene', piled: [NEXT] },
    ]);
    expect(said(3)).toEqual([{ name: 'cambio siguiente', effect: 'reservado', piled: [AFTER] }]);
  });

  it('is nothing of a year that was told to have none, though now it has', () => {
    const { said } = sayAgain(cellsOf([9, 18]), next, [], K, asTold(saidFirst, first));
    expect(said).toEqual(saidFirst);
  });

  it('says that there is a new pile only where five counts of it could be', () => {
    const said = (grown: number) =>
      sayAgain(cellsOf([2, 8], [7, 7 + grown]), [change(counts, smallerFrom(30))], [], K, []).said;
    expect(said(4)).toEqual([]);
    expect(said(5)).toEqual([{ name: 'cambio', effect: 'sostiene', piled: [AFTER] }]);
  });
});

describe('whoever keeps two releases', () => {
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
      { numRuns: 60 },
    );
  }, 300_000);
});

/** All pairs between two, at most forty of each year. */
function upTo([from, start]: Piled, [to, end]: Piled): readonly Piled[] {
  const pairs: Piled[] = [];
  for (let before = from; before <= Math.min(to, 46); before += 1) {
    for (let after = start; after <= Math.min(end, 46); after += 1) pairs.push([before, after]);
  }
  return pairs;
}

/** What is said of a pile, attacked by whoever knows every published count and the rules. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  sayable,
  type Cap,
  type PileCell,
  type Said,
  type Statement,
} from '../../../../scripts/etl/piles/disclosure';
import type { PileEffect } from '$lib/contract/piles';

const K = 5;
const [BEFORE, AFTER] = ['2022', '2023'];
const cellsOf = (before: number, after: number): readonly PileCell[] => [
  { key: BEFORE, n: before },
  { key: AFTER, n: after },
];

/** A change that is told smaller from so many cases of the last year on. */
const smallerFrom = (least: number, n = 100): Statement => ({
  windows: [
    { keys: [BEFORE], n },
    { keys: [AFTER], n },
  ],
  effectOf: ([, after = 0]) => (after >= least ? 'menor' : 'sostiene'),
});

describe('what is said of a pile', () => {
  it('is the effect where every answer leaves five counts of each year', () => {
    const said = (after: number) => sayable(cellsOf(2, after), [smallerFrom(13)], [], K);
    expect(said(12)?.effects).toEqual(['sostiene']);
    expect(said(13)?.effects).toEqual(['menor']);
    expect(said(13)?.least).toEqual(
      new Map([
        [BEFORE, 0],
        [AFTER, 13],
      ]),
    );
  });

  it('is nothing more than that there is one where an answer would leave four', () => {
    const said = (after: number) => sayable(cellsOf(2, after), [smallerFrom(12)], [], K);
    expect(said(9)?.effects).toEqual(['reservado']);
    expect(said(20)?.effects).toEqual(['reservado']);
    expect(said(20)?.least.get(AFTER)).toBe(8);
  });

  it('is the effect of a pile that none of those with too few counts are told with', () => {
    const steps = (one: number, other: number): Statement => ({
      ...smallerFrom(0),
      effectOf: ([, after = 0]) => (after >= other ? 'azar' : after >= one ? 'menor' : 'sostiene'),
    });
    const said = (one: number, other: number) =>
      [9, 15, 40].map((n) => sayable(cellsOf(2, n), [steps(one, other)], [], K)?.effects[0]);
    // Eight to eleven are too few: they are told with the fewer of the others, whichever they are.
    expect(said(12, 21)).toEqual(['reservado', 'reservado', 'azar']);
    expect(said(12, 32)).toEqual(['reservado', 'menor', 'reservado']);
    // Two that are too few by themselves are enough together.
    expect(said(11, 14)).toEqual(['reservado', 'azar', 'azar']);
    expect(sayable(cellsOf(2, 12), [steps(11, 14)], [], K)?.effects).toEqual(['reservado']);
  });

  it('is nothing of a pile that an attacker thinks impossible', () => {
    const cap: Cap = { keys: [AFTER], n: 20 };
    expect(sayable(cellsOf(2, 30), [smallerFrom(25)], [cap], K)).toBeNull();
    expect(sayable(cellsOf(2, 20), [smallerFrom(13)], [cap], K)?.effects).toEqual(['menor']);
  });

  it('is worked out for each window by itself', () => {
    const cells = [
      { key: '2021', n: 5 },
      { key: BEFORE, n: 6 },
      { key: AFTER, n: 8 },
    ];
    // Eleven and eight are not one and eighteen.
    const both: Statement = {
      windows: [
        { keys: ['2021', BEFORE], n: 100 },
        { keys: [AFTER], n: 100 },
      ],
      effectOf: ([before = 0]) => (before >= 8 ? 'menor' : 'sostiene'),
    };
    expect(sayable(cells, [both], [], K)?.effects).toEqual(['menor']);
  });

  it('is not even that where the published count leaves four', () => {
    expect(sayable(cellsOf(0, 8), [smallerFrom(40, 11)], [], K)).toBeNull();
    expect(sayable(cellsOf(0, 8), [smallerFrom(40, 12)], [], K)?.effects).toEqual(['sostiene']);
  });

  it('is nothing where more could be than can be gone through', () => {
    const many = ['2019', '2020', '2021', BEFORE].map((key) => ({ key, n: 20 }));
    // Thirty-three counts of each, and five of the last.
    const last = { key: AFTER, n: 8, most: 12 };
    expect(sayable([...many, last], [smallerFrom(13)], [], K)).toBeNull();
  });

  it('is nothing of a pile of which an attacker thinks but four counts possible', () => {
    const said = (most: number) =>
      sayable([{ key: AFTER, n: 8, most }], [smallerFrom(40)], [], K)?.effects;
    expect([said(11), said(12)]).toEqual([undefined, ['sostiene']]);
  });

  it('lets a year without a pile have from none to seven', () => {
    const from = (least: number): Statement => ({
      ...smallerFrom(13),
      effectOf: ([before = 0]) => (before >= least ? 'menor' : 'sostiene'),
    });
    const said = (least: number) => sayable(cellsOf(2, 20), [from(least)], [], K)?.effects;
    // Of eight counts no step leaves five on each side.
    expect([said(5), said(3)]).toEqual([['reservado'], ['reservado']]);
    expect(said(8)).toEqual(['sostiene']);
  });

  it('counts what other published counts tell', () => {
    const cap: Cap = { keys: [BEFORE, AFTER], n: 11 };
    expect(sayable(cellsOf(0, 8), [smallerFrom(40)], [cap], K)).toBeNull();
  });

  it('is of the first; of another only where both together leave enough', () => {
    const second = (effectOf: Statement['effectOf']): Statement => ({
      windows: [{ keys: [BEFORE, AFTER], n: 200 }],
      effectOf,
    });
    const said = (other: Statement) =>
      sayable(cellsOf(2, 20), [smallerFrom(13), other], [], K)?.effects;
    expect(said(second(() => 'sostiene'))).toEqual(['menor', 'sostiene']);
    expect(said(second(([all = 0]) => (all > 15 ? 'cambia' : 'sostiene')))).toEqual([
      'menor',
      'reservado',
    ]);
  });
});

describe('an attacker', () => {
  const effects: readonly PileEffect[] = ['sostiene', 'menor', 'azar', 'contrario'];
  /** Steps of a line over both years: what is said changes as cases are taken away. */
  const rule = fc
    .record({
      steps: fc.uniqueArray(fc.integer({ min: -10, max: 45 }), { minLength: 0, maxLength: 3 }),
      slope: fc.constantFrom(0, 0.5, 1),
    })
    .map(({ steps, slope }) => ([before = 0, after = 0]: readonly number[]): PileEffect => {
      const passed = steps.filter((step) => after - slope * before >= step).length;
      return effects[passed] ?? 'sostiene';
    });
  const published = fc.record({
    before: fc.integer({ min: 8, max: 60 }),
    after: fc.integer({ min: 8, max: 60 }),
    both: fc.integer({ min: 10, max: 90 }),
    change: rule,
    level: rule,
  });

  it('never narrows the cases of any year to fewer than five counts', () => {
    fc.assert(
      fc.property(
        published,
        fc.integer({ min: 0, max: 7 }),
        fc.integer({ min: 8, max: 30 }),
        ({ before, after, both, change, level }, trueBefore, trueAfter) => {
          fc.pre(trueBefore <= before && trueAfter <= after && trueBefore + trueAfter <= both);
          const statements: readonly Statement[] = [
            {
              windows: [
                { keys: [BEFORE], n: before },
                { keys: [AFTER], n: after },
              ],
              effectOf: change,
            },
            {
              windows: [{ keys: [BEFORE, AFTER], n: both }],
              effectOf: ([all = 0]) => level([0, all]),
            },
          ];
          const saidOf = (earlier: number, later: number): Said['effects'] | undefined =>
            sayable(cellsOf(earlier, later), statements, [], K)?.effects;
          const said = saidOf(trueBefore, trueAfter);
          if (said === undefined) return;
          const alike: (readonly [number, number])[] = [];
          for (let earlier = 0; earlier < 8 && earlier <= before; earlier += 1) {
            for (let later = 8; later <= after && later + earlier <= both; later += 1) {
              const other = saidOf(earlier, later);
              if (other?.join() === said.join()) alike.push([earlier, later]);
            }
          }
          expect(new Set(alike.map(([earlier]) => earlier)).size).toBeGreaterThanOrEqual(K);
          expect(new Set(alike.map(([, later]) => later)).size).toBeGreaterThanOrEqual(K);
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);
});

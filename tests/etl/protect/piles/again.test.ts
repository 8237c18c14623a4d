/** What is said of a pile release after release, attacked by whoever keeps them all. */
import { describe, expect, it } from 'vitest';
import { sayAgain, type NamedStatement } from '../../../../scripts/etl/piles/again';
import type { PileEffect } from '$lib/contract/piles';
import { AFTER, asTold, BEFORE, cellsOf, change, K, NEXT, type Counts } from './toldAgain';
import { findsFiveCounts } from './whoeverKeepsTwo';

/** That of a change which is told smaller from so many cases of the last year on. */
const smallerFrom =
  (least: number) =>
  ([, after = 0]: readonly number[]): PileEffect =>
    after >= least ? 'menor' : 'sostiene';

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

describe('a year that was never told of, beside one that was', () => {
  const first = [change([100, 100], smallerFrom(20))];
  const told = asTold(sayAgain(cellsOf([2, 18]), first, [], K, []).said, first);
  const cells = [
    { key: BEFORE, n: 2 },
    { key: AFTER, n: 3 },
    { key: NEXT, n: 9 },
  ];
  const level: NamedStatement = {
    name: 'nivel siguiente',
    windows: [{ keys: [NEXT], n: 100 }],
    effectOf: () => 'sostiene',
  };
  const both = (n: number, keys: readonly string[] = [AFTER, NEXT]): NamedStatement => ({
    name: 'nivel de dos',
    windows: [{ keys, n }],
    effectOf: () => 'sostiene',
  });
  const SAID = { name: 'nivel siguiente', effect: 'sostiene', piled: [NEXT] };

  it('has no pile named where what both have leaves it four counts', () => {
    const under = (n: number) =>
      sayAgain(cells, [level], [{ keys: [AFTER, NEXT], n }], K, told).said;
    expect(under(19)).toEqual([]);
    expect(under(20)).toEqual([SAID]);
    const beside = (n: number) => sayAgain(cells, [level, both(n)], [], K, told).said;
    expect(beside(19)).toEqual([{ name: 'nivel de dos', effect: 'reservado', piled: [AFTER] }]);
    expect(beside(20)).toEqual([
      SAID,
      { name: 'nivel de dos', effect: 'reservado', piled: [AFTER, NEXT] },
    ]);
  });

  it('is told whatever is said of it by a statement of a year without a pile', () => {
    const few: NamedStatement = {
      name: 'nivel sin apilados',
      windows: [{ keys: ['2025'], n: 100 }],
      effectOf: ([all = 0]) => (all >= 5 ? 'cambia' : 'sostiene'),
    };
    const all = [...cells, { key: '2025', n: 2 }];
    const narrow: NamedStatement = {
      ...level,
      effectOf: ([all = 0]) => (all >= 13 ? 'cambia' : 'sostiene'),
    };
    expect(sayAgain(all, [few, narrow], [], K, told).said).toEqual([SAID]);
  });

  it('is told though the count of one that was has fallen under a pile', () => {
    const { said } = sayAgain(cells, [level, both(5, [AFTER])], [], K, told);
    expect(said).toContainEqual(SAID);
  });

  it('gives way to no pile of a year that was told to have none', () => {
    const cap = { keys: [BEFORE, NEXT], n: 12 };
    expect(sayAgain(cells, [level], [cap], K, told).said).toEqual([SAID]);
  });

  it('is told by no look at the cases of the other', () => {
    for (const now of [0, 3, 18, 40]) {
      const others = cells.map((cell) => (cell.key === AFTER ? { ...cell, n: now } : cell));
      const { least } = sayAgain(others, [both(100), level], [], K, told);
      expect([...least]).toEqual([
        [BEFORE, 0],
        [AFTER, 8],
        [NEXT, 8],
      ]);
    }
  });
});

describe('what follows of the cases from what was told', () => {
  const counts: Counts = [100, 100];
  const levelOf = (effect: PileEffect): NamedStatement => ({
    name: 'nivel',
    windows: [{ keys: [BEFORE, AFTER], n: 200 }],
    effectOf: () => effect,
  });
  const leastOf = (
    before: readonly NamedStatement[],
    now: readonly NamedStatement[],
    after: number,
  ) => {
    const told = asTold(sayAgain(cellsOf([2, after]), before, [], K, []).said, before);
    return sayAgain(cellsOf([2, after]), now, [], K, told).least.get(AFTER);
  };

  it('is what followed then, where all would be told the same', () => {
    const same = [change(counts, smallerFrom(13)), levelOf('sostiene')];
    expect(leastOf(same, same, 20)).toBe(13);
  });

  it('is that there is a pile, where any would not', () => {
    const then = [change(counts, smallerFrom(20))];
    expect(leastOf(then, [change(counts, smallerFrom(17))], 18)).toBe(8);
    const same = change(counts, smallerFrom(13));
    expect(leastOf([same, levelOf('sostiene')], [same, levelOf('azar')], 20)).toBe(8);
  });

  it('is the same whatever else there is, and that there is a pile where no more may be said', () => {
    const same = [change(counts, smallerFrom(13)), levelOf('sostiene')];
    const told = asTold(sayAgain(cellsOf([2, 20]), same, [], K, []).said, same);
    const next = { name: 'nivel siguiente', effectOf: () => 'sostiene' as const };
    const fresh: NamedStatement = { ...next, windows: [{ keys: [NEXT], n: 100 }] };
    const least = (most: number, cap: number) =>
      sayAgain(
        [...cellsOf([2, 20]), { key: NEXT, n: 9, most }],
        [...same, fresh],
        [{ keys: [AFTER], n: cap }],
        K,
        told,
      ).least.get(AFTER);
    expect([least(10, 100), least(40, 100), least(40, 11)]).toEqual([13, 13, 8]);
  });

  it('is said of no count that was not published then', () => {
    const first = [change(counts, smallerFrom(20))];
    const now = [change([3, 100], smallerFrom(20))];
    const told = asTold(sayAgain(cellsOf([2, 18]), first, [], K, []).said, first).map((own) => ({
      ...own,
      // Of three cases it could have been none.
      windows: own.windows.map((window, at) => (at === 0 ? { ...window, n: null } : window)),
    }));
    expect(sayAgain(cellsOf([2, 18]), now, [], K, told).said).toEqual([
      { name: 'cambio', effect: 'reservado', piled: [AFTER] },
    ]);
  });
});

describe('whoever keeps two releases', () => findsFiveCounts(10));

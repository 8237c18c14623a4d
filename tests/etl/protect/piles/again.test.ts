/** What is said of a pile release after release, attacked by whoever keeps them all. */
import { describe, expect, it } from 'vitest';
import { sayAgain, type NamedStatement } from '../../../../scripts/etl/protect/piles/again';
import type { PileEffect } from '$lib/contract/piles';
import { AFTER, asTold, cellsOf, change, K, NEXT, type Counts } from './toldAgain';
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

describe('whoever keeps two releases', () => findsFiveCounts(10));

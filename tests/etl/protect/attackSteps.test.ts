/** What the attack asks of its search, cell by cell, where it is told what the search finds. */
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import type { Highs } from 'highs';
import { findingsSchema } from '../../../scripts/etl/audit/attack';
import { Baseline } from '../../../scripts/etl/audit/baseline';
import { FeasibilityIntervals } from '../../../scripts/etl/audit/feasibilityIntervals';
import { loadSolver } from '../../../scripts/etl/solve/solver';
import { attackOf as scripted, type Finds, type Interval, type Told } from './scriptedSearch';

let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const attackOf = (cells: readonly Told[], finds?: Finds) => scripted(highs, cells, finds);

const SAFE: Told = { inner: [0, 9], outer: [0, 9] };

/** Stepped, stretched, and bounded. */
const FIRST = ['6 step 0', 'reach 0 5', 'reach 0 1', 'bound 0'];
/** Looked at for the narrowest once it is bounded. */
const LAST = ['6 step 0', 'settle 0'];

describe('a hidden cell', () => {
  it('that is safe from the start is asked nothing, and is as wide as it is', () => {
    expect(attackOf([SAFE, { ...SAFE, isPrinted: true, inner: [3, 3] }])).toEqual({
      recovered: [],
      undecided: [],
      narrowest: 9,
      narrowestSafe: 9,
      asked: [],
    });
  });

  it('that may be safe is searched to the end, before it is given up', () => {
    expect(attackOf([{ inner: [3, 3], outer: [0, 9], promised: [0, 9] }, SAFE])).toEqual({
      recovered: [0],
      undecided: [0],
      narrowest: 0,
      narrowestSafe: 9,
      asked: [...FIRST, '60 step 0', '2 settle 0', ...LAST],
    });
  });

  it('that not even fractions leave room is not searched further', () => {
    const cell: Told = { inner: [3, 3], outer: [0, 9] };
    const bound = () => {
      cell.outer = [3, 4];
    };
    expect(attackOf([cell], { bound })).toMatchObject({
      recovered: [0],
      asked: [...FIRST, ...LAST],
    });
  });

  it('that varies by what was public anyway is told by now, and no more is asked of that', () => {
    const cell: Told = { inner: [3, 3], outer: [3, 4], isSeenToVary: true };
    expect(attackOf([cell, SAFE])).toMatchObject({ recovered: [0] });
    expect(vi.mocked(Baseline.prototype.explore).mock.calls).toEqual([[[0]]]);
    expect(vi.mocked(Baseline.prototype.widthOf)).not.toHaveBeenCalled();
  });

  it('that fractions leave as much room as it needs is searched', () => {
    const { asked } = attackOf([{ inner: [3, 3], outer: [3, 5] }]);
    expect(asked.slice(4, 6)).toEqual(['60 step 0', 'settle 0']);
  });

  it('is stretched from what was found, and not under none', () => {
    const { asked } = attackOf([{ inner: [1, 1], outer: [1, 1] }]);
    expect(asked.slice(1, 3)).toEqual(['reach 0 3', 'reach 0 0']);
  });

  it('that one stretch shows to be safe is asked no more', () => {
    const cell: Told = { inner: [3, 3], outer: [3, 5] };
    const reach = () => {
      cell.inner = [3, 5];
    };
    const { asked, recovered } = attackOf([cell], { reach });
    expect([asked, recovered]).toEqual([['6 step 0', 'reach 0 5'], []]);
  });

  it('of which no less is possible than was anyway tells nothing', () => {
    // It is how far apart its counts lie that was promised, not from where.
    const asked = attackOf([{ inner: [3, 3], outer: [3, 3], promised: [2, 2] }]);
    expect(asked).toMatchObject({ recovered: [], asked: FIRST });
    const settle = (cell: Told) => () => {
      cell.inner = [3, 4];
    };
    const half: Told = { inner: [3, 3], outer: [0, 9], promised: [3, 4] };
    expect(attackOf([half], { settle: settle(half) }).recovered).toEqual([]);
  });

  it('that the last search shows to be safe is not recovered', () => {
    const cell: Told = { inner: [3, 3], outer: [0, 9], promised: [0, 9] };
    let searches = 0;
    const settle = () => {
      searches += 1;
      if (searches === 2) cell.inner = [3, 6];
    };
    expect(attackOf([cell], { settle }).recovered).toEqual([]);
  });
});

describe('a walk', () => {
  it('goes on for as long as there is news of some cell, and pushes those that are left', () => {
    const cells: readonly Told[] = [
      { inner: [3, 3], outer: [3, 3] },
      { inner: [3, 3], outer: [3, 5] },
    ];
    const step = (nth: number) => {
      const [, second] = cells;
      if (nth === 4 && second !== undefined) second.inner = [3, 5];
    };
    const { asked } = attackOf(cells, { step });
    expect(asked.slice(0, 3)).toEqual(['4 step 0 1', '6 step 0', 'reach 0 5']);
  });

  it('ends where none is left', () => {
    const cell: Told = { inner: [3, 3], outer: [3, 5] };
    const step = () => {
      cell.inner = [3, 5];
    };
    expect(attackOf([cell], { step }).asked).toEqual(['step 0']);
  });
});

describe('a cell of which nothing may be known', () => {
  const untold = (inner: Interval, outer: Interval, promised?: Interval): Told => ({
    kind: 'untold',
    inner,
    outer,
    ...(promised && { promised }),
  });

  it('is safe where it may be none', () => {
    expect(attackOf([untold([0, 0], [0, 0])])).toMatchObject({ recovered: [], asked: [] });
  });

  it('is asked whether it may be none, and searched while fractions let it', () => {
    const { recovered, asked } = attackOf([untold([2, 9], [0, 9])]);
    expect(recovered).toEqual([0]);
    expect(asked).toEqual(['6 step 0', 'reach 0 0', 'bound 0', '60 step 0', '2 settle 0']);
  });

  it('is not searched where there are some for sure, which tells if it was not known', () => {
    const asked = ['6 step 0', 'reach 0 0', 'bound 0'];
    expect(attackOf([untold([2, 9], [1, 9])])).toMatchObject({ recovered: [0], asked });
    expect(attackOf([untold([2, 9], [2, 9], [2, 9])])).toMatchObject({ recovered: [], asked });
  });
});

describe('a withheld cell', () => {
  const withheld = (inner: Interval, outer: Interval): Told => ({ kind: 'withheld', inner, outer });
  const isSearched = (inner: Interval, outer: Interval) =>
    attackOf([withheld(inner, outer)]).asked.includes('60 step 0');

  it('may be known to be none, or not to be small', () => {
    expect(attackOf([withheld([0, 0], [0, 0])]).asked).toEqual([]);
    expect(attackOf([withheld([5, 5], [5, 5])]).asked).toEqual([]);
  });

  it('of a few cases is as hidden as a suppressed one', () => {
    expect(attackOf([withheld([2, 2], [2, 3])])).toMatchObject({
      recovered: [0],
      asked: ['6 step 0', 'reach 0 4', 'reach 0 0', 'bound 0'],
    });
  });

  it('is searched where it may be none after all, or not small', () => {
    expect(isSearched([2, 2], [2, 3])).toBe(false);
    expect(isSearched([1, 1], [0, 1])).toBe(true);
    expect(isSearched([5, 5], [4, 5])).toBe(true);
  });
});

describe('the narrowest', () => {
  it('is none where nothing is hidden', () => {
    expect(attackOf([{ ...SAFE, isPrinted: true }])).toMatchObject({
      narrowest: null,
      narrowestSafe: null,
    });
  });

  it('is sure where one of the tightest is', () => {
    const two: readonly Told[] = [
      { inner: [0, 3], outer: [0, 9] },
      { inner: [0, 3], outer: [0, 3] },
    ];
    expect(attackOf(two)).toMatchObject({ narrowest: 3, asked: [] });
  });

  it('is looked at by steps that push the tightest alone, then in fractions, then in whole', () => {
    const cells: readonly Told[] = [
      { inner: [0, 3], outer: [0, 9] },
      { inner: [0, 5], outer: [0, 9] },
    ];
    expect(attackOf(cells)).toEqual({
      recovered: [],
      undecided: [],
      narrowest: 3,
      narrowestSafe: 3,
      asked: ['6 step 0', 'bound 0', 'settle 0', '6 step 0', 'settle 0'],
    });
  });

  it('is wider where steps show it, and then it is that of the next tightest', () => {
    const [one, two]: readonly [Told, Told] = [
      { inner: [0, 3], outer: [0, 9] },
      { inner: [0, 5], outer: [0, 5] },
    ];
    const step = () => {
      one.inner = [0, 7];
    };
    expect(attackOf([one, two], { step })).toMatchObject({ narrowest: 5, asked: ['step 0'] });
  });

  it('is what a search of the whole shows, wider or as wide', () => {
    const wider = (until: number, outer: Interval) => {
      const cell: Told = { inner: [0, 3], outer };
      const settle = () => {
        cell.inner = [0, until];
      };
      return attackOf([cell], { settle }).narrowest;
    };
    expect([wider(4, [0, 4]), wider(4, [0, 9]), wider(3, [0, 9])]).toEqual([4, 4, 3]);
    const cell: Told = { inner: [0, 3], outer: [0, 9] };
    const settle = () => {
      cell.outer = [0, 3];
    };
    const { narrowest, asked } = attackOf([cell], { settle });
    expect([narrowest, asked]).toEqual([3, ['6 step 0', 'bound 0', 'settle 0']]);
  });
});

describe('when it ends', () => {
  it('what the solver holds is given back, whatever happened', () => {
    const ended = [
      vi.spyOn(FeasibilityIntervals.prototype, 'dispose'),
      vi.spyOn(Baseline.prototype, 'dispose'),
    ];
    attackOf([SAFE]);
    for (const spy of ended) expect(spy).toHaveBeenCalledTimes(1);
    const step = () => {
      throw new Error('sin memoria');
    };
    expect(() => attackOf([{ inner: [3, 3], outer: [3, 5] }], { step })).toThrow('sin memoria');
    for (const spy of ended) expect(spy).toHaveBeenCalledTimes(2);
  });

  it('what a thread answers is what was found, and nothing else', () => {
    const found = { recovered: [1], undecided: [1], narrowest: 0, narrowestSafe: null };
    expect(v.parse(findingsSchema, found)).toEqual(found);
    expect(v.is(findingsSchema, {})).toBe(false);
  });
});

/** Small tables whose answer is known: what the audit must catch, and what it must let pass. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Highs } from 'highs';
import { attack } from '../../../scripts/etl/audit/attack';
import { Deadline } from '../../../scripts/etl/audit/feasibilityIntervals';
import type { System } from '../../../scripts/etl/cells/model';
import type { Suppression } from '../../../scripts/etl/count/observation';
import { loadSolver } from '../../../scripts/etl/solve/solver';
import { P, system } from './handSystem';
import { tiredSolver } from './otherSolvers';

const K = 5;
let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});

const recover = (
  made: System,
  hidden: Readonly<Record<number, Suppression>>,
  solver: Highs = highs,
) =>
  attack(
    solver,
    made,
    made.kinds.map((_, cell) => hidden[cell] ?? 'ninguna'),
    K,
  );

/** Four parts and their printed total. */
const printedYear = () =>
  system(
    [
      ['public', 30],
      [P, 10],
      [P, 12],
      [P, 3],
      [P, 5],
    ],
    [[0, 1, 2, 3, 4]],
  );

describe('a sum that is printed nowhere', () => {
  /** A year of few cases: of a hidden quarter and one of none, or of two hidden ones. */
  const yearOf = (quarters: readonly number[], whole: number, vintage = 1): System => ({
    ...system(
      [
        ['public', whole + 9],
        [P, 9],
        ['withheld', whole],
        ...quarters.map((count) => [P, count] as const),
      ],
      [
        [0, 1, 2],
        [2, 3, 4],
      ],
    ),
    vintages: Int32Array.of(vintage, vintage, vintage, 0, vintage),
  });

  it('tells no more than its parts where each is known: they are judged', () => {
    expect(recover(yearOf([3, 0], 3), { 3: 'primaria' }).recovered).toEqual([3]);
  });

  it('is told itself where all is of one vintage', () => {
    expect(recover(yearOf([3, 0], 3, 0), { 3: 'primaria' }).recovered).toEqual([2, 3]);
  });

  it('is told itself where its parts are not', () => {
    const hidden = { 3: 'primaria', 4: 'primaria' } as const;
    expect(recover(yearOf([2, 2], 4), hidden).recovered).toEqual([2]);
  });
});

describe('a sum that is printed nowhere, of parts that are told to within some cases', () => {
  it('is told itself where more is known of it than they tell', () => {
    // Each part has a twin of its own vintage and is 1 or 2; their sum is what two printed counts leave.
    const whole: System = {
      ...system(
        [
          ['public', 12],
          [P, 9],
          ['withheld', 3],
          [P, 1],
          [P, 2],
          ['public', 3],
          [P, 2],
          ['public', 3],
          [P, 1],
        ],
        [
          [0, 1, 2],
          [2, 3, 4],
          [5, 3, 6],
          [7, 4, 8],
        ],
      ),
      vintages: Int32Array.of(1, 1, 1, 0, 0, 0, 0, 0, 0),
    };
    const hidden = { 3: 'primaria', 4: 'primaria', 6: 'primaria', 8: 'primaria' } as const;
    expect(recover(whole, hidden).recovered).toContain(2);
  });
});

describe('the attack recovers', () => {
  it('a lone suppressed part of a printed total', () => {
    const year = printedYear();
    expect(recover(year, { 3: 'primaria' })).toEqual({
      recovered: [3],
      undecided: [],
      narrowest: 0,
      narrowestSafe: null,
    });
  });

  it.each([
    [8, 4, 4],
    [2, 1, 1],
  ])('twins that add up to %i: they can only be %i and %i', (total, a, b) => {
    const twins = system(
      [
        ['public', total],
        [P, a],
        [P, b],
      ],
      [[0, 1, 2]],
    );
    expect(recover(twins, { 1: 'primaria', 2: 'primaria' }).recovered).toEqual([1, 2]);
  });

  it('the twin of a zero: what the zero is not, it is', () => {
    const twins = system(
      [
        ['public', 4],
        [P, 0],
        [P, 4],
      ],
      [[0, 1, 2]],
    );
    expect(recover(twins, { 2: 'primaria' })).toEqual({
      recovered: [2],
      undecided: [],
      narrowest: 0,
      narrowestSafe: null,
    });
    expect(recover(twins, { 1: 'complementaria', 2: 'primaria' }).recovered).toEqual([]);
  });

  it('a suppressed year that two rolling three-year sums give away', () => {
    // 2019–2021 and 2020–2022 printed: their difference is 2022 − 2019.
    const rolling = system(
      [
        [P, 20],
        [P, 14],
        [P, 9],
        [P, 8],
        [P, 3],
        [P, 3],
      ],
      [
        [0, 2, 3, 4],
        [1, 3, 4, 5],
      ],
    );
    expect(recover(rolling, { 5: 'primaria' }).recovered).toEqual([5]);
    expect(recover(rolling, { 4: 'primaria', 5: 'primaria' }).recovered).toEqual([4, 5]);
  });

  it('what is never published, where its siblings and their whole are', () => {
    const family = system(
      [
        [P, 21],
        [P, 12],
        [P, 8],
        ['withheld', 1],
      ],
      [[0, 1, 2, 3]],
    );
    expect(recover(family, {})).toEqual({
      recovered: [3],
      undecided: [],
      narrowest: null,
      narrowestSafe: null,
    });
  });

  it('a count that fractions leave two values, and whole numbers one', () => {
    // 6 = a + b + s now, and 4 = a + s before: b is 0 to 2, though no sum alone says so. With 4 = b + x + y
    // and x = y it is even, and hidden, so no zero; in fractions it may be 1.
    const even = system(
      [
        ['public', 6],
        [P, 3],
        [P, 2],
        ['rest', 1],
        ['public', 4],
        ['told', 3],
        ['rest', 1],
        ['rest', 0],
        ['rest', 0],
        [P, 4],
        [P, 1],
        [P, 1],
      ],
      [
        [0, 1, 2, 3],
        [4, 5, 6],
        [1, 5, 7],
        [3, 6, 8],
        [9, 2, 10, 11],
        [10, 11],
      ],
    );
    const [hidden, small] = ['complementaria', 'primaria'] as const;
    const { recovered } = recover(even, { 1: hidden, 2: hidden, 5: small, 10: small, 11: small });
    expect(recovered).toContain(2);
  });

  it('a small count squeezed by a remainder that cannot be less than nothing', () => {
    // Colonias of an alcaldía whose total leaves only one case unplaced.
    const places = system(
      [
        ['public', 13],
        [P, 8],
        [P, 4],
        ['rest', 1],
      ],
      [[0, 1, 2, 3]],
    );
    expect(recover(places, { 2: 'primaria' }).narrowest).toBe(3);
    const tight = system(
      [
        ['public', 10],
        [P, 8],
        [P, 2],
        ['rest', 0],
      ],
      [[0, 1, 2, 3]],
    );
    expect(recover(tight, { 2: 'primaria' }).recovered).toEqual([2]);
  });
});

describe('the attack lets pass', () => {
  it('two suppressed parts with room between them', () => {
    const year = printedYear();
    expect(recover(year, { 3: 'primaria', 4: 'complementaria' })).toEqual({
      recovered: [],
      undecided: [],
      narrowest: 3,
      narrowestSafe: 3,
    });
  });

  it.each([
    [4, [2]],
    [5, []],
    [8, []],
  ])('a withheld cell that must be %i, unless that is under k', (n, recovered) => {
    const family = system(
      [
        [P, 12 + n],
        [P, 12],
        ['withheld', n],
      ],
      [[0, 1, 2]],
    );
    expect(recover(family, {}).recovered).toEqual(recovered);
  });

  it('cases of which nothing is printed, where public totals alone tell of them', () => {
    const only = system(
      [
        ['public', 3],
        ['untold', 3],
      ],
      [[0, 1]],
    );
    expect(recover(only, {}).recovered).toEqual([]);
    const told = system(
      [
        [P, 9],
        [P, 6],
        ['untold', 3],
      ],
      [[0, 1, 2]],
    );
    expect(recover(told, {}).recovered).toEqual([2]);
  });

  it('a withheld cell that can only be zero: that nobody is there tells of nobody', () => {
    const family = system(
      [
        [P, 20],
        [P, 12],
        [P, 8],
        ['withheld', 0],
      ],
      [[0, 1, 2, 3]],
    );
    expect(recover(family, {}).recovered).toEqual([]);
  });
});

describe('a solver that ends its searches early', () => {
  const STEP = 1;
  const WHOLE = 500;
  const [small, other] = ['primaria', 'complementaria'] as const;

  it('of a step leaves it to a search of the whole', () => {
    const year = printedYear();
    expect(recover(year, { 3: small, 4: other }, tiredSolver(highs, STEP))).toEqual({
      recovered: [],
      undecided: [],
      narrowest: 3,
      narrowestSafe: 3,
    });
  });

  it('of a step gives away what its sign tells of the little room that public totals leave', () => {
    // 5 = a + b + s now, and 4 = a + s before: with b at most 1 case of 5 was reported since, though no
    // sum alone says so. Both 0 and 1 were possible without this release; that it is hidden says which.
    const since = system(
      [
        ['public', 5],
        [P, 3],
        [P, 1],
        ['rest', 1],
        ['public', 4],
        ['told', 3],
        ['rest', 1],
        ['rest', 0],
        ['rest', 0],
      ],
      [
        [0, 1, 2, 3],
        [4, 5, 6],
        [1, 5, 7],
        [3, 6, 8],
      ],
    );
    const hidden = { 1: other, 2: other, 5: small };
    expect(recover(since, hidden, tiredSolver(highs, STEP)).recovered).toEqual([2]);
  });

  it('of the whole leaves cells unproven, and the audit ends all the same', () => {
    // 2a + b = 6 in whole numbers, a being told twice: b may be 2 or 4, in fractions 1 to 4.
    const twice = system(
      [
        ['public', 6],
        [P, 2],
        [P, 2],
        [P, 2],
      ],
      [
        [0, 1, 2, 3],
        [1, 2],
      ],
    );
    expect(recover(twice, { 1: small, 2: small, 3: small })).toEqual({
      recovered: [1, 2],
      undecided: [],
      narrowest: 1,
      narrowestSafe: 2,
    });
    expect(recover(twice, { 1: small, 2: small, 3: small }, tiredSolver(highs, WHOLE))).toEqual({
      recovered: [1, 2],
      undecided: [],
      narrowest: 1,
      narrowestSafe: 2,
    });
  });
});

describe('contradictory numbers', () => {
  it('are refused: no counts give them', () => {
    const wrong = system(
      [
        ['public', 5],
        [P, 3],
        [P, 3],
      ],
      [[0, 1, 2]],
    );
    expect(() => recover(wrong, {})).toThrow(/se contradicen/);
  });
});

describe('an audit that may ask no more', () => {
  const hidden = printedYear().kinds.map((_, cell): Suppression =>
    cell === 3 ? 'primaria' : cell === 4 ? 'complementaria' : 'ninguna',
  );

  it('takes what is not proven for recovered, and says that it is undecided', () => {
    const ended = attack(highs, printedYear(), hidden, K, new Deadline(0));
    expect(ended).toMatchObject({ recovered: [3, 4], undecided: [3, 4], narrowestSafe: null });
    expect(attack(highs, printedYear(), hidden, K).recovered).toEqual([]);
  });

  it('is not in doubt of what the sums tell one at a time', () => {
    const lone = hidden.map((own, cell): Suppression => (cell === 4 ? 'ninguna' : own));
    const ended = attack(highs, printedYear(), lone, K, new Deadline(0));
    expect(ended).toMatchObject({ recovered: [3], undecided: [] });
  });
});

/** Which cells are hidden beside those that must be: of two ways the cheaper, and no more than is needed. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Highs } from 'highs';
import type { Suppression } from '../../../scripts/etl/count/observation';
import { attack } from '../../../scripts/etl/audit/attack';
import { suppressSecondary } from '../../../scripts/etl/protect/secondarySuppression';
import { IntervalWidths } from '../../../scripts/etl/protect/widenIntervals';
import { loadSolver } from '../../../scripts/etl/solve/solver';
import { P, system as systemOf, type Cell, type Sum } from './handSystem';

const K = 5;
let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});

type Told = readonly [...Cell, own?: Suppression, price?: number];

/** What becomes of cells, each worth its price or nothing. */
function hide(cells: readonly Told[], sums: readonly Sum[], seen?: readonly number[]) {
  const system = systemOf(
    cells.map(([kind, count]) => [kind, count]),
    sums,
  );
  const initial = cells.map(([, , own = 'ninguna']) => own);
  const widths = new IntervalWidths(system.values);
  if (seen !== undefined) widths.admit(seen);
  const weight = (cell: number) => cells[cell]?.[3] ?? 0;
  const hidden = suppressSecondary(highs, system, system.values, K, weight, initial, widths);
  return { hidden, recovered: attack(highs, system, hidden, K).recovered };
}

const named = (...all: readonly ('c' | 'p' | '-')[]) =>
  all.map((own) => (own === 'c' ? 'complementaria' : own === 'p' ? 'primaria' : 'ninguna'));

/**
 * A cell beside two of which, hidden, one can fall alone, and the other rise alone.
 * @param seen another count of the cell that was found to be possible already, less its own.
 * @param room how far the latter can rise.
 * @returns whether each of these two is hidden.
 */
function between(
  own: Told,
  prices: { readonly falls: number; readonly rises: number },
  { seen = 0, room = 99 } = {},
) {
  const cells: readonly Told[] = [
    ['public', 18 + own[1]],
    own,
    [P, 9, 'ninguna', prices.falls],
    [P, 9, 'ninguna', prices.rises],
    ['public', 9],
    ['rest', 0],
    ['rest', 0],
    ['rest', room],
    ['public', room],
  ];
  const sums: readonly Sum[] = [
    [0, 1, 2, 3],
    [4, 2, 5],
    [3, 4, 6],
    [8, 6, 7],
  ];
  const known = cells.map(([, count], cell) => count + (cell === 1 ? seen : 0));
  const { hidden } = hide(cells, sums, known);
  return { falls: hidden[2] !== 'ninguna', rises: hidden[3] !== 'ninguna' };
}

describe('of two ways to leave a count room', () => {
  const many: Told = [P, 9, 'complementaria'];

  it('the cheaper is taken', () => {
    expect(between(many, { falls: 1, rises: 3 })).toEqual({ falls: true, rises: false });
    expect(between(many, { falls: 3, rises: 1 })).toEqual({ falls: false, rises: true });
  });

  it('that cost the same a large count falls, and a small one rises', () => {
    const alike = { falls: 1, rises: 1 };
    expect(between(many, alike)).toEqual({ falls: false, rises: true });
    expect(between(['withheld', 3], alike)).toEqual({ falls: false, rises: true });
    expect(between(['withheld', 2], alike)).toEqual({ falls: true, rises: false });
  });

  it('the only one there is is taken', () => {
    const cells: readonly Told[] = [
      ['public', 18],
      [P, 9, 'complementaria', 1],
      [P, 9, 'ninguna', 1],
      ['public', 9],
      ['rest', 0],
    ];
    const sums: readonly Sum[] = [
      [0, 1, 2],
      [2, 3, 4],
    ];
    expect(hide(cells, sums).hidden).toEqual(named('-', 'c', 'c', '-', '-'));
  });

  it('as far as it must go, and no further', () => {
    // Of two cases one was found already: a single one costs less than two of the other way.
    expect(between(many, { falls: 5, rises: 3 }, { seen: -1 })).toEqual({
      falls: true,
      rises: false,
    });
    expect(between(many, { falls: 3, rises: 5 }, { seen: 1 })).toEqual({
      falls: false,
      rises: true,
    });
    // To zero one is enough, which costs less than two.
    const one = between(['withheld', 1], { falls: 3, rises: 4 }, { room: 1 });
    expect(one).toEqual({ falls: false, rises: true });
  });

  it('what may not be known to have happened is brought to zero, however cheaply it would rise', () => {
    expect(between(['untold', 3], { falls: 1, rises: 9 })).toEqual({ falls: false, rises: true });
  });
});

/** Called 1 to 4, and told by its sum beside it. */
const pairOf = (n: number): readonly Told[] => [
  [P, n, 'primaria', 1],
  [P, n, 'primaria', 1],
  [P, 9, 'ninguna', 1],
  ['public', 2 * n + 9],
];
const PAIR = pairOf(4);

describe('of two small counts of one sum', () => {
  it('the second gives way to the first, and nothing else need be hidden', () => {
    expect(hide(PAIR, [[3, 0, 1, 2]]).hidden).toEqual(named('p', 'c', '-', '-'));
  });

  it('whatever else is asked for in other sums, though of some of it nothing can be had', () => {
    // The three that public sums of two tell anyway stay as they are.
    const told = [0, 1, 2].map((): Told => [P, 3, 'primaria', 1]);
    const totals = [0, 1, 2].map((): Told => ['public', 6]);
    const cells = [...told, ...totals, ...PAIR];
    const sums: readonly Sum[] = [
      [3, 0, 1],
      [4, 1, 2],
      [5, 0, 2],
      [9, 6, 7, 8],
    ];
    const { hidden } = hide(cells, sums);
    expect(hidden.slice(0, 3)).toEqual(named('p', 'p', 'p'));
    expect(hidden.slice(6)).toEqual(named('p', 'c', '-', '-'));
    // Of three each, one goes up with the other down: nothing more need be hidden.
    const three = hide([...told, ...totals, ...pairOf(3)], sums).hidden;
    expect(three.slice(6)).toEqual(named('p', 'p', '-', '-'));
  });
});

describe('a count that public sums leave little room', () => {
  /**
   * A hidden count and a printed one of a public sum; the printed one with a remainder of another, which is
   * three and what lies between `least` and `most`: no sum alone says so, all together do.
   */
  const beside = (own: number, [least, most]: readonly [number, number]) => {
    const cells: readonly Told[] = [
      [P, 9, 'complementaria', 1],
      [P, 9, 'ninguna', 1],
      ['public', 18],
      ['rest', 3 + own],
      ['public', 12 + own],
      ...[3, 3, 3].map((n): Told => ['rest', n]),
      ...[6, 6, 6].map((n): Told => ['public', n]),
      ['rest', own],
      ['public', least],
      ['rest', own - least],
      ['rest', most - own],
      ['public', most],
    ];
    const sums: readonly Sum[] = [
      [2, 0, 1],
      [4, 1, 3],
      [8, 5, 6],
      [9, 6, 7],
      [10, 5, 7],
      [3, 5, 11],
      [11, 12, 13],
      [15, 11, 14],
    ];
    return hide(cells, sums);
  };

  it.each([
    ['up', 2, [1, 2]],
    ['down', 1, [1, 2]],
  ] as const)('is hidden with another for one case %s', (_, own, span) => {
    const { hidden, recovered } = beside(own, span);
    expect(hidden[1]).toBe('complementaria');
    expect(recovered).toEqual([]);
  });

  it('is hidden with another for one case up and one down', () => {
    expect(beside(2, [1, 3]).hidden[1]).toBe('complementaria');
  });

  it('of a crime that public sums tell of, nothing is hidden in vain', () => {
    // Of twelve, nine are printed beside one to four that are told.
    const cells: readonly Told[] = [
      ['public', 12],
      [P, 9, 'ninguna', 1],
      ['untold', 3],
      ['rest', 1],
      ['public', 10],
      ['rest', 0],
    ];
    const sums: readonly Sum[] = [
      [0, 1, 2],
      [4, 1, 3],
    ];
    expect(hide(cells, sums).hidden).toEqual(named('-', '-', '-', '-', '-', '-'));
  });
});

describe('what need not be hidden', () => {
  it('is a count of five, printed beside others that are', () => {
    const cells: readonly Told[] = [
      ...PAIR,
      [P, 5, 'ninguna', 1],
      [P, 25, 'ninguna', 1],
      ['public', 30],
    ];
    const sums: readonly Sum[] = [
      [3, 0, 1, 2],
      [6, 4, 5],
    ];
    expect(hide(cells, sums).hidden.slice(4)).toEqual(named('-', '-', '-'));
  });

  it('is what is not published, from six on', () => {
    const family = (count: number) =>
      hide(
        [
          [P, 12 + count, 'ninguna', 9],
          [P, 12, 'ninguna', 1],
          ['withheld', count],
        ],
        [[0, 1, 2]],
      ).hidden;
    expect(family(5)).toEqual(named('-', 'c', '-'));
    expect(family(6)).toEqual(named('-', '-', '-'));
  });
});

describe('a move of parts of cases', () => {
  it('tells what to hide, and proves no count', () => {
    // Each sum holds the first and three of four others, which can rise by one: whole, two fewer in the first
    // leave a case too many in one sum, which the last, dear, takes.
    const cells: Told[] = [[P, 3, 'primaria', 1]];
    const sums: Sum[] = [];
    const add = (...told: Told) => cells.push(told) - 1;
    const [upper, falling] = [
      [0, 1, 2, 3].map(() => add(P, 9, 'ninguna', 1)),
      add(P, 9, 'ninguna', 20),
    ];
    for (const own of [...upper, falling]) {
      const [rest, other] = [add('rest', 0), add('rest', 1)];
      sums.push([add('public', 1), rest, other]);
      sums.push(own === falling ? [add('public', 9), own, rest] : [own, add('public', 9), rest]);
    }
    upper.forEach((left, nth) => {
      const own = [...upper.filter((cell) => cell !== left), ...(nth === 3 ? [falling] : [])];
      sums.push([add('public', 3 + 9 * own.length), 0, ...own]);
    });
    const { hidden } = hide(cells, sums);
    expect(hidden.slice(0, 6)).toEqual(named('p', 'c', 'c', 'c', 'c', 'c'));
  });

  it('proves nothing of several counts at once either', () => {
    const cells: readonly Told[] = [
      [P, 1, 'primaria', 1],
      ...[6, 6, 6].map((n): Told => [P, n, 'complementaria', 1]),
      ...[13, 13, 13].map((n): Told => ['public', n]),
    ];
    const sums: readonly Sum[] = [
      [4, 0, 1, 2],
      [5, 0, 2, 3],
      [6, 0, 1, 3],
    ];
    const { hidden, recovered } = hide(cells, sums);
    expect(hidden.slice(0, 4)).toEqual(named('c', 'c', 'c', 'c'));
    expect(recovered).toEqual([]);
  });
});

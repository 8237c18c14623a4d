/** Of two vintages of a cell, the later is the earlier and what was reported since. */
import { describe, expect, it } from 'vitest';
import { joinParts } from '../../../scripts/etl/cells/joinParts';
import { UNKNOWN } from '../../../scripts/etl/cells/model';
import { cellsOf, only, part, sumsOf, type Sum, type Told } from './joinedParts';

describe('a cell of two vintages', () => {
  const HIDDEN: Told = { own: 'complementaria' };

  it('is the earlier, and what was reported since', () => {
    const joint = only(joinParts([part(2, [['a', 7, HIDDEN]]), part(0, [['a', 5]])]));
    expect(sumsOf(joint)).toEqual(['a v2 = a v0 + a, después (1)']);
    expect(cellsOf(joint)).toMatchObject({
      'a v0': { vintage: 0, value: 5 },
      'a v2': { vintage: 2, value: 7 },
      'a, después': {
        kind: 'rest',
        own: 'ninguna',
        value: UNKNOWN,
        row: -1,
        year: 2019,
        vintage: 2,
        district: 0,
      },
    });
  });

  it.each([
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ])('is tied to the one before it, of releases in the order %i, %i, %i', (...order) => {
    const joint = only(joinParts(order.map((at) => part(at, [['a', 5 + at, HIDDEN]]))));
    expect(sumsOf(joint)).toEqual(['a v1 = a v0 + a, después (1)', 'a v2 = a v1 + a, después (2)']);
  });

  it('of each year and pair of vintages holds or falls with the others', () => {
    const at = (vintage: number) =>
      part(
        vintage,
        [
          ['a', 7, HIDDEN],
          ['b', 7, HIDDEN],
          ['c', 7, { ...HIDDEN, year: 2020 }],
        ],
        [['a', ['b', 'c']]],
      );
    const { system } = only(joinParts([at(1), at(0)]));
    expect(system.relations.map(({ addsIn }) => addsIn)).toContain(2);
  });

  it('says nothing where both are printed, unless it may still be hidden', () => {
    const then = part(0, [['a', 5]]);
    expect(sumsOf(only(joinParts([part(1, [['a', 7]]), then])))).toEqual([]);
    const now = { ...part(1, [['a', 7, { row: 0 }]]), isNow: true as const };
    expect(sumsOf(only(joinParts([now, then])))).toEqual(['a v1 = a v0 + a, después (1)']);
  });

  it('denies the whole year where it went down', () => {
    const now = part(
      1,
      [
        ['t', 13, { kind: 'public' }],
        ['a', 5],
        ['b', 8, HIDDEN],
      ],
      [['t', ['a', 'b']]],
    );
    const then = (a: number) =>
      part(
        0,
        [
          ['t', 13, { kind: 'public' }],
          ['a', a],
          ['b', 8, HIDDEN],
        ],
        [['t', ['a', 'b']]],
      );
    const late = (a: number) =>
      sumsOf(only(joinParts([now, then(a)]))).filter((sum) => sum.includes('después'));
    expect(late(6)).toEqual([]);
    expect(late(5)).toEqual(['b v1 = b v0 + b, después (1)']);
    expect(late(4)).toEqual(['b v1 = b v0 + b, después (1)']);
  });

  it('is not tied where it is public at either time, nor where it may be any', () => {
    const told: Told = { kind: 'public' };
    const late = (now: Told, then: Told, name = 'a') =>
      sumsOf(only(joinParts([part(1, [[name, 7, now]]), part(0, [[name, 5, then]])])));
    expect(late(told, HIDDEN)).toEqual([]);
    expect(late(HIDDEN, told)).toEqual([]);
    expect(late(HIDDEN, HIDDEN, 'a en otros, x')).toEqual([]);
    expect(late(HIDDEN, HIDDEN)).toHaveLength(1);
  });

  it('that is a sum at both times is tied by its parts', () => {
    const at = (vintage: number, sums: readonly Sum[]) =>
      part(
        vintage,
        [
          ['t', 9, HIDDEN],
          ['a', 7, HIDDEN],
          ['b', 2, HIDDEN],
        ],
        sums,
      );
    const late = (now: readonly Sum[], then: readonly Sum[]) =>
      sumsOf(only(joinParts([at(1, now), at(0, then)])))
        .filter((sum) => sum.includes('después'))
        .map((sum) => sum.slice(0, 4));
    expect(late([['t', ['a', 'b']]], [['t', ['b', 'a']]])).toEqual(['a v1', 'b v1']);
    expect(late([['t', ['a', 'b']]], [['t', ['a']]])).toEqual(['t v1', 'a v1', 'b v1']);
  });

  it('that is no remainder leaves its sums as they are', () => {
    const at = (vintage: number) =>
      part(
        vintage,
        [
          ['t', 9, HIDDEN],
          ['a', 9, HIDDEN],
        ],
        [['t', ['a'], true]],
      );
    expect(sumsOf(only(joinParts([at(1), at(0)])))).toEqual([
      '~ t v1 = a v1',
      '~ t v0 = a v0',
      'a v1 = a v0 + a, después (1)',
    ]);
  });

  it('that is a remainder of sums that follow from finer ones is tied by those', () => {
    const REST: Told = { kind: 'rest' };
    const at = (vintage: number, implied: boolean) =>
      part(
        vintage,
        [
          ['t', 9, { kind: 'public' }],
          ['a', 7, HIDDEN],
          ['q', 7, HIDDEN],
          ['r', 2, REST],
        ],
        [
          ['t', ['a', 'r'], implied],
          ['a', ['q']],
        ],
      );
    const of = (implied: boolean) => sumsOf(only(joinParts([at(1, implied), at(0, implied)])));
    expect(of(true)).toEqual([
      '~ t v1 = a v1 + r v1',
      'a v1 = q v1',
      '~ t v0 = a v0 + r v0',
      'a v0 = q v0',
      'q v1 = q v0 + q, después (1)',
    ]);
    // Otherwise the remainder is tied, and its sums say something new.
    expect(of(false)).toEqual([
      't v1 = a v1 + r v1',
      'a v1 = q v1',
      't v0 = a v0 + r v0',
      'a v0 = q v0',
      'q v1 = q v0 + q, después (1)',
      'r v1 = r v0 + r, después (1)',
    ]);
  });

  it('that is a remainder beside a part of one vintage alone is tied by itself', () => {
    const at = (vintage: number) => ({
      ...part(
        vintage,
        [
          ['t', 9, { kind: 'public' }],
          ['a', 5, HIDDEN],
          ['q', 5, HIDDEN],
          ['c', 2],
          ['p', 2],
          ['r', 2, { kind: 'rest' }],
        ],
        [
          ['t', ['a', 'c', 'r'], true],
          ['a', ['q']],
          ['c', ['p']],
        ],
      ),
      // What these two count was closed at first.
      vintageOf: (name: string) => {
        const ordinal = ['c', 'p'].includes(name) ? 0 : vintage;
        return { edicion: `v${ordinal}`, ordinal };
      },
    });
    expect(sumsOf(only(joinParts([at(1), at(0)]))).slice(-2)).toEqual([
      'q v1 = q v0 + q, después (1)',
      'r v1 = r v0 + r, después (1)',
    ]);
  });

  it('makes its sums say something new where its remainder is tied', () => {
    const REST: Told = { kind: 'rest' };
    const at = (vintage: number) =>
      part(
        vintage,
        [
          ['t', 9, { kind: 'public' }],
          ['a', 7, HIDDEN],
          ['r', 2, REST],
        ],
        [['t', ['a', 'r'], true]],
      );
    expect(sumsOf(only(joinParts([at(1), at(0)])))).toEqual([
      't v1 = a v1 + r v1',
      't v0 = a v0 + r v0',
      'a v1 = a v0 + a, después (1)',
      'r v1 = r v0 + r, después (1)',
    ]);
  });
});

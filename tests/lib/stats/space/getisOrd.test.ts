import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getisOrd } from '$lib/stats/space/getisOrd';
import { localMoran } from '$lib/stats/space/localMoran';
import { cell, expectClose, oracle, oraclesMissing } from '../oracles';
import { board, SEVEN, TOY2_CASES, toyRates, weightsOf, type Lists } from './maps';
import { reordered } from './reordered';
import { logBetween } from '../../../uniform';

const VALUES = [3, 7, 8, 5, 1, 2, 11];

describe('getisOrd', () => {
  it.skipIf(oraclesMissing)('gives the 256 cells of Getis and Ord', () => {
    const rows = oracle('getisord_g30.csv');
    const deviates = getisOrd(numbers(rows, 'val'), weightsOf(board(16, 16)));
    for (const [area, row] of rows.entries()) {
      expectClose(deviates[area]?.gi ?? null, cell(row, 'G30'));
      expectClose(deviates[area]?.giStar ?? null, cell(row, 'G30star'));
    }
    // Cell 120 as the manual of spdep prints it, to six and five decimals.
    expect(deviates[119]?.gi).toBeCloseTo(1.221979, 6);
    expect(deviates[119]?.giStar).toBeCloseTo(1.45078, 5);
  });

  it.skipIf(oraclesMissing).each([
    [60, 1.748098],
    [90, 1.986135],
    [120, 1.893374],
    [150, 1.237454],
  ])('gives its cell 120 within %i metres', (reach, expected) => {
    const rows = oracle('getisord_g30.csv');
    const [x, y] = [numbers(rows, 'x'), numbers(rows, 'y')];
    const lists: Lists = x.map((left, from) =>
      x.flatMap((right, to) => {
        const apart = Math.hypot(left - right, (y[from] ?? 0) - (y[to] ?? 0));
        return to !== from && apart <= reach ? [to + 1] : [];
      }),
    );
    expect(getisOrd(numbers(rows, 'val'), weightsOf(lists))[119]?.gi).toBeCloseTo(expected, 6);
  });

  it.skipIf(oraclesMissing)('gives the toy of the domain notes, whatever the style', () => {
    for (const style of ['binary', 'rowStandardised'] as const) {
      const deviates = getisOrd(toyRates(TOY2_CASES), weightsOf(board(4, 4), style));
      for (const [area, row] of oracle('toy2_4x4_rook.csv').entries()) {
        // Gi of the table stops at 1e-15 of the terms that cancel in it.
        expectClose(deviates[area]?.gi ?? null, cell(row, 'Gi'), 1e-8);
        expectClose(deviates[area]?.giStar ?? null, cell(row, 'Gistar'));
      }
    }
  });

  it('gives an island its own Gᵢ* alone, as spdep does', () => {
    const deviates = getisOrd(VALUES, weightsOf(SEVEN));
    expectClose(deviates[0]?.gi ?? null, 0.38669459561826541);
    expectClose(deviates[5]?.gi ?? null, -1.4703583670338414);
    expectClose(deviates[4]?.giStar ?? null, -1.6705060328846641);
    expect(deviates[6]?.gi).toBeNull();
    expectClose(deviates[6]?.giStar ?? null, 1.718147118350231);
  });

  it('is null where nothing varies or everybody is a member', () => {
    const chain = weightsOf([[2], [1, 3], [2]]);
    expect(getisOrd([0.1, 0.1, 0.1], chain)).toEqual(Array(3).fill({ gi: null, giStar: null }));
    expect(getisOrd([1, 0.1, 0.1], chain)[0]?.gi).toBeNull();
    expect(getisOrd([1, 2, 3], chain)[1]).toEqual({ gi: null, giStar: null });
  });

  it('keeps its digits beside a value that dwarfs the rest', () => {
    // The other six as if the giant were not there: sum 8 of two, mean 23/6, squares 26 5/6.
    const gi = getisOrd([1e9, 7, 1, 5, 1, 2, 7], weightsOf([[2, 3], [1], [1], [], [], [], []]))[0]
      ?.gi;
    const spread = 129 - 23 ** 2 / 6;
    expectClose(gi ?? null, (8 - 23 / 3) / Math.sqrt((spread / 6) * ((2 * 4) / 5)));
  });

  it('is local Moran’s deviate, signed by the area’s own side; no order, no scale', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 12, maxLength: 12 }),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], { minLength: 12 }),
        logBetween(0.001, 1000),
        (values, order, scale) => {
          fc.pre(new Set(values).size > 2);
          const lists = board(3, 4);
          const mean = values.reduce((sum, value) => sum + value, 0) / 12;
          const plain = getisOrd(values, weightsOf(lists));
          const moran = localMoran(values, weightsOf(lists));
          const other = reordered(lists, values, order);
          const same = getisOrd(
            other.values.map((value) => value * scale),
            weightsOf(other.lists),
          );
          for (const [place, old] of order.entries()) {
            const { gi, giStar } = plain[old] ?? { gi: null, giStar: null };
            expect(same[place]?.giStar).toBeCloseTo(giStar ?? Number.NaN, 6);
            if (gi === null) continue;
            expect(same[place]?.gi).toBeCloseTo(gi, 6);
            const side = Math.sign((values[old] ?? 0) - mean);
            if (side !== 0) expect(moran[old]?.z).toBeCloseTo(side * gi, 6);
          }
        },
      ),
    );
  });
});

function numbers(rows: ReturnType<typeof oracle>, name: string): readonly number[] {
  return rows.map((row) => cell(row, name) ?? Number.NaN);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localMoran } from '$lib/stats/space/localMoran';
import { moranI } from '$lib/stats/space/moranI';
import { cell, expectClose, oracle, oraclesMissing } from '../oracles';
import { board, SEVEN, TOY2_CASES, toyRates, weightsOf } from './maps';
import { AFRICA, AFRICA_CONFLICT } from './publishedMaps';
import { reordered } from './reordered';
import { logBetween } from '../../../uniform';

const VALUES = [3, 7, 8, 5, 1, 2, 11];

describe('localMoran', () => {
  // The manual of spdep prints four decimals; the digits beyond come from spdep 1.3-5.
  it.each([
    ['Egypt', 5, 6.946729078985694, -0.29967740479803123, 4.297105814510449, 3.4957041318381195],
    ['Sudan', 10, 2.9877737645326592, -0.22835434311786382, 0.76320365942669643, 3.681400929118983],
    ['Kenya', 27, 1.1969287140384148, -0.016802533827129391, 0.12489277765192881, 3.43442368751312],
  ])('gives spdep its conflict in Africa: %s', (_, place, index, expected, variance, z) => {
    const local = localMoran(AFRICA_CONFLICT, weightsOf(AFRICA))[place - 1];
    expectClose(local?.index ?? null, index);
    expectClose(local?.expected ?? null, expected);
    expectClose(local?.variance ?? null, variance);
    expectClose(local?.z ?? null, z);
    expect(local?.quadrant).toBe('high-high');
  });

  it.skipIf(oraclesMissing)('gives the toy of the domain notes', () => {
    const locals = localMoran(toyRates(TOY2_CASES), weightsOf(board(4, 4)));
    const rows = oracle('toy2_4x4_rook.csv');
    expect(rows).toHaveLength(16);
    const lags = locals.map((local) => local?.lag ?? Number.NaN);
    const meanLag = lags.reduce((sum, lag) => sum + lag, 0) / 16;
    for (const [area, row] of rows.entries()) {
      const local = locals[area];
      expectClose(local?.index ?? null, cell(row, 'Ii'));
      expectClose(local?.z ?? null, cell(row, 'Zi'));
      // The table cuts the neighbours at the mean of their means, ours at the mean of all.
      const own = local?.quadrant.startsWith('high') ? 'High' : 'Low';
      expect(`${own}-${(lags[area] ?? 0) > meanLag ? 'High' : 'Low'}`).toBe(row['quad']);
    }
  });

  it('gives an island nothing and counts it, as spdep does', () => {
    const ones = localMoran(VALUES, weightsOf(SEVEN, 'binary'));
    // spdep 1.3-5, localmoran(zero.policy = TRUE); quadrants «pysal».
    expectClose(ones[1]?.index ?? null, 0.022140221402214083);
    expectClose(ones[1]?.expected ?? null, -0.13284132841328417);
    expectClose(ones[1]?.variance ?? null, 0.53322803338734492);
    expectClose(ones[4]?.z ?? null, 1.293872923766914);
    expectClose(ones[5]?.z ?? null, 1.470358367033842);
    expect(ones[6]).toBeNull();
    expect(ones.map((local) => local?.quadrant)).toEqual([
      'low-high',
      'high-high',
      'high-high',
      'low-high',
      'low-low',
      'low-low',
      undefined,
    ]);
    const rows = localMoran(VALUES, weightsOf(SEVEN));
    expectClose(rows[4]?.variance ?? null, 0.56044988494165382);
    expectClose(rows[4]?.lag ?? null, 3.5);
  });

  it('has no deviate where chance leaves no room', () => {
    const triangle = weightsOf([
      [2, 3],
      [1, 3],
      [1, 2],
    ]);
    expect(localMoran([1, 2, 9], triangle).map((local) => local?.z)).toEqual([null, null, null]);
    expect(localMoran([1, 2, 3], weightsOf([[2], [1, 3], [2]]))[1]).toMatchObject({
      index: 0,
      z: null,
      // Neither is over the mean.
      quadrant: 'low-low',
    });
    expect(localMoran([5, 5, 5], triangle)).toEqual([null, null, null]);
    expect(localMoran([1, 2], weightsOf([[2], [1]]))).toEqual([null, null]);
  });

  it('has Moran’s I for mean, its sign in the quadrant, and no scale nor order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 12, maxLength: 12 }),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], { minLength: 12 }),
        logBetween(0.001, 1000),
        (values, order, scale) => {
          fc.pre(new Set(values).size > 1);
          const lists = board(3, 4);
          const locals = localMoran(values, weightsOf(lists));
          const sum = locals.reduce((total, local) => total + (local?.index ?? Number.NaN), 0);
          expect(sum / 12).toBeCloseTo(moranI(values, weightsOf(lists))?.index ?? Number.NaN, 9);
          const other = reordered(lists, values, order);
          const same = localMoran(
            other.values.map((value) => value * scale),
            weightsOf(other.lists),
          );
          for (const [place, old] of order.entries()) {
            expect(same[place]?.index).toBeCloseTo(locals[old]?.index ?? Number.NaN, 6);
            const index = locals[old]?.index ?? 0;
            const alike = ['high-high', 'low-low'].includes(locals[old]?.quadrant ?? '');
            if (Math.abs(index) > 1e-9) expect(alike).toBe(index > 0);
          }
        },
      ),
    );
  });
});

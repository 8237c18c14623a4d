import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probabilityMap } from '$lib/stats/areas/probabilityMap';
import { cell, expectClose, oracle, oraclesMissing } from '../oracles';
import { areasOf, TOY2 } from './maps';

describe('probabilityMap', () => {
  // R, ppois; printed to 5 or 6 figures.
  it.each([
    [5, 4.0251e-5],
    [6, 0.00318203],
    [9, 0.00028076],
    [10, 0.141058],
  ])('of area %i of the toy map', (place, atLeast) => {
    expectClose(probabilityMap(TOY2)[place]?.atLeast ?? null, atLeast, 2e-5);
  });

  it('is none where an area has no rate, or nowhere is there a case', () => {
    expect(probabilityMap([{ count: 1, population: 0 }, ...TOY2])[0]).toBeNull();
    expect(probabilityMap([{ count: null, population: 9 }, ...TOY2])[0]).toBeNull();
    expect(probabilityMap([{ count: 0, population: 9 }])).toEqual([null]);
  });

  it('has tails that overlap in the observed count, and expects as many cases as there are', () => {
    const area = fc.record({ count: fc.nat(90), population: fc.integer({ min: 1, max: 9000 }) });
    fc.assert(
      fc.property(fc.array(area, { minLength: 2, maxLength: 40 }), (areas) => {
        fc.pre(areas.some(({ count }) => count > 0));
        const found = probabilityMap(areas);
        for (const mapped of found) {
          expect((mapped?.atLeast ?? 0) + (mapped?.atMost ?? 0)).toBeGreaterThanOrEqual(1 - 1e-12);
        }
        expectClose(
          found.reduce((sum, mapped) => sum + (mapped?.expected ?? 0), 0),
          areas.reduce((sum, { count }) => sum + count, 0),
        );
      }),
    );
  });

  it.skipIf(oraclesMissing)('agrees with the tables of Auckland and the toy', () => {
    const auckland = oracle('auckland_eb_probmap.csv');
    const found = probabilityMap(areasOf(auckland, 'M77_85', 'pop'));
    expect(auckland).toHaveLength(167);
    for (const [place, row] of auckland.entries()) {
      const mapped = found[place];
      expectClose(mapped?.expected ?? null, cell(row, 'expCount'));
      expectClose((mapped?.relativeRisk ?? 0) * 100, cell(row, 'relRisk'));
      expectClose(mapped?.atMost ?? null, cell(row, 'pmap_less'));
    }
    const board = probabilityMap(TOY2);
    for (const [place, row] of oracle('toy2_4x4_rook.csv').entries()) {
      expectClose(board[place]?.expected ?? null, cell(row, 'E'));
      expectClose(board[place]?.atLeast ?? null, cell(row, 'pexc'));
    }
  });
});

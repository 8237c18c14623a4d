import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area } from '$old/lib/stats/areas/area';
import { globalEmpiricalBayes } from '$old/lib/stats/areas/globalEmpiricalBayes';
import { localEmpiricalBayes } from '$old/lib/stats/areas/localEmpiricalBayes';
import { cell, expectClose, oracle, oracleFile, oraclesMissing } from '../oracles';
import { areasOf, TOY1, TOY2, TOY_NEIGHBOURS } from './maps';

const PER = 100_000;

/** Lists of neighbours of a reference table, one line an area, counted from zero. */
function neighboursIn(name: string): readonly (readonly number[])[] {
  // `0` alone where an area has no neighbours.
  return readFileSync(oracleFile(name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number).filter(Boolean))
    .map((list) => list.map((place) => place - 1));
}

const someAreas = fc.array(
  fc.record({ count: fc.nat(200), population: fc.integer({ min: 1, max: 20_000 }) }),
  { minLength: 1, maxLength: 40 },
);

describe('globalEmpiricalBayes', () => {
  it('draws all areas to the overall rate where they vary no more than chance', () => {
    const found = globalEmpiricalBayes(TOY1);
    expect(found?.between).toBe(0);
    expectClose(found?.overall ?? null, 59 / 18_950);
    for (const rate of found?.rates ?? []) expectClose(rate, 59 / 18_950);
  });

  // R, spdep EBest; rates per 100,000 printed to 6 decimals.
  it('has the numbers of the toy map', () => {
    const found = globalEmpiricalBayes(TOY2);
    expectClose(found?.between ?? null, 3.1946242255295e-5);
    expectClose(found?.overall ?? null, 0.0089709762532982);
    const expected = [
      552.091891, 616.967806, 418.127388, 286.005939, 646.849004, 1713.92009, 1469.614418,
      460.758006, 575.303729, 1617.899184, 1124.31294, 587.062452, 322.635106, 418.127388,
      552.091891, 341.398151,
    ];
    for (const [place, rate] of expected.entries()) {
      expect((found?.rates[place] ?? 0) * PER).toBeCloseTo(rate, 5);
    }
  });

  it('leaves out areas without women, or not known', () => {
    const holes: Area[] = [
      { count: 3, population: 0 },
      { count: null, population: 900 },
      { count: 3, population: null },
    ];
    const found = globalEmpiricalBayes([...holes, ...TOY2]);
    expect(found?.rates.slice(0, 3)).toEqual([null, null, null]);
    expect(found?.rates.slice(3)).toEqual(globalEmpiricalBayes(TOY2)?.rates);
    expect(globalEmpiricalBayes(holes)).toBeNull();
    expect(globalEmpiricalBayes([])).toBeNull();
  });

  it('is zero everywhere without a case, and the crude rate of a lone area', () => {
    expect(globalEmpiricalBayes([0, 0].map((count) => ({ count, population: 90 })))?.rates).toEqual(
      [0, 0],
    );
    expectClose(globalEmpiricalBayes([{ count: 4, population: 80 }])?.rates[0] ?? null, 0.05);
  });

  it('refuses what is no count', () => {
    expect(() => globalEmpiricalBayes([{ count: 0.5, population: 9 }])).toThrow('0.5');
  });

  it('lies between the crude and the overall rate', () => {
    fc.assert(
      fc.property(someAreas, (areas) => {
        const found = globalEmpiricalBayes(areas);
        for (const [place, { count, population }] of areas.entries()) {
          const ends = [count / population, found?.overall ?? Number.NaN];
          const rate = found?.rates[place] ?? Number.NaN;
          expect(rate).toBeGreaterThanOrEqual(Math.min(...ends) * (1 - 1e-12));
          expect(rate).toBeLessThanOrEqual(Math.max(...ends) * (1 + 1e-12));
        }
      }),
    );
  });

  it('does not depend on the order, nor on the unit of the exposure', () => {
    fc.assert(
      fc.property(someAreas, fc.integer({ min: 2, max: 12 }), (areas, years) => {
        const found = globalEmpiricalBayes(areas);
        const other = globalEmpiricalBayes(
          areas.map((area) => ({ ...area, population: area.population * years })).toReversed(),
        );
        for (const [place, rate] of (found?.rates ?? []).entries()) {
          const same = other?.rates[areas.length - 1 - place] ?? Number.NaN;
          expect(same * years).toBeCloseTo(rate ?? Number.NaN, 12);
        }
      }),
    );
  });

  it.skipIf(oraclesMissing)(
    'agrees with the tables of Auckland, North Carolina and the toy',
    () => {
      const auckland = oracle('auckland_eb_probmap.csv');
      const found = globalEmpiricalBayes(areasOf(auckland, 'M77_85', 'pop'));
      // Printed by spdep to 7 figures.
      expectClose(found?.between ?? null, 7.284173e-7, 1e-6);
      expectClose(found?.overall ?? null, 0.002633436, 1e-6);
      expect(auckland).toHaveLength(167);
      for (const [place, row] of auckland.entries()) {
        expectClose(found?.rates[place] ?? null, cell(row, 'EBglobal'));
      }
      const sids = oracle('nc_sids74.csv');
      const carolina = globalEmpiricalBayes(areasOf(sids, 'SID74', 'BIR74'));
      expectClose(carolina?.between ?? null, 7.692930647e-7);
      expectClose(carolina?.overall ?? null, 0.002021444894);
      expect(sids).toHaveLength(100);
      for (const [place, row] of sids.entries()) {
        expectClose(carolina?.rates[place] ?? null, cell(row, 'eb'));
      }
      const board = globalEmpiricalBayes(TOY2);
      for (const [place, row] of oracle('toy2_4x4_rook.csv').entries()) {
        expectClose((board?.rates[place] ?? 0) * PER, cell(row, 'EB'));
      }
    },
  );
});

describe('localEmpiricalBayes', () => {
  // R, spdep EBlocal; per 100,000.
  it('has the numbers of the toy map', () => {
    const rates = localEmpiricalBayes(TOY2, TOY_NEIGHBOURS);
    expect((rates[3] ?? 0) * PER).toBeCloseTo(21.6754497, 7);
    expect((rates[12] ?? 0) * PER).toBeCloseTo(64.4713286, 7);
  });

  it('falls back to the global rate without neighbours, and where all around is zero', () => {
    const whole = globalEmpiricalBayes(TOY2);
    const islands = localEmpiricalBayes(
      TOY2,
      TOY2.map(() => []),
    );
    expect(islands).toEqual(whole?.rates);
    const silent: Area[] = [
      { count: 0, population: 500 },
      { count: 0, population: 700 },
      { count: 40, population: 900 },
    ];
    const rates = localEmpiricalBayes(silent, [[1], [0], []]);
    expect(rates[0]).toBeGreaterThan(0);
    expect(rates).toEqual(globalEmpiricalBayes(silent)?.rates);
  });

  it('looks past neighbours without a rate', () => {
    const areas: Area[] = [
      { count: 3, population: 500 },
      { count: null, population: 700 },
      { count: 40, population: 900 },
      { count: 4, population: 0 },
    ];
    const around = [[1, 2, 3], [0], [0, 1], [0]];
    const rates = localEmpiricalBayes(areas, around);
    expect([rates[1], rates[3]]).toEqual([null, null]);
    const alone = localEmpiricalBayes(
      [
        { count: 3, population: 500 },
        { count: 40, population: 900 },
      ],
      [[1], [0]],
    );
    expect([rates[0], rates[2]]).toEqual(alone);
  });

  it('falls back to the global rate where no neighbour has one', () => {
    const areas: Area[] = [
      { count: 3, population: 500 },
      { count: null, population: 700 },
      { count: 40, population: 900 },
      { count: 9, population: 800 },
    ];
    const whole = globalEmpiricalBayes(areas)?.rates;
    const rates = localEmpiricalBayes(areas, [[1], [0, 2, 3], [3], [2]]);
    expect(rates[0]).toBe(whole?.[0]);
    expect(rates[2]).not.toBe(whole?.[2]);
  });

  it('is none where no area has a rate', () => {
    const areas = [1, 2].map(() => ({ count: null, population: 80 }));
    expect(localEmpiricalBayes(areas, [[1], [0]])).toEqual([null, null]);
  });

  it('refuses a map of another number of areas', () => {
    expect(() => localEmpiricalBayes(TOY2, [[1]])).toThrow(
      new RangeError('Hay 16 áreas y 1 listas de vecinas.'),
    );
  });

  it('lies between the crude rate and the lowest and highest around', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 16, maxLength: 16 }), (counts) => {
        const areas = TOY2.map((area, place) => ({ ...area, count: counts[place] ?? 0 }));
        const crude = areas.map(({ count, population }) => count / (population ?? 1));
        const whole = globalEmpiricalBayes(areas);
        const rates = localEmpiricalBayes(areas, TOY_NEIGHBOURS);
        for (const [place, rate] of rates.entries()) {
          const around = [place, ...(TOY_NEIGHBOURS[place] ?? [])].map((near) => crude[near] ?? 0);
          around.push(whole?.rates[place] ?? 0);
          expect(rate).toBeGreaterThanOrEqual(Math.min(...around) - 1e-12);
          expect(rate).toBeLessThanOrEqual(Math.max(...around) + 1e-12);
        }
      }),
    );
  });

  it.skipIf(oraclesMissing)('agrees with the tables of Auckland and the toy', () => {
    const auckland = oracle('auckland_eb_probmap.csv');
    const rates = localEmpiricalBayes(
      areasOf(auckland, 'M77_85', 'pop'),
      neighboursIn('auckland_queen_nb_1based.txt'),
    );
    let compared = 0;
    for (const [place, row] of auckland.entries()) {
      const expected = cell(row, 'EBlocal');
      if (expected === null || Number.isNaN(expected)) continue;
      expectClose(rates[place] ?? null, expected);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(160);
    const board = localEmpiricalBayes(TOY2, TOY_NEIGHBOURS);
    for (const [place, row] of oracle('toy2_4x4_rook.csv').entries()) {
      expectClose((board[place] ?? 0) * PER, cell(row, 'EBlocal'));
    }
  });
});

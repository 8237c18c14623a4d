/** The true map among maps by lot, of an invented alcaldía; and the formulas of the method beside the numbers of others. */
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { skipN } from 'pure-rand/utils/skipN';
import { describe, expect, test } from 'vitest';
import { FORMULAS } from '../../src/routes/(site)/metodo/formulas';
import { dealt, gameOf } from '../../src/routes/(site)/metodo/lots';
import { chapters } from '../../src/routes/(site)/metodo/text';
import { wilson } from '../../src/lib/stats/wilson';
import { cell, oracle, oraclesMissing } from '../stats/oracles';

const places = Array.from({ length: 20 }, (_, nth) => ({
  clave: `c${nth}`,
  mujeres: 2000 + 500 * nth,
  presentes: 5000 + 900 * nth,
  nota: nth === 19 ? 'Aquí se registra.' : '',
}));
/** Twenty per thousand women everywhere, but in one colonia four times as many. */
const counts = new Map(
  places.map(({ clave, mujeres }) => [
    clave,
    5 * Math.round((mujeres * (clave === 'c9' ? 80 : 20)) / 5000),
  ]),
);
const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
const window = { counts, total, excess: new Map<string, number>() };
const game = (seed: number, tried = 0) => gameOf(places, window, { seed, maps: 8, tried });

describe('reports by lot', () => {
  const random = () => {
    const generator = xoroshiro128plus(4);
    skipN(generator, 32);
    return generator;
  };

  test.each([0, 1, 999, 5000])('%i of them are all dealt, the same of the same seed', (reports) => {
    const lot = dealt(places, reports, random());
    expect([...lot.values()].reduce((sum, n) => sum + n, 0)).toBe(reports);
    expect(dealt(places, reports, random())).toEqual(lot);
  });

  test('fall on a colonia as the women who live in it, give or take their error', () => {
    const all = places.reduce((sum, { mujeres }) => sum + mujeres, 0);
    const lot = dealt(places, 100_000, random());
    for (const { clave, mujeres } of places) {
      const share = ((lot.get(clave) ?? 0) / 100_000 / mujeres) * all;
      expect(Math.abs(Math.log(share)), clave).toBeLessThan(0.25);
    }
  });
});

describe('eight maps', () => {
  test('hold one true one, with the mark that stands in it, where the seed says', () => {
    const { maps } = game(1);
    expect(maps.filter(({ isTrue }) => isTrue)).toMatchObject([{ above: ['c9'] }]);
    expect(game(1)).toEqual(game(1));
    const places = [1, 2, 3, 4, 5].map((seed) => game(seed).maps.findIndex((map) => map.isTrue));
    expect(new Set(places).size).toBeGreaterThan(1);
  });

  test('leave where an office registers without tone and without mark', () => {
    for (const { shown } of game(2).maps) {
      expect(shown.find(({ clave }) => clave === 'c19')).toMatchObject({
        ...{ kind: 'apart', tone: null },
      });
      expect(shown.filter(({ tone }) => tone === null)).toHaveLength(1);
    }
  });

  test('of lots, hardly one of twenty bears a mark', () => {
    expect(game(3, 400).withMark).toBeLessThanOrEqual(0.05 * 400);
  });
});

test.each(Object.entries(FORMULAS))('%s gives what its source prints', (_, formula) => {
  expect(formula.computed).toBe(formula.published);
});

test.skipIf(oraclesMissing)('the interval of a proportion is that of the reference table', () => {
  const rows = oracle('phe_testdata_B_W.csv').filter(
    (row) => row['method'] === 'Wilson' && row['confidence'] === '95%',
  );
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) {
    const { lower, upper } = wilson(Number(row['x']), Number(row['n']));
    expect(lower).toBeCloseTo(cell(row, 'lowercl') ?? NaN, 6);
    expect(upper).toBeCloseTo(cell(row, 'uppercl') ?? NaN, 6);
  }
});

test('a number that the release does not tell stops the build', () => {
  expect(() => chapters({})).toThrow(/que la publicación no dice/);
});

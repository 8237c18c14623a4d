import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moranI, type MoranI } from '$lib/stats/space/moranI';
import { cell, expectClose, oracle, oraclesMissing } from '../oracles';
import { board, oracleLists, SEVEN, TOY1_CASES, TOY2_CASES, toyRates, weightsOf } from './maps';
import { AFRICA, AFRICA_CONFLICT, COLUMBUS, COLUMBUS_CRIME } from './publishedMaps';
import { reordered } from './reordered';
import { logBetween } from '../../../uniform';

const VALUES = [3, 7, 8, 5, 1, 2, 11];

function existing(index: MoranI | null): MoranI {
  if (index === null) throw new Error('No hay índice.');
  return index;
}

describe('moranI', () => {
  it('gives the numbers of the manual of spdep', () => {
    // Printed to nine decimals there; the digits beyond come from spdep 1.3-5.
    const rows = existing(moranI(COLUMBUS_CRIME, weightsOf(COLUMBUS)));
    expectClose(rows.index, 0.5109512640787931);
    expectClose(rows.expected, -0.020833333333333332);
    expectClose(rows.randomisation.variance, 0.00890876155987795);
    expect(rows.randomisation.z).toBeCloseTo(5.6341, 4);
    expectClose(rows.normality.variance, 0.00877983145686469);
    expectClose(rows.normality.z, 5.675350196933);
    expectClose(rows.normality.p, 6.92026087796e-9);
    const ones = existing(moranI(COLUMBUS_CRIME, weightsOf(COLUMBUS, 'binary')));
    expectClose(ones.index, 0.5206381496953095);
    expectClose(ones.randomisation.variance, 0.00759871990243328);
    const africa = existing(moranI(AFRICA_CONFLICT, weightsOf(AFRICA)));
    expectClose(africa.index, 0.41679563194365471);
    expectClose(africa.randomisation.variance, 0.010293577419626684);
  });

  it('gives the numbers of the toys', () => {
    const toy1 = existing(moranI(toyRates(TOY1_CASES), weightsOf(board(4, 4))));
    expectClose(toy1.index, 0.36072386921274652);
    expectClose(toy1.randomisation.variance, 0.035949644759444635);
    expectClose(toy1.normality.variance, 0.034839324618736338);
    const toy2 = existing(moranI(toyRates(TOY2_CASES), weightsOf(board(4, 4))));
    expectClose(toy2.index, 0.3264108076229219);
    expectClose(toy2.randomisation.variance, 0.034974603768751659);
    expectClose(toy2.randomisation.z, 2.10185017549545);
    expectClose(toy2.randomisation.p, 0.017783201123616);
  });

  it('counts only areas with neighbours, as spdep does', () => {
    // spdep 1.3-5, moran.test(zero.policy = TRUE).
    const rows = existing(moranI(VALUES, weightsOf(SEVEN)));
    expect(rows.connected).toBe(6);
    expectClose(rows.index, 0.25601827446845893);
    expectClose(rows.expected, -0.2);
    expectClose(rows.randomisation.variance, 0.12317310897586217);
    expectClose(rows.randomisation.p, 0.0969128734147012);
    expectClose(rows.normality.variance, 0.11052910052910053);
    expectClose(rows.normality.p, 0.0850859047709502);
    const ones = existing(moranI(VALUES, weightsOf(SEVEN, 'binary')));
    expectClose(ones.index, 0.19082762256193989);
    expectClose(ones.randomisation.variance, 0.09110414406727091);
    expectClose(ones.normality.variance, 0.083809523809523806);
  });

  it.skipIf(oraclesMissing)('gives 0.20904 for the rates of North Carolina, n being 98', () => {
    const rates = oracle('nc_sids74.csv').map(
      (row) => (cell(row, 'SID74') ?? Number.NaN) / (cell(row, 'BIR74') ?? Number.NaN),
    );
    const lists = oracleLists('nc_ncCC89_nb_1based.txt');
    const ones = existing(moranI(rates, weightsOf(lists, 'binary')));
    expect(ones.connected).toBe(98);
    expectClose(ones.index, 0.2090435947087703);
    // With n = 100 it would be 0.2133097905 (ten decimals).
    expectClose((ones.index * 100) / 98, 0.2133097905, 1e-9);
    expectClose(ones.randomisation.variance, 0.00459356669721042);
    expectClose(ones.normality.variance, 0.0048084153188872);
    expectClose(existing(moranI(rates, weightsOf(lists))).index, 0.24723974346451208);
  });

  it('is by hand: four areas in a row, one more in each', () => {
    // z = ∓1.5, ∓0.5: 2 (0.75 − 0.25 + 0.75) of six links, over Σ z² = 5 of four.
    const chain = weightsOf([[2], [1, 3], [2, 4], [3]], 'binary');
    const found = existing(moranI([1, 2, 3, 4], chain));
    expectClose(found.index, 2.5 / 6 / (5 / 4));
    expectClose(found.expected, -1 / 3);
  });

  it.each([
    ['equal values', [4, 4, 4, 4, 4, 4, 4], SEVEN],
    ['equal values that do not add up exactly', Array<number>(7).fill(0.1), SEVEN],
    ['fewer than four areas with neighbours', [1, 2, 3], [[2], [1, 3], [2]]],
    ['islands alone', [1, 2, 3, 4], [[], [], [], []]],
  ])('is null for %s', (_, values, lists) => {
    expect(moranI(values, weightsOf(lists))).toBeNull();
  });

  it('refuses what is not one number per area', () => {
    expect(() => moranI([1, 2], weightsOf(SEVEN))).toThrow('Hay 2 valores para 7 áreas.');
    expect(() => moranI([1, 2, Number.NaN, 4, 5, 6, 7], weightsOf(SEVEN))).toThrow(
      'El valor 3 no es un número: NaN.',
    );
  });

  it('does not depend on the order of the areas, on scale or on origin', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 12, maxLength: 12 }),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], { minLength: 12 }),
        logBetween(0.001, 1000),
        fc.integer({ min: -1000, max: 1000 }),
        (values, order, scale, origin) => {
          fc.pre(new Set(values).size > 1);
          const lists = board(3, 4);
          const plain = existing(moranI(values, weightsOf(lists)));
          const other = reordered(lists, values, order);
          const scaled = other.values.map((value) => value * scale + origin);
          const same = existing(moranI(scaled, weightsOf(other.lists)));
          expect(same.index).toBeCloseTo(plain.index, 6);
          expect(same.randomisation.z).toBeCloseTo(plain.randomisation.z, 5);
          expect(same.normality.variance).toBeCloseTo(plain.normality.variance, 9);
        },
      ),
    );
  });
});

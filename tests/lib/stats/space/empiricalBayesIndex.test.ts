import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  empiricalBayesIndex,
  standardisedRates,
  type EmpiricalBayesIndex,
} from '$lib/stats/space/empiricalBayesIndex';
import { discreteSampler } from '$lib/stats/random/discreteSampler';
import { randomStream } from '$lib/stats/random/stream';
import { cell, expectClose, oracle, oraclesMissing } from '../oracles';
import { board, oracleLists, TOY1_CASES, TOY2_CASES, TOY_PEOPLE, weightsOf } from './maps';
import { reordered } from './reordered';
import { expectUniform } from './uniform';
import { logBetween } from '../../../uniform';

const RUN = { replicas: 999, seed: 1 };

function existing(index: EmpiricalBayesIndex | null): EmpiricalBayesIndex {
  if (index === null) throw new Error('No hay índice.');
  return index;
}

describe('empiricalBayesIndex', () => {
  it.skipIf(oraclesMissing)('gives the 0.25789 of North Carolina, islands counted', () => {
    const rows = oracle('nc_sids74.csv');
    const column = (name: string): number[] => rows.map((row) => cell(row, name) ?? Number.NaN);
    const weights = weightsOf(oracleLists('nc_ncCC89_nb_1based.txt'), 'binary');
    const [cases, births] = [column('SID74'), column('BIR74')];
    const { index, p } = existing(empiricalBayesIndex(cases, births, weights, RUN));
    expectClose(index, 0.257889597410202);
    // The manual of spdep: rank 999 of 1000.
    expect(p).toBeLessThanOrEqual(0.004);
    const rates = standardisedRates(cases, births) ?? [];
    for (const [area, row] of rows.entries()) expectClose(rates[area] ?? null, cell(row, 'EBz'));
  });

  it('gives the numbers of the toys', () => {
    const index = (cases: readonly number[], style: 'binary' | 'rowStandardised') =>
      existing(empiricalBayesIndex(cases, TOY_PEOPLE, weightsOf(board(4, 4), style), RUN));
    expectClose(index(TOY2_CASES, 'binary').index, 0.36977257580964851);
    expectClose(index(TOY2_CASES, 'rowStandardised').index, 0.31861044071535649);
    // TOY1 varies no more than by chance: a = 0 (spdep 1.3-5).
    expectClose(index(TOY1_CASES, 'binary').index, 0.39226192528284481);
    expectClose(index(TOY1_CASES, 'rowStandardised').index, 0.34266526593428848);
    // spdep, 9,999 permutations: 0.0075 and 0.0223; give or take five standard errors of 999.
    expect(Math.abs(index(TOY2_CASES, 'binary').p - 0.0075)).toBeLessThan(0.014);
    expect(Math.abs(index(TOY2_CASES, 'rowStandardised').p - 0.0223)).toBeLessThan(0.024);
  });

  it('standardises as PySAL’s assuncao_rate, but for an a below zero', () => {
    const cases = [30, 25, 25, 15, 33, 21, 30, 20];
    const people = [100, 100, 110, 90, 100, 90, 110, 90];
    const overall = 199 / 790;
    const squares = people.map((x, area) => x * ((cases[area] ?? 0) / x - overall) ** 2);
    const between = (squares.reduce((sum, square) => sum + square, 0) - 8 * overall) / 790;
    expect(between).toBeLessThan(0);
    const rates = standardisedRates(cases, people) ?? [];
    // Printed to eight decimals.
    const printed = [1.03843594, -0.04099089, -0.56250375, -1.73061861];
    for (const [area, expected] of printed.entries()) {
      const chance = overall / (people[area] ?? Number.NaN);
      const theirs = (rates[area] ?? Number.NaN) * Math.sqrt(chance / (between + chance));
      expect(theirs).toBeCloseTo(expected, 8);
    }
  });

  it('has a uniform p where risk is the same everywhere', () => {
    const stream = randomStream(3);
    const weights = weightsOf(board(4, 4));
    const draw = discreteSampler(TOY_PEOPLE);
    const pValues = Array.from({ length: 500 }, (_, trial) => {
      const counts = TOY_PEOPLE.map(() => 0);
      for (let cases = 0; cases < 900; cases += 1) {
        const area = draw(stream);
        counts[area] = (counts[area] ?? Number.NaN) + 1;
      }
      const run = { replicas: 99, seed: trial };
      return existing(empiricalBayesIndex(counts, TOY_PEOPLE, weights, run)).p;
    });
    expectUniform(pValues, 100);
  });

  it('does not depend on the order of the areas nor on the unit of the population', () => {
    const places = TOY_PEOPLE.map((_, place) => place);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 16, maxLength: 16 }),
        fc.shuffledSubarray(places, { minLength: 16 }),
        logBetween(0.01, 100),
        (counts, order, unit) => {
          fc.pre(counts.some((count) => count > 0));
          const lists = board(4, 4);
          const run = { replicas: 1, seed: 1 };
          const plain = empiricalBayesIndex(counts, TOY_PEOPLE, weightsOf(lists), run);
          const other = reordered(lists, counts, order);
          const people = reordered(lists, TOY_PEOPLE, order).values.map((number) => number * unit);
          const same = empiricalBayesIndex(other.values, people, weightsOf(other.lists), run);
          expect(existing(same).index).toBeCloseTo(existing(plain).index, 9);
        },
      ),
    );
  });

  it('counts the orders that only reach the index: of three in a row, those with its middle', () => {
    // The index depends on who stands in the middle: two of the six orders have each.
    const chain = weightsOf([[2], [1, 3], [2]], 'binary');
    const { p } = existing(empiricalBayesIndex([9, 5, 1], [100, 100, 100], chain, RUN));
    // The middle is the mean: of the others' products with it the index is the highest.
    expect(Math.abs(p - 1 / 3)).toBeLessThan(4 * Math.sqrt(2 / 9 / 999));
  });

  it('is null without cases, without neighbours and without variance', () => {
    const chain = weightsOf([[2], [1, 3], [2]]);
    expect(empiricalBayesIndex([0, 0, 0], [9, 9, 9], chain, RUN)).toBeNull();
    expect(empiricalBayesIndex([1, 2, 3], [9, 9, 9], weightsOf([[], [], []]), RUN)).toBeNull();
    expect(empiricalBayesIndex([4, 4, 4], [9, 9, 9], chain, RUN)).toBeNull();
  });

  it('refuses half cases, nobody exposed and lists that do not match', () => {
    const chain = weightsOf([[2], [1, 3], [2]]);
    expect(() => empiricalBayesIndex([1, 2.5, 3], [9, 9, 9], chain, RUN)).toThrow('y es 2.5.');
    expect(() => empiricalBayesIndex([1, 2, 3], [9, 0, 9], chain, RUN)).toThrow(
      'La población del área 2 debe ser mayor que cero.',
    );
    expect(() => empiricalBayesIndex([1, 2, 3], [9, 9], chain, RUN)).toThrow(
      'Hay 3 cuentas y 2 poblaciones.',
    );
    expect(() => empiricalBayesIndex([1, 2, 3], [9, 9, 9], chain, { ...RUN, replicas: 0 })).toThrow(
      'Hace falta al menos una réplica, y se piden 0.',
    );
    expect(() => empiricalBayesIndex([1, 2], [9, 9], chain, RUN)).toThrow(
      'Hay 2 cuentas para 3 áreas.',
    );
  });

  it('ends when told', () => {
    const stop = (): never => {
      throw new Error('cancelado');
    };
    const weights = weightsOf(board(4, 4));
    expect(() =>
      empiricalBayesIndex(TOY2_CASES, TOY_PEOPLE, weights, { ...RUN, onProgress: stop }),
    ).toThrow('cancelado');
  });
});

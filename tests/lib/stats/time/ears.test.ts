import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ears } from '$old/lib/stats/time/ears';
import { cell, expectClose, oracle, oraclesMissing } from '../oracles';
import { stream } from './streams';

const TOY = [3, 5, 2, 4, 6, 3, 4, 5, 2, 3, 4, 5, 7, 12, 9, 4, 3, 2];

describe('ears', () => {
  // R, surveillance::earsC, C1 with alpha = 0.05; printed with eight decimals.
  it('gives the bounds of C1 on a short series', () => {
    const expected = [
      6.06977597, 6.35549026, 6.1750303, 6.06977597, 6.06977597, 5.54450987, 6.92334802,
      10.87211279, 11.85407696, 11.63374751, 11.63374751,
    ];
    const found = ears(TOY, 'C1', { alpha: 0.05 });
    expect(found.map(({ index }) => index)).toEqual(expected.map((_, order) => order + 7));
    for (const [order, { upper }] of found.entries()) {
      expectClose(upper, expected[order] ?? null, 1e-8);
    }
    expect(found.flatMap(({ alarm, index }) => (alarm ? [index + 1] : []))).toEqual([13, 14]);
  });

  // The package's own test prints six decimals.
  it.skipIf(oraclesMissing)('gives the bounds of Salmonella Newport, Germany 2011', () => {
    const rows = oracle('salmNewport_weekly.csv');
    const found = ears(
      rows.map((row) => cell(row, 'y') ?? Number.NaN),
      'C1',
      { alpha: 0.05 },
    );
    const start = found.findIndex(({ index }) => index === 365);
    const uppers = found.slice(start, start + 4).map(({ upper }) => upper);
    for (const [order, expected] of [3.278854, 3.278854, 3.436517, 3.855617].entries()) {
      expectClose(uppers[order] ?? null, expected, 1e-6);
    }
  });

  it('ends the baseline of C2 two periods before', () => {
    const found = ears(TOY, 'C2', { alpha: 0.05 });
    expect(found[0]?.index).toBe(9);
    // The tenth period is judged by the first seven, as C1 judges the eighth.
    expectClose(found[0]?.upper ?? null, 6.06977597, 1e-8);
  });

  it('adds in C3 what the two periods before stood out', () => {
    // Every baseline is 1, 3 and 2 in some order: mean 2, sd 1.
    const z = normalQuantile(0.975, 0, 1);
    const quiet = ears([1, 3, 2, 1, 3, 2, 1, 3, 2], 'C3', { baseline: 3 });
    expect(quiet.map(({ index }) => index)).toEqual([7, 8]);
    // No C2 before is above 1: the bound is the mean and 1 + z deviations.
    expectClose(quiet[0]?.upper ?? null, 2 + (1 + z), 1e-9);
    // 3.5 against (1, 3, 2) has C2 = 1.5, so the bound comes half a deviation nearer.
    const after = ears([1, 3, 2, 1, 3, 3.5, 2, 0], 'C3', { baseline: 3 });
    expectClose(after[0]?.upper ?? null, 2 + (1 + z - 0.5), 1e-9);
  });

  it('alarms in C3 whatever the count where the two before alarm by themselves', () => {
    const found = ears([1, 3, 2, 1, 3, 9, 9, 0], 'C3', { baseline: 3 });
    expect(found.at(-1)).toEqual({ index: 7, upper: null, alarm: true });
  });

  it('holds to the least deviation in a series of zeros', () => {
    const zeros = [0, 0, 0, 0, 0, 0, 0, 1];
    expect(ears(zeros, 'C1')).toEqual([{ index: 7, upper: 0, alarm: true }]);
    expect(ears(zeros, 'C1', { minSigma: 0.5 })[0]?.alarm).toBe(false);
    // A count on the bound is none above it.
    const silent = { upper: 0, alarm: false };
    const quiet = Array<number>(12).fill(0);
    expect(ears(quiet, 'C1').at(-1)).toEqual({ index: 11, ...silent });
    expect(ears(quiet, 'C3')).toEqual([{ index: 11, ...silent }]);
  });

  it('says nothing of a series without enough past, and refuses a baseline of two', () => {
    expect(ears(TOY.slice(0, 7), 'C1')).toEqual([]);
    expect(ears(TOY.slice(0, 11), 'C3')).toEqual([]);
    expect(() => ears(TOY, 'C1', { baseline: 2 })).toThrow(
      'La base de EARS debe tener 3 periodos o más, y tiene 2.',
    );
    expect(() => ears(TOY, 'C1', { baseline: 3.5 })).toThrow('3.5');
    expect(() => ears(TOY.with(0, Infinity), 'C1')).toThrow('periodo 1 ');
    expect(() => ears(TOY.with(4, Number.NaN), 'C1')).toThrow(
      'La cuenta del periodo 5 no es un número.',
    );
  });

  it('judges no period by what comes after', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 14, maxLength: 40 }), (counts) => {
        for (const method of ['C1', 'C2', 'C3'] as const) {
          const whole = ears(counts, method);
          expect(ears(counts.slice(0, -1), method)).toEqual(whole.slice(0, -1));
        }
      }),
    );
  });

  it('alarms about as often as a mean and deviation of seven periods let it', () => {
    // (y − mean) ÷ (sd √(1 + 1/7)) is Student's t with 6 degrees of freedom: P(t > 1.6449 ÷ √(8/7)) = 0.0876.
    const draw = stream(7);
    const normal = Array.from({ length: 20_007 }, () => {
      return normalQuantile(draw.uniform(), 0, 1);
    });
    const found = ears(normal, 'C1', { alpha: 0.05 });
    const share = found.filter(({ alarm }) => alarm).length / found.length;
    expect(Math.abs(share - 0.0876)).toBeLessThan(0.008);
  });
});

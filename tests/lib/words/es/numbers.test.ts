import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  writeAmount,
  writeChange,
  writeChangeSize,
  writeCount,
  writePercent,
  writePoints,
  writeRate,
  writeTenths,
} from '$lib/words/es/numbers';
import { between } from '../../../uniform';

describe('numbers', () => {
  it('parts thousands with commas', () => {
    expect([0, 2659, 1234567].map(writeCount)).toEqual(['0', '2,659', '1,234,567']);
  });

  it('gives a rate one decimal only where it is small', () => {
    expect([0, 3.44, 9.96, 851.6, 1407.9].map(writeRate)).toEqual([
      '0',
      '3.4',
      '10',
      '852',
      '1,408',
    ]);
  });

  it('writes tenths whatever the size', () => {
    expect([7.68, 12, 1234.56, 0].map(writeTenths)).toEqual(['7.7', '12.0', '1,234.6', '0.0']);
  });

  it.each([
    [0.9594, '−4.1\u00a0%'],
    [1.0552, '+5.5\u00a0%'],
    [1, '0.0\u00a0%'],
    [0.9998, '0.0\u00a0%'],
    [0, '−100.0\u00a0%'],
    [2.308, '+131\u00a0%'],
    [10.994, '+999\u00a0%'],
    [11, '11\u00a0veces'],
    [52.4, '52\u00a0veces'],
    [631.466, '631\u00a0veces'],
  ])('writes the ratio %f as a change: %s', (ratio, text) => {
    expect(writeChange(ratio)).toBe(text);
  });

  it.each([
    [0.9225, '8\u00a0%'],
    [1.098, '10\u00a0%'],
    [0.996, '0.4\u00a0%'],
    [0.991, '0.9\u00a0%'],
  ])('writes the size of the ratio %f: %s', (ratio, text) => {
    expect(writeChangeSize(ratio)).toBe(text);
  });

  it('writes a share', () => {
    expect([0.0935, 1, 0.004, 0].map(writePercent)).toEqual([
      '9\u00a0%',
      '100\u00a0%',
      '0.4\u00a0%',
      '0.0\u00a0%',
    ]);
  });

  it('writes an amount of any unit with the decimals that it has, up to two', () => {
    expect([1218, 9.8, 9.876, 0.5].map(writeAmount)).toEqual(['1,218', '9.8', '9.88', '0.5']);
  });

  it('writes a share with a decimal only under one in a hundred', () => {
    expect([0.0094, 0.0095, 0.0149].map(writePercent)).toEqual([
      '0.9\u00a0%',
      '1\u00a0%',
      '1\u00a0%',
    ]);
  });

  it('writes a difference of two shares in points, with its sign', () => {
    expect([0.012, -0.012, 0.0005, 0.0004, -0.0004, 0].map(writePoints)).toEqual([
      '+1.2',
      '−1.2',
      '+0.1',
      '0.0',
      '0.0',
      '0.0',
    ]);
  });

  it('writes a change that rounds to a tenth with its sign', () => {
    expect([1.0004, 0.9994, 1.0006, 2, 1.9994].map(writeChange)).toEqual([
      '0.0\u00a0%',
      '−0.1\u00a0%',
      '+0.1\u00a0%',
      '+100\u00a0%',
      '+99.9\u00a0%',
    ]);
  });

  it('gives a rate under ten one decimal, whatever its sign', () => {
    expect([9.94, 9.95, -3.44, -12.3].map(writeRate)).toEqual(['9.9', '10', '−3.4', '−12']);
  });

  it('never breaks before the sign, never uses a hyphen for minus', () => {
    fc.assert(
      fc.property(fc.oneof(between(0, 3), between(0, 1000)), (ratio) => {
        expect(writeChange(ratio)).toMatch(
          /^(0\.0|−100\.0|[+−]\d{1,3}\.\d|\+\d{3,4})\u00a0%$|^[\d,]{2,}\u00a0veces$/,
        );
      }),
    );
  });
});

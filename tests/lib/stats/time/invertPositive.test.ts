import { describe, expect, it } from 'vitest';
import { invertPositive, type Matrix } from '$old/lib/stats/time/invertPositive';

const HILBERT: Matrix = [1, 2, 3].map((row) => [0, 1, 2].map((more) => 1 / (row + more)));

describe('invertPositive', () => {
  it.each<[string, Matrix, Matrix]>([
    ['a number', [[4]], [[0.25]]],
    // The determinant is 8.
    [
      'two by two',
      [
        [4, 2],
        [2, 3],
      ],
      [
        [3 / 8, -2 / 8],
        [-2 / 8, 4 / 8],
      ],
    ],
    // Choi, Tricks or treats with the Hilbert matrix, Am. Math. Monthly 90 (1983).
    [
      'the Hilbert matrix of three',
      HILBERT,
      [
        [9, -36, 30],
        [-36, 192, -180],
        [30, -180, 180],
      ],
    ],
  ])('of %s', (_, matrix, inverse) => {
    const found = invertPositive(matrix);
    for (const [row, own] of inverse.entries()) {
      for (const [column, value] of own.entries()) {
        expect(found?.[row]?.[column]).toBeCloseTo(value, 9);
      }
    }
  });

  it.each<[string, Matrix]>([
    ['nothing', [[0]]],
    ['no number', [[Number.NaN]]],
    [
      'a column that the other tells',
      [
        [1, 2],
        [2, 4],
      ],
    ],
    [
      'a saddle',
      [
        [1, 2],
        [2, 1],
      ],
    ],
  ])('has none of %s', (_, matrix) => {
    expect(invertPositive(matrix)).toBeNull();
  });
});

/** The spread of values that were seen, and whole numbers within bounds. */
import { expect, it } from 'vitest';
import { IntervalWidths } from '../../../scripts/etl/protect/widenIntervals';
import { greatestWithin, leastWithin } from '../../../scripts/etl/audit/feasibilityIntervals';

it('a width is what was seen of a cell, from the least to the greatest', () => {
  const widths = new IntervalWidths([4, 4, 4]);
  expect([0, 1, 2].map((cell) => widths.widthOf(cell))).toEqual([0, 0, 0]);
  widths.admit([3, 4, 6]);
  widths.admit([5, 4, 5]);
  expect([0, 1, 2].map((cell) => widths.leastOf(cell))).toEqual([3, 4, 4]);
  expect([0, 1, 2].map((cell) => widths.greatestOf(cell))).toEqual([5, 4, 6]);
  expect([0, 1, 2].map((cell) => widths.widthOf(cell))).toEqual([2, 0, 2]);
});

it('a copy is added to apart', () => {
  const widths = new IntervalWidths([4]);
  widths.admit([2]);
  const own = widths.copy();
  own.admit([7]);
  expect([own.leastOf(0), own.greatestOf(0)]).toEqual([2, 7]);
  expect([widths.leastOf(0), widths.greatestOf(0)]).toEqual([2, 4]);
});

it('the rounding of a solver is no value more', () => {
  const widths = new IntervalWidths([4]);
  widths.admit([4.0000001]);
  widths.admit([3.9999999]);
  expect(widths.widthOf(0)).toBe(0);
});

it.each([
  [1, 1, 1],
  [1.0000001, 1, 1],
  [0.9999999, 1, 1],
  [1.1, 2, 1],
  [1.9, 2, 1],
  [-0.0000001, 0, 0],
])('around %f there is no whole number between %i and %i', (bound, least, greatest) => {
  expect(leastWithin(bound)).toBeCloseTo(least, 10);
  expect(greatestWithin(bound)).toBeCloseTo(greatest, 10);
});

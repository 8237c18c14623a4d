import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  hastyPair,
  lastYearPair,
  monthsIn,
  monthsSince,
  yearWindow,
} from '$old/lib/period/months';

const month = fc
  .tuple(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, index]) => `${year}-${String(index).padStart(2, '0')}-01`);

describe('addMonths', () => {
  it.each([
    ['2024-12-01', 1, '2025-01-01'],
    ['2024-01-01', -1, '2023-12-01'],
    ['2024-07-01', -24, '2022-07-01'],
    ['2024-07-01', 0, '2024-07-01'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it('is undone by its opposite', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: -400, max: 400 }), (from, months) => {
        expect(addMonths(addMonths(from, months), -months)).toBe(from);
      }),
    );
  });
});

describe('monthsSince', () => {
  it.each([
    ['2024-07-01', '2026-11-26', 27],
    ['2024-07-01', '2024-08-31', 0],
    ['2024-07-01', '2024-09-01', 1],
    ['2024-12-01', '2025-12-31', 11],
    ['2024-12-01', '2026-01-01', 12],
  ])('since the end of %s, on %s, %i have gone by', (month, day, months) => {
    expect(monthsSince(month, day)).toBe(months);
  });

  it('is none on a clock that runs late', () => {
    expect(monthsSince('2024-07-01', '2023-01-01')).toBe(0);
  });
});

describe('windows', () => {
  it('pairs the last complete year with the one before', () => {
    expect(lastYearPair('2024-07-01')).toEqual({
      before: { first: '2022-08-01', last: '2023-07-01' },
      after: { first: '2023-08-01', last: '2024-07-01' },
    });
  });

  it('makes a year, or the first months of one', () => {
    expect(yearWindow(2023)).toEqual({ first: '2023-01-01', last: '2023-12-01' });
    expect(yearWindow(2025, 5)).toEqual({ first: '2025-01-01', last: '2025-05-01' });
  });
});

describe('monthsIn', () => {
  it.each([
    ['2024-07-01', '2024-07-01', 1],
    ['2023-08-01', '2024-07-01', 12],
    ['2022-08-01', '2024-07-01', 24],
  ])('%s … %s are %i', (first, last, months) => {
    expect(monthsIn({ first, last })).toBe(months);
  });
});

describe('hastyPair', () => {
  it.each([
    // The file of January 2025: 2024 is whole but incomplete.
    ['2024-12-01', '2024-07-01', yearWindow(2023), yearWindow(2024)],
    ['2025-01-01', '2024-07-01', yearWindow(2023), yearWindow(2024)],
    // In September 2025, 2024 is complete: the hasty one compares the months of 2025.
    ['2025-08-01', '2025-02-01', yearWindow(2024, 8), yearWindow(2025, 8)],
  ])('with data to %s, complete to %s', (last, complete, before, after) => {
    expect(hastyPair(last, complete)).toEqual({ before, after });
  });

  it.each([
    ['2024-12-01', '2024-12-01'],
    ['2025-02-01', '2025-02-01'],
  ])('is none where all is complete: data to %s, complete to %s', (last, complete) => {
    expect(hastyPair(last, complete)).toBeNull();
  });
});

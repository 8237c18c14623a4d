/** A date typed wrong must not make months complete that are not. */
import { describe, expect, it } from 'vitest';
import { withoutStrays } from '../../../scripts/etl/read/withoutStrays';
import type { DayCount } from '../../../scripts/etl/read/daysOf';

const day = (at: number) => new Date(at * 86_400_000).toISOString().slice(0, 10);
const FIRST = Date.parse('2019-01-01') / 86_400_000;

/** A day every `step` days, `count` times, `rows` each. */
const days = (count: number, step: number, rows: number): DayCount[] =>
  Array.from({ length: count }, (_, index) => ({ day: day(FIRST + index * step), rows }));

const lastOf = (counts: readonly DayCount[]) => withoutStrays(counts).at(-1)?.day;

describe('the last day of a file', () => {
  const city = days(2000, 1, 600);
  const end = city.at(-1)?.day;

  it('is not a year whose digit was typed wrong, be it once or thrice', () => {
    expect(lastOf([...city, { day: '2094-03-05', rows: 1 }])).toBe(end);
    expect(
      lastOf([
        ...city,
        { day: '2042-01-01', rows: 1 },
        { day: '2042-01-03', rows: 2 },
        { day: '2094-03-05', rows: 1 },
      ]),
    ).toBe(end);
  });

  it('is so though other dates are centuries too early', () => {
    const early = { day: '1202-02-02', rows: 3 };
    expect(lastOf([early, ...city, { day: '2094-03-05', rows: 1 }])).toBe(end);
  });

  it('is none of several typing errors in a small file, each alone', () => {
    const small = days(60, 10, 2);
    const errors = ['2042-01-01', '2062-03-05', '2094-03-05'].map((wrong) => ({
      day: wrong,
      rows: 1,
    }));
    expect(lastOf([...small, ...errors])).toBe(small.at(-1)?.day);
  });

  it('is never of a century to come, however few rows there are', () => {
    expect(lastOf([...days(3, 30, 1), { day: '9029-03-14', rows: 1 }])).toBe(day(FIRST + 60));
  });

  it('is that of the newest month, though months before it are missing', () => {
    const month = Array.from({ length: 20 }, (_, index) => ({
      day: `2025-03-${String(index + 1).padStart(2, '0')}`,
      rows: 600,
    }));
    expect(lastOf([...city, ...month])).toBe('2025-03-20');
    expect(lastOf([...city, ...month.slice(0, 1)])).toBe('2025-03-01');
  });

  it('is the last of a place where little happens', () => {
    const seldom = days(60, 40, 1);
    const late = { day: day(FIRST + 59 * 40 + 200), rows: 1 };
    expect(lastOf([...seldom, late])).toBe(late.day);
    expect(lastOf([...seldom, { day: '2094-01-01', rows: 1 }])).toBe(seldom.at(-1)?.day);
  });

  it('is the last of few rows, of which nothing can be said', () => {
    expect(lastOf(days(3, 700, 1))).toBe(day(FIRST + 1400));
    expect(lastOf([])).toBeUndefined();
  });
});

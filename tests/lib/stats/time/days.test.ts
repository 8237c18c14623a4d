import { describe, expect, it } from 'vitest';
import { dayNumber, daysIn, monthEnd, monthNumber } from '$old/lib/stats/time/days';

describe('days', () => {
  it('counts from 1970-01-01, across a leap day', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
    expect(monthEnd('2024-02-01')).toBe(dayNumber('2024-02-29'));
  });

  it.each([
    ['2023-02-01', 28],
    ['2024-02-01', 29],
    ['2024-04-01', 30],
    ['2024-12-01', 31],
  ])('%s has %i days', (month, days) => {
    expect(daysIn(month)).toBe(days);
  });

  it('puts January after December', () => {
    expect(monthNumber('2025-01-01') - monthNumber('2024-12-01')).toBe(1);
    expect(monthNumber('2025-01-01') % 12).toBe(0);
  });

  it.each(['2024-13-01', '2024-1-1', 'julio', '2024-01-01T00', '+002024-01-01', '2024-01-01 '])(
    'refuses «%s»',
    (text) => {
      expect(() => dayNumber(text)).toThrow(`«${text}» no es una fecha AAAA-MM-DD.`);
    },
  );
});

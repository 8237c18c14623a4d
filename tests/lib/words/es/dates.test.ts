import { describe, expect, it } from 'vitest';
import { writeDay, writeMonth, writePeriod, writeQuarter, writeWindow } from '$lib/words/es/dates';
import { periodOf } from '../../period/periodOf';

describe('dates', () => {
  it.each([
    ['2023-08-01', '2024-07-01', 'agosto de 2023 a julio de 2024'],
    ['2024-04-01', '2024-06-01', 'abril a junio de 2024'],
    ['2023-01-01', '2023-12-01', '2023'],
    ['2021-01-01', '2023-12-01', '2021 a 2023'],
    ['2024-02-01', '2024-02-01', 'febrero de 2024'],
    ['2023-01-01', '2024-11-01', 'enero de 2023 a noviembre de 2024'],
  ])('the window %s … %s is «%s»', (first, last, text) => {
    expect(writeWindow({ first, last })).toBe(text);
  });

  it('names quarters by their months', () => {
    expect(writeQuarter('2024-04-01')).toBe('abril a junio de 2024');
    expect(writeQuarter('2024-10-01')).toBe('octubre a diciembre de 2024');
  });

  it('names months, days and periods', () => {
    expect(writeMonth('2024-07-31')).toBe('julio de 2024');
    expect(writeDay('2025-01-31')).toBe('31 de enero de 2025');
    expect(writeDay('2024-07-01')).toBe('1.º de julio de 2024');
    expect(writePeriod(periodOf('2021-2023'))).toBe('2021 a 2023');
    expect(writePeriod(periodOf('2023'))).toBe('2023');
  });

  it('names the twelve months', () => {
    const first = Array.from({ length: 12 }, (_, at) => `2024-${String(at + 1).padStart(2, '0')}`);
    expect(first.map((month) => writeMonth(`${month}-01`).replace(' de 2024', ''))).toEqual(
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
        ' ',
      ),
    );
  });

  it('takes a year for whole only from January to December', () => {
    expect(writeWindow({ first: '2023-01-01', last: '2023-11-01' })).toBe(
      'enero a noviembre de 2023',
    );
    expect(writeWindow({ first: '2023-02-01', last: '2023-12-01' })).toBe(
      'febrero a diciembre de 2023',
    );
    expect(writeWindow({ first: '2022-07-01', last: '2023-07-01' })).toBe(
      'julio de 2022 a julio de 2023',
    );
  });

  it('refuses a month that does not exist', () => {
    expect(() => writeMonth('2024-13-01')).toThrow('2024-13-01');
  });
});

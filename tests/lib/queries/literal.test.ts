import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateLiteral, firstOfMonth, literal, literals } from '$lib/queries/literal';

describe('literal', () => {
  it.each([
    ['centro', "'centro'"],
    ["D'Artagnan", "'D''Artagnan'"],
    ["'; DROP TABLE colonias; --", "'''; DROP TABLE colonias; --'"],
    ['', "''"],
  ])('%j → %s', (value, sql) => {
    expect(literal(value)).toBe(sql);
  });

  it('never lets a value end it: the quotes inside are in pairs', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", 'a', '\\', '-', ';') }), (value) => {
        const inside = literal(value).slice(1, -1);
        expect(inside.replaceAll("''", '')).not.toContain("'");
        expect(inside.replaceAll("''", "'")).toBe(value);
      }),
    );
  });
});

describe('literals', () => {
  it('is the list of an IN', () => {
    expect(literals(['a', "b'c"])).toBe("('a', 'b''c')");
  });

  it('refuses an empty list, which SQL has not', () => {
    expect(() => literals([])).toThrow('La consulta no nombra ningún indicador.');
  });
});

describe('dateLiteral', () => {
  it('is a DATE', () => {
    expect(dateLiteral('2024-02-29')).toBe("DATE '2024-02-29'");
  });

  it.each(['2023-02-29', '2024-13-01', '2024-1-1', '2024', '', "2024-01-01' OR '1'='1", 'ayer'])(
    'refuses %j, naming it',
    (day) => {
      expect(() => dateLiteral(day)).toThrow(`«${day}» no es un día del calendario`);
    },
  );
});

describe('firstOfMonth', () => {
  it.each([
    ['2024-07-01', 0, '2024-07-01'],
    ['2024-07-31', 0, '2024-07-01'],
    ['2024-07-01', -11, '2023-08-01'],
    ['2024-07-01', -23, '2022-08-01'],
    ['2024-01-01', -1, '2023-12-01'],
    ['2021-01-01', 24, '2023-01-01'],
  ])('%s and %i months → %s', (day, months, first) => {
    expect(firstOfMonth(day, months)).toBe(first);
  });

  it('goes back what it came, whatever the day', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (start, months) => {
        const there = firstOfMonth(start, months);
        expect(firstOfMonth(there, -months)).toBe(`${start.slice(0, 7)}-01`);
      }),
    );
  });
});

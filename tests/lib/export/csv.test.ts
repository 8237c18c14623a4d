import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { escapeFormula, unescapeFormula } from '$lib/contract/catalogs/formulas';
import { toCsv, type CsvValue } from '$lib/export/csv';
import { FORMULA_LIKE, runs } from '../contract/catalogs/formulaTexts';

const one = (value: CsvValue) => toCsv({ columns: [{ name: 'v' }], rows: [[value]] }).slice(1);

describe('toCsv', () => {
  it('is the names, then the rows, each ended by CR LF, after a byte order mark', () => {
    const csv = toCsv({
      columns: [{ name: 'Colonia' }, { name: 'Carpetas' }, { name: 'Estimación' }],
      rows: [
        ['Centro', 1234, true],
        ['Algarín', null, false],
      ],
    });
    expect(csv).toBe('\uFEFFColonia,Carpetas,Estimación\r\nCentro,1234,sí\r\nAlgarín,,no\r\n');
  });

  it('is the names alone when there are no rows', () => {
    expect(toCsv({ columns: [{ name: 'a' }, { name: 'b' }], rows: [] })).toBe('\uFEFFa,b\r\n');
  });

  it.each([
    ['a comma', 'Roma, Norte', '"Roma, Norte"'],
    ['a quote', 'dijo "no"', '"dijo ""no"""'],
    ['a line break', 'uno\ndos', '"uno\ndos"'],
    ['a space at the end', 'Centro ', '"Centro "'],
  ])('quotes %s', (_, value, written) => {
    expect(one(value)).toBe(`v\r\n${written}\r\n`);
  });

  it.each(['=1+1', '+52 55', '-4 %', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x")'])(
    'does not let a spreadsheet run %j',
    (value) => {
      const [, [cell = ''] = []] = Papa.parse<string[]>(one(value)).data;
      expect(cell).toBe(`'${value}`);
    },
  );

  it('leaves negative numbers as numbers', () => {
    expect(one(-4.1)).toBe('v\r\n-4.1\r\n');
  });

  it('refuses a row of another length, naming it', () => {
    const columns = [{ name: 'a' }, { name: 'b' }];
    expect(() => toCsv({ columns, rows: [[1, 2], [3]] })).toThrow(
      'La fila 2 tiene 1 valores y las columnas son 2 (a, b).',
    );
  });

  it('gives back any text, whatever is in it, and starts no cell as a formula', () => {
    const text = fc.oneof(fc.string({ minLength: 1, unit: 'binary' }), FORMULA_LIKE);
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const csv = toCsv({ columns: [{ name: 'x' }, { name: 'y' }], rows });
        const read = Papa.parse<string[]>(csv.slice(1), { newline: '\r\n', skipEmptyLines: true });
        const cells = read.data.slice(1);
        expect(cells.flat().filter(runs)).toEqual([]);
        expect(cells.map((row) => row.map(unescapeFormula))).toEqual(rows);
      }),
    );
  });

  it('writes what the library writes that reads it back', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(',', '"', ' a', 'a ', '\n'),
    );
    const value = fc.oneof(text, fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value)), (rows) => {
        const asText = rows.map((row) =>
          row.map((each) => (typeof each === 'string' ? escapeFormula(each) : each)),
        );
        const written = Papa.unparse([['x', 'y'], ...asText], { newline: '\r\n' });
        const csv = toCsv({ columns: [{ name: 'x' }, { name: 'y' }], rows });
        expect(csv).toBe(`\uFEFF${written}\r\n`);
      }),
    );
  });
});

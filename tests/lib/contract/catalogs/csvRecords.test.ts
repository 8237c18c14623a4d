/** One record of a CSV changes, and every other byte stays. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  cellTexts,
  newRecords,
  recordsOf,
  rowOf,
  withNewRecord,
  withRecord,
  type CsvRecord,
} from '$lib/contract/catalogs/csvRecords';

const TEXT = '\uFEFFid,nombre,nota\r\n1,"Sol, ""el""",\r\n\r\n2,"dos\r\nlíneas",x\r\n3,tres,"y"';

const headed = (text: string): readonly [CsvRecord, ...CsvRecord[]] => {
  const [header, ...body] = recordsOf(text);
  if (header === undefined) throw new Error('Sin encabezado.');
  return [header, ...body];
};

describe('the records of a CSV', () => {
  it('stand where they start, at their line, with or without a last line break', () => {
    expect(recordsOf(TEXT).map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'id', 'nombre', 'nota'],
      [2, '1', 'Sol, "el"', ''],
      [4, '2', 'dos\r\nlíneas', 'x'],
      [6, '3', 'tres', 'y'],
    ]);
    for (const { start, raw } of recordsOf(TEXT)) {
      expect(TEXT.slice(start, start + raw.length)).toBe(raw);
    }
    expect(recordsOf('')).toEqual([]);
  });

  it('are shown cell by cell, with their quotes', () => {
    expect(recordsOf(TEXT).map(cellTexts)[1]).toEqual(['1', '"Sol, ""el"""', '']);
    expect(recordsOf(TEXT).map(cellTexts)[3]).toEqual(['3', 'tres', '"y"']);
  });

  it('keep a header’s blanks out of the names, and what is missing blank', () => {
    const [header, first] = headed('a, b\n1\n');
    expect(first && rowOf(first, header)).toEqual({ a: '1', b: '' });
  });

  it('are replaced one at a time', () => {
    const [, , second] = headed(TEXT);
    if (second === undefined) throw new Error('Falta el segundo.');
    const changed = withRecord(TEXT, second, { id: '2', nombre: 'a, b', nota: '' });
    expect(changed).toBe(TEXT.replace('2,"dos\r\nlíneas",x', '2,"a, b",'));
    expect(newRecords(changed, TEXT).map(({ line, raw }) => [line, raw])).toEqual([
      [4, '2,"a, b",'],
    ]);
  });

  it.each([
    ['last', '9', `${TEXT}\r\n9,n,`],
    ['between', '15', TEXT.replace('\r\n\r\n2', '\r\n15,n,\r\n\r\n2')],
    ['first', '0', TEXT.replace('\r\n1', '\r\n0,n,\r\n1')],
  ])('are added %s, with the line breaks of the file', (_, id, expected) => {
    expect(withNewRecord(TEXT, { id, nombre: 'n' }, (row) => (row.id ?? '') <= id)).toBe(expected);
  });

  it('are added to a file that has only its header, with or without its line break', () => {
    expect(withNewRecord('a\n', { a: '1' }, () => true)).toBe('a\n1\n');
    expect(withNewRecord('a', { a: '1' }, () => true)).toBe('a\n1');
  });
});

const CELL = fc.string({ unit: fc.constantFrom('a', 'ñ', ',', '"', '\n', ' ', ';', '1') });
const SHEET = fc.record({
  rows: fc.array(fc.tuple(CELL, CELL), { minLength: 1, maxLength: 6 }),
  quotes: fc.boolean(),
  newline: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\uFEFF'),
});

describe('whatever the cells', () => {
  it('a record written as it is leaves every byte, and another changes only its own', () => {
    fc.assert(
      fc.property(SHEET, CELL, fc.nat(), ({ rows, quotes, newline, mark }, cell, pick) => {
        // A row without an id would be a blank line.
        const data = rows.map((row, index) => [`x${index}`, ...row.map(windows(newline))]);
        const text = `${mark}${Papa.unparse([['id', 'b', 'c'], ...data], { quotes, newline })}${newline}`;
        const [header, ...body] = headed(text);
        expect(body.map(({ cells }) => cells)).toEqual(data);
        for (const record of body) {
          expect(cellTexts(record).join(',')).toBe(record.raw);
          expect(withRecord(text, record, rowOf(record, header))).toBe(text);
        }
        const record = body[pick % body.length];
        if (record === undefined) return;
        const written = windows(newline)(cell);
        const changed = withRecord(text, record, { ...rowOf(record, header), b: written });
        const after = recordsOf(changed);
        expect(after.map(({ cells }) => cells[1])).toEqual(
          [header, ...body].map((each) => (each === record ? written : each.cells[1])),
        );
        expect(changed.startsWith(text.slice(0, record.start))).toBe(true);
        expect(changed.endsWith(text.slice(record.start + record.raw.length))).toBe(true);
      }),
    );
  });
});

const windows = (newline: string) => (cell: string) => cell.replaceAll('\n', newline);

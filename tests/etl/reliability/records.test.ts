/** Lines into records: as any reader of CSV does where they are well formed, and one line at a time where not. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LineSplitter } from '../../../scripts/etl/read/lineSplitter';
import { RecordReader, splitRecord, type Read } from '../../../scripts/etl/read/records';

const field = fc.string({ unit: fc.constantFrom('a', 'ñ', ',', ';', '"', ' ', '\n', '0') });

function read(text: string, width: number): readonly Read[] {
  const reader = new RecordReader(',', width);
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
  return [...lines.flatMap((line) => [...reader.push(line)]), ...reader.end()];
}

/** Fields of what could be read, and numbers of the lines that could not. */
const told = (reads: readonly Read[]) =>
  reads.map((one) => ('fields' in one ? one.fields.join('|') : one.line.number));

describe('one record', () => {
  it('is split as Papa Parse splits it, whatever is quoted in it', () => {
    fc.assert(
      fc.property(
        fc.array(field, { minLength: 2, maxLength: 5 }),
        fc.constantFrom(',', ';'),
        (fields, delimiter) => {
          const text = Papa.unparse([fields], { delimiter, newline: '\n' });
          expect(splitRecord(text, delimiter)).toEqual(fields);
        },
      ),
    );
  });

  it('tells an open quote from one that closes too soon, and leaves quotes within a word', () => {
    expect(splitRecord('a,"b', ',')).toBe('abierta');
    expect(splitRecord('a,"b""', ',')).toBe('abierta');
    expect(splitRecord('a,"b"c', ',')).toBe('rota');
    expect(splitRecord('a,b"c"', ',')).toEqual(['a', 'b"c"']);
    expect(splitRecord('"",', ',')).toEqual(['', '']);
  });
});

describe('the lines of a file', () => {
  it('cost no other line when a quote does not close', () => {
    expect(told(read('1,"a\n2,b\n3,c', 2))).toEqual([1, '2|b', '3|c']);
    expect(told(read('1,"a\n2,b"\n3,c', 2))).toEqual([1, '2|b"', '3|c']);
    expect(told(read('1,a\n2,"b', 2))).toEqual(['1|a', 2]);
  });

  it('make one record where a quoted field goes on, even over a blank line', () => {
    expect(told(read('1,"a\n\nb"\n\n2,c', 2))).toEqual(['1|a\n\nb', '2|c']);
  });

  it('are bad with a field too few or too many, or a control character', () => {
    expect(told(read('1\n1,2,3\n1,\u0000\n1,2', 2))).toEqual([1, 2, 3, '1|2']);
  });

  it('each have one fate: part of a record, or bad', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', ',', '"', '""', ',,') }), {
          maxLength: 60,
        }),
        (lines) => {
          const fates = read(lines.join('\n'), 2).flatMap((one) =>
            'lines' in one ? one.lines.map(({ number }) => number) : [one.line.number],
          );
          expect(fates).toEqual([...new Set(fates)].toSorted((a, b) => a - b));
          const silent = lines.flatMap((line, index) => (fates.includes(index + 1) ? [] : [line]));
          expect(silent.filter((line) => line !== '')).toEqual([]);
        },
      ),
    );
  });
});

describe('bytes', () => {
  it('are split into the same lines whatever the pieces in which they come', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ñ', '\n', '\r', '\r\n') }),
        fc.integer({ min: 1, max: 4 }),
        (text, size) => {
          const bytes = Buffer.from(text);
          const splitter = new LineSplitter(100);
          const lines: string[] = [];
          for (let at = 0; at < bytes.length; at += size) {
            for (const line of splitter.push(bytes.subarray(at, at + size))) {
              lines.push(line.toString());
            }
          }
          expect([...lines, splitter.end().toString()]).toEqual(text.split(/\r\n|\n|\r/));
        },
      ),
    );
  });

  it('of an endless line are not kept', () => {
    const splitter = new LineSplitter(10);
    for (let piece = 0; piece < 100; piece += 1) {
      expect([...splitter.push(Buffer.alloc(1000, 97))]).toEqual([]);
    }
    expect(splitter.end().length).toBe(11);
  });
});

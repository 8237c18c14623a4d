/** A file of the reader's, of any kind, as it is read: its letters, its columns, its lines. */
import { describe, expect, it } from 'vitest';
import { CENTRO, JUAREZ, PENA, placedIn, readBytes, readText, windows1252 } from './invented';

describe('the letters of a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('id;colonia\n1;Peña Ñandú\n2;Juárez\n'), 'utf-8'],
    [
      'UTF-8 with its mark',
      new TextEncoder().encode('\uFEFFcolonia\nPeña Ñandú\nJuárez\n'),
      'utf-8',
    ],
    ['Windows-1252', windows1252('id;colonia\n1;Peña Ñandú\n2;Juárez\n'), 'windows-1252'],
    [
      'UTF-16',
      new Uint8Array(
        Uint16Array.from('\uFEFFcolonia\nPeña Ñandú\nJuárez\n', (c) => c.charCodeAt(0)).buffer,
      ),
      'utf-16le',
    ],
  ])('are %s', (_, bytes, encoding) => {
    const { counts, shape, undecided } = placedIn(readBytes(bytes));
    expect(shape).toMatchObject({ encoding, rows: 2 });
    expect(shape.columns.at(-1)).toBe('colonia');
    expect(counts).toEqual({ [PENA]: 1, [JUAREZ]: 1 });
    expect(undecided).toEqual([]);
  });

  it('are Windows-1252 all of them where only the last is no UTF-8', () => {
    const head = `colonia;nota\n${'Centro;á\n'.repeat(200_000)}`;
    const bytes = new Uint8Array([...new TextEncoder().encode(head), 0x4a, 0x75, 0xe1, 0x72]);
    const { counts, shape } = placedIn(readBytes(bytes));
    expect(shape.encoding).toBe('windows-1252');
    expect(counts[CENTRO]).toBe(200_000);
  });

  it('are not broken where a piece of the file ends within one', () => {
    const row = 'Peña Ñandú\r\n';
    const count = 150_000;
    const { counts, shape } = placedIn(readText(`colonia\r\n${row.repeat(count)}`));
    expect(shape.encoding).toBe('utf-8');
    expect(counts).toEqual({ [PENA]: count });
  });

  it.each([
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'libro'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'libro'],
    ['no text', new Uint8Array([0x25, 0x50, 0, 1]), 'no_es_texto'],
    ['nothing', new Uint8Array(), 'vacio'],
    ['its header alone', new TextEncoder().encode('colonia;n\n\n'), 'vacio'],
  ])('are of %s, and it says so', (_, bytes, kind) => {
    expect(readBytes(bytes)).toEqual({ kind: 'ilegible', problem: { kind } });
  });
});

describe('the columns of a file', () => {
  it.each([',', ';', '\t', '|', '~', '^'])('are told by %j', (delimiter) => {
    const lines = ['id', 'colonia', 'nota'].join(delimiter);
    const rows = ['1', 'Centro', 'x'].join(delimiter);
    const { shape, counts } = placedIn(readText(`${lines}\n${rows}\n${rows}\n`));
    expect(shape).toMatchObject({ delimiter, columns: ['id', 'colonia', 'nota'] });
    expect(counts).toEqual({ [CENTRO]: 2 });
  });

  it('are told by a first line of a spreadsheet', () => {
    const { shape } = placedIn(readText('sep=;\ncolonia;a,b\nCentro;1,2\nJuárez;3,4\n'));
    expect(shape).toMatchObject({ delimiter: ';', columns: ['colonia', 'a,b'], rows: 2 });
  });

  it('may be one', () => {
    expect(placedIn(readText('colonia\nCentro\nJuárez')).shape.columns).toEqual(['colonia']);
  });

  it('are told by who reads, too', () => {
    const { shape } = placedIn(readText('colonia;a,b\nCentro;1\nJuárez;2', { delimiter: ';' }));
    expect(shape.columns).toEqual(['colonia', 'a,b']);
  });

  it('have no names where the first line is data', () => {
    const { shape, counts } = placedIn(readText('Centro,1\nJuárez,2\n', { hasHeader: false }));
    expect(shape).toMatchObject({ columns: ['', ''], rows: 2 });
    expect(counts).toEqual({ [CENTRO]: 1, [JUAREZ]: 1 });
  });

  it('may be missing in some rows, and the line of the first is told', () => {
    const text = 'colonia,nota\nCentro,"dos\nlíneas"\nCentro\nJuárez,x,y\n';
    expect(placedIn(readText(text)).shape.uneven).toEqual({ rows: 2, line: 4 });
  });
});

describe('the cells of a file', () => {
  it('may hold ends of line, delimiters and quotes', () => {
    const text = 'nota;colonia\r\n"a;b\r\n""c""";"Centro"\r\n;" Juárez "\r\n';
    const { counts, shape } = placedIn(readText(text));
    expect(shape.rows).toBe(2);
    expect(counts).toEqual({ [CENTRO]: 1, [JUAREZ]: 1 });
  });

  it('of a quote that nobody closes say in which line it is, and nothing of what is in it', () => {
    const read = readText('colonia,nota\nCentro,x\nCentro,"secreto\nJuárez,y\n');
    expect(read).toEqual({ kind: 'ilegible', problem: { kind: 'comilla', line: 3 } });
  });

  it('of one that is opened early in a large file is told without reading all of it in memory', () => {
    const read = readText(`colonia\n"secreto\n${'Centro\n'.repeat(600_000)}`);
    expect(read).toEqual({ kind: 'ilegible', problem: { kind: 'comilla', line: 2 } });
  });
});

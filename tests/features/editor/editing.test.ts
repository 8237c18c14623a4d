/** A change to the project's own files: its line, and nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changed,
  EDITED_FILES,
  keyOf,
  newErrors,
  readBack,
  rowsOf,
  type EditedFile,
} from '$features/editor/editing';
import { nextId } from '$features/editor/form';
import { itemsOf, usedIn } from '$features/editor/suggestions';
import { cellsIn, checked, TEXTS, textsOf } from '../../lib/contract/cabinet/cabinetTexts';

const OURS = textsOf('data/catalogs');

describe.each(EDITED_FILES)('%s of the project', (file) => {
  const text = OURS[file];
  const rows = rowsOf(text);

  it('is read row by row', () => {
    expect(rows.map(({ cells }) => cells)).toEqual(cellsIn(text));
  });

  it('keeps every byte when a row is saved as it was', () => {
    for (const { record, cells } of rows) {
      expect(changed(text, { file, raw: record.raw, cells })).toBe(text);
    }
  });

  it('keeps every byte but those of the row that changes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.string(), ({ record, cells }, nota) => {
        const after = changed(text, { file, raw: record.raw, cells: { ...cells, nota } });
        const lines = after.split('\n');
        const was = text.split('\n');
        expect(lines).toHaveLength(was.length);
        const moved = lines.flatMap((line, index) => (line === was[index] ? [] : [index + 1]));
        const tidied = nota.trim().replace(/\s*[\r\n]+\s*/g, ' ');
        expect(moved).toEqual(tidied === cells.nota ? [] : [record.line]);
        expect(rowsOf(after)[rows.findIndex((row) => row.record === record)]?.cells.nota).toBe(
          tidied,
        );
      }),
    );
  });
});

it.each(EDITED_FILES)('a new row of %s goes where its key belongs', (file) => {
  // In an ordered file, taking a row out and putting it in again gives the same file.
  const text = TEXTS[file];
  for (const { record, cells } of rowsOf(text)) {
    const without = text.replace(`${record.raw}\n`, '');
    expect(changed(without, { file, raw: null, cells })).toBe(text);
  }
});

it('a row that is not there changes nothing', () => {
  const change = { file: 'acuerdos.csv', raw: 'A001', cells: { id: 'A009' } } as const;
  expect(changed(TEXTS['acuerdos.csv'], change)).toBe(TEXTS['acuerdos.csv']);
});

it('what is typed on several lines stays one line of the file', () => {
  const cells = { fecha: ' 2024-07 ', nombre: 'tercera\n sesión', fuente: 'a\r\nb' };
  const text = changed(TEXTS['sesiones.csv'], { file: 'sesiones.csv', raw: null, cells });
  expect(text.split('\n').at(-2)).toBe('2024-07,tercera sesión,a b,,');
});

it.each<[EditedFile, string]>([
  ['sesiones.csv', '2024-05'],
  ['acuerdos.csv', 'A001'],
  ['avances.csv', 'A001 2024-05'],
])('a row of %s is told by its key', (file, key) => {
  const cells = { id: 'A001', acuerdo: file === 'avances.csv' ? 'A001' : 'x', fecha: '2024-05' };
  expect(keyOf(file, cells)).toBe(key);
});

it('rows with more cells than columns are left to whoever edits the file by hand', () => {
  expect(rowsOf('id,b\n1,2\n3,4,5\n6\n').map(({ cells }) => cells.id)).toEqual(['1']);
  expect(rowsOf('')).toEqual([]);
});

describe('what a change breaks elsewhere', () => {
  it('is told, and not what was wrong before, though its line moved', () => {
    const wrong = TEXTS['avances.csv'].replace('2024-06-30', '2024-13-30');
    const before = { ...TEXTS, 'avances.csv': wrong };
    const [first] = rowsOf(TEXTS['acuerdos.csv']);
    const cells = { ...first?.cells, meta_valor: '', meta_unidad: '' };
    const after = {
      ...before,
      'acuerdos.csv': changed(TEXTS['acuerdos.csv'], {
        file: 'acuerdos.csv',
        raw: first?.record.raw ?? '',
        cells,
      }),
      'avances.csv': wrong.replace('\n', '\n\n'),
    };
    const told = newErrors(checked(before), checked(after));
    expect(told.map(({ file, column, what }) => [file, column, what])).toEqual([
      ['avances.csv', 'valor', 'no tiene unidad: falta meta_unidad en el acuerdo A001'],
    ]);
    expect(newErrors(checked(after), checked(after))).toEqual([]);
  });
});

describe('what is offered again', () => {
  it('is what was written before, most used first', () => {
    const rows = ['b; a', 'a', '', 'c;b; á', 'a'].map((aliados) => ({ cells: { aliados } }));
    expect(usedIn(rows, 'aliados')).toEqual(['a', 'b', 'á', 'c']);
    expect(usedIn(rows, 'otra')).toEqual([]);
    expect(itemsOf(' a;; b ')).toEqual(['a', 'b']);
  });

  it('numbers the project’s next agreement after its last', () => {
    const ids = rowsOf(OURS['acuerdos.csv']).map(({ cells }) => ({ id: cells.id ?? '' }));
    expect(ids.map(({ id }) => id).includes(nextId(ids))).toBe(false);
    expect(nextId(ids)).toBe(nextId(ids.toReversed()));
  });
});

describe('a date that is typed', () => {
  it('is read day first, told in words and written as the catalogues write it', () => {
    expect(readBack('fecha', '3/11/2026')).toBe('3 de noviembre de 2026');
    expect(readBack('fecha_compromiso', '3 nov 2026')).toBe('3 de noviembre de 2026');
    for (const typed of ['2026-11-03', '', '3/11/26', '31/2/2026']) {
      expect(readBack('fecha', typed)).toBeNull();
    }
    expect(readBack('nombre', '3/11/2026')).toBeNull();
    const text = changed(TEXTS['sesiones.csv'], {
      file: 'sesiones.csv',
      raw: null,
      cells: { fecha: '3 de noviembre de 2030', nombre: 'del 3/11/2030', fuente: 'Boletín' },
    });
    expect(rowsOf(text).at(-1)?.cells).toMatchObject({
      fecha: '2030-11-03',
      nombre: 'del 3/11/2030',
    });
  });
});

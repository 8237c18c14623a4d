/** What is wrong with a filled sheet, in the words of whoever filled it in; then nothing is written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { confirm } from '../../scripts/services/confirm';
import { printSheet } from '../../scripts/services/printSheet';
import { clearFolders } from '../scripts/machine';
import { filledIn, newProject, NOTHING_HEARD, type Answers } from './project';
import { SAVED } from './spreadsheet';

clearFolders();

const WHO = 'Secretaría técnica';
const RIGHT = { contesta: 'sí', quien: WHO, fecha: '03/11/2026' };

function told(answers: Answers, change = (records: readonly (readonly string[])[]) => records) {
  const root = newProject();
  const sheet = join(root, 'hoja.csv');
  printSheet(root, sheet);
  const records = change(filledIn(readFileSync(sheet, 'utf8'), answers));
  return refusal(root, SAVED['Windows-1252, semicolons']?.(records) ?? Buffer.of());
}

function refusal(root: string, bytes: Buffer): readonly string[] {
  const file = join(root, 'llena.csv');
  writeFileSync(file, bytes);
  let message = '';
  try {
    confirm(root, file, '2026-11-27');
  } catch (cause) {
    message = cause instanceof Error ? cause.message : String(cause);
  }
  expect(readFileSync(join(root, 'data/catalogs/confirmaciones.csv'), 'utf8')).toBe(NOTHING_HEARD);
  return message.replaceAll(file, 'llena.csv').split('\n');
}

describe('a sheet with mistakes', () => {
  it('is refused whole, each told with its row, column, value and remedy', () => {
    expect(
      told({
        'S002 *765': { ...RIGHT, contesta: 'tal vez' },
        'S004 079 (con el cero)': RIGHT,
        'S005 55 5346 8737': { ...RIGHT, fecha: '31/02/2026' },
        'S005 55 5346 8701': { ...RIGHT, quien: '' },
        'S005 55 1111 2222': { ...RIGHT, contesta: '' },
        'S006 800 822 4460': { ...RIGHT, fecha: '12/03/2027' },
      }),
    ).toEqual([
      'llena.csv, renglón 2, columna «contesta»: «tal vez» no es sí ni no.',
      '  → Escribe sí o no, o deja la celda vacía si no llamaste.',
      'llena.csv, renglón 4, columna «fecha»: «31/02/2026» no es un día del calendario.',
      '  → Escríbelo como 3/11/2026 o 3 de noviembre de 2026: el día, el mes y el año.',
      'llena.csv, renglón 5, columna «quien»: «» está vacío.',
      '  → Escribe qué oficina llamó, como Secretaría técnica.',
      'llena.csv, renglón 6, columna «contesta»: «» está vacío, y el renglón dice quién llamó, cuándo o qué cambió.',
      '  → Escribe sí o no; si nadie llamó, borra lo demás.',
      'llena.csv, renglón 7, columna «fecha»: «12/03/2027» todavía no llega.',
      '  → Escribe el día en que fue; primero el día y luego el mes.',
      '5 errores: no se escribió nada.',
      '  → Corrige la hoja y da otra vez la orden',
    ]);
  });

  it.each([
    ['secretaria@ejemplo.invalid', /lleva un correo, un teléfono o un domicilio/],
    ['Secretaría técnica 55 1234 5678', /lleva un correo, un teléfono o un domicilio/],
    ['Lic. Ana Inventada', /no empieza como una oficina o un cargo/],
  ])('keeps no one’s datum: %s', (quien, what) => {
    const [first, remedy] = told({ 'S002 *765': { ...RIGHT, quien } });
    expect(first).toContain(`renglón 2, columna «quien»: «${quien}»`);
    expect(first).toMatch(what);
    expect(remedy).toMatch(/oficina|Empieza con/);
  });

  it('keeps no mail of what changed, and of a refuge no place or number', () => {
    const change = 'Ahora atiende en la calle Inventada 3';
    expect(told({ 'S006 800 822 4460': { ...RIGHT, que_cambio: change } })[0]).toBe(
      `llena.csv, renglón 7, columna «que_cambio»: «${change}» da un teléfono o un lugar de un refugio.`,
    );
    expect(
      told({ 'S002 *765': { ...RIGHT, que_cambio: 'escribir a x@ejemplo.invalid' } })[0],
    ).toContain('lleva un correo');
  });

  it('tells of a number written over the one that was there, and of a row twice', () => {
    expect(told({ 'S005 55 5346 8737': { ...RIGHT, numero: '55 7777 6666' } }).slice(0, 2)).toEqual(
      [
        'llena.csv, renglón 4, columna «numero»: «55 7777 6666» no es un número que el sitio muestre de S005.',
        '  → Si es el número nuevo, escríbelo en «que_cambio» y deja en «numero» el de antes; si ya no está en el sitio, borra el renglón.',
      ],
    );
    expect(
      told({ 'S002 *765': RIGHT }, (records) => [...records, ...records.slice(1, 2)])[0],
    ).toContain(
      'renglón 8, columna «numero»: «*765» está dos veces con S002; la primera, en el renglón 2',
    );
  });

  it('needs its heads, in any order', () => {
    const withoutDate = told({ 'S002 *765': RIGHT }, (records) =>
      records.map((cells) => cells.slice(0, -1)),
    );
    expect(withoutDate[0]).toBe('llena.csv, renglón 1: le falta «fecha».');
    const root = newProject();
    const sheet = join(root, 'hoja.csv');
    printSheet(root, sheet);
    const turned = filledIn(readFileSync(sheet, 'utf8'), { 'S002 *765': RIGHT }).map((cells) =>
      cells.toReversed(),
    );
    writeFileSync(sheet, SAVED['UTF-8 without mark, line feeds']?.(turned) ?? '');
    expect(confirm(root, sheet, '2026-11-27')).toContain('= 1 confirmado +');
  });

  it('refuses every date that can be read in two ways, once one of them has its month first', () => {
    const lines = told({
      'S002 *765': { ...RIGHT, fecha: '11/25/2026' },
      'S004 079 (con el cero)': { ...RIGHT, fecha: '11/10/2026' },
      'S005 55 5346 8737': { ...RIGHT, fecha: '10 de noviembre de 2026' },
    });
    expect(lines).toEqual([
      'llena.csv, renglón 2, columna «fecha»: «11/25/2026» lleva el mes primero.',
      '  → Escribe primero el día: 25/11/2026.',
      'llena.csv, renglón 3, columna «fecha»: «11/10/2026» puede leerse de dos formas: otra fecha de la hoja lleva el mes primero.',
      '  → Escribe el mes con letra, como 3 de noviembre de 2026.',
      '2 errores: no se escribió nada.',
      '  → Corrige la hoja y da otra vez la orden',
    ]);
    expect(told({ 'S002 *765': { ...RIGHT, fecha: 'noviembre de 2026' } })[0]).toContain(
      'no dice el día',
    );
  });

  it('is a CSV, and no workbook', () => {
    const root = newProject();
    expect(refusal(root, Buffer.from('PK\u0003\u0004')).join(' ')).toMatch(
      /es un libro de Excel.*Guardar como, «CSV UTF-8/,
    );
    expect(refusal(root, Buffer.from('id,numero\n"S002,*765\n')).join(' ')).toMatch(
      /una comilla abre y no cierra/,
    );
    expect(() => confirm(root, join(root, 'no.csv'), '2026-11-27')).toThrow(/No se puede leer/);
  });
});

/** A copy that someone opens: taken as it is, or refused with the place and the remedy. */
import { describe, expect, it } from 'vitest';
import Papa from 'papaparse';
import { rowsOf } from '$features/editor/editing';
import { openedFile } from '$features/editor/opened';
import { PLACES, TEXTS } from '../../lib/contract/cabinet/cabinetTexts';
import { SAVED } from '../../services/spreadsheet';

const opened = (name: string, text: string) =>
  openedFile(name, new TextEncoder().encode(text), PLACES);
const SESSIONS = TEXTS['sesiones.csv'];

describe('an opened file', () => {
  it.each(['sesiones.csv', 'acuerdos.csv', 'avances.csv'] as const)(
    '%s is known by its header whatever its name, and keeps its bytes',
    (file) => {
      const text = `\uFEFF${TEXTS[file].replaceAll('\n', '\r\n')}`;
      expect(opened('copia.csv', text)).toEqual({ file, text, problem: null });
    },
  );

  it('may have rows that are wrong', () => {
    const text = SESSIONS.replace('2024-05', '2024-13');
    expect(opened('sesiones (2).csv', text)).toMatchObject({ file: 'sesiones.csv', text });
  });

  it.each([
    ['sesiones (2).csv', SESSIONS.replace('nombre,', ''), 1, /falta la columna «nombre»/],
    ['acuerdos.csv', '', 1, /está vacío/],
    ['sesiones.csv', SESSIONS.replace('2024-05,', '2024-05,"'), 3, /una comilla abre y no cierra/],
    ['otra.csv', 'a,b\n1,2\n', 1, /no es ninguno de sesiones.csv, acuerdos.csv, avances.csv/],
  ])('%s is refused when its lines or columns cannot be told', (name, text, line, what) => {
    const { file, problem } = opened(name, text);
    expect(file).toBeNull();
    expect(problem).toMatchObject({ line, column: null, what: expect.stringMatching(what) });
    expect(problem?.remedy).toMatch(/^\p{Lu}.*[^.]$/u);
  });

  it('is refused if it came out of a site of internal use, by its name or, renamed, by its rows', () => {
    const marked = `uso,${TEXTS['acuerdos.csv'].replace('\n', '\nUSO INTERNO · NO PUBLICAR,')}`;
    for (const [name, text] of [
      ['USO-INTERNO-NO-PUBLICAR_atlas-violeta_acuerdos.csv', TEXTS['acuerdos.csv']],
      ['acuerdos.csv', marked],
    ] as const) {
      expect(opened(name, text).problem?.what).toMatch(/salió de un sitio de uso interno/);
    }
  });

  it.each(Object.entries(SAVED))('is read as a spreadsheet saves it: %s', (_how, save) => {
    const { data } = Papa.parse<string[]>(SESSIONS, { skipEmptyLines: true });
    const { file, text } = openedFile('sesiones.csv', save(data), PLACES);
    expect(file).toBe('sesiones.csv');
    expect(rowsOf(text ?? '').map(({ cells }) => cells)).toEqual(
      rowsOf(SESSIONS).map(({ cells }) => cells),
    );
  });

  it('has its dates read day first, and keeps as they are those that may be read in two ways', () => {
    const days = (first: string, second: string) => {
      const cells = ['sesión', 'https://ejemplo.invalid', '', ''];
      const rows = [
        SESSIONS.split('\n')[0]?.split(',') ?? [],
        [first, ...cells],
        [second, ...cells],
      ];
      const { text } = openedFile('sesiones.csv', Buffer.from(Papa.unparse(rows)), PLACES);
      return rowsOf(text ?? '').map(({ cells: { fecha } }) => fecha);
    };
    expect(days('3/11/2026', '4-nov-26')).toEqual(['2026-11-03', '2026-11-04']);
    expect(days('3/11/2026', '11/25/2026')).toEqual(['3/11/2026', '11/25/2026']);
    expect(days('3/11/26', 'noviembre de 2026')).toEqual(['3/11/26', '2026-11']);
  });

  it('is refused where it is a workbook', () => {
    const workbook = Buffer.from('PK\u0003\u0004');
    expect(openedFile('sesiones.xlsx', workbook, PLACES).problem?.what).toMatch(
      /es un libro de Excel/,
    );
  });
});

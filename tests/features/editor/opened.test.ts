/** A copy that someone opens: taken as it is, or refused with the place and the remedy. */
import { describe, expect, it } from 'vitest';
import { openedFile } from '$features/editor/opened';
import { PLACES, TEXTS } from '../../lib/contract/cabinet/cabinetTexts';

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
    ['sesiones (2).csv', SESSIONS.replaceAll(',', ';'), 1, /separa las columnas con «;»/],
    ['copia de acuerdos.csv', `\uFEFF${TEXTS['acuerdos.csv'].replaceAll(',', '\t')}`, 1, /separa/],
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

  it('is refused in the encoding of old spreadsheets', () => {
    const latin = Uint8Array.from([...'fecha,sesión\n'].map((letter) => letter.charCodeAt(0)));
    expect(openedFile('sesiones.csv', latin, PLACES).problem?.what).toMatch(/no está en UTF-8/);
  });
});

/** Notes of the catalogues as pages show them. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '$features/editor/editing';
import { noteParts } from '$features/agreements/words/es/noteParts';

const shown = (note: string) =>
  noteParts(note)
    .map(({ text }) => text)
    .join('');
const addresses = (note: string) => noteParts(note).flatMap(({ url }) => url ?? []);

describe('a note', () => {
  it.each([
    ['Último corte: 400 el 2026-03-07; fin', 'Último corte: 400 el 7 de marzo de 2026; fin'],
    ['según ADN40 (2026-03-12)', 'según ADN40 (12 de marzo de 2026)'],
    ['5,000 (Crónica 2025-01-10)', '5,000 (Crónica, 10 de enero de 2025)'],
    ['Hacia 2025-05', 'Hacia mayo de 2025'],
    [
      'El 2025-05-01 y en Crónica 2025-05-02',
      'El 1.º de mayo de 2025 y en Crónica, 2 de mayo de 2025',
    ],
    ['de 2018-2025, o 2019-20, o 2026-13', 'de 2018-2025, o 2019-20, o 2026-13'],
  ])('«%s» tells its dates in words', (note, words) => {
    expect(shown(note)).toBe(words);
  });

  it('links an address by the name of its site, without what follows it', () => {
    const note =
      'Según https://www.lado.mx/n.php?id=1&t=2; y (https://a.mx/2026/03/05/x/), o https://b.mx/?p=3.';
    expect(shown(note)).toBe('Según lado.mx; y (a.mx), o b.mx.');
    expect(addresses(note)).toEqual([
      'https://www.lado.mx/n.php?id=1&t=2',
      'https://a.mx/2026/03/05/x/',
      'https://b.mx/?p=3',
    ]);
  });

  it('without dates or addresses is as it was written', () => {
    fc.assert(
      fc.property(fc.string(), (note) => {
        fc.pre(!/\d{4}-\d\d|:\/\//.test(note));
        expect(shown(note)).toBe(note);
      }),
    );
  });

  it.each(['sesiones.csv', 'acuerdos.csv', 'avances.csv'])(
    'of %s shows neither a bare address nor a date of the files, and loses no address',
    (file) => {
      const notes = rowsOf(readFileSync(`data/catalogs/${file}`, 'utf8')).flatMap(
        ({ cells: { nota } }) => nota ?? [],
      );
      expect(notes.length).toBeGreaterThan(3);
      for (const note of notes) {
        expect(shown(note)).not.toMatch(/:\/\/|\d{4}-\d{2}/);
        expect(addresses(note)).toHaveLength(note.split('://').length - 1);
      }
    },
  );
});

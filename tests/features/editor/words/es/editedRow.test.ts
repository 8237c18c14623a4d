import { describe, expect, it } from 'vitest';
import type { EditedFile } from '$features/editor/editing';
import { editedRowSentences } from '$features/editor/words/es/editedRow';
import { offencesInSentence } from '../../../../words/wordRules';

type Cells = Readonly<Record<string, string>>;

describe('what a change does', () => {
  const AGREED = { id: 'A001', acuerdo: 'Abrir dos', estado: 'anunciado', nota: '' };

  it.each<[EditedFile, Cells | null, Cells, readonly string[]]>([
    ['acuerdos.csv', null, AGREED, ['Acuerdo nuevo, A001: «Abrir dos».']],
    [
      'sesiones.csv',
      null,
      { fecha: '2026-06', nombre: 'sexta' },
      ['Sesión nueva, 2026-06: «sexta».'],
    ],
    [
      'avances.csv',
      null,
      { acuerdo: 'A001', fecha: '2026', valor: '2.5' },
      ['Avance nuevo del acuerdo A001, 2026: 2.5.'],
    ],
    [
      'avances.csv',
      null,
      { acuerdo: 'A001', fecha: '2026', valor: '' },
      ['Avance nuevo del acuerdo A001, 2026: sin cantidad.'],
    ],
    ['acuerdos.csv', AGREED, AGREED, []],
    [
      'acuerdos.csv',
      AGREED,
      { ...AGREED, acuerdo: '', estado: 'cumplido', nota: 'Ya' },
      [
        'La columna «acuerdo», que decía «Abrir dos», queda vacía.',
        'La columna «estado» pasa de «anunciado» a «cumplido».',
        'La columna «nota», que estaba vacía, dice «Ya».',
      ],
    ],
    [
      'acuerdos.csv',
      AGREED,
      { ...AGREED, nota: `${'a'.repeat(89)} b` },
      [`La columna «nota», que estaba vacía, dice «${'a'.repeat(89)}…».`],
    ],
    [
      'acuerdos.csv',
      { ...AGREED, nota: `${'Palabras '.repeat(12)}y el último corte es 400` },
      { ...AGREED, nota: `${'Palabras '.repeat(12)}y el último corte es 412` },
      [
        'La columna «nota» pasa de «…Palabras y el último corte es 400» a «…Palabras y el último corte es 412».',
      ],
    ],
    [
      'acuerdos.csv',
      { ...AGREED, nota: 'Largo '.repeat(20).trim() },
      { ...AGREED, nota: `Muy ${'largo '.repeat(20).trim()}` },
      [
        `La columna «nota» pasa de «${'Largo '.repeat(15).trim()}…» a «Muy ${'largo '.repeat(14)}la…».`,
      ],
    ],
  ])('in %s, from %j to %j, is told', (file, before, after, expected) => {
    const told = editedRowSentences(file, before, after, ['id', 'acuerdo', 'estado', 'nota']);
    expect(told).toEqual(expected);
    for (const sentence of told) expect(offencesInSentence(sentence)).toEqual([]);
  });
});

/** What of an address could not be followed, word by word. */
import { expect, it } from 'vitest';
import { writeEvaluationNote } from '$features/evaluation/words/es/addressNotes';

it.each<[Parameters<typeof writeEvaluationNote>[0], string]>([
  [
    { kind: 'indicador', asked: 'robo', shown: 'violencia_familiar' },
    'No hay un indicador «robo». Se evalúa violencia familiar.',
  ],
  [{ kind: 'colonia', asked: 'atlantida' }, 'No hay una colonia «atlantida» en esta alcaldía.'],
  [
    { kind: 'otras_colonias' },
    'La dirección pide otras colonias que tampoco están en esta alcaldía.',
  ],
  [{ kind: 'solo_anios' }, 'De este indicador sólo se publican años por colonia: se mira por año.'],
  [
    { kind: 'fecha', asked: '2023-02-30' },
    '«2023-02-30» no es una fecha como 2023, 2023-04 o 2023-04-01.',
  ],
  [{ kind: 'ventana' }, 'Se miran de 1 a 3 años a cada lado de la fecha.'],
  [{ kind: 'eleccion' }, 'No se sabe leer por qué se escogió: se toma como que no se sabe.'],
  [{ kind: 'acuerdo', asked: 'A999' }, 'No hay un acuerdo «A999» en esta publicación.'],
  [
    { kind: 'acuerdo_sin_colonias', id: 'A002' },
    'El acuerdo A002 no dice en qué colonias: elígelas para evaluarlo.',
  ],
  [
    { kind: 'acuerdo_sin_fecha', id: 'A002' },
    'El acuerdo A002 no tiene fecha publicada: elige desde cuándo mirar.',
  ],
  [
    { kind: 'acuerdo_sin_dia', id: 'A007', fecha: '2025-04' },
    'Del acuerdo A007 sólo se sabe «2025-04»: se mira desde el primer día posible.',
  ],
  [
    { kind: 'acuerdo_sin_indicador', id: 'A007', shown: 'abuso_sexual' },
    'El acuerdo A007 no dice qué indicador busca mover: se muestra abuso sexual.',
  ],
  [
    { kind: 'publicacion', asked: 'otra', here: 'p1', differs: 'cifras' },
    'El enlace se hizo con la publicación «otra» y ésta es la «p1»: las cifras pueden ser otras.',
  ],
  [
    { kind: 'interno' },
    'El enlace se hizo en un sitio de uso interno, con cuentas sin proteger, y no se abre en el sitio público. Se muestra la página como empieza.',
  ],
])('%j', (note, sentence) => {
  expect(writeEvaluationNote(note)).toBe(sentence);
});

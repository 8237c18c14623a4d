/** What of an address could not be followed, word by word. */
import { expect, it } from 'vitest';
import { writeClusterNote } from '$features/clusters/words/es/addressNotes';
import { periodOf } from '../../../../lib/period/periodOf';

it.each<[Parameters<typeof writeClusterNote>[0], string]>([
  [
    { kind: 'periodo', shown: periodOf('2021-2023') },
    'No hay cuentas por colonia del periodo que pide la dirección. Se muestra 2021 a 2023.',
  ],
  [{ kind: 'divisor' }, 'Este indicador se divide entre mujeres residentes.'],
  [
    { kind: 'publicacion', asked: 'otra', here: 'p1', differs: 'cifras' },
    'El enlace se hizo con la publicación «otra» y ésta es la «p1»: las cifras pueden ser otras.',
  ],
  [
    { kind: 'interno' },
    'El enlace se hizo en un sitio de uso interno, con cuentas sin proteger, y no se abre en el sitio público. Se muestra la página como empieza.',
  ],
])('%j', (note, sentence) => {
  expect(writeClusterNote(note)).toBe(sentence);
});

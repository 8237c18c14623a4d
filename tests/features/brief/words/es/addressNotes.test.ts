/** What of an address could not be followed, word by word. */
import { expect, it } from 'vitest';
import { writeBriefNote } from '$features/brief/words/es/addressNotes';
import { briefControlsWords } from '$features/brief/words/es/briefControls';

it.each<[Parameters<typeof writeBriefNote>[0], string]>([
  [
    { kind: 'evaluaciones', most: 2 },
    'En dos hojas caben 2 evaluaciones: se muestran las primeras.',
  ],
  [
    { kind: 'apartados' },
    'El informe no tiene los apartados que pide la dirección. Se muestran todos.',
  ],
  [
    { kind: 'pesos', why: 'ilegibles' },
    'Los pesos que pide la dirección no se entienden. Se muestran los iguales.',
  ],
  [{ kind: 'ventana' }, 'Se miran de 1 a 3 años a cada lado de la fecha.'],
  [
    { kind: 'publicacion', asked: 'otra', here: 'p1', differs: 'orden' },
    'El enlace se hizo con la publicación «otra» y ésta es la «p1»: el orden puede ser otro.',
  ],
  [
    { kind: 'interno' },
    'El enlace se hizo en un sitio de uso interno, con cuentas sin proteger, y no se abre en el sitio público. Se muestra la página como empieza.',
  ],
])('%j', (note, sentence) => {
  expect(writeBriefNote(note)).toBe(sentence);
});

it('says why a link was not brought', () => {
  expect(briefControlsWords.notBrought).toEqual({
    interno: 'Ese enlace se hizo en un sitio de uso interno y no se abre en el público.',
    otro: 'Eso no es un enlace de Prioridades ni de Evaluar: cópialo entero de la barra de direcciones.',
  });
});

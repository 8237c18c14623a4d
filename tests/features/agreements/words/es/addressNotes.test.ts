/** What of an address could not be followed, word by word. */
import { expect, it } from 'vitest';
import { writeFilterNote } from '$features/agreements/words/es/addressNotes';

it.each<[Parameters<typeof writeFilterNote>[0], string]>([
  [
    { kind: 'aliado', asked: 'Nadie' },
    'Ningún acuerdo tiene el aliado que pide la dirección («Nadie»): no se filtra por eso.',
  ],
  [
    { kind: 'estado', asked: 'Nadie' },
    'Ningún acuerdo tiene el estado que pide la dirección («Nadie»): no se filtra por eso.',
  ],
  [
    { kind: 'colonia', asked: 'Nadie' },
    'Ningún acuerdo tiene la colonia que pide la dirección («Nadie»): no se filtra por eso.',
  ],
  [
    { kind: 'publicacion', asked: 'otra', here: 'p1', differs: 'acuerdos' },
    'El enlace se hizo con la publicación «otra» y ésta es la «p1»: los acuerdos pueden ser otros.',
  ],
])('%j', (note, sentence) => {
  expect(writeFilterNote(note)).toBe(sentence);
});

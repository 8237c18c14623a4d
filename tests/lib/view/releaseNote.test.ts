import { expect, it } from 'vitest';
import { releaseNotes } from '$lib/view/releaseNote';
import { writeAddressNote } from '$lib/words/es/addressNotes';

const notesOf = (query: string, differs?: 'orden') =>
  releaseNotes(new URLSearchParams(query), '2024T4-1a2b3c4d', differs).map(writeAddressNote);

it('says nothing of an address that names the release shown, or none', () => {
  expect(notesOf('publicacion=2024T4-1a2b3c4d')).toEqual([]);
  expect(notesOf('publicacion=')).toEqual([]);
  expect(notesOf('')).toEqual([]);
});

it('names both releases, and what may be another', () => {
  expect(notesOf('publicacion=2023T4')).toEqual([
    'El enlace se hizo con la publicación «2023T4» y ésta es la «2024T4-1a2b3c4d»: las cifras pueden ser otras.',
  ]);
  expect(notesOf('publicacion=2023T4', 'orden')).toEqual([
    'El enlace se hizo con la publicación «2023T4» y ésta es la «2024T4-1a2b3c4d»: el orden puede ser otro.',
  ]);
});

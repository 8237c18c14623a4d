/** What of the address of a claim could not be followed, word by word. */
import { expect, it } from 'vitest';
import { writeClaimNote } from '$features/verify/words/es/addressNotes';
import { topicWith } from '../../series';

const today = {
  publicacion: 'p2',
  topics: [topicWith({ id: 'snsp_homicidio_culposo', nombre: 'Homicidio culposo' })],
};

it.each<[Parameters<typeof writeClaimNote>[0], string]>([
  [
    { kind: 'asunto', asked: 'snsp_homicidio_culposo', here: 'p1' },
    'La publicación «p1» no tiene el asunto «Homicidio culposo»; la de hoy, «p2», sí. Escoge otro en «Corregir lo entendido», o ábrelo con la de hoy:',
  ],
  [
    { kind: 'asunto', asked: 'robo', here: 'p1' },
    'La publicación «p1» no tiene el asunto «robo». Escoge otro en «Corregir lo entendido».',
  ],
  [
    { kind: 'asunto', asked: 'x'.repeat(90), here: 'p2' },
    `La publicación «p2» no tiene el asunto «${'x'.repeat(40)}…». Escoge otro en «Corregir lo entendido».`,
  ],
  [
    { kind: 'publicacion', asked: 'otra', here: 'p1', differs: 'cifras' },
    'El enlace se hizo con la publicación «otra» y ésta es la «p1»: las cifras pueden ser otras.',
  ],
])('%j', (note, sentence) => {
  expect(writeClaimNote(note, today)).toBe(sentence);
});

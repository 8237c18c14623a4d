/** What of an address could not be followed, word by word. */
import { expect, it } from 'vitest';
import { writePriorityNote } from '$features/priorities/words/es/addressNotes';

it.each<[Parameters<typeof writePriorityNote>[0], string]>([
  [
    { kind: 'pesos', why: 'ilegibles' },
    'Los pesos que pide la dirección no se entienden. Se muestran los iguales.',
  ],
  [
    { kind: 'pesos', why: 'ningun_criterio' },
    'Esta publicación no tiene los criterios que pide la dirección. Se muestran los iguales.',
  ],
  [
    { kind: 'pesos', why: 'faltan_criterios' },
    'Esta publicación no tiene todos los criterios que pide la dirección. Su peso se reparte entre los demás.',
  ],
  [
    { kind: 'pesos', why: 'sin_preferencia' },
    'Esta publicación no tiene los pesos que pide la dirección. Se muestran los iguales.',
  ],
  [
    { kind: 'escenario', why: 'interno' },
    'El escenario congelado de la dirección se hizo en un sitio de uso interno, con cuentas sin proteger: no se abre en el sitio público. No se muestra.',
  ],
  [
    { kind: 'escenario', why: 'interno_con_puntajes' },
    'El escenario congelado de la dirección lleva puntajes hechos con cuentas sin proteger: lo hizo una versión anterior. No se muestra; borra ese enlace y congela el escenario otra vez.',
  ],
  [
    { kind: 'escenario', why: 'alterado' },
    'El escenario congelado de la dirección está incompleto o fue alterado: su huella no corresponde. No se muestra.',
  ],
  [
    { kind: 'escenario_de_otra', publicacion: 'p0', parts: { familiar_tasa: 250, mujeres: 750 } },
    'El escenario se congeló con la publicación interna «p0», que no es la de este sitio. El enlace no lleva su orden, así que no puede rehacerse; sus pesos eran: Tasa suavizada de violencia familiar 25\u00a0% · Mujeres que viven ahí 75\u00a0%.',
  ],
  [
    { kind: 'publicacion', asked: 'otra', here: 'p1', differs: 'orden' },
    'El enlace se hizo con la publicación «otra» y ésta es la «p1»: el orden puede ser otro.',
  ],
  [
    { kind: 'interno' },
    'El enlace se hizo en un sitio de uso interno, con cuentas sin proteger, y no se abre en el sitio público. Se muestra la página como empieza.',
  ],
])('%j', (note, sentence) => {
  expect(writePriorityNote(note)).toBe(sentence);
});

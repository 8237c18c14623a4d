import { expect, it } from 'vitest';
import type { AddressNote } from '$lib/view/addressNote';
import { unknownIndicator, writeAddressNote } from '$lib/words/es/addressNotes';
import { periodOf } from '../../period/periodOf';

it.each<[AddressNote, string]>([
  [
    { kind: 'interno' },
    'El enlace se hizo en un sitio de uso interno, con cuentas sin proteger, y no se abre en el ' +
      'sitio público. Se muestra la página como empieza.',
  ],
  [
    { kind: 'publicacion', asked: '2024-01-31.1', here: '2025-01-31.1', differs: 'cifras' },
    'El enlace se hizo con la publicación «2024-01-31.1» y ésta es la «2025-01-31.1»: las cifras ' +
      'pueden ser otras.',
  ],
  [
    { kind: 'publicacion', asked: 'una\notra', here: '2025-01-31.1', differs: 'orden' },
    'El enlace se hizo con la publicación «una otra» y ésta es la «2025-01-31.1»: el orden puede ' +
      'ser otro.',
  ],
  [
    { kind: 'publicacion', asked: 'a', here: 'b', differs: 'acuerdos' },
    'El enlace se hizo con la publicación «a» y ésta es la «b»: los acuerdos pueden ser otros.',
  ],
  [
    { kind: 'indicador', asked: 'robo', shown: 'violacion' },
    'No hay un indicador «robo». Se muestra «Violación».',
  ],
  [
    { kind: 'periodo', why: 'no_es', asked: 'ayer', shown: periodOf('2023') },
    '«ayer» no es un periodo: se escribe como 2023 o como 2021-2023. Se muestra 2023.',
  ],
  [
    {
      kind: 'periodo',
      why: 'solo_trienios',
      asked: periodOf('2023'),
      indicador: 'violacion',
      shown: periodOf('2021-2023'),
    },
    '«Violación» tiene tan pocos casos por colonia que sólo se publica sumando tres años. Se ' +
      'muestra 2021 a 2023.',
  ],
  [
    {
      kind: 'periodo',
      why: 'incompleto',
      asked: periodOf('2022-2024'),
      shown: periodOf('2021-2023'),
    },
    '2022 a 2024 todavía no está completo: siguen llegando carpetas. Se muestra 2021 a 2023.',
  ],
  [
    { kind: 'periodo', why: 'sin_datos', asked: periodOf('1999'), shown: periodOf('2023') },
    'No hay datos de 1999. Se muestra 2023.',
  ],
  [
    { kind: 'medida', asked: 'peso', known: ['carpetas', 'tasa', 'excedencia'] },
    'No hay una medida «peso»: son «carpetas», «tasa» y «excedencia». Se muestra el veredicto.',
  ],
  [
    {
      kind: 'divisor',
      asked: 'ambiente',
      indicador: 'violencia_familiar',
      known: ['mujeres', 'ambiente'],
    },
    '«Violencia familiar» se divide sólo entre las mujeres que viven ahí: no es un delito de la calle.',
  ],
  [
    {
      kind: 'divisor',
      asked: 'turistas',
      indicador: 'acoso_sexual',
      known: ['mujeres', 'ambiente'],
    },
    'No se puede dividir entre «turistas»: se puede entre «mujeres» y «ambiente». Se muestra entre las ' +
      'mujeres que viven ahí.',
  ],
  [
    { kind: 'colonia', asked: 'polanco' },
    'No hay una colonia «polanco». Se muestra toda la alcaldía.',
  ],
])('of %j the reader is told', (note, said) => {
  expect(writeAddressNote(note)).toBe(said);
});

it('of no page, an indicator is named as it was asked for', () => {
  expect(unknownIndicator('robo')).toBe('No hay un indicador «robo».');
});

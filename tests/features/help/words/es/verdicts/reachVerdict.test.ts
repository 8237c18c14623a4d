/** The sentences of reach, word for word. */
import { expect, it } from 'vitest';
import { cases } from '../../../../../words/verdicts/cases/reachVerdict';

const said = (of: string) => cases.rows.flatMap((row) => (row.of === of ? [row.text] : []));

it('how much has a place', () => {
  expect(said('coverageSentence')).toEqual([
    'De servicios que atienden en persona no se ha publicado ninguno.',
    'De 16 servicios que atienden en persona, ninguno tiene lugar publicado.',
    'De 1 servicio que atiende en persona, 1 tiene lugar publicado.',
    'De 16 servicios que atienden en persona, 4 tienen lugar publicado, y sólo por su colonia.',
    'De 16 servicios que atienden en persona, 9 tienen lugar publicado; de 2 sólo se sabe la colonia.',
    'De 400 Puntos Violeta, 33 tienen lugar publicado.',
  ]);
});

it('why no distance is given', () => {
  expect(said('refusalSentence').slice(0, 4)).toEqual([
    'Sin ningún lugar no se puede decir dónde queda lejos la ayuda: hacen falta al menos 5.',
    'Con 1 lugar no se puede decir dónde queda lejos la ayuda: hacen falta al menos 5.',
    'Con 2 lugares no se puede decir dónde queda lejos la ayuda: hacen falta al menos 5.',
    'No se sabe dónde está más de la mitad de los servicios que atienden en persona: lo que parece ' +
      'lejos puede ser sólo lo que falta en la lista.',
  ]);
});

it('where it is far', () => {
  expect(said('reachHeadline')).toEqual([
    'En 1 de 2 colonias queda, en promedio, a más de 15 minutos a pie el Punto Violeta más cercano',
    'En 2 de 3 colonias queda, en promedio, a más de 15 minutos a pie el servicio más cercano',
    'En ninguna colonia queda, en promedio, a más de 15 minutos a pie el servicio más cercano',
    'En las 8 colonias queda, en promedio, a más de 15 minutos a pie el servicio más cercano',
    'Sin mujeres residentes no hay desde dónde medir',
  ]);
});

it('what part of the women lives far', () => {
  expect(said('womenBeyondSentence')).toEqual([
    null,
    'Ninguna mujer de la alcaldía vive a más de 15 minutos.',
    'Vive a más de 15 minutos 0.4\u00a0% de las mujeres de la alcaldía.',
    'Vive a más de 15 minutos 23\u00a0% de las mujeres de la alcaldía.',
  ]);
});

it('where need is high and help far, and where it cannot be told', () => {
  expect(said('quadrantHeadline')).toEqual([
    'Tasa alta y ayuda lejos: Morelos',
    'Tasa alta y ayuda lejos, en 2 colonias: Morelos y Peralvillo',
    'Tasa alta y ayuda lejos, en 8 colonias: Atlampa, Buenos Aires, Centro, Doctores, Esperanza y 3 más',
    'En ninguna colonia coinciden una tasa alta y la ayuda lejos',
    'Sin tasas publicadas por colonia no hay necesidad que comparar',
    'Las tasas de las colonias no difieren más allá del azar: ninguna destaca',
  ]);
  expect(said('quadrantSentence')).toEqual([
    'En ninguna colonia queda lejos la ayuda.',
    'En Morelos la ayuda queda lejos y es probable que la tasa supere la de la alcaldía.',
    'En Morelos y Peralvillo la ayuda queda lejos y es probable que la tasa supere la de la alcaldía.',
    'En Atlampa, Buenos Aires, Centro, Doctores, Esperanza y 3 más la ayuda queda lejos y es probable ' +
      'que la tasa supere la de la alcaldía.',
    'En Morelos la ayuda queda lejos, y no es probable que la tasa supere la de la alcaldía.',
    'En Morelos y Maza la ayuda queda lejos, y sus carpetas no bastan para saber si la tasa es alta.',
    'En Morelos la ayuda queda lejos y es probable que la tasa supere la de la alcaldía. En Maza ' +
      'también queda lejos, y sus carpetas no bastan para saber si la tasa es alta.',
  ]);
});

it('of a need, what answers', () => {
  expect(said('helpHeadline')).toEqual([
    'Dónde pedir ayuda',
    'Para pedir refugio: 1 teléfono y 1 lugar',
    'Para pedir refugio: 2 teléfonos y 2 lugares',
    'Para pedir refugio: pregunta en estas líneas',
    'Para pedir refugio: 2 lugares',
    'Para pedir refugio: 2 teléfonos',
  ]);
});

it('how near one is', () => {
  expect(said('nearestSentence')).toEqual([
    'a unos 400\u00a0m en línea recta, cerca de 7\u00a0min a pie',
    'en la colonia Juárez, a cerca de 3\u00a0km; su punto no está publicado',
    'en esta colonia; su punto no está publicado',
  ]);
});

/** The sentences of reach, word for word. */
import { expect, it } from 'vitest';
import type { NeedAndReach } from '$features/help/answers/needAndReach';
import {
  coverageSentence,
  GROUP_WORDS,
  nearestSentence,
  placesHeadline,
  quadrantHeadline,
  quadrantSentence,
} from '$features/help/words/es/verdicts/reachVerdict';
import { cases } from '../../../../../words/verdicts/cases/reachVerdict';
import { key } from '../../../../../coloniaKey';

/** A colonia where the rate is high and help far. */
const far = (nombre: string): NeedAndReach => ({
  clave: key(nombre),
  nombre,
  mujeres: 1000,
  km: 2,
  minutes: 34,
  beyondKm: 1,
  beyondMinutes: 1,
  womenPerPlace: 9000,
  approximate: false,
  need: 'alta',
  rate: 700,
  interval: null,
  exceedance: null,
  far: true,
});

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

it('needs are compared where one colonia has a rate, whatever the others lack', () => {
  const untold: NeedAndReach = { ...far('Maza'), need: 'sin_cuenta', far: false };
  const unmet = [far('Morelos')];
  const both = { colonias: [untold, ...unmet], unmet, uncertain: [], far: 1, varies: true };
  expect(quadrantHeadline(both)).toBe('Tasa alta y ayuda lejos: Morelos');
});

it('how near one is', () => {
  expect(said('nearestSentence')).toEqual([
    'a unos 400\u00a0m en línea recta, cerca de 7\u00a0min a pie',
    'en la colonia Juárez, a cerca de 3\u00a0km; su punto no está publicado',
    'en esta colonia; su punto no está publicado',
  ]);
});

it('where the places are', () => {
  expect(said('placesHeadline')).toEqual([
    'El único servicio que atiende en persona con lugar publicado está en Doctores',
    'El único servicio que atiende en persona con lugar publicado está fuera de las colonias de la alcaldía',
    'Los 3 servicios con lugar publicado están en Doctores y San Rafael',
    'Los 2 Puntos Violeta con lugar publicado están en Doctores y fuera de las colonias de la alcaldía',
    'Los 7 Puntos Violeta con lugar publicado están en 7 colonias',
  ]);
  const six = ['Atlampa', 'Buenos Aires', 'Centro', 'Doctores', 'Esperanza', 'Guerrero'];
  expect(placesHeadline('punto_violeta', six)).toBe(
    'Los 6 Puntos Violeta con lugar publicado están en Atlampa, Buenos Aires, Centro, Doctores, ' +
      'Esperanza y Guerrero',
  );
});

it('how much of the map is a guess', () => {
  const told =
    'el lugar más cercano sólo se conoce por su colonia: se puso en el punto central de ella, y la ' +
    'distancia es aproximada.';
  expect(said('approximateSentence')).toEqual([
    null,
    `En 1 colonia ${told}`,
    `En 2 colonias ${told}`,
  ]);
});

it('that there is nowhere to measure from', () => {
  expect(said('refusalSentence').at(4)).toBe(
    'La publicación no dice dónde viven las mujeres de cada colonia: no hay desde dónde medir.',
  );
});

it('names six colonias, and of seven five', () => {
  const names = ['Uno', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete'];
  const sentence = (count: number) => {
    const unmet = names.slice(0, count).map((nombre) => far(nombre));
    return quadrantSentence({ colonias: unmet, unmet, uncertain: [], far: count, varies: true });
  };
  expect(sentence(6)).toMatch(/^En Uno, Dos, Tres, Cuatro, Cinco y Seis la ayuda queda lejos/);
  expect(sentence(7)).toMatch(/^En Uno, Dos, Tres, Cuatro, Cinco y 2 más la ayuda queda lejos/);
});

it('a place whose point is not known is never at no distance', () => {
  expect(nearestSentence({ km: 0.2, minutes: 3, only: 'Juárez' })).toBe(
    'en la colonia Juárez, a cerca de 1\u00a0km; su punto no está publicado',
  );
});

it('the titles of both groups', () => {
  expect([GROUP_WORDS.atencion.title, GROUP_WORDS.punto_violeta.title]).toEqual([
    'Servicios que atienden en persona',
    'Puntos Violeta',
  ]);
  expect(coverageSentence({ group: 'punto_violeta', known: 1, placed: 1, approximate: 1 })).toBe(
    'De 1 Punto Violeta, 1 tiene lugar publicado, y sólo por su colonia.',
  );
  expect(placesHeadline('punto_violeta', ['Centro'])).toBe(
    'El único Punto Violeta con lugar publicado está en Centro',
  );
});

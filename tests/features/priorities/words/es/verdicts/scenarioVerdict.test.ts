/** What two scenarios have in common, word for word: who enters is never said to leave. */
import { expect, it } from 'vitest';
import {
  BROKEN_SCENARIO,
  INTERNAL_SCENARIO,
  ONE_DATUM,
  scenarioHeadline,
  SCORES_IN_SCENARIO,
} from '$features/priorities/words/es/verdicts/scenarioVerdict';
import { cases } from '../../../../../words/verdicts/cases/scenarioVerdict';

const said = (of: string) => cases.rows.flatMap((row) => (row.of === of ? [row.text] : []));

it('what became of criteria that were of one datum', () => {
  expect(ONE_DATUM).toBe(
    'Las carpetas al año y la probabilidad de superar a la alcaldía ya no son criterios: salían de las ' +
      'mismas carpetas que la tasa, y las contaban tres veces. Su peso pasó a la tasa.',
  );
});

it('who enters the first five, and who leaves them', () => {
  expect(said('scenarioHeadline')).toEqual([
    'De un escenario al otro, entre las cinco primeras entra Guerrero y sale Juárez',
    'De una publicación a otra, entre las cinco primeras entran Guerrero e Hipódromo y salen Juárez y Obrera',
    'De un escenario al otro, entre las cinco primeras entra Guerrero',
    'De un escenario al otro las cinco primeras son las mismas',
    'De un escenario al otro no cambia el lugar de ninguna colonia',
  ]);
});

it('how many have another place', () => {
  expect(said('movedSentence')).toEqual([
    '12 de 33 colonias tienen otro lugar.',
    '1 de 33 colonias tiene otro lugar.',
    'Las 33 colonias tienen el mismo lugar.',
  ]);
});

it('what a frozen scenario is held against, and which of its criteria are lost', () => {
  expect(said('releaseTitle')).toEqual([
    'los mismos pesos con esta publicación',
    'sus pesos, entre lo que esta publicación mide',
    'los pesos iguales de esta publicación',
  ]);
  expect(said('lostCriteriaSentence')).toEqual([
    null,
    'Esta publicación no mide «Gente de día»: su peso se reparte entre los demás criterios del escenario.',
    'Esta publicación no mide «Gente de día» y «Mujeres que viven ahí»: su peso se reparte entre los demás criterios del escenario.',
    'Esta publicación no mide ningún criterio del escenario: se compara con los pesos iguales.',
  ]);
});

it('why a frozen scenario of internal use is not shown', () => {
  expect(said('otherInternalSentence')).toEqual([
    'El escenario se congeló con la publicación interna «2025-06-30-interno-0a1b2c3d», que no es la de este sitio. ' +
      'El enlace no lleva su orden, así que no puede rehacerse; sus pesos eran: tasa 60\u00a0%, carga 40\u00a0%.',
  ]);
});

it('one that only loses a colonia from the first five', () => {
  expect(
    scenarioHeadline({
      enters: [],
      leaves: ['Juárez'],
      moved: 3,
      colonias: 33,
      otherRelease: false,
    }),
  ).toBe('De un escenario al otro, entre las cinco primeras sale Juárez');
});

it('why a frozen scenario is not opened', () => {
  expect(INTERNAL_SCENARIO).toBe(
    'El escenario congelado de la dirección se hizo en un sitio de uso interno, con cuentas sin ' +
      'proteger: no se abre en el sitio público. No se muestra.',
  );
  expect(SCORES_IN_SCENARIO).toBe(
    'El escenario congelado de la dirección lleva puntajes hechos con cuentas sin proteger: lo hizo ' +
      'una versión anterior. No se muestra; borra ese enlace y congela el escenario otra vez.',
  );
  expect(BROKEN_SCENARIO).toBe(
    'El escenario congelado de la dirección está incompleto o fue alterado: su huella no ' +
      'corresponde. No se muestra.',
  );
});

/** A frozen scenario on a later release: its own weights, or what is said where these cannot all be weighed. */
import { expect, it } from 'vitest';
import { evidenceOf } from '$features/priorities/answers/evidence';
import { prioritise } from '$features/priorities/answers/prioritise';
import { toParts } from '$features/priorities/weightParts';
import { priorityContext } from '$features/priorities/context';
import { besideRelease, freeze } from '$features/priorities/scenarios';
import { AREAS, UNCHANGED } from './answers/areas';

const WEIGHTS = { familiar_tasa: 0.5, distancia: 0.3, mujeres: 0.2 };

const filled = evidenceOf({ rows: AREAS, k: 5, unchanged: UNCHANGED });
/** The same, but that nobody knows where help is. */
const later = evidenceOf({
  rows: AREAS.map((area) => ({ ...area, servicios_con_lugar: 1 })),
  k: 5,
  unchanged: UNCHANGED,
});

const frozenOf = (weights: Partial<typeof WEIGHTS>) =>
  freeze(prioritise(filled, weights), { preset: null, parts: toParts(weights) }, 'antes');

const besideOf = (weights: Partial<typeof WEIGHTS>, evidence: typeof filled) =>
  besideRelease(frozenOf(weights), evidence, priorityContext(evidence, 'despues'));

it('is held against its own weights where all of them can be weighed', () => {
  const beside = besideOf(WEIGHTS, filled);
  expect(beside.title).toBe('los mismos pesos con esta publicación');
  expect(beside.caution).toBeNull();
  expect(beside.comparison.moved).toBe(0);
});

it('says which criteria the release does not unit, and shares their weight', () => {
  const beside = besideOf(WEIGHTS, later);
  expect(beside.title).toBe('sus pesos, entre lo que esta publicación mide');
  expect(beside.caution).toContain('«Distancia al servicio más cercano»');
  const { order } = prioritise(later, { familiar_tasa: 0.5 / 0.7, mujeres: 0.2 / 0.7 });
  expect(beside.comparison.places.map(({ clave }) => clave)).toEqual(
    order.map(({ clave }) => clave),
  );
});

it('never calls the equal weights its own', () => {
  const beside = besideOf({ distancia: 1 }, later);
  expect(beside.title).toBe('los pesos iguales de esta publicación');
  expect(beside.caution).toContain('ningún criterio del escenario');
});

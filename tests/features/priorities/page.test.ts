/** Priorities of a release that has not enough for them: the reason, and nothing to move. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Page from '$features/priorities/Page.svelte';
import { FACTS } from '../inventedFacts';
import { documentOf } from '../rendered';

it.each([
  ['faltan_anios', 'faltan tres años completos.'],
  ['sin_poblacion_por_colonia', 'no dice cuántas mujeres viven en cada una.'],
  ['sin_criterios', 'ninguno de los criterios distingue a una de otra.'],
] as const)('says why there is no order (%s), and offers no weight', (refusal, because) => {
  const data = { facts: FACTS, answer: null, refusal };
  const page = documentOf(render(Page, { props: { data } }));
  expect(page.querySelector('h1')?.textContent).toBe(
    `Esta publicación no alcanza para ordenar las colonias: ${because}`,
  );
  expect(page.querySelector('h1')?.id).toBe('orden');
  expect(page.querySelectorAll('input, figure, table')).toHaveLength(0);
});

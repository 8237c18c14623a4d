/** Of more colonias than a page draws one by one, those where most changed are drawn, and all are in the table. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import RevisedColonias from '$features/data/RevisedColonias.svelte';
import { FIRST_AREAS } from '$lib/answers/manyAreas';
import { key } from '../../coloniaKey';
import { documentOf } from '../rendered';

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    clave: key(`090070001${String(at + 1).padStart(4, '0')}`),
    nombre: `Colonia ${at + 1}`,
    de: '2026-06-30-publico-0a1b2c3d',
    suben: 2,
    bajan: 1,
    cuentas: 6,
    tramo: '1-4',
  }));

function drawn(count: number) {
  const publicacion = '2026-07-31-publico-88e296af';
  const props = { rows: rowsOf(count), of: 293, alcaldia: '09007', publicacion };
  const document = documentOf(render(RevisedColonias, { props }));
  return {
    bars: document.querySelectorAll('.revised .row:not(.head)').length,
    rows: document.querySelectorAll('tbody tr').length,
    cut: document.querySelector('.first')?.textContent?.trim() ?? null,
  };
}

it('draws each of few', () => {
  expect(drawn(60)).toEqual({ bars: 60, rows: 60, cut: null });
});

it('draws the first of many, says so, and has all in the table', () => {
  expect(drawn(61)).toEqual({
    bars: FIRST_AREAS,
    rows: 61,
    cut: `Aquí están las ${FIRST_AREAS} colonias donde más cambiaron, de 61; en la tabla, todas.`,
  });
});

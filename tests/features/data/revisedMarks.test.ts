/** Each number of the figure of what changed in each colonia is counted again by the rules of the veracity check. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import RevisedColonias from '$features/data/RevisedColonias.svelte';
import { key } from '../../coloniaKey';
import { revisedRecount } from '../../site/veracity/revisedColonias';
import { documentOf } from '../rendered';

const OLDER = '2026-06-30-publico-0a1b2c3d';
const NEWER = '2026-07-31-publico-88e296af';
const CENTRO = '0901500010007';
const CELLS = [
  [CENTRO, 'violencia_familiar', 30, 36],
  [CENTRO, 'violencia_familiar', 90, 96],
  [CENTRO, 'violacion', 12, 11],
  ['0901500010001', 'violacion', 8, 9],
].map(([clave, indicador, antes, despues]) => ({
  de: OLDER,
  fuente: 'fgj_carpetas',
  clave: String(clave),
  indicador: String(indicador),
  antes: Number(antes),
  despues: Number(despues),
}));
const ROWS = [
  {
    clave: key(CENTRO),
    nombre: 'Centro',
    de: OLDER,
    suben: 1,
    bajan: 1,
    cuentas: 3,
    tramo: '5-19',
  },
  {
    clave: key('0901500010001'),
    nombre: 'Algarín',
    de: OLDER,
    suben: 1,
    bajan: 0,
    cuentas: 1,
    tramo: '1-4',
  },
];

const recounted = (rows: typeof ROWS) => {
  const props = { rows, of: 33, alcaldia: '09015', publicacion: NEWER };
  return revisedRecount(documentOf(render(RevisedColonias, { props })), {
    cells: CELLS,
    colonias: 33,
    publicacion: NEWER,
  });
};
const wrong = (rows: typeof ROWS) =>
  recounted(rows).filter(({ said, found }) => ![found].flat().map(String).includes(said));

it('is what the revisions count, in its title, its foot and every cell', () => {
  expect(recounted(ROWS)).toHaveLength(2 + 2 + 4 * ROWS.length);
  expect(wrong(ROWS)).toEqual([]);
});

it('is found wrong where any of them is another', () => {
  const spoilt = { suben: 2, bajan: 0, cuentas: 4, tramo: '20-' };
  for (const [name, value] of Object.entries(spoilt)) {
    const rows = ROWS.map((row, at) => (at === 0 ? { ...row, [name]: value } : row));
    expect(wrong(rows).map(({ said }) => said)).toEqual([String(value)]);
  }
});

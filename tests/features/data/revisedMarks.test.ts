/** Each number of the figure of what changed in each colonia is counted again by the rules of the veracity check. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import RevisedColonias from '$features/data/RevisedColonias.svelte';
import { revisedRecount } from '../../site/veracity/revisedColonias';
import { documentOf } from '../rendered';
import { ALGARIN, CENTRO, NEWER, OLDER, REVISED } from './revisedRows';

const CELLS = [
  [CENTRO, 'violencia_familiar', 30, 36],
  [CENTRO, 'violencia_familiar', 90, 96],
  [CENTRO, 'violacion', 12, 11],
  [ALGARIN, 'violacion', 8, 9],
].map(([clave, indicador, antes, despues]) => ({
  de: OLDER,
  fuente: 'fgj_carpetas',
  clave: String(clave),
  indicador: String(indicador),
  antes: Number(antes),
  despues: Number(despues),
}));
const recounted = (rows: typeof REVISED) => {
  const props = { rows, of: 33, alcaldia: '09015', publicacion: NEWER };
  return revisedRecount(documentOf(render(RevisedColonias, { props })), {
    cells: CELLS,
    colonias: 33,
    publicacion: NEWER,
  });
};
const wrong = (rows: typeof REVISED) =>
  recounted(rows).filter(({ said, found }) => ![found].flat().map(String).includes(said));

it('is what the revisions count, in its title, its foot and every cell', () => {
  expect(recounted(REVISED)).toHaveLength(2 + 2 + 4 * REVISED.length);
  expect(wrong(REVISED)).toEqual([]);
});

it('is found wrong where any of them is another', () => {
  const spoilt = { suben: 2, bajan: 0, cuentas: 4, tramo: '20-' };
  for (const [name, value] of Object.entries(spoilt)) {
    const rows = REVISED.map((row, at) => (at === 0 ? { ...row, [name]: value } : row));
    expect(wrong(rows).map(({ said }) => said)).toEqual([String(value)]);
  }
});

/** What a colonia's page says of the persons that sources count there. */
import { expect, it } from 'vitest';
import { toldWho } from '$features/colonia/toldWho';
import { SOURCE } from '../../lib/answers/inventedSources';

const counted = (mujer: number | null, total: number | null) => ({
  nombre: 'Violencia familiar',
  who: {
    source: { ...SOURCE, unidad: { una: 'víctima', varias: 'víctimas' } },
    indicador: 'familiar',
    desde: '2020-01-01',
    hasta: '2020-04-30',
    anual: false,
    all: { mujer, hombre: null, no_especificado: null, total },
    ages: [],
    hidden: 2,
  },
});
const told = (mujer: number | null, total: number | null) =>
  toldWho([counted(mujer, total)], { clave: '0901500010007', nombre: 'Centro' }, 'P1')[0];

it('is how many are women, of which days, and by whom', () => {
  expect(told(97, 120)).toEqual({
    text:
      'Violencia familiar en Centro, enero a abril de 2020: 97 de 120 víctimas son mujeres (81\u00a0%). ' +
      'Son esos días juntos, no un año: no se comparan con otros. ' +
      'Secretaría Inventada: Reportes inventados. Publicación P1.',
    data: {
      place: '0901500010007',
      indicator: 'familiar',
      unit: 'inventada',
      release: 'P1',
      period: '2020-01/2020-04',
      n: [97, 120],
      share: 97 / 120,
    },
  });
});

it('has no share where women are protected, or nobody is counted', () => {
  for (const data of [told(null, 8)?.data, told(0, null)?.data, told(0, 0)?.data]) {
    expect(data).not.toHaveProperty('share');
  }
  expect(told(null, 8)?.text).toContain('cuántas son mujeres no se publica');
});

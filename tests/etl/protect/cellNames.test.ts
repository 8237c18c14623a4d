/** Names of cells, and back. */
import { expect, it } from 'vitest';
import {
  IN_ALL,
  IN_OTHERS,
  isElsewhere,
  isMost,
  observationName,
  placeOf,
  toldByColonia,
  type ObservationPlace,
} from '../../../scripts/etl/cells/cellNames';
import { COLONIAS } from './inventedRows';

const NAME = `violacion, ${COLONIAS[0]}, trienio 2019-01-01, mujer, total, fgj_carpetas`;

it('a name says where its cell lies', () => {
  const place: ObservationPlace = {
    fuente: 'fgj_carpetas',
    indicador: 'violacion',
    clave: COLONIAS[0],
    periodo_tipo: 'trienio',
    periodo: '2019-01-01',
    sexo: 'mujer',
    edad: 'total',
  };
  expect(observationName(place)).toBe(NAME);
  expect(placeOf(NAME)).toEqual(place);
});

it.each([
  ['of no colonia', NAME.replace(COLONIAS[0], '09099 sin colonia')],
  ['of the cases of a pile', NAME.replace(COLONIAS[0], `${COLONIAS[0]} apiladas`)],
  ['of an hour', `violacion, 09099, día 1, hora 3, trienio 2019-01-01, fgj_carpetas`],
  ['of no period', NAME.replace('trienio', 'siglo')],
  ['of no source', NAME.replace(', fgj_carpetas', '')],
  ['of an empty source', NAME.replace('fgj_carpetas', '')],
  ['with more to it', `${NAME}, además`],
  ['of a place that is no key', NAME.replace(COLONIAS[0], `en ${COLONIAS[0]}`)],
  ['without a key', NAME.replace(COLONIAS[0], '')],
])('none %s stands for a row', (_, name) => {
  expect(placeOf(name)).toBeUndefined();
});

it('of what counts cases in a colonia, the name tells of which crime and source', () => {
  expect(toldByColonia(NAME)).toBe('violacion fgj_carpetas');
  expect(toldByColonia(NAME.replace(COLONIAS[0], '09099'))).toBeUndefined();
  expect(toldByColonia(NAME.replace(COLONIAS[0], '09099 sin colonia'))).toBeUndefined();
});

it('what stands for the most that is said, or for what is elsewhere, says so', () => {
  const names = [
    '09099 sin colonia en todo',
    '09099 sin colonia en otros 2019 2020',
    '09099 sin hora en otros',
    '09099 sin colonia',
  ].map((clave) => NAME.replace(COLONIAS[0], clave));
  expect(names.map(isMost)).toEqual([true, false, false, false]);
  expect(names.map(isElsewhere)).toEqual([false, true, true, false]);
  const ended = [IN_ALL, IN_OTHERS].map((end) => NAME.replace(COLONIAS[0], `09099${end}`));
  expect([ended.map(isMost), ended.map(isElsewhere)]).toEqual([
    [true, false],
    [false, true],
  ]);
  expect([isMost, isElsewhere].map((isSo) => isSo('robo en todo lugar, en otros sitios'))).toEqual([
    false,
    false,
  ]);
});

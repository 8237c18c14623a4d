/** Which periods are counted again, and at which cut. */
import { expect, it } from 'vitest';
import type { Closing } from '../../../scripts/etl/close/closings';
import { toRecount } from '../../../scripts/etl/close/recalled';
import { ALCALDIA } from '../protect/inventedRows';
import { NEW, carried, closing, first } from './carriedYears';

const quarter = (month: string, own = 2021, edicion?: string) =>
  closing('trimestre', `${own}-${month}-01`, 'carried', edicion);
const asked = (closings: readonly Closing[], edicion?: string) =>
  toRecount(closings, edicion).map(
    ({ periodo_tipo, desde, hasta }) => `${periodo_tipo} ${desde} ${hasta}`,
  );

it('are the carried years of three that are new, and their quarters, at their own cuts', () => {
  const closings = [
    ...carried('anio', 2020, 2021, 2022, 2023, 2024),
    ...[quarter('10', 2020), quarter('01'), quarter('10', 2023), quarter('01', 2024)],
    ...carried('trienio', 2020, 2022),
    ...carried('horario', 2021),
    closing('trienio', first(2021), 'first'),
  ];
  expect(asked(closings)).toEqual([
    'anio 2021-01-01 2022-01-01',
    'anio 2022-01-01 2023-01-01',
    'anio 2023-01-01 2024-01-01',
    'trimestre 2021-01-01 2021-04-01',
    'trimestre 2023-10-01 2024-01-01',
  ]);
  expect(toRecount(closings, undefined)[0]).toEqual({
    alcaldia: ALCALDIA,
    periodo_tipo: 'anio',
    desde: '2021-01-01',
    hasta: '2022-01-01',
    corte: '2022-06-30',
  });
});

it('are the quarters of a new year, and none of a new quarter or new hours', () => {
  const own = quarter('01');
  const later = quarter('01', 2022);
  expect(asked([own, later, closing('anio', first(2021), 'second')])).toEqual([
    'trimestre 2021-01-01 2021-04-01',
  ]);
  expect(asked([own, closing('trimestre', '2021-04-01', 'first')])).toEqual([]);
  expect(asked([own, closing('horario', first(2021), 'first')])).toEqual([]);
  expect(asked([own, ...carried('anio', 2021)])).toEqual([]);
});

it('are of the same alcaldía, and of a cut that is known', () => {
  const [own] = carried('anio', 2021);
  if (own === undefined) throw new Error('one');
  const elsewhere = { ...own, of: { ...own.of, alcaldia: '09098' } };
  const undated = { ...own, vintage: { edicion: 'antes', corte: null } };
  expect(asked([elsewhere, ...NEW])).toEqual([]);
  expect(asked([undated, ...NEW])).toEqual([]);
});

it('are also those of what the same files told, each once', () => {
  const own = [...carried('anio', 2020, 2021), closing('trienio', first(2020), 'carried', 'ahora')];
  expect(asked(own, 'otra')).toEqual([]);
  const years = ['anio 2020-01-01 2021-01-01', 'anio 2021-01-01 2022-01-01'];
  expect(asked(own, 'ahora')).toEqual(years);
  expect(asked([...own, closing('trienio', first(2020), 'first')], 'ahora')).toEqual(years);
});

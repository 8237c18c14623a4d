/** Figures of others, kept by hand: read cell by cell, and each mistake told by its own. */
import { describe, expect, it } from 'vitest';
import { readCityCalls, readPerception } from '../../../scripts/etl/curated/otherFigures';
import { readCatalogs } from '../../../scripts/etl/geo/placeCatalogs';
import { PROJECT } from '../project';
import { withEdit } from './edited';

const perceptionIn = (root: string) => readPerception(root, readCatalogs(root));

describe('perception', () => {
  it('is read as numbers, and two sources of the project tell of Cuauhtémoc', () => {
    expect(perceptionIn(PROJECT)[1]).toEqual({
      alcaldia: '09015',
      anio: 2025,
      trimestre: 2,
      valor: 50.1,
      como: 'prensa',
      fuente: 'Encuesta inventada',
      fuente_url: null,
      nota: 'Inventada para las pruebas',
    });
    const here = perceptionIn('.').filter(({ alcaldia }) => alcaldia === '09015');
    expect(here.map(({ anio, trimestre, valor, como }) => [anio, trimestre, valor, como])).toEqual([
      [2025, 2, 53.4, 'prensa'],
      [2026, 2, 52.5, 'calculo_de_un_tercero'],
    ]);
    expect(perceptionIn('.')).toHaveLength(32);
  });

  it.each<[string, string, string, RegExp]>([
    [
      'more than all',
      '50.1',
      '150.1',
      /línea 3, columna «valor»: «150\.1» es un porcentaje y pasa/,
    ],
    ['no alcaldía', '09003,', '09999,', /línea 2, columna «alcaldia»: «09999» no es la clave/],
    ['no quarter', '2026,2,', '2026,5,', /línea 4, columna «trimestre»/],
    ['nobody who says it', ',prensa,', ',me lo dijeron,', /línea 2, columna «como»/],
  ])('is refused with %s, by the cell', (_, from, to, message) => {
    expect(() => perceptionIn(withEdit('percepcion.csv', from, to))).toThrow(message);
  });
});

describe('the calls of the city', () => {
  it('are 154,386 in 22 months', () => {
    const months = readCityCalls('.');
    expect(months).toHaveLength(22);
    expect(months.reduce((sum, { llamadas }) => sum + llamadas, 0)).toBe(154_386);
    expect(months[0]).toMatchObject({ mes: '2019-01-01', llamadas: 4045, nota: null });
  });

  it.each<[string, string, string, RegExp]>([
    ['a day within a month', '2020-01-01', '2020-01-15', /línea 2, columna «mes»: .*primer día/],
    ['half a call', ',120,', ',120.5,', /línea 2, columna «llamadas»: .*número entero/],
    ['a month twice', '2020-02-01', '2020-01-01', /«mes»/],
  ])('are refused with %s, by the cell', (_, from, to, message) => {
    expect(() => readCityCalls(withEdit('llamadas_911_ciudad.csv', from, to))).toThrow(message);
  });
});

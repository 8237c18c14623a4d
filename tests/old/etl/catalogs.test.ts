import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogs } from '../../../scripts/old/etl/geo/placeCatalogs';
import { normaliseName } from '$old/lib/contract/catalogs/normaliseName';
import { lastDayOfMonth, periodsWithin } from '../../../scripts/old/etl/registry/periods';
import { PROJECT, scratch } from './project';

describe('the catalogues of the project', () => {
  const catalogs = readCatalogs('.');

  it('hold 33 colonias, 16 alcaldías and the 22 offences of the core set', () => {
    expect(catalogs.colonias).toHaveLength(33);
    expect(catalogs.alcaldias).toHaveLength(16);
    expect(catalogs.delitos).toHaveLength(22);
  });

  it('add up to the census of the alcaldía, but for 42 people of no unit and 37 women of rounding', () => {
    const sum = (of: (row: (typeof catalogs.colonias)[number]) => number) =>
      catalogs.colonias.reduce((total, row) => total + of(row), 0);
    expect(sum((row) => row.poblacion)).toBe(545_842);
    expect(sum((row) => row.mujeres)).toBe(284_970);
    expect(catalogs.alcaldias.find(({ clave }) => clave === '09015')).toMatchObject({
      poblacion: 545_884,
      mujeres: 284_933,
    });
  });

  it('say of each offence whether its points are displaced, and who says it', () => {
    const textsOf = (puntos: string) =>
      catalogs.delitos.filter((row) => row.puntos === puntos).map(({ delito }) => delito);
    expect(textsOf('exactos')).toEqual([
      'ACOSO SEXUAL',
      'FEMINICIDIO',
      'FEMINICIDIO POR ARMA BLANCA',
      'FEMINICIDIO POR DISPARO DE ARMA DE FUEGO',
      'FEMINICIDIO POR GOLPES',
    ]);
    expect(textsOf('desplazados')).toEqual(
      expect.arrayContaining([
        'VIOLENCIA FAMILIAR',
        'ABUSO SEXUAL',
        'VIOLACION',
        'CONTRA LA INTIMIDAD SEXUAL',
      ]),
    );
  });

  it('leave out the false friends of a keyword search', () => {
    const delitos = new Set(catalogs.delitos.map(({ delito }) => delito));
    expect(delitos.has('VIOLACION EQUIPARADA POR CONOCIDO')).toBe(true);
    for (const falseFriend of ['VIOLACION DE CORRESPONDENCIA', 'VIOLACION DE LA INTIMIDAD']) {
      expect(delitos.has(falseFriend)).toBe(false);
    }
  });
});

describe('a wrong catalogue', () => {
  const withEdit = (file: string, from: string, to: string) => {
    const root = scratch();
    cpSync(PROJECT, root, { recursive: true });
    const path = join(root, 'data/catalogs', file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    return () => readCatalogs(root);
  };

  it.each([
    [
      'colonias.csv',
      ',5000,',
      ',muchas,',
      /colonias\.csv, línea 2, columna «poblacion»: «muchas» no es un entero/,
    ],
    [
      'colonias.csv',
      '0901500010002,',
      '0901500010001,',
      /colonias\.csv, línea 3, columna «clave»: «0901500010001» aparece dos veces en «clave»; la primera, en la línea 2/,
    ],
    [
      'delitos.csv',
      'FEMINICIDIO,feminicidio',
      'FEMINICIDIO,femicidio',
      /«femicidio» no es un indicador/,
    ],
    [
      'delitos.csv',
      'ABUSO SEXUAL,abuso_sexual',
      'ABUSO SEXUAL,violencia_sexual',
      /es una suma de otros/,
    ],
    [
      'delitos.csv',
      'fuente,puntos,',
      'fuente,punto,',
      /delitos\.csv, línea 1: falta la columna «puntos»; las que hay son delito, indicador, fuente, punto, fuente_puntos/,
    ],
    [
      'delitos.csv',
      ',exactos,',
      ',fijos,',
      /delitos\.csv, línea 4, columna «puntos»: «fijos» no es desplazados ni exactos/,
    ],
    ['alcaldias.csv', ',6200,', ',6200', /alcaldias\.csv, línea 3/],
  ])('%s: %s → %s is refused with its place', (file, from, to, message) => {
    expect(withEdit(file, from, to)).toThrow(message);
  });
});

describe('names', () => {
  it.each([
    ['Ex-Hipódromo De Peralvillo', 'EX HIPODROMO DE PERALVILLO'],
    ['GUSTAVO A. MADERO', 'GUSTAVO A MADERO'],
    ['  Santa   María la Ribera ', 'SANTA MARIA LA RIBERA'],
    ['Centro (Área 1)', 'CENTRO AREA 1'],
  ])('%s → %s', (written, normal) => {
    expect(normaliseName(written)).toBe(normal);
    expect(normaliseName(normal)).toBe(normal);
  });
});

describe('periods', () => {
  it('are those that the days fill from end to end', () => {
    const starts = (tipo: 'mes' | 'trimestre' | 'anio' | 'trienio', from: string, to: string) =>
      periodsWithin(tipo, from, to).map(({ desde }) => desde);
    expect(starts('mes', '2023-11-01', '2024-02-28')).toEqual([
      '2023-11-01',
      '2023-12-01',
      '2024-01-01',
    ]);
    expect(starts('mes', '2023-11-02', '2023-12-31')).toEqual(['2023-12-01']);
    expect(starts('trimestre', '2023-02-01', '2023-12-31')).toEqual([
      '2023-04-01',
      '2023-07-01',
      '2023-10-01',
    ]);
    expect(starts('anio', '2019-01-01', '2021-12-30')).toEqual(['2019-01-01', '2020-01-01']);
    expect(starts('trienio', '2019-01-01', '2023-12-31')).toEqual([
      '2019-01-01',
      '2020-01-01',
      '2021-01-01',
    ]);
    expect(starts('trienio', '2023-01-01', '2023-12-31')).toEqual([]);
  });

  it('know leap years', () => {
    expect(lastDayOfMonth('2024-02-01')).toBe('2024-02-29');
    expect(lastDayOfMonth('2023-12-01')).toBe('2023-12-31');
  });
});

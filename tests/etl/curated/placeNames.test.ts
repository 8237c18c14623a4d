import { describe, expect, it } from 'vitest';
import { placeIndex, type PlaceName } from '$lib/place/names';
import { readPlaceNames } from '../../../scripts/etl/curated/placeNames';
import { nameRows } from '../../../scripts/etl/curated/rows';
import { readCatalogs } from '../../../scripts/etl/geo/placeCatalogs';
import { PROJECT } from '../project';
import { withEdit } from './edited';

const [JACARANDAS, EXTENSION] = ['0901500010001', '0901500010002'];
const namesOf = (root: string) => readPlaceNames(root, readCatalogs(root));

describe('the names of places', () => {
  it('come one row by name and colonia, with the keys of both', () => {
    expect(
      namesOf(PROJECT).map(({ nombre, clase, colonia, alcaldia }) =>
        [nombre, clase, colonia, alcaldia].join('|'),
      ),
    ).toEqual([
      `El Inventado|barrio|${JACARANDAS}|09015`,
      `El Inventado|barrio|${EXTENSION}|09015`,
      'Plaza Lejana|plaza||09003',
      `Estación Inventada|metro|${JACARANDAS}|09015`,
      `00001|codigo_postal|${EXTENSION}|09015`,
      'Colonia Inventada|colonia||09003',
    ]);
  });

  it.each<[string, string, string, string, RegExp]>([
    [
      'nombres_populares.csv',
      'a kind of no place',
      ',barrio,',
      ',rancho,',
      /columna «clase»: «rancho»/,
    ],
    [
      'nombres_populares.csv',
      'an unknown colonia',
      'Jacarandas; Ampl',
      'Jacaranda; Ampl',
      /línea 2, columna «colonias»: .* tiene una que no es de su alcaldía/,
    ],
    [
      'nombres_populares.csv',
      'a colonia twice',
      'Jacarandas; Ampl. Jacarandas',
      'Jacarandas; JACARANDAS',
      /dice dos veces la misma/,
    ],
    [
      'nombres_populares.csv',
      'no colonia where they are known',
      'Jacarandas; Ampl. Jacarandas',
      '',
      /columna «colonias».*está vacía/,
    ],
    [
      'nombres_populares.csv',
      'an unknown alcaldía',
      'Coyoacán',
      'Coyoaco',
      /columna «alcaldia»: «Coyoaco» no está en alcaldias\.csv/,
    ],
    [
      'nombres_populares.csv',
      'no source',
      'Coyoacán,Inventado para las pruebas',
      'Coyoacán,',
      /línea 3, columna «fuente»/,
    ],
    [
      'lugares.csv',
      'a key of no colonia',
      JACARANDAS,
      '0901500010009',
      /línea 2, columna «colonia»: «0901500010009» no es la clave/,
    ],
    ['lugares.csv', 'a point elsewhere', '19.43,-99.14', '-99.14,19.43', /línea 2, columna «lat»/],
    [
      'lugares.csv',
      'a code short of a digit',
      '00001,',
      '0001,',
      /columna «nombre»: «0001» no es un código postal/,
    ],
  ])('of %s with %s are refused with its place', (file, _, from, to, message) => {
    const root = withEdit(file, from, to);
    expect(() => namesOf(root)).toThrow(message);
  });

  it('keep of a colonia that is not published its alcaldía alone', () => {
    const rows = nameRows(namesOf(PROJECT), {
      alcaldias: ['09003'],
      colonias: [{ clave: '09003-a' }],
    });
    expect(rows.map(({ nombre, colonia, alcaldia }) => [nombre, colonia, alcaldia])).toEqual([
      ['El Inventado', null, '09015'],
      ['El Inventado', null, '09015'],
      ['Estación Inventada', null, '09015'],
      ['00001', null, '09015'],
    ]);
  });
});

describe('those of this project', () => {
  const catalogs = readCatalogs('.');
  const names = readPlaceNames('.', catalogs);
  const slugOf = new Map(catalogs.colonias.map(({ clave, slug }) => [clave, slug]));
  const ofColonias: readonly PlaceName[] = catalogs.colonias.map(({ clave, nombre, alcaldia }) => ({
    nombre,
    clase: 'colonia',
    colonia: clave,
    alcaldia,
  }));
  const index = placeIndex([...ofColonias, ...names]);
  const slugs = (typed: string): readonly string[] => {
    const found = index.find(typed);
    if (found.kind !== 'colonias') return [found.kind];
    return [...new Set(found.places.flatMap(({ colonias }) => colonias))]
      .map((key) => slugOf.get(key) ?? key)
      .toSorted();
  };
  const outside = (typed: string) => {
    const found = index.find(typed);
    return found.kind === 'fuera'
      ? found.places.flatMap(({ alcaldias }) => alcaldias)
      : [found.kind];
  };

  it('are forty names or more that people use, each with who says it', () => {
    const popular = names.filter(
      ({ colonia, clase }) => colonia !== null && !/metro|pilares|postal/.test(clase),
    );
    expect(new Set(popular.map(({ nombre }) => nombre)).size).toBeGreaterThanOrEqual(40);
  });

  it.each([
    ['Tepito', ['morelos']],
    ['metro tepito', ['morelos']],
    ['zona rosa', ['juarez']],
    ['GARIBALDI', ['centro', 'morelos']],
    ['la lagunilla', ['centro', 'morelos']],
    ['La Merced', ['centro']],
    ['tlatelolco', ['nonoalco-tlatelolco']],
    ['la Roma', ['roma-norte', 'roma-sur']],
    ['La Condesa', ['condesa', 'hipodromo', 'hipodromo-condesa']],
    ['colonia condesa', ['condesa']],
    ['alameda central', ['centro']],
    ['monumento a la revolucion', ['tabacalera']],
    ['barrio chino', ['centro']],
    ['Buenavista', ['buenavista']],
    ['zocalo', ['centro']],
    ['06700', ['roma-norte']],
    ['c.p. 06720', ['doctores']],
  ])('take «%s» to its colonias', (typed, expected) => {
    expect(slugs(typed)).toEqual(expected);
  });

  it.each([
    ['Polanco', ['09016']],
    ['Coyoacán', ['09003']],
    ['Santa Fe', ['09004', '09010']],
    ['Mercado de la Merced', ['09017']],
  ])('say that «%s» is in another alcaldía', (typed, expected) => {
    expect([...new Set(outside(typed))].toSorted()).toEqual(expected);
  });

  it.each(['06199', '11560', '99999', 'Macondo'])(
    'know nothing of «%s», which may be anywhere',
    (typed) => {
      expect(slugs(typed)).toEqual(['desconocido']);
    },
  );

  it.each([
    ['Tepito', ['09017']],
    ['La Merced', ['09017']],
    ['Zona Rosa', []],
  ])('say of «%s» in which other alcaldías it is besides', (typed, expected) => {
    expect(index.namesakes(typed).flatMap(({ alcaldias }) => alcaldias)).toEqual(expected);
  });

  it('find every colonia by its name', () => {
    for (const { nombre, slug } of catalogs.colonias) expect(slugs(nombre)).toContain(slug);
  });
});

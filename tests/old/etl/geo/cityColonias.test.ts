import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Polygon } from 'geojson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coloniasOfCity } from '../../../../scripts/old/etl/geo/cityColonias';
import { readFgjCatalogue, type FgjColonia } from '../../../../scripts/old/etl/geo/fgjCatalogue';
import { mergedColonias } from '../../../../scripts/old/etl/geo/mergedColonias';
import { titleCase } from '../../../../scripts/old/etl/geo/titleCase';
import { readCatalogs, type Colonia } from '../../../../scripts/old/etl/geo/placeCatalogs';
import { scratch } from '../project';

const { alcaldias } = readCatalogs('.');

const square = (west: number, south = 0): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west, south + 1],
      [west + 1, south + 1],
      [west + 1, south],
      [west, south],
    ],
  ],
});
/** Where a file may have one: in the city. */
const SOMEWHERE: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [-99.2, 19.3],
      [-99.2, 19.31],
      [-99.19, 19.31],
      [-99.2, 19.3],
    ],
  ],
};
const entry = (alcaldia: string, nombre: string, west: number): FgjColonia => ({
  alcaldia,
  nombre,
  geometry: square(west),
});

const official = (clave: string, slug: string, nombre: string): Colonia => ({
  clave,
  slug,
  nombre,
  alcaldia: '09015',
  poblacion: 100,
  mujeres: 52,
  mujeres_es_estimacion: true,
  fuente: 'Inventada',
  fuente_mujeres: 'Inventada',
});
const OFFICIAL = [
  official('0901500010001', 'ampliacion-rio', 'Ampliación Río'),
  official('0901500010002', 'centro', 'Centro'),
];
const CATALOGUE = [
  entry('IZTAPALAPA', 'Santa Maria Del Rio', 10),
  entry('IZTAPALAPA', 'Centro', 11),
  entry('IZTAPALAPA', 'Los Olivos', 12),
  entry('TLAHUAC', 'Pueblo San Andres', 20),
  entry('TLAHUAC', 'San Andrés', 20),
  entry('TLAHUAC', 'Los Olivos', 21),
  entry('CUAUHTEMOC', 'Ampl. Rio', 0),
  entry('CUAUHTEMOC', 'Centro', 1),
  entry('CUAUHTEMOC', 'Zona Centro', 2),
];
const CATALOGS = {
  colonias: OFFICIAL,
  alcaldias,
  aliases: [
    { alcaldia: '09015', variante: 'AMPL RIO', clave: '0901500010001', fuente: 'Inventada' },
  ],
};

describe('the colonias of the whole city', () => {
  const city = coloniasOfCity(CATALOGUE, CATALOGS, []);

  it('keep the official ones and give the others keys and slugs of our own, unique in the city', () => {
    expect(city.colonias.map(({ clave, slug, nombre }) => [clave, slug, nombre])).toEqual([
      ['09007-centro', 'iztapalapa-centro', 'Centro'],
      ['09007-los-olivos', 'iztapalapa-los-olivos', 'Los Olivos'],
      ['09007-santa-maria-del-rio', 'santa-maria-del-rio', 'Santa Maria del Rio'],
      ['09011-los-olivos', 'tlahuac-los-olivos', 'Los Olivos'],
      ['09011-san-andres', 'san-andres', 'San Andrés'],
      ['0901500010001', 'ampliacion-rio', 'Ampliación Río'],
      ['0901500010002', 'centro', 'Centro'],
    ]);
    expect(city.unused).toEqual(['Zona Centro']);
  });

  it('know the population of the official ones only', () => {
    expect(city.colonias.map((row) => row.poblacion)).toEqual([
      null,
      null,
      null,
      null,
      null,
      100,
      100,
    ]);
    expect(city.colonias[0]).toMatchObject({ mujeres: null, mujeres_es_estimacion: false });
  });

  it('remember the other names of a colonia', () => {
    expect(
      city.aliases.map(({ alcaldia, variante, clave }) => [alcaldia, variante, clave]),
    ).toEqual([['09011', 'Pueblo San Andres', '09011-san-andres']]);
  });

  it('are drawn by the official layer where it is given, and by the Fiscalía elsewhere', () => {
    expect(city.polygons.map(({ clave }) => clave)).toEqual(
      city.colonias.map(({ clave }) => clave),
    );
    expect(city.polygons[5]?.geometry).toEqual(square(0));
    const layer = [{ clave: '0901500010001', nombre: 'RÍO', geometry: square(0.5) }];
    const { polygons } = coloniasOfCity(CATALOGUE, CATALOGS, layer);
    expect(polygons[5]?.geometry).toEqual(square(0.5));
    expect(polygons[6]?.geometry).toEqual(square(1));
  });

  it('are refused where an official one is drawn nowhere, or an alcaldía is unknown', () => {
    const few = CATALOGUE.filter(({ nombre }) => nombre !== 'Ampl. Rio');
    expect(() => coloniasOfCity(few, CATALOGS, [])).toThrow(
      /Ampliación Río \(0901500010001\) no tiene polígono/,
    );
    expect(() => coloniasOfCity([entry('TOLUCA', 'Centro', 3)], CATALOGS, [])).toThrow(
      /«Centro»: la alcaldía «TOLUCA» no es ninguna/,
    );
  });

  it('keep key and slug in whatever order the catalogue comes', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(CATALOGUE, { minLength: CATALOGUE.length }), (shuffled) => {
        expect(coloniasOfCity(shuffled, CATALOGS, [])).toEqual(city);
      }),
    );
  });
});

describe('entries of the Fiscalía’s catalogue', () => {
  it('are one colonia by name or by polygon, even through a third, and only within an alcaldía', () => {
    const entries = [
      entry('TLALPAN', 'Jalalpa', 1),
      entry('TLALPAN', 'Ampliacion Olivar', 2),
      entry('TLALPAN', 'Ampliación Olivar', 1),
      entry('TLAHUAC', 'Jalalpa', 1),
    ];
    const merged = mergedColonias(entries, alcaldias);
    expect(merged.map(({ alcaldia, escritos }) => [alcaldia, ...escritos])).toEqual([
      ['09011', 'Jalalpa'],
      ['09012', 'Jalalpa', 'Ampliación Olivar', 'Ampliacion Olivar'],
    ]);
    // Two squares side by side, joined.
    expect(merged[1]?.geometry).toEqual({
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [1, 0],
            [3, 0],
            [3, 1],
            [1, 1],
            [1, 0],
          ],
        ],
      ],
    });
  });

  it.each([
    ['alcaldia', { alcaldia: 'TLALPAN', colonia: 'Jalalpa' }],
    ['alc', { alc: 'TLALPAN', colonia: 'Jalalpa', cve_col: '1' }],
  ])('are read with their borough as «%s»', (_, properties) => {
    const path = join(scratch(), 'catalogo.json');
    const feature = { type: 'Feature', properties, geometry: SOMEWHERE };
    writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
    expect(readFgjCatalogue(path)).toEqual([
      { ...entry('TLALPAN', 'Jalalpa', 1), geometry: SOMEWHERE },
    ]);
  });

  it('without a borough are an error that says what they need', () => {
    const path = join(scratch(), 'catalogo.json');
    const feature = { type: 'Feature', properties: { colonia: 'Jalalpa' }, geometry: SOMEWHERE };
    writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
    expect(() => readFgjCatalogue(path)).toThrow(
      /en «features\.0\.properties» no tiene «colonia» y «alcaldia»/,
    );
  });
});

describe('names', () => {
  it.each([
    ['Lomas De Chapultepec Ii Seccion', 'Lomas de Chapultepec II Seccion'],
    ['Barrio La Asunción', 'Barrio La Asunción'],
    ['Santa Maria La Ribera', 'Santa Maria la Ribera'],
    ['La Era', 'La Era'],
    ['Culhuacan C.t.m. Secciën X', 'Culhuacan C.T.M. Sección X'],
    ['Culhuacan Ctm Seccion  Ix-A', 'Culhuacan CTM Seccion IX-A'],
    ['U.habit. Cuchilla Del Tesoro', 'U.Habit. Cuchilla del Tesoro'],
    ['San Miguel Teotongo (Secc La Cruz)', 'San Miguel Teotongo (Secc La Cruz)'],
    ['Ex-Hacienda El Rosario', 'Ex-Hacienda El Rosario'],
    ['Vista Alegre', 'Vista Alegre'],
    ['Xico', 'Xico'],
  ])('%s → %s', (written, shown) => {
    expect(titleCase(written)).toBe(shown);
    expect(titleCase(shown)).toBe(shown);
  });
});

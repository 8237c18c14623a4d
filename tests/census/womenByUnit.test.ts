import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countUnits } from '../../scripts/census/countUnits';
import { readGirls } from '../../scripts/census/girls';
import type { IecmUnit } from '../../scripts/census/iecmUnits';
import { largestRemainders } from '../../scripts/census/largestRemainders';
import { pointsCatalogue, womenByUnit } from '../../scripts/census/womenByUnit';
import { readPopulationPoints } from '../../scripts/etl/curated/populationPoints';
import { populationRows } from '../../scripts/etl/curated/rows';
import { readCatalogs } from '../../scripts/etl/geo/placeCatalogs';
import { withEdit } from '../etl/curated/edited';
import { PROJECT, scratch } from '../etl/project';
import { isAbsent, shared } from '../shared';

const REAL = shared('data/real');
const absent = isAbsent(REAL, 'no se prueba dónde viven las mujeres');

/** A square of a tenth of a degree, its middle at a round number. */
const unit = (id: number, poblacion2020: number | null): IecmUnit => ({
  clave: `15-00${id}`,
  id,
  nombre: `Unidad ${id}`,
  alcaldia: '09015',
  poblacion2010: null,
  poblacion2020,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [-99.2 + id / 10, 19.4],
        [-99.1 + id / 10, 19.4],
        [-99.1 + id / 10, 19.5],
        [-99.2 + id / 10, 19.5],
        [-99.2 + id / 10, 19.4],
      ],
    ],
  },
});
const CENSUS = {
  agebs: [
    { clave: 'A', poblacion: 100, mujeres: 60 },
    { clave: 'B', poblacion: 200, mujeres: 100 },
    { clave: 'C', poblacion: 50, mujeres: null },
  ],
  girls: new Map<string, number | null>([
    ['A', 10],
    ['B', null],
  ]),
  // A lies in both units, half and half; B in the second; C takes no part.
  blocks: [
    { clave: 'A1', ageb: 'A', unidad: 1 },
    { clave: 'A2', ageb: 'A', unidad: 2 },
    { clave: 'B1', ageb: 'B', unidad: 2 },
    { clave: 'C1', ageb: 'C', unidad: 1 },
  ],
  units: [unit(1, 500), unit(2, 1000)],
  coloniaOfUnit: [
    { unidad: '15-001', colonia: 'este', share: 1 },
    { unidad: '15-002', colonia: 'oeste', share: 1 },
  ],
  women: 820,
};

describe('the women of a unit', () => {
  it('are its people by the share of women of its AGEBs, brought to the official total', () => {
    // 500 × 0.6 = 300 and 1000 × 130/250 = 520: 820, so that the factor is one.
    expect(womenByUnit(CENSUS)).toEqual([
      {
        unidad: '15-001',
        nombre: 'Unidad 1',
        colonia: 'este',
        mujeres: 300,
        ninas_8_14: 50,
        poblacion: 500,
        lon: -99.05,
        lat: 19.45,
      },
      {
        unidad: '15-002',
        nombre: 'Unidad 2',
        colonia: 'oeste',
        mujeres: 520,
        ninas_8_14: null,
        poblacion: 1000,
        lon: -98.95,
        lat: 19.45,
      },
    ]);
    const [first, second] = womenByUnit({ ...CENSUS, women: 411 });
    expect([first?.mujeres, second?.mujeres]).toEqual([150, 261]);
  });

  it.each([
    [{ units: [unit(1, 500), unit(2, null)] }, /Falta la población de 2020 \(15-002\)/],
    [{ coloniaOfUnit: CENSUS.coloniaOfUnit.slice(1) }, /Falta la colonia \(15-001\)/],
    [{ blocks: CENSUS.blocks.slice(0, 1) }, /Falta una manzana habitada \(15-002\)/],
    [{ agebs: CENSUS.agebs.slice(1) }, /Falta el censo \(AGEB A\)/],
  ])('are not estimated with a piece missing', (changed, message) => {
    expect(() => womenByUnit({ ...CENSUS, ...changed })).toThrow(message);
  });

  it('are written with where they live, and that it is an estimate', () => {
    expect(pointsCatalogue(womenByUnit(CENSUS))).toBe(
      'unidad,nombre,colonia,mujeres,ninas_8_14,poblacion,lon,lat,es_estimacion\n' +
        '15-001,Unidad 1,este,300,50,500,-99.0500,19.4500,true\n' +
        '15-002,Unidad 2,oeste,520,,1000,-98.9500,19.4500,true\n',
    );
  });
});

describe('largest remainders', () => {
  it('add up, each less than one from its share', () => {
    const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(weights, fc.nat(300_000), (parts, total) => {
        const sum = parts.reduce((a, b) => a + b, 0);
        fc.pre(sum > 0);
        const shares = parts.map((part) => (total * part) / sum);
        const whole = largestRemainders(shares, total);
        expect(whole.reduce((a, b) => a + b, 0)).toBe(total);
        whole.forEach((each, index) =>
          expect(Math.abs(each - (shares[index] ?? NaN))).toBeLessThan(1),
        );
      }),
    );
    expect(largestRemainders([0.5, 0.5, 1], 2)).toEqual([1, 0, 1]);
  });
});

describe('girls of 8 to 14', () => {
  it('are read from both layouts; withheld is not zero', () => {
    const written = (text: string) => {
      const path = join(scratch(), 'censo.csv');
      writeFileSync(path, text);
      return readGirls(path);
    };
    expect([
      ...written(
        'cvegeo,pob_total,pob_muj,pob_8_14_muj\n0901500010019,9,5,2\n090150001002A,9,5,\n',
      ),
    ]).toEqual([
      ['0901500010019', 2],
      ['090150001002A', null],
    ]);
    expect([
      ...written(
        'ENTIDAD,MUN,LOC,AGEB,MZA,P_8A14_F\n09,015,0001,0000,000,9\n09,015,0001,0019,000,2\n09,015,0001,0019,001,1\n09,015,0001,002A,000,*\n',
      ),
    ]).toEqual([
      ['0901500010019', 2],
      ['090150001002A', null],
    ]);
  });
});

describe('the catalogue', () => {
  it('publishes the points of published colonias alone', () => {
    const rows = populationRows(readPopulationPoints(PROJECT), [{ clave: '0901500010002' }]);
    expect(rows).toMatchObject([{ unidad: '15-002', ninas_8_14: null, es_estimacion: true }]);
  });

  it.each([
    ['true', 'false', /columna «es_estimacion»: «false»/],
    [',2600,', ',2600.5,', /columna «mujeres»: «2600\.5» no es un número entero/],
    ['15-002', '15-001', /aparece dos veces/],
    ['-99.1400', 'oeste', /columna «lon»: «oeste» no son grados/],
  ])('is refused with %s as %s', (from, to, message) => {
    expect(() => readPopulationPoints(withEdit('puntos_poblacion.csv', from, to))).toThrow(message);
  });

  it.skipIf(absent)('is what its script makes of the real files', async () => {
    const rows = await countUnits(
      {
        agebs: join(REAL, 'censo/ageb_cuauhtemoc_censo2020.csv'),
        manzanas: join(REAL, 'censo/manzana_colonia_cuadrante_cuauhtemoc.csv'),
        unidades: join(REAL, 'geo/iecm_mgpc_2019_cdmx_utm14n.shp.zip'),
        poblacion: join(REAL, 'censo/iecm_unidades_territoriales_poblacion_cdmx.csv'),
        colonias: join(REAL, 'geo/colonias_cuauhtemoc_asentamientos_seduvi_2022.geojson'),
      },
      readCatalogs('.').alcaldias,
      '09015',
    );
    expect(pointsCatalogue(rows)).toBe(readFileSync('data/catalogs/puntos_poblacion.csv', 'utf8'));
  });
});

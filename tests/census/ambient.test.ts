import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInflow } from '../../scripts/etl/curated/ambientPopulation';
import { ambientRows } from '../../scripts/etl/curated/rows';
import { inflowByColonia, inflowCatalogue } from '../../scripts/census/ambientByColonia';
import { ambientTold } from '../../scripts/census/ambientSources';
import { countInflow } from '../../scripts/census/countInflow';
import { dailyInflow } from '../../scripts/census/dailyInflow';
import { readEstablishments } from '../../scripts/census/establishments';
import type { IecmUnit } from '../../scripts/census/iecmUnits';
import { readCatalogs } from '../../scripts/etl/geo/placeCatalogs';
import { withEdit } from '../etl/curated/edited';
import { PROJECT, scratch } from '../etl/project';
import { isAbsent, shared } from '../shared';

const REAL = shared('data/real');
const absent = isAbsent(REAL, 'no se prueban los establecimientos reales');

const unit = (id: number): IecmUnit => ({
  clave: `15-00${id}`,
  id,
  nombre: `Unidad ${id}`,
  alcaldia: '09015',
  poblacion2010: null,
  poblacion2020: null,
  geometry: { type: 'Polygon', coordinates: [] },
});
const UNITS = [unit(1), unit(2), unit(3)];
const CROSSWALK = [
  { unidad: '15-001', colonia: 'este', share: 1 },
  { unidad: '15-002', colonia: 'este', share: 1 },
  { unidad: '15-003', colonia: 'oeste', share: 1 },
];
const block = (unidad: number, establecimientos: number) => ({
  clave: '0901500010019001',
  unidad,
  establecimientos,
});

describe('who comes in by day', () => {
  it('goes to the colonias by their share of establishments, and adds up', () => {
    const rows = inflowByColonia(
      [block(1, 3), block(2, 3), block(2, 1), block(3, 2)],
      UNITS,
      CROSSWALK,
      100,
    );
    expect(rows).toEqual([
      { clave: 'este', establecimientos: 7, entran: 78 },
      { clave: 'oeste', establecimientos: 2, entran: 22 },
    ]);
  });

  it('adds up to the inflow, none further than one person from its share', () => {
    const counts = fc.tuple(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 500 }));
    fc.assert(
      fc.property(counts, fc.nat(1_000_000), ([a, b, c], inflow) => {
        const rows = inflowByColonia(
          [block(1, a), block(2, b), block(3, c)],
          UNITS,
          CROSSWALK,
          inflow,
        );
        expect(rows.reduce((sum, { entran }) => sum + entran, 0)).toBe(inflow);
        for (const { establecimientos, entran } of rows) {
          const share = (inflow * establecimientos) / (a + b + c);
          expect(Math.abs(entran - share)).toBeLessThan(1);
        }
      }),
    );
  });

  it('is not shared out without establishments, nor to a unit of no colonia', () => {
    expect(() => inflowByColonia([block(1, 0)], UNITS, CROSSWALK, 9)).toThrow(
      /Ninguna manzana tiene establecimientos/,
    );
    expect(() => inflowByColonia([block(9, 1)], UNITS, CROSSWALK, 9)).toThrow(
      /unidad con ID 9, que no es de ninguna colonia/,
    );
  });

  it('is read from blocks whose three kinds are counted together', () => {
    const path = join(scratch(), 'manzanas.csv');
    const header = 'CVEGEO,colonia_cve,cuadrante_id,Industria,Comercio,Servicios';
    writeFileSync(path, `${header}\n0901500010019001,456,016,2,6,5\n`);
    expect(readEstablishments(path)).toEqual([
      { clave: '0901500010019001', unidad: 456, establecimientos: 13 },
    ]);
    writeFileSync(path, `${header}\n9015,456,016,2,6,5\n`);
    expect(() => readEstablishments(path)).toThrow(/línea 2: la manzana «9015»/);
  });
});

describe('the catalogue', () => {
  it('is added to the residents of published colonias alone', () => {
    const rows = ambientRows(readInflow(PROJECT), [
      { clave: '0901500010001', poblacion: 5000 },
      { clave: '0901500010002', poblacion: null },
    ]);
    expect(rows).toMatchObject([
      { clave: '0901500010001', residentes: 5000, entran: 3000, poblacion_ambiente: 8000 },
    ]);
  });

  it.each([
    ['true', 'false', /columna «es_estimacion»: «false»/],
    ['3000', '30.5', /columna «entran»: «30\.5» no es un número entero/],
    ['0901500010002', '0901500010001', /aparece dos veces/],
  ])('is refused with %s as %s', (from, to, message) => {
    expect(() => readInflow(withEdit('poblacion_ambiente.csv', from, to))).toThrow(message);
  });

  it('holds every colonia of Cuauhtémoc, and all who come in', () => {
    const rows = readInflow('.');
    const known = readCatalogs('.').colonias.map(({ clave }) => clave);
    expect(rows.map(({ clave }) => clave)).toEqual(known);
    expect(rows.reduce((sum, { entran }) => sum + entran, 0)).toBe(508_458);
    expect(dailyInflow('.', '09015')).toBe(508_458);
    expect(new Set(rows.map(({ fuente }) => fuente))).toEqual(
      new Set([ambientTold(508_458).fuente]),
    );
    expect(() => dailyInflow('.', '09007')).toThrow(/alcaldía 09007[^]*con su fuente/);
  });

  it.skipIf(absent)('is what its script makes of the real files', async () => {
    const rows = await countInflow(
      {
        manzanas: join(REAL, 'censo/manzana_colonia_cuadrante_cuauhtemoc.csv'),
        unidades: join(REAL, 'geo/iecm_mgpc_2019_cdmx_utm14n.shp.zip'),
        colonias: join(REAL, 'geo/colonias_cuauhtemoc_asentamientos_seduvi_2022.geojson'),
      },
      readCatalogs('.').alcaldias,
      '09015',
      508_458,
    );
    const written = inflowCatalogue(rows, ambientTold(508_458));
    expect(written).toBe(readFileSync('data/catalogs/poblacion_ambiente.csv', 'utf8'));
  });
});

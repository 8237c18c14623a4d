import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EtlError } from '../../scripts/etl/io/errors';
import { readIecmUnits } from '../../scripts/census/iecmUnits';
import { withPopulation } from '../../scripts/census/unitPopulation';
import { readCatalogs } from '../../scripts/etl/geo/placeCatalogs';
import { scratch } from '../etl/project';
import {
  cornersOf,
  shapefileParts,
  UTM_15N,
  WGS_84,
  writeZip,
  type InventedUnit,
} from './inventedShapefile';

const { alcaldias } = readCatalogs('.');

const PENA: InventedUnit = {
  CVEUT: '15-002',
  NOMUT: 'LA PEÑA (U HAB)',
  NOMDT: 'CUAUHTEMOC',
  ID: 8,
  POB2010: '120',
  lon: -99.15,
  lat: 19.43,
};
const LOMA: InventedUnit = {
  ...PENA,
  CVEUT: '02-001',
  NOMUT: 'LOMA',
  NOMDT: 'AZCAPOTZALCO',
  ID: 7,
};
const UNITS = [PENA, LOMA];

const read = (parts = shapefileParts(UNITS)) =>
  readIecmUnits(writeZip(scratch(), parts), alcaldias);

const without = (extension: string) =>
  Object.fromEntries(
    Object.entries(shapefileParts(UNITS)).filter(([name]) => name !== `capa${extension}`),
  );
const cut = (extension: '.shp' | '.dbf', bytes: number) => {
  const parts = shapefileParts(UNITS);
  const name = `capa${extension}`;
  return { ...parts, [name]: (parts[name] ?? new Uint8Array()).slice(0, bytes) };
};

describe('the units of a zipped shapefile', () => {
  it('come in degrees, in order of their key, with INEGI’s key of the borough they name', async () => {
    const units = await read();
    expect(units.map(({ clave, id, alcaldia, nombre }) => [clave, id, alcaldia, nombre])).toEqual([
      ['02-001', 7, '09002', 'LOMA'],
      ['15-002', 8, '09015', 'LA PEÑA (U HAB)'],
    ]);
    expect(units[1]).toMatchObject({ poblacion2010: 120, poblacion2020: null });
    const ring = units[1]?.geometry.type === 'Polygon' ? units[1].geometry.coordinates[0] : [];
    cornersOf(PENA).forEach(([lon, lat], index) => {
      expect(ring?.[index]?.[0]).toBeCloseTo(lon, 8);
      expect(ring?.[index]?.[1]).toBeCloseTo(lat, 8);
    });
  });

  it('may come in degrees already', async () => {
    const units = await read(shapefileParts(UNITS, { prj: WGS_84 }));
    expect(units[1]?.geometry.coordinates[0]).toEqual(cornersOf(PENA));
  });

  it('are read as Windows-1252 where they cannot be UTF-8, and as the .cpg says where there is one', async () => {
    const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const parts = shapefileParts(UNITS, { encode: latin });
    expect((await read(parts))[1]?.nombre).toBe('LA PEÑA (U HAB)');
    const cpg = new TextEncoder().encode('windows-1252\n');
    const utf8 = { ...shapefileParts(UNITS), 'capa.cpg': cpg };
    expect((await read(utf8))[1]?.nombre).toBe('LA PEÃ‘A (U HAB)');
  });

  it.each([
    ['no .shp', without('.shp'), /le falta el archivo \.shp\. Trae: «capa\.dbf», «capa\.prj»/],
    ['no .dbf', without('.dbf'), /le falta el archivo \.dbf/],
    ['no .prj', without('.prj'), /le falta el archivo \.prj/],
    [
      'two .shp',
      { ...shapefileParts(UNITS), 'otra.shp': new Uint8Array(4) },
      /trae 2 archivos \.shp: «capa\.shp», «otra\.shp»/,
    ],
    [
      'another projection',
      shapefileParts(UNITS, { prj: UTM_15N }),
      /proyección que no se conoce: «WGS_1984_UTM_Zone_15N»[\s\S]*EPSG:32614/,
    ],
    ['a .prj that is none', shapefileParts(UNITS, { prj: 'nada' }), /que no se conoce: «nada»/],
    ['a .shp cut short', cut('.shp', 300), /\.shp de «.*» está cortado: tiene 300 bytes y declara/],
    ['a .shp without header', cut('.shp', 10), /\.shp de «.*» está cortado: tiene 10 bytes\./],
    ['a .dbf cut short', cut('.dbf', 200), /\.dbf de «.*» está cortado: tiene 200 bytes y declara/],
    [
      'a unit far away',
      shapefileParts([{ ...PENA, lat: 21 }]),
      /unidad 15-002: su polígono se sale de la Ciudad de México/,
    ],
    [
      'an unknown borough',
      shapefileParts([{ ...PENA, NOMDT: 'TOLUCA' }]),
      /unidad 15-002: la alcaldía «TOLUCA» no es ninguna de las 16/,
    ],
    [
      'a key that is none',
      shapefileParts([{ ...PENA, CVEUT: '15' }]),
      /elemento 1, «CVEUT»: «15» no es una clave como 15-001/,
    ],
    ['people that are not a number', shapefileParts([{ ...PENA, POB2010: 'doce' }]), /«POB2010»/],
    [
      'two units of one key',
      shapefileParts([PENA, PENA]),
      /15-002 \(ID 8\) repite la clave o el ID/,
    ],
  ])('%s is an error that says so', async (_, parts, message) => {
    await expect(read(parts)).rejects.toThrow(message);
  });

  it('that is not a zip, or half of one, is an error that says so', async () => {
    const path = join(scratch(), 'mitad.zip');
    writeFileSync(path, '<html>');
    await expect(readIecmUnits(path, alcaldias)).rejects.toThrow(
      /No se pudo abrir «.*» como \.zip/,
    );
    await expect(readIecmUnits(join(scratch(), 'no.zip'), alcaldias)).rejects.toThrow(/ENOENT/);
  });
});

describe('a damaged zip', () => {
  it('is read or refused in words, wherever its bytes are damaged', async () => {
    const whole = readFileSync(writeZip(scratch(), shapefileParts(UNITS)));
    const path = join(scratch(), 'dañado.zip');
    const damage = fc.array(
      fc.tuple(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 0, max: 255 })),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(damage, fc.nat({ max: whole.length }), async (bytes, length) => {
        const damaged = Uint8Array.from(whole);
        for (const [at, value] of bytes) damaged[at] = value;
        for (const file of [damaged, whole.subarray(0, length)]) {
          writeFileSync(path, file);
          const outcome = await readIecmUnits(path, alcaldias).catch((thrown: unknown) => thrown);
          if (!Array.isArray(outcome)) expect(outcome).toBeInstanceOf(EtlError);
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe('the units of a GeoJSON', () => {
  it('come with the population that a table gives them, or their own', async () => {
    const dir = scratch();
    const path = join(dir, 'unidades.geojson');
    const feature = ({ POB2010: _, lon: __, lat: ___, ...row }: InventedUnit, extra: object) => ({
      type: 'Feature',
      properties: { ...row, ...extra },
      geometry: { type: 'Polygon', coordinates: [cornersOf(PENA)] },
    });
    writeFileSync(
      path,
      JSON.stringify({
        type: 'FeatureCollection',
        features: [feature(PENA, { SUMPOB1: 130.0 }), feature(LOMA, {})],
      }),
    );
    const units = await readIecmUnits(path, alcaldias);
    expect(units.map(({ poblacion2020 }) => poblacion2020)).toEqual([null, 130]);
    const table = join(dir, 'poblacion.csv');
    writeFileSync(table, 'CVEDT,CVEUT,SUMPOB1\n2,02-001,55.0\n');
    expect(withPopulation(units, table).map((unit) => unit.poblacion2020)).toEqual([55, null]);
  });
});

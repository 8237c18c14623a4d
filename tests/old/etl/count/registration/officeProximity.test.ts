import { writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../../scripts/old/etl/io/database';
import {
  officeProximity,
  proximityQualityRows,
} from '../../../../../scripts/old/etl/count/registration/officeProximity';
import { readOffices, type Office } from '../../../../../scripts/old/etl/geo/offices';
import { readCatalogs } from '../../../../../scripts/old/etl/geo/placeCatalogs';
import { compareRates } from '$old/lib/stats/compareRates';
import { scratch } from '../../project';

const OFFICE: Office = {
  nombre: 'la oficina inventada',
  slug: 'inventada',
  clave_colonia: '0901500010001',
  lon: -99.15,
  lat: 19.43,
  fuente: 'Inventada',
  nota: '',
};
const DEGREE = 111_195;

/** Rows at so many metres east (or west) and north of the office. */
async function around(
  points: readonly { east: number; north: number; year: number | null; count: number }[],
) {
  const db = await openDatabase();
  await db.run('CREATE TABLE "con puntos" (lon DOUBLE, lat DOUBLE, year INTEGER)');
  for (const { east, north, year, count } of points) {
    const lon = OFFICE.lon + east / (DEGREE * Math.cos((OFFICE.lat * Math.PI) / 180));
    const cells = [lon, OFFICE.lat + north / DEGREE, year];
    await db.run(`INSERT INTO "con puntos" SELECT ?, ?, ? FROM range(${count})`, cells);
  }
  await db.run('INSERT INTO "con puntos" VALUES (NULL, NULL, 2024)');
  const results = await officeProximity(db, 'con puntos', [OFFICE]);
  db.closeSync();
  return results;
}

describe('cases near an office', () => {
  it('are told from those of the ring, by year', async () => {
    const results = await around([
      { east: 299, north: 0, year: 2023, count: 3 },
      { east: 0, north: -301, year: 2023, count: 5 },
      { east: -899, north: 0, year: 2023, count: 7 },
      { east: 0, north: 901, year: 2023, count: 11 },
      { east: 650, north: 650, year: 2023, count: 13 }, // in the box, not in the ring
      { east: 10, north: 10, year: 2024, count: 2 },
      { east: 10, north: 10, year: null, count: 17 },
    ]);
    expect(results.map(({ year, near, ring }) => [year, near, ring])).toEqual([
      [2023, 3, 12],
      [2024, 2, 0],
    ]);
    // The ring is eight times as large as the disc.
    expect(results[0]?.densities).toEqual(
      compareRates({ count: 3, exposure: 0.09 * Math.PI }, { count: 12, exposure: 0.72 * Math.PI }),
    );
    expect(results[0]?.densities?.ratio).toBeCloseTo(2, 12);
  });

  it('are published in tens and tenths, with what they mean', async () => {
    const results = await around([
      { east: 100, north: 0, year: 2022, count: 314 },
      { east: 600, north: 0, year: 2022, count: 800 },
      { east: 100, north: 0, year: 2023, count: 104 },
      { east: 600, north: 0, year: 2023, count: 800 },
      { east: 100, north: 0, year: 2024, count: 49 },
      { east: 600, north: 0, year: 2024, count: 800 },
      { east: 100, north: 0, year: 2025, count: 300 },
      { east: 600, north: 0, year: 2025, count: 49 },
    ]);
    expect(proximityQualityRows(results)).toEqual([
      {
        regla: 'cerca_de_fiscalia_inventada_2022',
        efecto: 'señalada',
        filas: null,
        descripcion:
          'En 2022, a menos de 300 m de la oficina inventada hay 3.1 veces (2.7–3.6) las carpetas por km² que hay entre 300 y 900 m, de los delitos cuyos puntos la Fiscalía desplaza: un lugar donde se registra puede parecer un lugar de violencia.',
        clave: OFFICE.clave_colonia,
      },
      {
        regla: 'cerca_de_fiscalia_inventada_2023',
        efecto: 'señalada',
        filas: null,
        descripcion:
          'En 2023, a menos de 300 m de la oficina inventada hay 1.0 veces (0.8–1.3) las carpetas por km² que hay entre 300 y 900 m, de los delitos cuyos puntos la Fiscalía desplaza: no se ve que los casos se amontonen donde se registran.',
        clave: OFFICE.clave_colonia,
      },
    ]);
  });
});

describe('the catalogue of offices', () => {
  it('holds offices of colonias that exist, each with its source', () => {
    const offices = readOffices('.');
    const known = new Set(readCatalogs('.').colonias.map(({ clave }) => clave));
    expect(offices.length).toBeGreaterThan(0);
    for (const { clave_colonia } of offices) expect(known).toContain(clave_colonia);
    expect(new Set(offices.map(({ slug }) => slug)).size).toBe(offices.length);
  });

  it.each([
    [
      'a point out of the city',
      'A,a,0901500010001,99.15,19.43,B,',
      /línea 2, columna «lon»: «99.15» cae fuera/,
    ],
    ['a point that is none', 'A,a,0901500010001,-99.15,norte,B,', /columna «lat»/],
    ['no source', 'A,a,0901500010001,-99.15,19.43,,', /columna «fuente»: «» está vacío/],
  ])('with %s is refused with its place', (_, line, message) => {
    const root = scratch();
    mkdirSync(join(root, 'data/catalogs'), { recursive: true });
    writeFileSync(
      join(root, 'data/catalogs/oficinas_fiscalia.csv'),
      `nombre,slug,clave_colonia,lon,lat,fuente,nota\n${line}\n`,
    );
    expect(() => readOffices(root)).toThrow(message);
  });
});

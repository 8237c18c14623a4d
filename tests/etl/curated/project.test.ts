/** What the project's own catalogues hold, and what of it is published. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { contactWithin } from '$lib/contract/catalogs/contact';
import { readPopulationPoints } from '../../../scripts/etl/curated/populationPoints';
import {
  cabinetRows,
  populationRows,
  serviceRows,
  surveyRows,
} from '../../../scripts/etl/curated/rows';
import { readSurveys } from '../../../scripts/etl/curated/surveys';
import { literal, openDatabase, rowsOf } from '../../../scripts/etl/io/database';
import { writeTable } from '../../../scripts/etl/publish/writeTable';
import { TABLES } from '$lib/contract/tables';
import { scratch } from '../project';
import { readCatalogs } from '../../../scripts/etl/geo/placeCatalogs';
import { cabinetIn, CATALOGS, servicesOf } from './edited';

describe('the tables', () => {
  it.each([
    'servicios',
    'sesiones',
    'acuerdos',
    'avances',
    'puntos_violeta',
    'encuestas',
    'puntos_poblacion',
  ] as const)('%s hold every line, column by column', async (name) => {
    const rows = {
      servicios: serviceRows(servicesOf('.'), 'publico'),
      ...cabinetRows(cabinetIn('.')),
      encuestas: surveyRows(readSurveys('.')),
      puntos_poblacion: populationRows(readPopulationPoints('.'), readCatalogs('.').colonias),
    }[name];
    for (const row of rows) {
      expect(Object.keys(row).toSorted()).toEqual(
        TABLES[name].columnas.map(({ nombre }) => nombre).toSorted(),
      );
    }
    const key = TABLES[name].orden[0];
    const dir = scratch();
    const db = await openDatabase();
    const { filas, archivo } = await writeTable(db, dir, name, rows);
    const ids = await rowsOf(
      db,
      `SELECT ${key} AS id FROM read_parquet(${literal(join(dir, archivo))})`,
      v.object({ id: v.string() }),
    );
    db.closeSync();
    expect(filas).toBe(rows.length);
    expect(ids.map(({ id }) => id)).toEqual(rows.map((row) => row[key]).toSorted());
  });
});

describe('what the project holds', () => {
  it('is 115 services, 10 of them to be confirmed and without contact or place in public', () => {
    const rows = serviceRows(servicesOf('.'), 'publico');
    const unconfirmed = rows.filter((row) => row['por_verificar']);
    expect(rows).toHaveLength(115);
    expect(unconfirmed).toHaveLength(10);
    for (const { telefono, whatsapp, direccion, lat, lon } of unconfirmed) {
      expect([telefono, whatsapp, direccion, lat, lon]).toEqual([null, null, null, null, null]);
    }
    expect(rows.filter((row) => row['telefono'] !== null)).toHaveLength(71);
  });

  it('says of each place of an official list under which licence it is, or that nobody says', () => {
    const official = serviceRows(servicesOf('.'), 'interno').filter(
      (row) => row['estado_verificacion'] === 'lista_oficial',
    );
    expect(official.length).toBeGreaterThan(50);
    const told = /CC BY 4\.0|no dice su licencia/;
    expect(
      official.filter((row) => !told.test(String(row['nota']))).map((row) => row['id']),
    ).toEqual([]);
  });

  it('is 6 sessions and 31 agreements, all with an address of their source but the bulletin’s', () => {
    const { sessions, agreements } = cabinetIn('.');
    expect(sessions.map(({ fecha }) => fecha)).toEqual([
      '2025-01-07',
      '2025-02-26',
      '2025-06',
      '2025-09-25',
      '2026-02-25',
      '2026-05-27',
    ]);
    expect(agreements).toHaveLength(31);
    expect(
      [...sessions, ...agreements]
        .filter((row) => row.fuente_url === null)
        .map(({ fuente }) => fuente),
    ).toEqual(Array(2).fill('Alcaldía Cuauhtémoc, boletín 626, 27 de mayo de 2026'));
    expect(agreements.at(-1)).toMatchObject({
      id: 'A037',
      fecha_sesion: '2026-05-27',
      aliados: ['IMCO', 'Abriendo Puertas', 'Casa Refugiados'],
      acuerdo: expect.stringMatching(
        /orientar, vincular, dar seguimiento, prevenir.*, capacitar, sensibilizar y canalizar/,
      ),
    });
  });

  it('is the progress of the goal of 500 Puntos Violeta, cut by cut', () => {
    const { agreements, progress, violetPoints } = cabinetIn('.');
    const goal = agreements.find(({ meta_valor }) => meta_valor === 500);
    expect(goal).toMatchObject({ id: 'A028', fecha_compromiso: '2026-06-11' });
    expect(progress.filter(({ acuerdo }) => acuerdo === 'A028').map(({ valor }) => valor)).toEqual([
      100, 300, 365, 381, 388, 400,
    ]);
    // Nobody publishes where they are.
    expect(violetPoints).toEqual([]);
  });

  it('is the women of the alcaldía, in every colonia, at points of the units', () => {
    const points = readPopulationPoints('.');
    const { alcaldias, colonias } = readCatalogs('.');
    expect(points).toHaveLength(64);
    expect(points.reduce((sum, { mujeres }) => sum + mujeres, 0)).toBe(
      alcaldias.find(({ clave }) => clave === '09015')?.mujeres,
    );
    expect(new Set(points.map(({ colonia }) => colonia))).toEqual(
      new Set(colonias.map(({ clave }) => clave)),
    );
    for (const { mujeres, ninas_8_14, poblacion, lon, lat } of points) {
      expect(mujeres).toBeLessThan(poblacion);
      expect(ninas_8_14 ?? 0).toBeLessThan(mujeres);
      expect([lon, lat].map((degrees) => Number(degrees.toFixed(4)))).toEqual([lon, lat]);
    }
    expect(points.filter(({ ninas_8_14 }) => ninas_8_14 === null)).toMatchObject([
      { unidad: '15-060' },
    ]);
  });

  it('is the national figures of reporting, from most to least', () => {
    expect(
      readSurveys('.')
        .filter(({ concepto }) => concepto === 'queja_o_denuncia')
        .map(({ ambito, valor }) => [ambito, valor]),
    ).toEqual([
      ['pareja', 13.1],
      ['escolar', 7.8],
      ['familiar', 7.1],
      ['laboral', 6.5],
      ['comunitario', 4.3],
    ]);
  });

  it('never holds the place of a refuge: not in a catalogue, not in the release', async () => {
    const db = await openDatabase();
    const files = [
      ...readdirSync(CATALOGS).map((name) => join(CATALOGS, name)),
      ...readdirSync('static/data').map((name) => join('static/data', name)),
    ].filter((path) => /\.(csv|parquet)$/.test(path));
    expect(files).toContain(join(CATALOGS, 'servicios.csv'));
    const line = v.record(v.string(), v.unknown());
    for (const path of files) {
      const from = path.endsWith('.csv')
        ? `read_csv(${literal(path)}, all_varchar = true, header = true)`
        : `read_parquet(${literal(path)})`;
      const refuges = await rowsOf(
        db,
        `SELECT * FROM (SELECT t::VARCHAR AS todo, t.* FROM ${from} t)
         WHERE todo LIKE '%refugio_contacto%' OR regexp_matches(todo, '''atiende'': [^'']*refugio')`,
        line,
      );
      if (/\/servicios\./.test(path)) expect(refuges.length, path).toBeGreaterThan(0);
      for (const refuge of refuges) {
        for (const column of ['direccion', 'colonia', 'colonia_nombre', 'alcaldia', 'lat', 'lon']) {
          expect(refuge[column] ?? null, `${path}: ${column}`).toBeNull();
        }
        for (const column of ['nombre', 'institucion', 'horario', 'nota']) {
          expect(contactWithin(String(refuge[column] ?? '')), `${path}: ${column}`).toBeNull();
        }
      }
    }
    db.closeSync();
  });
});

/** What the project's own catalogues hold, and what of it is published. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { contactWithin } from '$lib/catalogs/contact';
import { agreementRows, serviceRows, surveyRows } from '../../../scripts/etl/catalogs/rows';
import { readSurveys } from '../../../scripts/etl/catalogs/surveys';
import { literal, openDatabase, rowsOf } from '../../../scripts/etl/database';
import { writeTable } from '../../../scripts/etl/publish/writeTable';
import { TABLES } from '../../../src/lib/release/tables';
import { scratch } from '../project';
import { agreementsOf, CATALOGS, servicesOf } from './edited';

describe('the tables', () => {
  it.each(['servicios', 'acuerdos', 'encuestas'] as const)(
    '%s hold every line, column by column',
    async (name) => {
      const rows = {
        servicios: serviceRows(servicesOf('.'), 'publico'),
        acuerdos: agreementRows(agreementsOf('.')),
        encuestas: surveyRows(readSurveys('.')),
      }[name];
      for (const row of rows) {
        expect(Object.keys(row).toSorted()).toEqual(
          TABLES[name].columnas.map(({ nombre }) => nombre).toSorted(),
        );
      }
      const dir = scratch();
      const db = await openDatabase();
      const { filas, archivo } = await writeTable(db, dir, name, rows);
      const ids = await rowsOf(
        db,
        `SELECT id FROM read_parquet(${literal(join(dir, archivo))})`,
        v.object({ id: v.string() }),
      );
      db.closeSync();
      expect(filas).toBe(rows.length);
      expect(ids.map(({ id }) => id)).toEqual(rows.map((row) => row['id']).toSorted());
    },
  );
});

describe('what the project holds', () => {
  it('is 49 services, 15 of them to be confirmed and without contact or place in public', () => {
    const rows = serviceRows(servicesOf('.'), 'publico');
    const unconfirmed = rows.filter((row) => row['por_verificar']);
    expect(rows).toHaveLength(49);
    expect(unconfirmed).toHaveLength(15);
    for (const { telefono, whatsapp, direccion, lat, lon } of unconfirmed) {
      expect([telefono, whatsapp, direccion, lat, lon]).toEqual([null, null, null, null, null]);
    }
    expect(rows.filter((row) => row['telefono'] !== null)).toHaveLength(11);
  });

  it('is 37 agreements, all with an address of their source but the bulletin without a page', () => {
    const agreements = agreementsOf('.');
    expect(agreements).toHaveLength(37);
    expect(agreements.filter((row) => row.fuente_url === null)).toMatchObject([
      { id: 'A037', fuente: expect.stringMatching(/boletín 626/) },
    ]);
    expect(
      agreements
        .filter(({ acuerdo }) => acuerdo.startsWith('Corte de avance'))
        .map(({ avance_valor }) => avance_valor),
    ).toEqual([100, 300, 365, 381, 388, 400]);
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
      if (/servicios/.test(path)) expect(refuges.length, path).toBeGreaterThan(0);
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

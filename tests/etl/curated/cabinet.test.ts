/** What is published of the cabinet: nothing lost of its sources, nothing invented. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build/build';
import { CUAUHTEMOC } from '../alcaldia';
import { readCabinet } from '../../../scripts/etl/curated/cabinet';
import { readCatalogs } from '../../../scripts/etl/geo/placeCatalogs';
import { ask, casesAsLines, COLONIAS, PROJECT, scratch, writeCsv } from '../project';
import { isAbsent, shared } from '../../shared';
import { cabinetIn, CATALOGS, withEdit } from './edited';

const GATHERED = shared('data/real/apoyo/acuerdos.csv');
const absent = isAbsent(GATHERED, 'no se comparan los acuerdos con los reunidos');

describe.skipIf(absent)('what was gathered from public sources', () => {
  it('is all there: every address, every count, every state and date', () => {
    const gathered = Papa.parse<Record<string, string>>(readFileSync(GATHERED, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(gathered).toHaveLength(37);
    const { sessions, agreements, progress } = cabinetIn('.');
    const all = JSON.stringify([sessions, agreements, progress]);
    for (const row of gathered) {
      for (const address of JSON.stringify(row).match(/https?:\/\/[^\s"',;)\\]+/g) ?? []) {
        expect(all, row['id']).toContain(address);
      }
      const isCut = row['acuerdo']?.startsWith('Corte de avance');
      const id = isCut === true ? 'A028' : (row['id'] ?? '');
      const value = row['avance_valor'] ?? '';
      const on = row['avance_fecha'] ?? '';
      if (value !== '' || on !== '') {
        expect(
          progress.filter(
            ({ acuerdo, fecha, valor }) =>
              acuerdo === id &&
              valor === (value === '' ? null : Number(value)) &&
              (on === '' || fecha === on),
          ),
          row['id'],
        ).toHaveLength(1);
      }
      if (isCut === true) continue;
      const agreement = agreements.find((other) => other.id === id);
      expect(agreement, row['id']).toMatchObject({
        acuerdo: row['acuerdo'],
        tipo: row['tipo'],
        estado: row['estado'],
        responsable: row['responsable'],
        fecha_compromiso: row['fecha_compromiso'] || null,
        meta_valor: row['meta_valor'] === '' ? null : Number(row['meta_valor']),
        meta_unidad: row['meta_unidad'] || null,
      });
      expect(agreement?.fecha_sesion ?? '').toContain(row['fecha_sesion'] ?? '');
      expect(agreement?.aliados.join(';') ?? '').toBe(
        (row['aliados'] ?? '').replaceAll(/\s*;\s*/g, ';'),
      );
    }
  });
});

const INVENTED = 'tests/fixtures/puntos_violeta_inventados.csv';

describe('a list of invented Puntos Violeta', () => {
  const root = () => {
    const dir = scratch();
    cpSync(CATALOGS, join(dir, CATALOGS), { recursive: true });
    cpSync(INVENTED, join(dir, CATALOGS, 'puntos_violeta.csv'));
    return dir;
  };

  it('is refused where it would be published, by its line and with a remedy', () => {
    expect(() => cabinetIn(root())).toThrow(
      /puntos_violeta\.csv, línea 2, columna «fuente»: «inventado» .*no se publica\.\n {2}→ Borra el renglón, o construye con --profile interno\./,
    );
  });

  it('stands inside: every kind, several colonias, some by point alone', () => {
    const { violetPoints } = cabinetIn(root(), 'interno');
    expect(violetPoints).toHaveLength(33);
    expect(new Set(violetPoints.map(({ clase }) => clase)).size).toBe(6);
    expect(new Set(violetPoints.flatMap(({ colonia }) => colonia ?? [])).size).toBeGreaterThan(10);
    expect(violetPoints.some(({ colonia }) => colonia === null)).toBe(true);
    expect(violetPoints.some(({ lat }) => lat === null)).toBe(true);
  });

  it('is built into an internal release, and into no public one', async () => {
    const header = readFileSync(join(PROJECT, CATALOGS, 'puntos_violeta.csv'), 'utf8');
    const line = readFileSync(INVENTED, 'utf8')
      .split('\n')
      .find((text) => text.includes('0002,'));
    expect(line).toMatch(/,inventado,/);
    const project = withEdit('puntos_violeta.csv', header, `${header}${line}\n`);
    const dir = scratch();
    const lines = casesAsLines([
      { colonia: 'Jacarandas', delito: 'VIOLENCIA FAMILIAR', day: '2023-02-10', count: 9 },
    ]);
    const inputs = new Map([
      ['fgj_carpetas', [writeCsv(dir, lines)]],
      ['colonias', [COLONIAS]],
    ]);
    const build = (profile: 'publico' | 'interno') => {
      const out = join(dir, profile);
      return buildRelease(project, { inputs, out, profile, alcaldia: CUAUHTEMOC }).then(() => out);
    };
    await expect(build('publico')).rejects.toThrow(/puntos_violeta\.csv, línea 2/);
    expect(readdirSync(dir)).not.toContain('publico');
    const rows = await ask(
      await build('interno'),
      'puntos_violeta',
      'SELECT id, colonia FROM tabla',
      v.object({ id: v.string(), colonia: v.string() }),
    );
    expect(rows).toEqual([{ id: line?.slice(0, 5), colonia: '0901500010002' }]);
  });
});

describe('a file of the cabinet that is not there', () => {
  it('is named, and said what it must hold', () => {
    const dir = scratch();
    cpSync(CATALOGS, join(dir, CATALOGS), { recursive: true });
    writeFileSync(join(dir, CATALOGS, 'avances.csv'), '');
    expect(() => cabinetIn(dir)).toThrow(/avances\.csv, línea 1: está vacío/);
    const other = scratch();
    cpSync(CATALOGS, join(other, CATALOGS), {
      recursive: true,
      filter: (path) => !path.endsWith('sesiones.csv'),
    });
    expect(() => cabinetIn(other)).toThrow(/No se puede leer «.*sesiones\.csv».\n.*encabezado/);
  });
});

describe('a release of another alcaldía than the one whose cabinet it is', () => {
  it('has none of its sessions, agreements, progress nor Puntos Violeta', () => {
    const { sessions, agreements, progress } = cabinetIn(PROJECT);
    expect([sessions.length, agreements.length, progress.length]).toEqual([2, 3, 3]);
    const other = readCabinet(PROJECT, readCatalogs(PROJECT), 'publico', ['09003']);
    expect(other).toEqual({ sessions: [], agreements: [], progress: [], violetPoints: [] });
    const all = readCabinet(PROJECT, readCatalogs(PROJECT), 'publico', ['09003', '09015']);
    expect(all.agreements).toEqual(agreements);
  });

  it('says by line what is wrong with whose it is', () => {
    const root = withEdit('gabinetes.csv', '09015,', '15,');
    expect(() => cabinetIn(root)).toThrow(/gabinetes\.csv.*línea 2.*«alcaldia».*cinco dígitos/s);
    const two = withEdit(
      'gabinetes.csv',
      '09015,',
      '09003,Otro,https://ejemplo.invalid/otro,\n09015,',
    );
    expect(() => cabinetIn(two)).toThrow(/gabinetes\.csv tiene 2 renglones, y debe tener uno/);
  });
});

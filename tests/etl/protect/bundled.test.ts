/** The bundled release as it stands, and against successors that give it away. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { literal, openDatabase, rowsOf, type Database } from '../../../scripts/etl/io/database';
import { EtlError } from '../../../scripts/etl/io/errors';
import { auditRelease } from '../../../scripts/etl/protect/audit-release';
import { scratch } from '../project';

const BUNDLED = 'static/data';

let db: Database;
beforeAll(async () => {
  db = await openDatabase();
});
afterAll(() => {
  db.closeSync();
});

const cell = v.object({ clave: v.string(), periodo: v.string() });

const manifest = v.object({
  tablas: v.object({ observaciones: v.object({ archivo: v.string() }) }),
});

/** The file of its observations. */
const observationsOf = (dir: string): string =>
  v.parse(manifest, JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'))).tablas
    .observaciones.archivo;

/** A copy of the bundled release whose observations are what a query makes of `tabla`. */
async function successor(sql: string): Promise<string> {
  const dir = join(scratch(), 'data');
  cpSync(BUNDLED, dir, { recursive: true });
  const archivo = observationsOf(dir);
  await db.run(`CREATE OR REPLACE TEMP TABLE tabla AS
    SELECT * FROM read_parquet(${literal(join(BUNDLED, archivo))})`);
  await db.run(`COPY (${sql}) TO ${literal(join(dir, archivo))} (FORMAT parquet)`);
  return dir;
}

/** Quarters of family violence suppressed as small. */
async function smallQuarters() {
  const archivo = observationsOf(BUNDLED);
  return rowsOf(
    db,
    `SELECT clave, periodo::VARCHAR AS periodo FROM read_parquet(${literal(join(BUNDLED, archivo))})
     WHERE fuente = 'fgj_carpetas' AND indicador = 'violencia_familiar' AND nivel = 'colonia'
       AND periodo_tipo = 'trimestre' AND supresion = 'primaria'
     ORDER BY clave, periodo`,
    cell,
  );
}

/** One case of family violence more in a quarter of a colonia, whose count is then printed: 5. */
const oneMore = ({ clave, periodo }: v.InferOutput<typeof cell>) => {
  const quarter = `DATE ${literal(periodo)}`;
  const isCell = `nivel = 'colonia' AND periodo_tipo = 'trimestre' AND periodo = ${quarter}`;
  const holds = `CASE periodo_tipo WHEN 'mes' THEN periodo = ${quarter}
    WHEN 'trimestre' THEN periodo = ${quarter}
    WHEN 'anio' THEN year(periodo) = year(${quarter})
    ELSE year(${quarter}) - year(periodo) BETWEEN 0 AND 2 END`;
  const grows = `(nivel = 'colonia' AND clave = ${literal(clave)} AND indicador = 'violencia_familiar'
    OR nivel = 'alcaldia' AND clave = '09015' AND indicador IN ('violencia_familiar', 'violencia_total'))
    AND fuente = 'fgj_carpetas' AND ${holds}`;
  return `SELECT * REPLACE (
    (CASE WHEN ${grows} AND ${isCell} THEN 5 WHEN ${grows} THEN n + 1 ELSE n END)::INTEGER AS n,
    CASE WHEN ${grows} AND ${isCell} THEN 'ninguna' ELSE supresion END AS supresion) FROM tabla`;
};

/** Whether nothing can be recovered of a release, nor do its numbers contradict one another. */
async function passes(dir: string): Promise<boolean> {
  try {
    return (await auditRelease(dir)).recuperables === 0;
  } catch (thrown) {
    if (thrown instanceof EtlError) return false;
    throw thrown;
  }
}

describe('the bundled release', () => {
  it('gives no cell away, alone or after itself', async () => {
    const alone = await auditRelease(BUNDLED);
    expect(alone).toMatchObject({ recuperables: 0, intervalo_minimo: 2 });
    expect(alone.suprimidas_primarias).toBeGreaterThan(0);
    expect(await auditRelease(BUNDLED, BUNDLED)).toEqual(alone);
  }, 60_000);

  it('is given away by a successor that passes alone: one case more, and 5 where it said 1–4', async () => {
    for (const quarter of await smallQuarters()) {
      const dir = await successor(oneMore(quarter));
      if (!(await passes(dir))) continue;
      const both = await auditRelease(dir, BUNDLED);
      expect(both.recuperables).toBeGreaterThan(0);
      return;
    }
    throw new Error('Ninguna celda chica puede mostrarse sola: la prueba no prueba nada.');
  }, 120_000);

  it('is refused with one suppressed cell put back', async () => {
    const [quarter] = await smallQuarters();
    const isCell = `clave = ${literal(quarter?.clave ?? '')} AND periodo_tipo = 'trimestre'
      AND periodo = DATE ${literal(quarter?.periodo ?? '')} AND indicador = 'violencia_familiar'`;
    const dir = await successor(`SELECT * REPLACE (
      (CASE WHEN ${isCell} THEN 2 ELSE n END)::INTEGER AS n,
      CASE WHEN ${isCell} THEN 'ninguna' ELSE supresion END AS supresion) FROM tabla`);
    expect(await passes(dir)).toBe(false);
  }, 60_000);

  it('is refused with rows finer than its profile allows', async () => {
    const dir = await successor(`FROM tabla UNION ALL
      SELECT * REPLACE ('feminicidio' AS indicador, 9 AS n, 'ninguna' AS supresion) FROM tabla
      WHERE fuente = 'fgj_carpetas' AND indicador = 'violencia_familiar' AND nivel = 'colonia'
        AND periodo_tipo = 'anio'`);
    await expect(auditRelease(dir)).rejects.toThrow(
      /cuenta feminicidio en 09\d+ por anio.* más fino de lo que el perfil público permite/,
    );
  });
});

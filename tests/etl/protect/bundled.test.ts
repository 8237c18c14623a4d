/** The bundled release as it stands, and what would give it away. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { literal, openDatabase, type Database } from '../../../scripts/etl/io/database';
import { auditRelease } from '../auditRelease';
import { BUNDLED, passes, smallQuarters, successorOf } from './bundledSuccessors';

let db: Database;
beforeAll(async () => {
  db = await openDatabase();
});
afterAll(() => {
  db.closeSync();
});

describe('the bundled release', () => {
  it('gives no cell away, alone or after itself', async () => {
    const alone = await auditRelease(BUNDLED);
    expect(alone).toMatchObject({ recuperables: 0, intervalo_minimo: 2 });
    expect(alone.suprimidas_primarias).toBeGreaterThan(0);
    expect(await auditRelease(BUNDLED, BUNDLED)).toEqual(alone);
  }, 60_000);

  it('is refused with one suppressed cell put back', async () => {
    const [quarter] = await smallQuarters(db);
    const isCell = `clave = ${literal(quarter?.clave ?? '')} AND periodo_tipo = 'trimestre'
      AND periodo = DATE ${literal(quarter?.periodo ?? '')} AND indicador = 'violencia_familiar'`;
    const dir = await successorOf(
      db,
      `SELECT * REPLACE (
      (CASE WHEN ${isCell} THEN 2 ELSE n END)::INTEGER AS n,
      CASE WHEN ${isCell} THEN 'ninguna' ELSE supresion END AS supresion) FROM tabla`,
    );
    expect(await passes(dir)).toBe(false);
  }, 60_000);

  it('is refused with rows finer than its profile allows', async () => {
    const dir = await successorOf(
      db,
      `FROM tabla UNION ALL
      SELECT * REPLACE ('feminicidio' AS indicador, 9 AS n, 'ninguna' AS supresion) FROM tabla
      WHERE fuente = 'fgj_carpetas' AND indicador = 'violencia_familiar' AND nivel = 'colonia'
        AND periodo_tipo = 'anio'`,
    );
    await expect(auditRelease(dir)).rejects.toThrow(
      /cuenta feminicidio en 09\d+ por anio.* más fino de lo que el perfil público permite/,
    );
  });
});

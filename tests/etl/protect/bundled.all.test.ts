/** A successor of the bundled release that passes alone, and gives it away beside it. */
import type * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { literal, openDatabase, type Database } from '../../../scripts/etl/io/database';
import { auditRelease } from '../auditRelease';
import { BUNDLED, passes, smallQuarters, successorOf, type cell } from './bundledSuccessors';

let db: Database;
beforeAll(async () => {
  db = await openDatabase();
});
afterAll(() => {
  db.closeSync();
});

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

describe('the bundled release', () => {
  it('is given away by a successor that passes alone: one case more, and 5 where it said 1–4', async () => {
    for (const quarter of await smallQuarters(db)) {
      const dir = await successorOf(db, oneMore(quarter));
      if (!(await passes(dir))) continue;
      const both = await auditRelease(dir, BUNDLED);
      expect(both.recuperables).toBeGreaterThan(0);
      return;
    }
    throw new Error('Ninguna celda chica puede mostrarse sola: la prueba no prueba nada.');
  }, 120_000);
});

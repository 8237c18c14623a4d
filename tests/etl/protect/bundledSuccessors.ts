/** Successors of the bundled release, made of its own rows. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { literal, rowsOf, type Database } from '../../../scripts/etl/io/database';
import { EtlError } from '../../../scripts/etl/io/errors';
import { auditRelease } from '../auditRelease';
import { scratch } from '../project';

export const BUNDLED = 'static/data';

export const cell = v.object({ clave: v.string(), periodo: v.string() });

const manifest = v.object({
  tablas: v.object({ observaciones: v.object({ archivo: v.string() }) }),
});

/** The file of its observations. */
const observationsOf = (dir: string): string =>
  v.parse(manifest, JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'))).tablas
    .observaciones.archivo;

/** A copy of the bundled release whose observations are what a query makes of `tabla`. */
export async function successorOf(db: Database, sql: string): Promise<string> {
  const dir = join(scratch(), 'data');
  cpSync(BUNDLED, dir, { recursive: true });
  const archivo = observationsOf(dir);
  await db.run(`CREATE OR REPLACE TEMP TABLE tabla AS
    SELECT * FROM read_parquet(${literal(join(BUNDLED, archivo))})`);
  await db.run(`COPY (${sql}) TO ${literal(join(dir, archivo))} (FORMAT parquet)`);
  return dir;
}

/** Quarters of family violence suppressed as small. */
export async function smallQuarters(db: Database) {
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

/** Whether nothing can be recovered of a release, nor do its numbers contradict one another. */
export async function passes(dir: string): Promise<boolean> {
  try {
    return (await auditRelease(dir)).recuperables === 0;
  } catch (thrown) {
    if (thrown instanceof EtlError) return false;
    throw thrown;
  }
}

/** Hidden counts replaced by others that print the same change no byte of a release; and what is said of true counts is listed. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import { auditRelease } from '../auditRelease';
import { boundsOf } from '../../../scripts/etl/cells/attacker';
import { trueCounts } from '../../../scripts/etl/protect/balance';
import { publishes } from '../../../scripts/etl/cells/publication';
import { catalogueRules } from '../catalogueRules';
import { observationName } from '../../../scripts/etl/cells/cellNames';
import { propagate } from '../../../scripts/etl/solve/propagate';
import { systemsOf } from '../../../scripts/etl/cells/relations';
import { loadSolver } from '../../../scripts/etl/solve/solver';
import { WholeWalk } from '../../../scripts/etl/audit/wholeWalk';
import { buildRelease } from '../../../scripts/etl/build/build';
import type { Observation } from '../../../scripts/etl/count/observation';
import { literal, openDatabase } from '../../../scripts/etl/io/database';
import { CUAUHTEMOC } from '../alcaldia';
import {
  ask,
  casesAsLines,
  COLONIAS,
  contents,
  PROJECT,
  readRelease,
  scratch,
  writeCsv,
} from '../project';

const K = 5;

/** What the counted observations are replaced by, once the first build is done. */
const swap = vi.hoisted(
  (): { by: ((rows: readonly Observation[]) => Promise<readonly Observation[]>) | null } => ({
    by: null,
  }),
);

vi.mock(import('../../../scripts/etl/build/countSource'), async (load) => {
  const real = await load();
  return {
    ...real,
    countSource: async (...given) => {
      const counted = await real.countSource(...given);
      return swap.by === null
        ? counted
        : { ...counted, observations: await swap.by(counted.observations) };
    },
  };
});

const printedRow = v.object({
  fuente: v.string(),
  indicador: v.string(),
  clave: v.string(),
  periodo_tipo: v.picklist(['mes', 'trimestre', 'anio', 'trienio', 'lapso']),
  periodo: v.string(),
  sexo: v.string(),
  edad: v.string(),
  supresion: v.picklist(['ninguna', 'primaria', 'complementaria']),
});

/** Other whole counts that print what the release in a folder prints. */
async function others(rows: readonly Observation[], out: string): Promise<readonly Observation[]> {
  const table = await ask(
    out,
    'observaciones',
    'SELECT * REPLACE (periodo::VARCHAR AS periodo) FROM tabla',
    printedRow,
  );
  const signs = new Map(table.map((row) => [observationName(row), row.supresion]));
  const structure = {
    alcaldiaOf: (clave: string) => clave.slice(0, 5),
    parentOf: catalogueRules.parentOf,
  };
  const highs = await loadSolver();
  const made = rows.map((row) => ({ ...row }));
  const isPublished = (row: Omit<Observation, 'n'>) =>
    publishes('publico', row, catalogueRules) && signs.has(observationName(row));
  const whole = rows.map((row) => ({ ...row }));
  for (const system of systemsOf(whole, structure, isPublished)) {
    const counts = trueCounts(system);
    const suppressions = system.names.map((name) => signs.get(name) ?? 'ninguna');
    const bounds = propagate(
      system,
      system.kinds.map((kind, cell) =>
        boundsOf(kind, suppressions[cell] ?? 'ninguna', counts[cell] ?? 0, K),
      ),
    );
    const walk = new WholeWalk(highs, system, bounds, counts);
    const isHidden = (cell: number) => suppressions[cell] !== 'ninguna';
    if (!system.names.some((_, cell) => isHidden(cell))) continue;
    for (let step = 0; step < 30; step++) walk.step(isHidden);
    system.rows.forEach((row, cell) => {
      const own = made[row];
      if (own !== undefined) own.n = walk.counts[cell] ?? own.n;
    });
  }
  return made;
}

const cases = [2019, 2020, 2021, 2022, 2023, 2024].flatMap((year) =>
  ['02-10', '05-10', '08-10', '11-10'].flatMap((day, quarter) => [
    {
      colonia: 'Ampl. Jacarandas',
      delito: 'VIOLENCIA FAMILIAR',
      day: `${year}-${day}`,
      count: quarter === 0 ? 3 : 9,
    },
    {
      colonia: 'Los Sauces',
      delito: 'VIOLENCIA FAMILIAR',
      day: `${year}-${day}`,
      count: quarter === 1 ? 2 : 8,
    },
    {
      colonia: 'Ampl. Jacarandas',
      delito: 'ABUSO SEXUAL',
      day: `${year}-${day}`,
      count: 1 + (quarter % 2),
    },
    { colonia: 'Los Sauces', delito: 'ABUSO SEXUAL', day: `${year}-${day}`, count: 3 },
    { colonia: 'En ninguna', delito: 'VIOLENCIA FAMILIAR', day: `${year}-${day}`, count: 2 },
  ]),
);

const build = (dir: string, out: string) =>
  buildRelease(PROJECT, {
    inputs: new Map([
      ['fgj_carpetas', [writeCsv(dir, casesAsLines(cases))]],
      ['colonias', [COLONIAS]],
    ]),
    out,
    profile: 'publico',
    alcaldia: CUAUHTEMOC,
    // More than half of its cases are of no colonia of the alcaldía.
    accepted: new Set(['colonias:fgj_carpetas']),
  });

describe('hidden counts', () => {
  it('replaced by others that print the same change no byte of the release', async () => {
    const dir = scratch();
    const out = join(dir, 'data');
    await build(dir, out);
    await build(dir, out);
    const before = contents(out);
    let replaced = 0;
    swap.by = async (rows) => {
      const made = await others(rows, out);
      replaced += made.filter(({ n }, at) => n !== rows[at]?.n).length;
      return made;
    };
    await build(dir, out);
    swap.by = null;
    expect(replaced).toBeGreaterThanOrEqual(10);
    expect(contents(out)).toEqual(before);
  }, 120_000);
});

describe('what a release says of true counts', () => {
  /** A copy of a release in which a table is what a query makes of it. */
  async function planted(from: string, table: 'calidad', sql: string): Promise<string> {
    const dir = join(scratch(), 'data');
    cpSync(from, dir, { recursive: true });
    const archivo = readRelease(dir).tablas[table].archivo;
    const db = await openDatabase();
    await db.run(
      `CREATE TABLE tabla AS SELECT * FROM read_parquet(${literal(join(from, archivo))})`,
    );
    await db.run(`COPY (${sql}) TO ${literal(join(dir, archivo))} (FORMAT parquet)`);
    db.closeSync();
    return dir;
  }

  it('is a constraint: as few cases of no colonia as there are tell what hides among them', async () => {
    const dir = scratch();
    const out = join(dir, 'data');
    await build(dir, out);
    expect((await auditRelease(out)).recuperables).toBe(0);
    const told = await planted(
      out,
      'calidad',
      `SELECT * REPLACE (CASE WHEN regla = 'sin_colonia' THEN 0 ELSE filas END AS filas) FROM tabla`,
    );
    const outcome = await auditRelease(told).then(
      ({ recuperables }) => recuperables,
      (thrown: unknown) => String(thrown),
    );
    expect(outcome).not.toBe(0);
  }, 60_000);

  it('is refused where the audit does not reckon with it', async () => {
    const dir = scratch();
    const out = join(dir, 'data');
    await build(dir, out);
    const [colonia] = await ask(
      out,
      'colonias',
      'SELECT clave FROM tabla LIMIT 1',
      v.object({ clave: v.string() }),
    );
    const row = `SELECT * REPLACE ('casos_de_noche' AS regla, '${colonia?.clave}' AS clave) FROM tabla LIMIT 1`;
    const dirty = await planted(out, 'calidad', `FROM tabla UNION ALL (${row})`);
    await expect(auditRelease(dirty)).rejects.toThrow(/la regla «casos_de_noche» de calidad/);
    const manifest = join(out, 'manifest.json');
    const stated = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, stated.replace('"lugares": {', '"casos_por_calle": {'));
    await expect(auditRelease(out)).rejects.toThrow(/la tabla «casos_por_calle»/);
  }, 60_000);
});

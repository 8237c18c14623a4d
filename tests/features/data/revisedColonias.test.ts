/**
 * What changed colonia by colonia comes of counts that two releases print, and of nothing else: over pairs of
 * releases whose hidden counts vary, it does not, and it is what anybody can count who holds both.
 */
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { revisedColonias } from '$features/data/queries/revisedColonias';
import type { PublishedObservation } from '../../../scripts/etl/count/observation';
import type { Revision } from '../../../scripts/etl/revise/revision';
import { revisionTable } from '../../../scripts/etl/revise/revisionTable';

const OLDER = '2026-06-30-publico-0a1b2c3d';
const COLONIAS = ['0901500010007', '0901500010012', '0901500010033'];
const OTHER = '0901600010001';
const INDICATORS = ['violencia_familiar', 'violacion'];
const PERIODS = ['2022-01-01', '2023-01-01'];

const PLACES = [...COLONIAS, OTHER].flatMap((clave) =>
  INDICATORS.flatMap((indicador) => PERIODS.map((periodo) => ({ clave, indicador, periodo }))),
);

/** A count as it is, and whether its release prints it. */
interface Held {
  readonly n: number;
  readonly printed: boolean;
}

const published = (cells: readonly Held[]): readonly PublishedObservation[] =>
  cells.map(({ n, printed }, at) => {
    const { clave = '', indicador = '', periodo = '' } = PLACES[at] ?? {};
    return {
      fuente: 'fgj_carpetas',
      indicador,
      nivel: 'colonia',
      clave,
      periodo_tipo: 'anio',
      periodo,
      sexo: 'total',
      edad: 'total',
      n: printed ? n : null,
      supresion: printed ? 'ninguna' : 'complementaria',
    };
  });

const revisionsOf = (before: readonly Held[], after: readonly Held[]): readonly Revision[] =>
  revisionTable(
    {
      publicacion: OLDER,
      observaciones: published(before),
      revisiones: [],
    },
    published(after),
    [],
  );

const db = { instance: null as DuckDBInstance | null };
beforeAll(async () => {
  db.instance = await DuckDBInstance.create();
});
afterAll(() => db.instance?.closeSync());

const quoted = (value: string | number | null) =>
  value === null ? 'NULL' : typeof value === 'number' ? String(value) : `'${value}'`;

/** The answer of the page's own SQL. */
async function asked(revisions: readonly Revision[]) {
  if (db.instance === null) throw new Error('No hay base de datos.');
  const connection = await db.instance.connect();
  try {
    await connection.run(`
      CREATE OR REPLACE TABLE colonias AS
      SELECT clave, 'Colonia ' || right(clave, 2) AS nombre, left(clave, 5) AS alcaldia
      FROM (VALUES ${[...COLONIAS, OTHER].map((clave) => `('${clave}')`).join(', ')}) t(clave);
      CREATE OR REPLACE TABLE revisiones (fuente VARCHAR, comparacion VARCHAR, de VARCHAR, a VARCHAR,
        indicador VARCHAR, nivel VARCHAR, clave VARCHAR, periodo_tipo VARCHAR, periodo DATE,
        antes INTEGER, despues INTEGER)`);
    const rows = revisions.map((row) =>
      [
        ...[row.fuente, row.comparacion, row.de, row.a, row.indicador, row.nivel, row.clave],
        ...[row.periodo_tipo, row.periodo, row.antes, row.despues],
      ].map(quoted),
    );
    if (rows.length > 0) {
      await connection.run(
        `INSERT INTO revisiones VALUES ${rows.map((row) => `(${row.join(', ')})`).join(', ')}`,
      );
    }
    const { sql } = revisedColonias({ alcaldia: '09015' });
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
  }
}

/** The same from the two releases side by side, by other rules than those of the table and of the query. */
function side(before: readonly Held[], after: readonly Held[]) {
  return COLONIAS.flatMap((clave) => {
    const moved = PLACES.flatMap((place, at) => {
      const [then, now] = [before[at], after[at]];
      const isSeen = then?.printed === true && now?.printed === true;
      const by = isSeen ? now.n - then.n : 0;
      return place.clave === clave && by !== 0 ? [{ ...place, by }] : [];
    });
    if (moved.length === 0) return [];
    const series = (sign: number) =>
      new Set(moved.filter(({ by }) => Math.sign(by) === sign).map(({ indicador }) => indicador))
        .size;
    const greatest = Math.max(...moved.map(({ by }) => Math.abs(by)));
    return [
      {
        clave,
        nombre: `Colonia ${clave.slice(-2)}`,
        de: OLDER,
        suben: series(1),
        bajan: series(-1),
        cuentas: moved.length,
        tramo: greatest >= 20 ? '20-' : greatest >= 5 ? '5-19' : '1-4',
      },
    ];
  });
}

const byKey = <Row extends { readonly clave?: unknown }>(rows: readonly Row[]) =>
  rows.toSorted((a, b) => String(a.clave).localeCompare(String(b.clave)));

const held = fc.record({ n: fc.integer({ min: 0, max: 40 }), printed: fc.boolean() });
const cells = fc.array(held, { minLength: PLACES.length, maxLength: PLACES.length });

describe('what changed colonia by colonia', () => {
  it('is what anybody counts who holds both releases, over any pair of them', async () => {
    await fc.assert(
      fc.asyncProperty(cells, cells, async (before, after) => {
        const rows = await asked(revisionsOf(before, after));
        expect(byKey(rows)).toEqual(byKey(side(before, after)));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same whatever the counts that either release hides', async () => {
    const others = fc.array(fc.integer({ min: 0, max: 400 }), {
      minLength: PLACES.length,
      maxLength: PLACES.length,
    });
    await fc.assert(
      fc.asyncProperty(cells, cells, others, others, async (before, after, older, newer) => {
        const shown = before.map((cell, at) => cell.printed && after[at]?.printed === true);
        const hidden = (own: readonly Held[], instead: readonly number[]) =>
          own.map((cell, at) => (shown[at] === true ? cell : { ...cell, n: instead[at] ?? 0 }));
        expect(await asked(revisionsOf(hidden(before, older), hidden(after, newer)))).toEqual(
          await asked(revisionsOf(before, after)),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('is of no alcaldía, of no earlier comparison, of no files of a source and of no other alcaldía', async () => {
    const none = PLACES.map(() => ({ n: 10, printed: true }));
    const more = PLACES.map(() => ({ n: 12, printed: true }));
    const rows = revisionsOf(none, more);
    expect(rows).toHaveLength(PLACES.length);
    const [first] = rows;
    if (first === undefined) throw new Error('No hay revisiones.');
    expect(
      await asked([
        { ...first, nivel: 'alcaldia', clave: '09015' },
        { ...first, a: '2026-07-31-publico-88e296af' },
        { ...first, comparacion: 'cosecha' },
        { ...first, clave: OTHER },
      ]),
    ).toEqual([]);
    expect(await asked([])).toEqual([]);
  });

  it('names first the colonia with most, and tells how much as a range', async () => {
    const at = (n: readonly number[]) =>
      PLACES.map((_, place) => ({ n: n[place] ?? 50, printed: true }));
    const rows = await asked(revisionsOf(at([]), at([51, 50, 50, 50, 54, 50, 45, 50, 90])));
    expect(rows.map(({ clave, suben, bajan, tramo }) => [clave, suben, bajan, tramo])).toEqual([
      [COLONIAS[1], 1, 1, '5-19'],
      [COLONIAS[0], 1, 0, '1-4'],
      [COLONIAS[2], 1, 0, '20-'],
    ]);
  });
});

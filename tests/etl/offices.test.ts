/** Invented carpetas around one office: what its circle has beyond its ring, by colonia, and only beyond a busy street. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { countOffices } from '../../scripts/etl/count/offices';
import { inWork, openDatabase } from '../../scripts/etl/database';
import { createTables } from '../../scripts/etl/publish/writeTables';

/** North of the office by so many metres. */
const north = (metres: number) => 19.4 + metres / 111_195;

interface Around {
  readonly near: number;
  /** Of those in the circle, in the colonia beside the office's. */
  readonly beside: number;
  readonly ring: number;
}

async function excessOf({ near, beside, ring }: Around) {
  const root = mkdtempSync(join(tmpdir(), 'atlas-offices-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'data/catalogs'), { recursive: true });
  writeFileSync(
    join(root, 'data/catalogs/oficinas_fiscalia.csv'),
    'slug,nombre,lon,lat\noficina,la oficina,-99.1,19.4\n',
  );
  const db = await openDatabase();
  onTestFinished(() => db.closeSync());
  await createTables(db);
  await inWork(db, async () => {
    const cases = (n: number, metres: number, colonia: string, day: string) =>
      `SELECT 'abuso' AS indicador, ${colonia} AS colonia, DATE '${day}' AS fecha, -99.1 AS lon, ${north(metres)} AS lat FROM range(${n})`;
    await db.run(`
      CREATE TABLE casos AS ${[
        cases(near - beside, 0, "'0901500010001'", '2021-01-01'),
        cases(beside, 299, "'0901500010002'", '2023-12-31'),
        cases(ring, 301, 'NULL', '2022-06-01'),
        cases(500, 901, "'0901500010001'", '2022-06-01'),
        cases(500, 0, "'0901500010001'", '2024-01-01'),
      ].join(' UNION ALL ')};
      CREATE TABLE sumandos AS SELECT 'abuso' AS parte, unnest(['abuso', 'sexual']) AS indicador;
      CREATE TABLE celdas AS SELECT 'sexual' AS indicador, nivel, clave, 'trienio' AS periodo_tipo,
          DATE '2021-01-01' AS periodo, DATE '2024-01-01' AS hasta
        FROM (VALUES ('colonia', '0901500010001'), ('colonia', '0901500010002'), ('alcaldia', '09015')) t(nivel, clave)`);
    await countOffices(db, root, 'fuente');
  });
  const rows = await db.run(
    'SELECT indicador, right(colonia, 1) AS colonia, periodo::VARCHAR AS periodo, n, n_min, n_max FROM oficinas ORDER BY colonia',
  );
  return (await rows.getRowsJson()).map((row) => row.join(' '));
}

const cases: readonly [string, Around, readonly string[]][] = [
  [
    'what is beyond the ring, to the nearest five',
    { near: 100, beside: 0, ring: 160 },
    ['sexual 1 2021-01-01 80 78 82'],
  ],
  [
    'each colonia its share',
    { near: 100, beside: 25, ring: 80 },
    ['sexual 1 2021-01-01 70 68 72', 'sexual 2 2021-01-01 25 23 27'],
  ],
  ['no share under ten', { near: 60, beside: 10, ring: 80 }, ['sexual 1 2021-01-01 40 38 42']],
  ['nothing of a busy street', { near: 80, beside: 0, ring: 400 }, []],
];

test.each(cases)('%s', async (_, around, told) => {
  expect(await excessOf(around)).toEqual(told);
});

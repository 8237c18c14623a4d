/** SQL that nobody has read before, in an engine that is locked: what it answers, and what it can't be made to do. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Backend } from '$lib/engine/backend';
import { EngineError, QueryError, TooMuchError, UnshownColumnError } from '$lib/engine/errors';
import { openFreeEngine, type FreeEngine } from '$lib/engine/freeEngine';
import type { FreeResult } from '$lib/engine/freeResult';
import { MOST_SQL_BYTES } from '$lib/engine/freeSql';
import { startInProcess } from '$lib/engine/node';
import { readRelease } from '$lib/engine/readRelease';
import { writeRelease, type SyntheticRelease } from './syntheticRelease';

const never = new AbortController().signal;

let release: SyntheticRelease;
const start = vi.fn<() => Promise<Backend>>(startInProcess);
let engine: FreeEngine;

beforeAll(async () => {
  release = await writeRelease({
    alcaldias: [
      { clave: '09015', nombre: 'Cuauhtémoc', poblacion: 500_000, mujeres: 260_000 },
      { clave: '09016', nombre: 'Miguel Hidalgo', poblacion: 400_000, mujeres: null },
    ],
  });
  engine = openFreeEngine({ release: readRelease(release.directory), start, report: () => {} });
});

afterAll(async () => {
  await engine.close();
  await release.remove();
});

const rowsOf = ({ columns, length }: FreeResult) =>
  Array.from({ length }, (_, row) =>
    Object.fromEntries(columns.map(({ name, values }) => [name, values[row]])),
  );

const refusal = async (sql: string): Promise<string> => {
  const thrown: unknown = await engine.run(sql, never).catch((cause: unknown) => cause);
  expect(thrown, sql).toBeInstanceOf(QueryError);
  return thrown instanceof QueryError ? String(thrown.cause) : '';
};

describe('what it answers', () => {
  it('is the rows of the release, as native DuckDB gives them', async () => {
    const sql = 'SELECT clave, nombre, mujeres FROM alcaldias ORDER BY clave';
    expect(rowsOf(await engine.run(sql, never))).toEqual(await release.runNatively(sql));
  });

  it('names the type of each column, and reads sums and decimals exactly', async () => {
    const { columns } = await engine.run(
      `SELECT sum(poblacion) AS suma, -sum(poblacion) AS menos, avg(poblacion) AS media,
        1.25::DECIMAL(10,2) AS precio, 9007199254740993::BIGINT AS largo, DATE '2024-02-29' AS dia,
        TIMESTAMP '2024-02-29 10:20:30.5' AS hora, TIME '10:20:30' AS reloj, true AS verdad,
        NULL AS nada, 'á'::VARCHAR AS letra, 3::TINYINT AS chico
      FROM alcaldias`,
      never,
    );
    expect(columns.map(({ name, type, kind, values }) => [name, type, kind, values[0]])).toEqual([
      ['suma', 'HUGEINT', 'integer', 900_000],
      ['menos', 'HUGEINT', 'integer', -900_000],
      ['media', 'DOUBLE', 'number', 450_000],
      ['precio', 'DECIMAL(10,2)', 'number', 1.25],
      ['largo', 'BIGINT', 'text', '9007199254740993'],
      ['dia', 'DATE', 'date', '2024-02-29'],
      ['hora', 'TIMESTAMP', 'text', '2024-02-29 10:20:30.5'],
      ['reloj', 'TIME', 'text', '10:20:30'],
      ['verdad', 'BOOLEAN', 'boolean', true],
      ['nada', 'INTEGER', 'integer', null],
      ['letra', 'VARCHAR', 'text', 'á'],
      ['chico', 'TINYINT', 'integer', 3],
    ]);
  });

  it('tells two columns of one name apart', async () => {
    const { columns } = await engine.run('SELECT 1 AS a, 2 AS A, 3 AS a', never);
    expect(columns.map(({ name }) => name)).toEqual(['a', 'A_2', 'a_3']);
  });

  it.each([
    'SELECT [1, 2] AS l',
    "SELECT {'a': 1} AS l",
    'SELECT INTERVAL 1 DAY AS l',
    "SELECT 'a'::ENUM('a') AS l",
  ])('is refused where no cell holds it: %s', async (sql) => {
    const answer = engine.run(sql, never);
    await expect(answer).rejects.toThrow(UnshownColumnError);
    await expect(answer).rejects.toMatchObject({ column: 'l' });
  });

  it('is refused where it is larger than the page can hold, and the next one is answered', async () => {
    const sql = "SELECT repeat('x', 1000) AS a FROM range(100000)";
    await expect(engine.run(sql, never)).rejects.toThrow(TooMuchError);
    expect(rowsOf(await engine.run('SELECT 1 AS a', never))).toEqual([{ a: 1 }]);
  });
});

describe('locked, it', () => {
  it.each([
    ["COPY alcaldias TO 'a.csv'", /COPY TO is disabled/],
    ["COPY (SELECT 1) TO 'a.parquet' (FORMAT PARQUET)", /COPY TO is disabled/],
    ["EXPORT DATABASE 'a'", /disabled/],
    ["ATTACH 'a.db'", /disabled/],
    ['LOAD httpfs', /disabled/],
    ["SELECT * FROM read_parquet('https://example.org/a.parquet')", /disabled/],
    ["SELECT * FROM read_csv_auto('/etc/hostname')", /disabled/],
    ["SELECT * FROM 'https://example.org/a.csv'", /disabled/],
    ["SELECT * FROM glob('*')", /disabled/],
    ['SET enable_external_access = true', /locked/],
    ['RESET lock_configuration', /locked/],
    ['SET threads = 2', /locked/],
  ])('refuses %s', async (sql, said) => {
    expect(await refusal(sql)).toMatch(said);
  });

  it('does not read even the files of its release again', async () => {
    const { archivo = '' } = release.manifest.tablas.alcaldias ?? {};
    expect(await refusal(`SELECT * FROM read_parquet('${archivo}')`)).toMatch(/disabled/);
  });
});

describe('what kills an engine', () => {
  it('is never a text that is too long: none of more than 32 KB is sent to it', async () => {
    const padded = (bytes: number) => `SELECT 1 AS a --${'x'.repeat(bytes - 16)}`;
    expect(rowsOf(await engine.run(padded(MOST_SQL_BYTES), never))).toEqual([{ a: 1 }]);
    await expect(engine.run(padded(MOST_SQL_BYTES + 1), never)).rejects.toThrow(RangeError);
    // In bytes, not in letters.
    await expect(engine.run(`SELECT '${'ñ'.repeat(17_000)}'`, never)).rejects.toThrow(RangeError);
  });

  it('is a trap of its own (RuntimeError): the next question starts another, locked too', async () => {
    await engine.close();
    start.mockImplementationOnce(async () => {
      const backend = await startInProcess();
      return {
        ...backend,
        execute: (sql, ...others) =>
          sql === 'SELECT mortal'
            ? Promise.reject(new EngineError('RuntimeError: memory access out of bounds'))
            : backend.execute(sql, ...others),
      };
    });
    await engine.run('SELECT 1', never);
    const before = start.mock.calls.length;
    await expect(engine.run('SELECT mortal', never)).rejects.toThrow(EngineError);
    expect(rowsOf(await engine.run('SELECT count(*) AS n FROM alcaldias', never))).toEqual([
      { n: 2 },
    ]);
    expect(start.mock.calls.length).toBe(before + 1);
    expect(await refusal('SET threads = 2')).toMatch(/locked/);
  });

  it('may be a mere refusal: it is asked whether it still answers', async () => {
    await expect(engine.run(`SELECT 1${'+1'.repeat(10_000)}`, never)).rejects.toThrow(
      /Max expression depth/,
    );
    expect(rowsOf(await engine.run('SELECT 1 AS a', never))).toEqual([{ a: 1 }]);
  });

  it('is never a word of the query that the engine quotes', async () => {
    const before = start.mock.calls.length;
    expect(await refusal('SELECT unreachable FROM alcaldias')).toMatch(/unreachable/);
    expect(await refusal("SELECT nada, 'out of memory' FROM alcaldias")).toMatch(/out of memory/);
    expect(start.mock.calls.length).toBe(before);
  });
});

describe('a query that is cancelled', () => {
  it('ends with the reason, and the same engine answers the next one', async () => {
    await engine.run('SELECT 1', never);
    const before = start.mock.calls.length;
    const cancelling = new AbortController();
    const endless = engine.run(
      'SELECT count(*) FROM range(100000000000) AS r(i) WHERE i % 7 = 3',
      abortedAtLook(cancelling, 4),
    );
    await expect(endless).rejects.toMatchObject({ name: 'AbortError' });
    expect(rowsOf(await engine.run('SELECT 1 AS a', never))).toEqual([{ a: 1 }]);
    expect(start.mock.calls.length).toBe(before);
  });

  it('is not begun with a signal that was given before', async () => {
    await expect(engine.run('SELECT 1', AbortSignal.abort('ya no'))).rejects.toBe('ya no');
  });

  it('of an engine that does not stop ends that too', async () => {
    const stuck: Backend = {
      register: async () => {},
      execute: (sql) => (sql === 'SELECT lento' ? new Promise(() => {}) : startedOnce(sql)),
      close: vi.fn<Backend['close']>(async () => {}),
    };
    const own = openFreeEngine({
      release: readRelease(release.directory),
      start: async () => stuck,
      report: () => {},
    });
    const cancelling = new AbortController();
    const slow = own.run('SELECT lento', cancelling.signal);
    setTimeout(() => cancelling.abort('ya no'), 300);
    await expect(slow).rejects.toBe('ya no');
    await own.close();
    expect(stuck.close).toHaveBeenCalledTimes(1);
  });
});

/** Whatever it is asked, nothing comes back but an error: this engine is stuck for good. */
const startedOnce = (sql: string): Promise<Uint8Array> =>
  sql === 'SELECT 1' ? new Promise(() => {}) : Promise.resolve(new Uint8Array());

/** A query blocks this thread, so no timer can abort it: a look at the signal does. */
function abortedAtLook(controller: AbortController, look: number): AbortSignal {
  const { signal } = controller;
  let looks = 0;
  return new Proxy(signal, {
    get(target, name) {
      if (name === 'aborted' && (looks += 1) === look) controller.abort();
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

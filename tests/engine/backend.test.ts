/** The real engine, on this thread: what an abort and an error do inside DuckDB. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { executeInSlices, type Backend, type Bindings } from '$lib/engine/backend';
import { decodeRows } from '$lib/engine/decode';
import { QueryError } from '$lib/engine/errors';
import { startInProcess } from '$lib/engine/node';
import { integer, text } from '$lib/queries/query';

let backend: Backend;

beforeAll(async () => {
  backend = await startInProcess();
  return () => backend.close();
});

const never = new AbortController().signal;

describe('execute', () => {
  it('names the SQL and passes on what DuckDB said', async () => {
    const answer = backend.execute('SELECT nada FROM range(1)', never);
    await expect(answer).rejects.toThrow(QueryError);
    await expect(answer).rejects.toMatchObject({
      sql: 'SELECT nada FROM range(1)',
      retryable: false,
      message: expect.stringContaining('Referenced column "nada" not found'),
    });
  });

  it('reports an error that shows only while the query runs', async () => {
    const sql = "SELECT CAST('x' || i AS INTEGER) AS n FROM range(3) AS r(i)";
    await expect(backend.execute(sql, never)).rejects.toThrow(/Could not convert string 'x0'/);
  });

  it('answers as before after an error and after an abort', async () => {
    const aborting = new AbortController();
    const endless = 'SELECT count(*) AS n FROM range(100000000000) AS r(i) WHERE i % 7 = 3';
    const stopped = backend.execute(endless, abortedAtSecondLook(aborting));
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    const rows = decodeRows(await backend.execute('SELECT 42 AS n', never), { n: integer });
    expect(rows).toEqual([{ n: 42 }]);
  });

  it('asks nothing when the signal is already aborted', async () => {
    await expect(backend.execute('SELECT 1', AbortSignal.abort('ya no'))).rejects.toBe('ya no');
  });

  it('reads no file but those registered', async () => {
    await expect(
      backend.execute("SELECT * FROM read_csv_auto('/etc/hostname')", never),
    ).rejects.toThrow(QueryError);
  });
});

/** A query blocks this thread, so no timer can abort it: the second look at the signal does. */
function abortedAtSecondLook(controller: AbortController): AbortSignal {
  const { signal } = controller;
  let looks = 0;
  vi.spyOn(signal, 'aborted', 'get').mockImplementation(() => {
    looks += 1;
    if (looks === 2) controller.abort();
    return looks >= 2;
  });
  return signal;
}

describe('executeInSlices', () => {
  it('stops fetching, and tells DuckDB, when aborted between two chunks', async () => {
    const aborting = new AbortController();
    const cancelPendingQuery = vi.fn(() => true);
    const fetchQueryResults = vi.fn(() => {
      aborting.abort();
      return new Uint8Array([1]);
    });
    const bindings: Bindings = {
      runQuery: () => new Uint8Array(),
      startPendingQuery: () => new Uint8Array([0]),
      pollPendingQuery: () => null,
      registerFileBuffer: () => undefined,
      cancelPendingQuery,
      fetchQueryResults,
    };
    const stopped = executeInSlices(bindings, 1, 'SELECT 1', aborting.signal);
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(fetchQueryResults).toHaveBeenCalledTimes(1);
    expect(cancelPendingQuery).toHaveBeenCalledWith(1);
  });
});

describe('Parquet as the ETL writes it', () => {
  it.each(['ZSTD', 'SNAPPY', 'GZIP', 'UNCOMPRESSED'])('%s is read', async (codec) => {
    const directory = await mkdtemp(join(tmpdir(), 'atlas-codec-'));
    const path = join(directory, 't.parquet');
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(
      `COPY (SELECT CAST(i AS INTEGER) AS n, 'colonia ' || (i % 33) AS t FROM range(10000) AS r(i))
       TO '${path}' (FORMAT PARQUET, CODEC ${codec})`,
    );
    connection.closeSync();
    instance.closeSync();
    await backend.register(`t_${codec}`, `${codec}.parquet`, new Uint8Array(await readFile(path)));
    const sql = `SELECT max(t) AS t, CAST(sum(n) AS INTEGER) AS n FROM t_${codec}`;
    const rows = decodeRows(await backend.execute(sql, never), { t: text, n: integer });
    expect(rows).toEqual([{ t: 'colonia 9', n: 49_995_000 }]);
    await rm(directory, { recursive: true });
  });

  it('is refused when it is not Parquet', async () => {
    await expect(
      backend.register('t', 'no.parquet', new TextEncoder().encode('<!doctype html>')),
    ).rejects.toThrow(QueryError);
  });
});

/** The door with a fake DuckDB and a fake release: what is asked of them, how often, and in which order. */
import { describe, expect, it, vi } from 'vitest';
import { tableFromArrays, tableToIPC } from 'apache-arrow';
import type { Backend } from '$lib/engine/backend';
import { openDoor, type Progress, type ReleaseFiles } from '$lib/engine/door';
import { EngineError, QueryError, ReleaseError } from '$lib/engine/errors';
import { integer, text, type Query } from '$lib/queries/query';
import { parseManifest } from '$lib/contract/manifest';
import { TABLE_NAMES, type TableName } from '$lib/contract/tables';

const SHAPE = { n: integer };

const asking = (sql: string, ...tables: readonly TableName[]): Query<typeof SHAPE> => ({
  sql,
  tables,
  shape: SHAPE,
});

const answer = (n: number) => tableToIPC(tableFromArrays({ n: Int32Array.of(n) }));

const MANIFEST = parseManifest(
  JSON.stringify({
    formato: 1,
    publicacion: 'sintetica',
    construida: '2025-01-31',
    perfil: 'publico',
    k: 5,
    alcaldias_con_colonias: [],
    fuentes: [],
    tablas: Object.fromEntries(
      TABLE_NAMES.map((name) => [
        name,
        {
          archivo: `${name}.parquet`,
          bytes: 1,
          sha256: '0'.repeat(64),
          filas: 0,
          descripcion: '',
          columnas: [],
        },
      ]),
    ),
    geometrias: { colonias: { archivo: 'c.topojson', bytes: 1, sha256: '0'.repeat(64) } },
    auditoria: {
      celdas: 0,
      suprimidas_primarias: 0,
      suprimidas_complementarias: 0,
      recuperables: 0,
      intervalo_minimo: null,
    },
  }),
);

function fakes() {
  const backend = {
    register: vi.fn<Backend['register']>(async () => {}),
    execute: vi.fn<Backend['execute']>(async (sql) => answer(sql.length)),
    close: vi.fn<Backend['close']>(async () => {}),
  };
  const release = {
    manifest: vi.fn<ReleaseFiles['manifest']>(async () => MANIFEST),
    file: vi.fn<ReleaseFiles['file']>(async () => Uint8Array.of(1)),
  };
  const start = vi.fn<() => Promise<Backend>>(async () => backend);
  const door = openDoor({ release, start, report: () => {} });
  return { backend, release, start, door };
}

/** A promise and the means to settle it. */
function later<Value>() {
  let resolve: (value: Value) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<Value>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('starting', () => {
  it('waits for the first question, and starts once for many', async () => {
    const { door, start } = fakes();
    expect(start).not.toHaveBeenCalled();
    await Promise.all([door.run(asking('a')), door.run(asking('bb'))]);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('is tried again by the next question after it failed', async () => {
    const { door, start } = fakes();
    start.mockRejectedValueOnce(new EngineError('No arrancó.'));
    await expect(door.run(asking('a'))).rejects.toThrow('No arrancó.');
    expect(await door.run(asking('a'))).toEqual([{ n: 1 }]);
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('fails every question that waited for it, and only once is it started anew', async () => {
    const { door, start } = fakes();
    start.mockRejectedValueOnce(new EngineError('No arrancó.'));
    const waiting = [door.run(asking('a')), door.run(asking('bb'))];
    const outcomes = await Promise.allSettled(waiting);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await Promise.all([door.run(asking('a')), door.run(asking('bb'))]);
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('gives a new engine its tables again when the old one dies, and closes the dead one', async () => {
    const { door, start, backend } = fakes();
    await door.run(asking('a', 'colonias'));
    backend.execute.mockRejectedValueOnce(new EngineError('Se detuvo.'));
    await expect(door.run(asking('bb', 'colonias'))).rejects.toThrow('Se detuvo.');
    expect(backend.close).toHaveBeenCalledTimes(1);
    expect(await door.run(asking('bb', 'colonias'))).toEqual([{ n: 2 }]);
    expect(start).toHaveBeenCalledTimes(2);
    expect(backend.register).toHaveBeenCalledTimes(2);
  });
});

describe('tables', () => {
  it('are fetched and registered once, before the query, and only if it needs them', async () => {
    const { door, backend, release } = fakes();
    await Promise.all([
      door.run(asking('a', 'colonias')),
      door.run(asking('bb', 'colonias', 'observaciones')),
    ]);
    expect(backend.register.mock.calls.map(([table, file]) => [table, file])).toEqual([
      ['colonias', 'colonias.parquet'],
      ['observaciones', 'observaciones.parquet'],
    ]);
    expect(release.file).toHaveBeenCalledTimes(2);
    expect(release.manifest).toHaveBeenCalledTimes(1);
  });

  it('that the release was built before are empty, and nothing is fetched for them', async () => {
    const { backend, release } = fakes();
    const tablas = { ...MANIFEST.tablas, lugares: undefined };
    release.manifest.mockResolvedValue({ ...MANIFEST, tablas });
    const told: Progress[] = [];
    const report = (news: Progress) => void told.push(news);
    const door = openDoor({ release, start: async () => backend, report });
    await door.run(asking('a', 'lugares'));
    await door.run(asking('bb', 'lugares'));
    expect(backend.execute.mock.calls.map(([sql]) => sql.slice(0, 30))).toEqual([
      'CREATE OR REPLACE VIEW lugares',
      'a',
      'bb',
    ]);
    expect(release.file).not.toHaveBeenCalled();
    expect(told).toEqual([]);
  });

  it('that failed are fetched again by the next question', async () => {
    const { door, release } = fakes();
    release.file.mockRejectedValueOnce(
      new ReleaseError('network', 'colonias.parquet', 'Se cortó.'),
    );
    await expect(door.run(asking('a', 'colonias'))).rejects.toThrow('Se cortó.');
    expect(await door.run(asking('a', 'colonias'))).toEqual([{ n: 1 }]);
  });

  it('go on travelling for those who still wait when one asker leaves', async () => {
    const { door, release } = fakes();
    const bytes = later<Uint8Array>();
    release.file.mockImplementation((_, signal) => {
      signal.addEventListener('abort', () => bytes.reject(signal.reason));
      return bytes.promise;
    });
    const leaving = new AbortController();
    const left = door.run(asking('a', 'colonias'), { signal: leaving.signal });
    const stayed = door.run(asking('bb', 'colonias'));
    await settled();
    leaving.abort('ya no');
    await expect(left).rejects.toBe('ya no');
    bytes.resolve(Uint8Array.of(1));
    expect(await stayed).toEqual([{ n: 2 }]);
  });

  it('stop travelling when the last asker leaves', async () => {
    const { door, release } = fakes();
    let travelling: AbortSignal | undefined;
    release.file.mockImplementation((_, signal) => {
      travelling = signal;
      return new Promise(() => {});
    });
    const leaving = new AbortController();
    const left = door.run(asking('a', 'colonias'), { signal: leaving.signal });
    await settled();
    leaving.abort('ya no');
    await expect(left).rejects.toBe('ya no');
    await settled();
    expect(travelling?.aborted).toBe(true);
  });
});

describe('progress', () => {
  it('tells of every table that a question needs before any of them begins to come', async () => {
    const { backend, release } = fakes();
    const told: Progress[] = [];
    const report = (news: Progress) => void told.push(news);
    const fetched: number[] = [];
    release.file.mockImplementation(async () => {
      fetched.push(told.length);
      return Uint8Array.of(1);
    });
    const door = openDoor({ release, start: async () => backend, report });
    await door.run(asking('a', 'colonias', 'observaciones'));
    expect(told).toEqual([
      { what: 'colonias', bytes: 0, total: 1 },
      { what: 'observaciones', bytes: 0, total: 1 },
    ]);
    expect(fetched).toEqual([2, 2]);
    await door.run(asking('bb', 'colonias', 'alcaldias'));
    expect(told.slice(2)).toEqual([{ what: 'alcaldias', bytes: 0, total: 1 }]);
  });
});

describe('answers', () => {
  it('to the same SQL are one while it runs, and remembered afterwards', async () => {
    const { door, backend } = fakes();
    const [first, second] = await Promise.all([door.run(asking('a')), door.run(asking('a'))]);
    expect(first).toEqual(second);
    await door.run(asking('a'));
    expect(backend.execute).toHaveBeenCalledTimes(1);
  });

  it('are read by the shape of each asker', async () => {
    const { door } = fakes();
    await door.run(asking('a'));
    await expect(door.run({ ...asking('a'), shape: { n: text } })).rejects.toThrow(/«n»/);
  });

  it('that failed are not remembered', async () => {
    const { door, backend } = fakes();
    backend.execute.mockRejectedValueOnce(new QueryError('a', new Error('no')));
    await expect(door.run(asking('a'))).rejects.toThrow(QueryError);
    expect(await door.run(asking('a'))).toEqual([{ n: 1 }]);
  });

  it('are worked out one at a time, in the order asked', async () => {
    const { door, backend } = fakes();
    const running: string[] = [];
    let busy = 0;
    backend.execute.mockImplementation(async (sql) => {
      running.push(sql);
      busy += 1;
      expect(busy).toBe(1);
      await settled();
      busy -= 1;
      return answer(0);
    });
    await Promise.all(['a', 'b', 'c'].map((sql) => door.run(asking(sql))));
    expect(running).toEqual(['a', 'b', 'c']);
  });
});

describe('an asker who leaves', () => {
  it('is answered at once with the reason, and the query is told to stop', async () => {
    const { door, backend } = fakes();
    let told: AbortSignal | undefined;
    backend.execute.mockImplementation((_, signal) => {
      told = signal;
      return new Promise((__, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason)),
      );
    });
    const leaving = new AbortController();
    const left = door.run(asking('a'), { signal: leaving.signal });
    await settled();
    expect(told?.aborted).toBe(false);
    leaving.abort('ya no');
    await expect(left).rejects.toBe('ya no');
    await settled();
    expect(told?.aborted).toBe(true);
    backend.execute.mockImplementation(async () => answer(7));
    expect(await door.run(asking('a'))).toEqual([{ n: 7 }]);
  });

  it('does not stop the query of another who asked the same', async () => {
    const { door, backend } = fakes();
    const bytes = later<Uint8Array>();
    backend.execute.mockReturnValue(bytes.promise);
    const leaving = new AbortController();
    const left = door.run(asking('a'), { signal: leaving.signal });
    const stayed = door.run(asking('a'));
    await settled();
    leaving.abort('ya no');
    await expect(left).rejects.toBe('ya no');
    bytes.resolve(answer(3));
    expect(await stayed).toEqual([{ n: 3 }]);
    expect(backend.execute).toHaveBeenCalledTimes(1);
  });

  it('before its turn never reaches DuckDB', async () => {
    const { door, backend } = fakes();
    const bytes = later<Uint8Array>();
    backend.execute.mockReturnValueOnce(bytes.promise);
    const slow = door.run(asking('slow'));
    await settled();
    const leaving = new AbortController();
    const left = door.run(asking('left'), { signal: leaving.signal });
    await settled();
    leaving.abort('ya no');
    await expect(left).rejects.toBe('ya no');
    bytes.resolve(answer(1));
    await slow;
    await settled();
    expect(backend.execute.mock.calls.map(([sql]) => sql)).toEqual(['slow']);
  });

  it('already gone starts nothing', async () => {
    const { door, start } = fakes();
    await expect(door.run(asking('a'), { signal: AbortSignal.abort('ya no') })).rejects.toBe(
      'ya no',
    );
    expect(start).not.toHaveBeenCalled();
  });
});

describe('close', () => {
  it('closes the engine if one was started', async () => {
    const { door, backend, start } = fakes();
    await door.close();
    expect(start).not.toHaveBeenCalled();
    await door.run(asking('a'));
    await door.close();
    expect(backend.close).toHaveBeenCalledTimes(1);
  });
});

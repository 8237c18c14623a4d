import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDoor, type Progress, type ReleaseFiles } from '$lib/engine/door';
import { ReleaseError } from '$lib/engine/errors';
import { fetchedRelease } from '$lib/engine/fetchRelease';
import { startInProcess } from '$lib/engine/node';
import { coloniaList } from '$lib/queries/coloniaList';
import type { ReleaseFile } from '$lib/contract/manifest';
import { COLONIAS, INVENTED } from './inventedCases';
import {
  dropped,
  redirect,
  startServer,
  status,
  whole,
  type Answer,
  type MisbehavingServer,
} from './misbehavingServer';
import { writeRelease } from './syntheticRelease';

const BODY = new TextEncoder().encode('los bytes de una tabla, '.repeat(4000));
const FILE: ReleaseFile = {
  archivo: 'tabla.parquet',
  bytes: BODY.length,
  sha256: createHash('sha256').update(BODY).digest('hex'),
};
const PATH = '/datos/tabla.parquet';
const never = new AbortController().signal;

let server: MisbehavingServer;
let release: ReleaseFiles;

beforeEach(async () => {
  server = await startServer();
  release = fetchedRelease(new URL('datos', server.url));
});

afterEach(() => server.close());

const flipped = BODY.map((byte, index) => (index === 5 ? byte ^ 1 : byte));

/** Sends one piece and nothing more, with the line open. */
const halfWay =
  (body: Uint8Array): Answer =>
  (response) => {
    response.writeHead(200, { 'content-length': body.length });
    response.write(body.subarray(0, 10));
  };

function later() {
  let resolve: (_: number) => void = () => {};
  const promise = new Promise<number>((yes) => (resolve = yes));
  return { promise, resolve };
}

/** `toEqual` compares element by element: a third of a second for these. */
const sameBytes = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

describe('a file', () => {
  it('arrives whole, and says how much has arrived', async () => {
    server.answer(PATH, whole(BODY));
    const arrived: number[] = [];
    const bytes = await release.file(FILE, never, (count) => arrived.push(count));
    expect(sameBytes(bytes, BODY)).toBe(true);
    expect(arrived.at(-1)).toBe(BODY.length);
    expect(arrived).toEqual(arrived.toSorted((a, b) => a - b));
  });

  it.each<[string, Answer, string, RegExp]>([
    ['missing', status(404), 'missing', /Falta el archivo «tabla.parquet».*recarga la página/],
    ['gone', status(410), 'missing', /Falta/],
    ['a page in its place', status(200), 'missing', /Falta/],
    ['forbidden', status(403), 'refused', /respondió 403/],
    ['cut short', whole(BODY.subarray(0, 1234)), 'truncated', /incompleto: 1,234 de 96,000 bytes/],
    ['empty', whole(''), 'truncated', /incompleto: 0 de/],
    ['one bit changed', whole(flipped), 'altered', /no es el que anuncia la publicación/],
    ['longer', whole(`${new TextDecoder().decode(BODY)}!`), 'altered', /no se usó nada de él/],
  ])('%s: says what and why, and the next try succeeds', async (_, bad, problem, message) => {
    server.answer(PATH, bad, whole(BODY));
    const first = release.file(FILE, never, () => {});
    await expect(first).rejects.toThrow(ReleaseError);
    await expect(first).rejects.toMatchObject({ problem, file: 'tabla.parquet', retryable: true });
    await expect(first).rejects.toThrow(message);
    expect(sameBytes(await release.file(FILE, never, () => {}), BODY)).toBe(true);
    expect(server.asked(PATH)).toBe(2);
  });

  it.each<[string, Answer, string, RegExp]>([
    ['a server in trouble', status(500), 'refused', /no entregó «tabla.parquet» \(respondió 500\)/],
    ['a line that is cut', dropped(BODY), 'network', /Se perdió la conexión al descargar «tabla/],
  ])(
    '%s is asked again, twice and ever later, before anybody is told',
    async (_, bad, problem, message) => {
      server.answer(PATH, bad, whole(BODY));
      const began = performance.now();
      expect(sameBytes(await release.file(FILE, never, () => {}), BODY)).toBe(true);
      const once = performance.now() - began;
      expect(server.asked(PATH)).toBe(2);

      server.answer(PATH, bad);
      const failing = release.file(FILE, never, () => {});
      await expect(failing).rejects.toMatchObject({ problem, file: 'tabla.parquet' });
      await expect(failing).rejects.toThrow(message);
      expect(server.asked(PATH)).toBe(5);
      expect(performance.now() - began - once).toBeGreaterThan(4 * 500);
    },
  );

  it('is not asked again once nobody waits for it', async () => {
    const leaving = new AbortController();
    server.answer(PATH, (response) => {
      status(500)(response);
      setTimeout(() => leaving.abort('ya no'), 100);
    });
    await expect(release.file(FILE, leaving.signal, () => {})).rejects.toBe('ya no');
    expect(server.asked(PATH)).toBe(1);
  });

  it('does not follow the server to another origin, even for the right bytes', async () => {
    const other = await startServer();
    other.answer('/t', whole(BODY));
    server.answer(PATH, redirect(new URL('t', other.url).href));
    await expect(release.file(FILE, never, () => {})).rejects.toMatchObject({ problem: 'network' });
    expect(other.asked('/t')).toBe(0);
    await other.close();
  });

  it('that came wrong is not taken again from the copy that the browser keeps', async () => {
    const fetching = vi.spyOn(globalThis, 'fetch');
    server.answer(PATH, whole(flipped), whole(BODY));
    await expect(release.file(FILE, never, () => {})).rejects.toThrow(ReleaseError);
    await release.file(FILE, never, () => {});
    expect(fetching.mock.calls.map(([, init]) => init?.cache)).toEqual(['default', 'reload']);
  });

  it('says that the network is down when nobody answers', async () => {
    await server.close();
    await expect(release.file(FILE, never, () => {})).rejects.toMatchObject({ problem: 'network' });
  });

  it('stops travelling when its signal is aborted, with the reason of the signal', async () => {
    const aborting = new AbortController();
    server.answer(PATH, (response) => {
      response.writeHead(200, { 'content-length': BODY.length });
      response.write(BODY.subarray(0, 10));
    });
    const travelling = release.file(FILE, aborting.signal, () => aborting.abort('ya no'));
    await expect(travelling).rejects.toBe('ya no');
  });

  it('that stops coming half way is given up, and given more time at the next try', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    server.answer(PATH, halfWay(BODY), halfWay(BODY), whole(BODY));
    const limits: string[] = [];
    for (let tries = 0; tries < 2; tries += 1) {
      const arrived = later();
      const failing = release.file(FILE, never, arrived.resolve).catch((thrown: unknown) => thrown);
      await arrived.promise;
      // As many beats of the limit as pass without a byte.
      vi.advanceTimersByTime(60_000);
      const failure = await failing;
      expect(failure).toMatchObject({ problem: 'stalled', retryable: true, file: 'tabla.parquet' });
      limits.push(/pasaron (\d+) segundos/.exec(String(failure))?.[1] ?? '');
    }
    expect(limits).toEqual(['15', '30']);
    vi.useRealTimers();
    expect(sameBytes(await release.file(FILE, never, () => {}), BODY)).toBe(true);
  });

  it.each(['https://example.org/x.parquet', '//example.org/x', '../otra/x.parquet', '/x.parquet'])(
    'is not asked for outside the release: %s',
    async (archivo) => {
      const answer = release.file({ ...FILE, archivo }, never, () => {});
      await expect(answer).rejects.toMatchObject({ problem: 'not_manifest' });
      expect(server.asked('/x.parquet') + server.asked('/otra/x.parquet')).toBe(0);
    },
  );
});

describe('the manifest', () => {
  it.each<[string, Answer, string, RegExp]>([
    ['missing', status(404), 'missing', /manifest\.json/],
    ['cut short', whole('{"formato":1,'), 'not_manifest', /no se puede leer/],
    ['of another format', whole('{"formato":2}'), 'other_format', /formato 2.*recarga la página/i],
    ['of no number', whole('{"formato":"x"}'), 'not_manifest', /no se puede leer/],
    ['endless', whole('x'.repeat(5 * 1024 * 1024)), 'not_manifest', /no se puede leer/],
  ])('%s', async (_, answer, problem, message) => {
    server.answer('/datos/manifest.json', answer);
    const reading = release.manifest(never);
    await expect(reading).rejects.toMatchObject({ problem, file: 'manifest.json' });
    await expect(reading).rejects.toThrow(message);
  });
});

describe('a whole release over HTTP', () => {
  it('fetches only the tables that the query needs, once, and again after a failure', async () => {
    const written = await writeRelease(INVENTED);
    const { colonias, observaciones } = written.manifest.tablas;
    const bytes = await readFile(join(written.directory, colonias.archivo));
    server.answer('/datos/manifest.json', whole(JSON.stringify(written.manifest)));
    server.answer(`/datos/${colonias.archivo}`, whole(bytes.subarray(1)), whole(bytes));
    const progress: Progress[] = [];
    const engine = openDoor({
      release,
      start: startInProcess,
      report: (piece) => progress.push(piece),
    });
    const query = coloniaList({ alcaldia: '09015' });

    await expect(engine.run(query)).rejects.toMatchObject({ problem: 'truncated' });
    const rows = await engine.run(query);
    await engine.run({ ...query, sql: `${query.sql} LIMIT 1` });

    expect(rows).toHaveLength(COLONIAS.filter(({ alcaldia }) => alcaldia === '09015').length);
    expect(progress.at(-1)).toEqual({
      what: 'colonias',
      bytes: colonias.bytes,
      total: colonias.bytes,
    });
    expect(server.asked(`/datos/${colonias.archivo}`)).toBe(2);
    expect(server.asked('/datos/manifest.json')).toBe(1);
    expect(server.asked(`/datos/${observaciones.archivo}`)).toBe(0);
    await engine.close();
    await written.remove();
  });
});

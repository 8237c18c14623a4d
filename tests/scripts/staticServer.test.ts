import { brotliDecompressSync } from 'node:zlib';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { precompress } from '../../scripts/lib/compress.mjs';
import { startServer } from '../../scripts/lib/static-server.mjs';
import { clearFolders, newFolder, writeFiles } from './machine';

clearFolders();

const META =
  `<meta http-equiv="content-security-policy" content="default-src 'none'; ` +
  `script-src 'self' 'wasm-unsafe-eval' 'sha256-HASH='; connect-src 'self'">`;
const page = (hash: string, body: string) => `<html>${META.replace('HASH', hash)}${body}</html>`;
const LONG = 'no se repite sola '.repeat(200);
const DATA = 'data/observaciones.0123456789abcdef.parquet';

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Unlike fetch, asks for the path as written and does not decode or follow what comes back. */
function ask(url: string, path: string, options: { accept?: string; method?: string } = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const headers = { 'accept-encoding': options.accept ?? 'identity' };
    request({ hostname, port, path, method: options.method ?? 'GET', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

let dir: string;
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  dir = newFolder();
  writeFiles(dir, {
    'index.html': page('inicio', LONG),
    'colonias/centro/index.html': page('centro', LONG),
    '404.html': page('perdida', 'No existe esta página'),
    '_app/immutable/worker.abc.js': `/* ${LONG} */`,
    '_app/immutable/duckdb.wasm': new Uint8Array(1 << 20),
    [DATA]: 'PAR1',
    'data/colonias.0123456789abcdef.topojson': '{}',
    'data/manifest.json': '{}',
    'favicon.svg': '<svg/>',
    'insertar/mapa/index.html': page('mapa', LONG),
    '.secreto': 'no',
  });
  await precompress(dir, newFolder());
  server = await startServer({ dir });
});

afterAll(() => server.close());

describe('types and encodings', () => {
  test.each([
    ['/', 'text/html;charset=utf-8'],
    ['/_app/immutable/duckdb.wasm', 'application/wasm'],
    [`/${DATA}`, 'application/vnd.apache.parquet'],
    ['/data/colonias.0123456789abcdef.topojson', 'application/json'],
    ['/_app/immutable/worker.abc.js', 'text/javascript'],
  ])('%s is %s', async (path, type) => {
    const { status, headers } = await ask(server.url, path);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  test('brotli for who reads it, with the type of the file, and plain for who does not', async () => {
    const path = '/_app/immutable/duckdb.wasm';
    const plain = await ask(server.url, path);
    const brotli = await ask(server.url, path, { accept: 'gzip, br' });
    const gzip = await ask(server.url, path, { accept: 'gzip' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotli.headers['content-type']).toBe('application/wasm');
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    expect(gzip.headers['content-encoding']).toBeUndefined();
    expect(gzip.body.equals(plain.body)).toBe(true);
    expect(plain.headers.vary).toBe('Accept-Encoding');
  });
});

describe('headers', () => {
  test('every answer forbids guessing types and sending the address on', async () => {
    for (const path of ['/', `/${DATA}`, '/nada', '/colonias/centro']) {
      const { headers } = await ask(server.url, path);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
  });

  test('every answer keeps the powers of the device from pages, but those that ours use', async () => {
    for (const path of ['/', `/${DATA}`, '/nada', '/colonias/centro']) {
      const { headers } = await ask(server.url, path);
      const powers = String(headers['permissions-policy']).split(', ');
      expect(powers.filter((power) => !power.endsWith('=()')).toSorted()).toEqual([
        'clipboard-write=(self)',
        'geolocation=(self)',
      ]);
      expect(powers).toEqual(expect.arrayContaining(['camera=()', 'microphone=()', 'usb=()']));
    }
  });

  test.each([
    ['a page', '/', 'same-origin'],
    ['a page of a folder', '/colonias/centro/', 'same-origin'],
    ['a script of the application', '/_app/immutable/worker.abc.js', 'same-origin'],
    ['its engine', '/_app/immutable/duckdb.wasm', 'same-origin'],
    ['what does not exist', '/data/nada.parquet', 'same-origin'],
    ['a page sent to its slash', '/colonias/centro', 'same-origin'],
    ['a table', `/${DATA}`, 'cross-origin'],
    ['the manifest', '/data/manifest.json', 'cross-origin'],
    ['boundaries', '/data/colonias.0123456789abcdef.topojson', 'cross-origin'],
    ['an image', '/favicon.svg', 'cross-origin'],
  ])('%s may be taken by pages of other sites, or not', async (_, path, expected) => {
    const { headers } = await ask(server.url, path);
    expect(headers['cross-origin-resource-policy']).toBe(expected);
  });

  test.each([
    ['a table', `/${DATA}`, '*'],
    ['the manifest', '/data/manifest.json', '*'],
    ['a page', '/', undefined],
    ['a script of the application', '/_app/immutable/worker.abc.js', undefined],
    ['what does not exist', '/data/nada.parquet', undefined],
  ])('%s may be read by the programs of other sites, or not', async (_, path, expected) => {
    const { headers } = await ask(server.url, path);
    expect(headers['access-control-allow-origin']).toBe(expected);
  });

  test('a page has the policy of its own <meta>, and cannot be framed', async () => {
    const policy = async (path: string) =>
      String((await ask(server.url, path)).headers['content-security-policy']);
    expect(await policy('/')).toContain("'sha256-inicio='");
    expect(await policy('/colonias/centro/')).toContain("'sha256-centro='");
    expect(await policy('/nada')).toContain("'sha256-perdida='");
    expect(await policy('/')).toMatch(/^default-src 'none'; .*; frame-ancestors 'none'$/);
  });

  test('a figure for other sites has its own policy too, and may be framed by anybody', async () => {
    const { headers } = await ask(server.url, '/insertar/mapa/');
    expect(headers['content-security-policy']).toMatch(/'sha256-mapa='.*; frame-ancestors \*$/);
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
  });

  test('a worker has the same policy without anything inline', async () => {
    const { headers } = await ask(server.url, '/_app/immutable/worker.abc.js');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; " +
        "frame-ancestors 'none'",
    );
  });

  test('only what carries its hash is kept without asking', async () => {
    const cache = async (path: string) => (await ask(server.url, path)).headers['cache-control'];
    const forever = 'public, max-age=31536000, immutable';
    expect(await cache(`/${DATA}`)).toBe(forever);
    expect(await cache('/_app/immutable/duckdb.wasm')).toBe(forever);
    expect(await cache('/data/manifest.json')).toBe('no-cache');
    expect(await cache('/')).toBe('no-cache');
    expect(await cache('/data/nada.0123456789abcdef.parquet')).toBe('no-cache');
  });
});

describe('addresses', () => {
  test('a page without its final slash is sent to it, query and all', async () => {
    const { status, headers } = await ask(server.url, '/colonias/centro?medida=tasa');
    expect([status, headers.location]).toEqual([308, '/colonias/centro/?medida=tasa']);
  });

  test.each(['/nada', '//evil.example/colonias', '/..%2f..%2fetc/passwd', '/%E0%A4', '/.secreto'])(
    '%s does not exist',
    async (path) => {
      const { status, body } = await ask(server.url, path);
      expect(status).toBe(404);
      expect(body.toString()).toContain('No existe esta página');
    },
  );

  test('HEAD has no body; anything that is not reading is refused', async () => {
    const head = await ask(server.url, '/', { method: 'HEAD' });
    expect([head.status, head.body.length]).toEqual([200, 0]);
    const post = await ask(server.url, '/', { method: 'POST' });
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test('under a base path, and only there', async () => {
    const mounted = await startServer({ dir, base: '/atlas' });
    try {
      expect(mounted.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/atlas\/$/);
      const status = async (path: string) => (await ask(mounted.url, path)).status;
      expect(await status('/atlas/colonias/centro/')).toBe(200);
      expect(await status(`/atlas/${DATA}`)).toBe(200);
      expect(await status('/')).toBe(404);
      expect(await status('/colonias/centro/')).toBe(404);
      expect(await status('/atlascopado/')).toBe(404);
      const { status: moved, headers } = await ask(mounted.url, '/atlas');
      expect([moved, headers.location]).toEqual([308, '/atlas/']);
    } finally {
      await mounted.close();
    }
  });
});

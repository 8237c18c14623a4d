/** The server of a site of internal use: for its own address alone, and kept by nobody. */
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../../scripts/lib/static-server.mjs';
import { clearFolders, newFolder, writeFiles } from './machine';

clearFolders();

const PAGE = `<meta http-equiv="content-security-policy" content="default-src 'none'">cuenta 3`;
const TABLE = '/data/observaciones.0123456789abcdef.parquet';

function siteOf(perfil: string): string {
  const dir = newFolder();
  writeFiles(dir, {
    'index.html': PAGE,
    'colonias/centro/index.html': PAGE,
    '404.html': PAGE,
    '_app/immutable/a.js': '1',
    [TABLE.slice(1)]: 'PAR1',
    'data/manifest.json': JSON.stringify({ perfil }),
  });
  return dir;
}

let server: Awaited<ReturnType<typeof startServer>>;
let port: string;

beforeAll(async () => {
  server = await startServer({ dir: siteOf('interno') });
  ({ port } = new URL(server.url));
});
afterAll(() => server.close());

interface Asked {
  readonly host?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

/** Whom it is for is written as given. */
async function ask(path: string, { host, method = 'GET', headers = {} }: Asked = {}) {
  const asked = request({
    host: '127.0.0.1',
    port,
    path,
    method,
    headers: { host: host ?? `127.0.0.1:${port}`, ...headers },
  });
  asked.end();
  const [response] = await once(asked, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return {
    status: response.statusCode as number,
    headers: response.headers as Record<string, string | undefined>,
    body: Buffer.concat(chunks).toString(),
  };
}

/** The answer to these very bytes. */
async function raw(bytes: string): Promise<string> {
  const socket = connect(Number(port), '127.0.0.1');
  socket.end(bytes);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  return answer;
}

describe('who asks by another name', () => {
  test.each(['atacante.example', 'localhost', '127.0.0.1', '127.0.0.1:1', '[::1]', '0.0.0.0'])(
    '«%s» gets no data, but the reason',
    async (name) => {
      const host = /:\d/.test(name) || name === '127.0.0.1' ? name : `${name}:${port}`;
      for (const path of ['/', TABLE, '/data/manifest.json', '/nada', '/colonias/centro']) {
        const { status, headers, body } = await ask(path, { host });
        expect([path, status]).toEqual([path, 421]);
        expect(body).toMatch(/^Este sitio sólo responde a la dirección que dijo al arrancar/);
        expect(body).not.toMatch(/cuenta|PAR1|interno/);
        expect(headers['cache-control']).toBe('no-store');
        expect(headers.location).toBeUndefined();
      }
    },
  );

  test('nor does who gives none, or a whole address in its place', async () => {
    expect(await raw('GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 421 /);
    expect(await raw('GET / HTTP/1.1\r\nHost:\r\n\r\n')).toMatch(/^HTTP\/1\.1 421 /);
    expect(await raw('GET / HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1\.1 421 /);
    const whole = await raw(
      `GET http://atacante.example/ HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`,
    );
    expect(whole).toMatch(/^HTTP\/1\.1 404 /);
  });
});

describe('its answers', () => {
  test.each([
    ['/', 200, {}],
    [TABLE, 200, {}],
    [TABLE, 206, { headers: { range: 'bytes=0-1' } }],
    [TABLE, 416, { headers: { range: 'bytes=9-99' } }],
    ['/_app/immutable/a.js', 200, {}],
    ['/data/manifest.json', 200, {}],
    ['/nada', 404, {}],
    ['/%E0%A4', 404, {}],
    ['/colonias/centro', 308, {}],
    ['/', 405, { method: 'POST' }],
    ['/', 200, { method: 'HEAD' }],
  ] as const)('%s, %i: is kept by no cache', async (path, status, asked) => {
    const answer = await ask(path, asked);
    expect(answer.status).toBe(status);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers.etag).toBeUndefined();
    expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('to what is no request neither', async () => {
    const answer = await raw('GET / HTTP/1.1\r\nHost : x\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('Cache-Control: no-store');
  });
});

test('a public site answers by any name, and what never changes is kept', async () => {
  const open = await startServer({ dir: siteOf('publico') });
  const own = port;
  ({ port } = new URL(open.url));
  const { status, headers } = await ask(TABLE, { host: 'atlas.example' });
  port = own;
  await open.close();
  expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
});

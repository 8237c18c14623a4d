import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { addressFrom, siteAddress } from '../../scripts/lib/address.mjs';
import { freePort } from '../../scripts/lib/listen.mjs';
import { PROJECT, clearFolders, lines, newFolder, runNode, writeFiles } from './machine';

clearFolders();

const SERVE = join(PROJECT, 'scripts/serve.mjs');
const PAGE = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;

function site(): string {
  const dir = newFolder();
  writeFiles(dir, { 'index.html': PAGE, '404.html': PAGE });
  return dir;
}

describe('npm start and its server', () => {
  test.each([
    ['serve.mjs', [SERVE]],
    ['start.mjs', [join(PROJECT, 'scripts/start.mjs')]],
  ])('%s says in one line that the port is taken', async (_, [script = '']) => {
    const squatter = createServer().listen(0);
    await once(squatter, 'listening');
    const address = squatter.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const run = runNode(PROJECT, [script, ...(script === SERVE ? [site()] : [])], {
      PORT: String(port),
    });
    squatter.close();
    expect(run.status).toBe(1);
    expect(lines(run.stdout + run.stderr)).toEqual([
      `El puerto ${port} está ocupado: elige otro con PORT, por ejemplo «PORT=${port + 1} npm start».`,
    ]);
  });

  test('serves where told, says where, and ends well when interrupted', async () => {
    const port = await freePort();
    const env = { PORT: String(port), BASE_PATH: '/atlas/' };
    const server = spawn(process.execPath, [SERVE, site()], { env });
    const [greeting] = await once(server.stdout, 'data');
    expect(String(greeting)).toContain(`http://127.0.0.1:${port}/atlas/`);
    const answer = await fetch(`http://127.0.0.1:${port}/atlas/`);
    expect(await answer.text()).toBe(PAGE);
    server.kill('SIGINT');
    const [code] = await once(server, 'exit');
    expect(code).toBe(0);
  });

  test('without a built site it says how to build it', () => {
    const run = runNode(PROJECT, [SERVE, newFolder()], {});
    expect(run.status).toBe(1);
    expect(lines(run.stderr)).toEqual([expect.stringContaining('npm run build')]);
  });
});

describe('siteAddress', () => {
  test.each([
    [{}, null],
    [{ SITIO: '' }, null],
    [{ SITIO: 'https://atlas.example.org' }, 'https://atlas.example.org/'],
    [{ SITIO: 'https://Atlas.example.org:8443/' }, 'https://atlas.example.org:8443/'],
    [{ SITIO: 'https://example.org', BASE_PATH: '/atlas' }, 'https://example.org/atlas/'],
  ])('%j: %s', (env, address) => {
    expect(siteAddress(env)).toBe(address);
  });

  test.each([
    'http://atlas.example.org',
    'atlas.example.org',
    'https://',
    'https://example.org/atlas',
    'https://example.org/?a=1',
    'https://example.org/#a',
    'https://quien:clave@example.org',
    'https://example.org:99999',
    'https://example.org" onload="',
  ])('%s is refused, with an example', (SITIO) => {
    expect(() => siteAddress({ SITIO })).toThrow(/SITIO.*https:\/\/atlas\.example\.org.*BASE_PATH/);
  });
});

describe('addressFrom', () => {
  test('only this machine and port 4173 unless told otherwise', () => {
    expect(addressFrom({})).toEqual({ port: 4173, host: '127.0.0.1', base: '' });
    expect(addressFrom({ PORT: '80', HOST: '0.0.0.0', BASE_PATH: 'a/b/' })).toEqual({
      port: 80,
      host: '0.0.0.0',
      base: '/a/b',
    });
  });

  test.each([{ PORT: 'abc' }, { PORT: '70000' }, { PORT: '-1' }, { BASE_PATH: '/a b' }])(
    '%j is refused by name',
    (env) => {
      const [name = ''] = Object.keys(env);
      expect(() => addressFrom(env)).toThrow(name);
    },
  );
});

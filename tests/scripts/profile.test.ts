import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { resolveConfig } from 'vite';
import { describe, expect, test } from 'vitest';
import { ownMachineOnly } from '../../scripts/lib/own-host.mjs';
import { requireInternal, requireOwnMachine, requirePublic } from '../../scripts/lib/profile.mjs';
import { PROJECT, clearFolders, lines, newFolder, runNode, writeFiles } from './machine';

clearFolders();

const INTERNAL = '{"perfil":"interno"}';
const PUBLIC = '{"perfil":"publico"}';

function withFile(path: string, text: string): string {
  const root = newFolder();
  writeFiles(root, { [path]: text });
  return root;
}

/** Where an honest mistake, or an earlier version, has put a release of internal use. */
const WRONG_PLACES = [
  'static/data/manifest.json',
  'build/data/manifest.json',
  'static/interno/manifest.json',
  'build/reunion/data/manifest.json',
  'data/reunion-julio/manifest.json',
  'data/interno-2/manifest.json',
  'data/publicadas/2025-01-31/manifest.json',
  'static/manifest-viejo.json',
  'static/data/copia.txt',
  'build/sin-extension',
];

test.each(WRONG_PLACES)('an internal manifest in %s is told', (path) => {
  for (const text of [INTERNAL, `\uFEFF{\n  "k": 1,\n  "perfil" : "interno"\n}`]) {
    expect(() => requirePublic(withFile(path, text))).toThrow(path);
  }
  // One of the public that nobody names is told too, but not as of internal use.
  expect(() => requirePublic(withFile(path, PUBLIC), ['data'])).not.toThrow();
});

test.each([
  ['a page', 'static/a.html', '<meta name="atlas-perfil" content="interno"/>'],
  ['the data of a page', 'static/a/__data.json', '[{"perfil":1,"victims":2},"interno",true]'],
  [
    'a file that names its release',
    'static/a.csv',
    'n,publicacion\n1,2025-01-31-interno-0a1b2c3d\n',
  ],
  [
    'a downloaded table under another name',
    'static/b.csv',
    '\uFEFFuso,id\r\nUSO INTERNO · NO PUBLICAR,A1\r\n',
  ],
  ['a downloaded file', 'static/USO-INTERNO-NO-PUBLICAR_acuerdos.csv', 'id\nA1\n'],
])('%s of internal use is told', (_, path, text) => {
  expect(() => requirePublic(withFile(path, text))).toThrow(path);
});

test('so is what a link leads to, be it the very folder of internal use', () => {
  const elsewhere = withFile('manifest.json', INTERNAL);
  for (const target of [elsewhere, '../data/interno/site']) {
    const root = withFile('data/interno/site/data/manifest.json', INTERNAL);
    writeFiles(root, { 'static/favicon.svg': '<svg/>' });
    symlinkSync(target, join(root, 'static/reunion'));
    expect(() => requirePublic(root)).toThrow('static/reunion');
  }
  const loop = withFile('data/catalogs/a.csv', 'id\n');
  symlinkSync('.', join(loop, 'data/otra-vez'));
  symlinkSync('no-existe', join(loop, 'data/nada'));
  expect(() => requirePublic(loop)).not.toThrow();
});

test('a project without a build or with an internal one in its own folder is well', () => {
  expect(() => requirePublic(newFolder())).not.toThrow();
  for (const folder of ['release', 'site/data', 'assets/data']) {
    expect(() =>
      requirePublic(withFile(`data/interno/${folder}/manifest.json`, INTERNAL)),
    ).not.toThrow();
  }
});

test('this project has nothing of internal use where it is published from', () => {
  // A site may be there that was built before; `npm run check:public` looks at that of now.
  expect(() => requirePublic(PROJECT, ['static', 'data'])).not.toThrow();
});

test('only a release of internal use makes an internal site', () => {
  expect(() =>
    requireInternal(withFile('data/interno/release/manifest.json', INTERNAL)),
  ).not.toThrow();
  expect(() => requireInternal(withFile('data/interno/release/manifest.json', PUBLIC))).toThrow(
    'publico',
  );
  expect(() => requireInternal(newFolder())).toThrow('No hay una publicación de uso interno');
});

test('a site of internal use is offered to this machine alone; a public one to whoever is told', () => {
  const [own, open] = [INTERNAL, PUBLIC].map((text) => withFile('data/manifest.json', text));
  for (const host of ['127.0.0.1', 'localhost', '::1']) {
    expect(() => requireOwnMachine(own ?? '', host)).not.toThrow();
  }
  for (const host of ['0.0.0.0', '::', '192.168.1.10']) {
    expect(() => requireOwnMachine(own ?? '', host)).toThrow(host);
    expect(() => requireOwnMachine(open ?? '', host)).not.toThrow();
  }
});

test('serve.mjs does not give an internal site to the network', () => {
  const page = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;
  const dir = newFolder();
  writeFiles(dir, { '404.html': page, 'data/manifest.json': INTERNAL });
  const run = runNode(PROJECT, [join(PROJECT, 'scripts/serve.mjs'), dir], { HOST: '0.0.0.0' });
  expect(run.status).toBe(1);
  expect(lines(run.stderr)).toEqual([expect.stringContaining('sólo se sirve a esta computadora')]);
});

describe('the development server with the internal flag', () => {
  const VITE = join(PROJECT, 'node_modules/vite/bin/vite.js');

  test.each([['dev'], ['preview']])('vite %s refuses a network host', (command) => {
    for (const host of [['--host'], ['--host', '0.0.0.0']]) {
      const run = spawnSync(process.execPath, [VITE, command, ...host, '--port', '0'], {
        cwd: PROJECT,
        env: { ...process.env, ATLAS_INTERNO: '1' },
        encoding: 'utf8',
        timeout: 20_000,
      });
      expect([run.status, run.signal]).toEqual([1, null]);
      expect(run.stderr).toContain(
        'sólo se sirve a esta computadora: quita HOST o --host (0.0.0.0)',
      );
    }
  });

  test('starts for this machine alone, and has nothing kept', async () => {
    const started = (host: string | boolean | undefined) =>
      resolveConfig(
        {
          configFile: false,
          plugins: [ownMachineOnly()],
          server: host === undefined ? {} : { host },
        },
        'serve',
      );
    for (const host of [undefined, false, '127.0.0.1', '::1', 'localhost']) {
      const { server, preview } = await started(host);
      expect(server.headers['Cache-Control']).toBe('no-store');
      expect(preview.headers['Cache-Control']).toBe('no-store');
    }
    for (const host of [true, '0.0.0.0', '::', '192.168.1.10', 'mi-laptop.local']) {
      await expect(started(host)).rejects.toThrow('sólo se sirve a esta computadora');
    }
  });
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requireInternal, requireOwnMachine, requirePublic } from '../../scripts/lib/profile.mjs';
import { lines, newFolder, PROJECT, runNode, writeFiles } from './machine';

const INTERNAL = '{"perfil":"interno"}';
const PUBLIC = '{"perfil":"publico"}';

function withFile(path: string, text: string): string {
  const root = newFolder();
  writeFiles(root, { [path]: text });
  return root;
}

test.each(['static/data', 'build/data'])('an internal release in %s is told', (folder) => {
  expect(() => requirePublic(withFile(`${folder}/manifest.json`, INTERNAL))).toThrow(folder);
  expect(() => requirePublic(withFile(`${folder}/manifest.json`, PUBLIC))).not.toThrow();
});

test('a project without a build or with an internal one in its own folder is well', () => {
  expect(() => requirePublic(newFolder())).not.toThrow();
  expect(() => requirePublic(withFile('data/interno/manifest.json', INTERNAL))).not.toThrow();
});

test('this project has nothing of internal use where it is published from', () => {
  expect(() => requirePublic(PROJECT)).not.toThrow();
});

test('only a release of internal use makes an internal site', () => {
  expect(() => requireInternal(withFile('data/interno/manifest.json', INTERNAL))).not.toThrow();
  expect(() => requireInternal(withFile('data/interno/manifest.json', PUBLIC))).toThrow('publico');
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

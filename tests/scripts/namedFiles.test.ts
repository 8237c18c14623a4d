/** Nothing goes out that no manifest and no step of the build names. */
import { createHash } from 'node:crypto';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSite, missingSite } from '../../scripts/lib/build-site.mjs';
import { requirePublic } from '../../scripts/lib/profile.mjs';
import { gzipOf, tarOf, zipOf } from './archives';
import { clearFolders, runNode, PROJECT, writeFiles } from './machine';
import { stubProject } from './stubProject';

clearFolders();

const TABLE = 'PAR1 de la publicación';
const sha256 = createHash('sha256').update(TABLE).digest('hex');
const NAME = `observaciones.${sha256.slice(0, 8)}.parquet`;
const MANIFEST = JSON.stringify({
  perfil: 'publico',
  tablas: { observaciones: { archivo: NAME, sha256 } },
  geometrias: {},
});

/** A project with a release. */
function released(): string {
  const root = stubProject();
  writeFiles(root, {
    'static/favicon.svg': '<svg/>',
    'static/data/manifest.json': MANIFEST,
    [`static/data/${NAME}`]: TABLE,
  });
  return root;
}

/** A project with a site, built by a Vite that empties its folder as the true one does. */
async function built(): Promise<string> {
  const root = stubProject();
  writeFiles(root, {
    'static/favicon.svg': '<svg/>',
    'node_modules/vite/bin/vite.js': `
      const fs = require('node:fs');
      fs.rmSync('build', { recursive: true, force: true });
      fs.cpSync('static', 'build', { recursive: true });
      fs.mkdirSync('build/data');
      fs.writeFileSync('build/data/${NAME}', ${JSON.stringify(TABLE)});
      fs.writeFileSync('build/404.html', '<meta http-equiv="content-security-policy" content="x"><body></body>');`,
  });
  await buildSite(root);
  return root;
}

/** 13,035 rows without a word of what they are. */
const ROWS = `clave,n\n${'09015-1,1\n'.repeat(13_035)}`;

const PLANTED: readonly [name: string, content: string | Uint8Array][] = [
  ['observaciones.csv', ROWS],
  ['reunion.zip', zipOf({ 'observaciones.csv': ROWS })],
  ['reunion.tgz', gzipOf(tarOf({ 'observaciones.csv': ROWS }))],
  ['m.json.gz', gzipOf('{}')],
  ['data/observaciones.01234567.parquet', 'PAR1'],
  ['data/.a-medias-observaciones.01234567.parquet', 'PAR1'],
  ['_app/immutable/chunks/CAfe0123.js', 'export {}'],
  ['colonias/centro/index.html', '<html>'],
];

describe('what nobody names', () => {
  test.each(PLANTED)('is refused in static/: %s', async (name, content) => {
    const root = released();
    writeFiles(root, { [`static/${name}`]: content });
    const said = new RegExp(`«static/${name.replaceAll('.', '\\.')}».*manifiesto.*bórral`, 'i');
    expect(() => requirePublic(root)).toThrow(said);
    await expect(buildSite(root)).rejects.toThrow(said);
  });

  test.each(PLANTED)('is refused in build/: %s', async (name, content) => {
    const root = await built();
    writeFiles(root, { [`build/${name}`]: content });
    expect(() => requirePublic(root)).toThrow(`«build/${name}»`);
    expect(() => requirePublic(root)).toThrow('npm run build');
  });

  test('a link is no file of the project', () => {
    const root = released();
    writeFiles(root, { 'otra/a.csv': ROWS });
    symlinkSync('../otra', join(root, 'static/todo'));
    expect(() => requirePublic(root, ['static'])).toThrow('«static/todo»');
  });

  test('what a step wrote is not what stands there under its name', async () => {
    const root = await built();
    writeFiles(root, { [`build/data/${NAME}`]: 'PAR1 de otra' });
    expect(() => requirePublic(root)).toThrow(`«build/data/${NAME}»`);
  });

  test('nor is a table of a release that its manifest knows with other content', () => {
    const root = released();
    writeFiles(root, { [`static/data/${NAME}`]: 'PAR1 de otra' });
    expect(() => requirePublic(root)).toThrow(`«static/data/${NAME}»`);
  });

  test('a build that nobody wrote down is made again', async () => {
    const root = await built();
    expect(missingSite(root)).toBeNull();
    rmSync(join(root, '.cache'), { recursive: true });
    expect(() => requirePublic(root)).toThrow(/«build\/.*npm run build/);
    expect(missingSite(root)).not.toBeNull();
  });
});

test('a release and a build as the steps left them are well', async () => {
  expect(() => requirePublic(released())).not.toThrow();
  const root = await built();
  expect(() => requirePublic(root)).not.toThrow();
});

test('the command says which file, why and what to do', async () => {
  const root = released();
  writeFiles(root, { 'static/a.csv': ROWS, 'static/b.csv': ROWS });
  const run = runNode(PROJECT, ['-e', COMMAND, root], {});
  expect([run.status, run.stderr.trim().split('\n').length]).toEqual([1, 1]);
  expect(run.stderr).toContain('«static/a.csv» (y 1 más, como «static/b.csv»)');
});

const COMMAND = `
  import('${PROJECT}/scripts/lib/user-error.mjs').then(({ runCommand }) => runCommand(async () => {
    const { requirePublic } = await import('${PROJECT}/scripts/lib/profile.mjs');
    requirePublic(process.argv[1]);
  }));`;

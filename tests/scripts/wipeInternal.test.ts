/** After a session: nothing that knows a hidden count is left in the project, and nothing else is gone. */
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { wipeInternal } from '../../scripts/lib/wipe-internal.mjs';
import { PROJECT, clearFolders, newFolder, writeFiles } from './machine';

clearFolders();

/** In every file of internal use here, and in no other. */
const HIDDEN = 'cuenta-oculta';
const MANIFEST = JSON.stringify({
  perfil: 'interno',
  tablas: { observaciones: { archivo: 'observaciones.01234567.parquet' } },
  nota: HIDDEN,
});

const PUBLIC = {
  'data/catalogs/acuerdos.csv': 'id\nA1\n',
  'data/raw/fgj_carpetas/a.csv': 'alcaldia\n',
  'data/publicadas/2025-01-31/observaciones.01234567.parquet': 'PAR1',
  'static/data/manifest.json': '{"perfil":"publico"}',
  'static/data/observaciones.89abcdef.parquet': 'PAR1',
  'static/favicon.svg': '<svg/>',
  'build/index.html': '<html>',
  'build/data/manifest.json': '{"perfil":"publico"}',
  'node_modules/algo/index.js': '1',
  'src/a.ts': 'const perfil = "interno"',
};

const LEFT = {
  'data/interno/release/manifest.json': MANIFEST,
  'data/interno/release/observaciones.01234567.parquet': HIDDEN,
  'data/interno/site/index.html': HIDDEN,
  'data/interno/assets/data/manifest.json': MANIFEST,
  'data/interno/kit/output/a.html': HIDDEN,
  // Of earlier versions.
  'data/interno/manifest.json': MANIFEST,
  'data/.interno.construyendo-1-2-1/1-2': HIDDEN,
  'build-interno/index.html': HIDDEN,
  'build-interno/__data.json': HIDDEN,
  '.cache/static-interno/data/a.parquet': HIDDEN,
  'node_modules/.cache/atlas/0a.q10.br': HIDDEN,
  '.svelte-kit/output/prerendered/pages/index.html': HIDDEN,
  'test-results/playwright/trace.zip': HIDDEN,
  'playwright-report/index.html': HIDDEN,
  // By `--out`, which earlier versions let go anywhere, and what a build made of it.
  'static/interno/manifest.json': MANIFEST,
  'static/interno/observaciones.01234567.parquet': HIDDEN,
  'build/interno/manifest.json': MANIFEST,
  'build/interno/manifest.json.br': HIDDEN,
  'build/interno/observaciones.01234567.parquet': HIDDEN,
  'build/interno/observaciones.01234567.parquet.gz': HIDDEN,
  'data/reunion-julio/manifest.json': MANIFEST,
  'data/reunion-julio/observaciones.01234567.parquet': HIDDEN,
  'static/USO-INTERNO-NO-PUBLICAR_atlas-violeta_acuerdos.csv': HIDDEN,
};

const filesOf = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted();

function project(files: Record<string, string>): string {
  const root = newFolder();
  writeFiles(root, { ...PUBLIC, ...files });
  return root;
}

describe('wipeInternal', () => {
  test('leaves what is public, and not one file that knows a hidden count', () => {
    const root = project(LEFT);
    wipeInternal(root);
    expect(filesOf(root)).toEqual(Object.keys(PUBLIC).toSorted());
    for (const [path, text] of Object.entries(PUBLIC)) {
      expect(readFileSync(join(root, path), 'utf8')).toBe(text);
    }
    for (const folder of ['data/interno', 'static/interno', 'data/reunion-julio', '.svelte-kit']) {
      expect([folder, existsSync(join(root, folder))]).toEqual([folder, false]);
    }
  });

  test.each(Object.keys(LEFT))('%s alone is told and gone', (path) => {
    const text = path.endsWith('manifest.json') ? MANIFEST : HIDDEN;
    // A table by itself says nothing of what it is: its manifest does.
    const manifest = path.replace(/[^/]+$/, 'manifest.json');
    const isOfRelease = /^(static|build|data)\/.*(parquet|json)/.test(path);
    const root = project({ ...(isOfRelease ? { [manifest]: MANIFEST } : {}), [path]: text });
    expect(wipeInternal(root)).not.toEqual([]);
    expect(filesOf(root)).toEqual(Object.keys(PUBLIC).toSorted());
  });

  test('nothing to remove is no failure, and twice does no harm', () => {
    const root = project({});
    expect(wipeInternal(root)).toEqual([]);
    expect(wipeInternal(root)).toEqual([]);
  });

  test('never touches the catalogues: what says so there is told', () => {
    const root = project({ 'data/catalogs/copia.json': MANIFEST });
    expect(() => wipeInternal(root)).toThrow('«data/catalogs/copia.json»');
    expect(existsSync(join(root, 'data/catalogs/copia.json'))).toBe(true);
    expect(existsSync(join(root, 'data/catalogs/acuerdos.csv'))).toBe(true);
  });

  test('through a link to another folder only the link goes', () => {
    const other = newFolder();
    writeFiles(other, { 'suyo.txt': 'suyo' });
    const root = project({});
    symlinkSync(other, join(root, 'data/interno'));
    expect(wipeInternal(root)).toEqual(['data/interno']);
    expect(existsSync(join(other, 'suyo.txt'))).toBe(true);
  });
});

describe('npm run interno -- borrar', () => {
  const run = (root: string, ...args: readonly string[]) =>
    spawnSync(
      process.execPath,
      [
        '--import',
        pathToFileURL(join(PROJECT, 'node_modules/tsx/dist/loader.mjs')).href,
        join(root, 'scripts/interno.ts'),
        ...args,
      ],
      { encoding: 'utf8' },
    );

  const copyTools = (root: string) => {
    for (const path of ['scripts', 'package.json']) {
      cpSync(join(PROJECT, path), join(root, path), { recursive: true });
    }
    for (const name of ['valibot', 'fflate']) {
      symlinkSync(join(PROJECT, 'node_modules', name), join(root, 'node_modules', name));
    }
  };

  test('wipes the project that it is of, and says what', () => {
    const root = project(LEFT);
    copyTools(root);
    const { status, stdout } = run(root, 'borrar');
    expect(status).toBe(0);
    expect(stdout).toContain('data/interno, build-interno');
    const holding = filesOf(root).filter((path) =>
      readFileSync(join(root, path), 'utf8').includes(HIDDEN),
    );
    expect(holding).toEqual([]);
  });

  test('without its order it removes nothing', () => {
    const root = project(LEFT);
    copyTools(root);
    for (const args of [[], ['borra'], ['borrar', 'todo']]) {
      const { status, stderr } = run(root, ...args);
      expect([status, stderr.trim()]).toEqual([1, 'Uso: npm run interno -- borrar']);
    }
    expect(existsSync(join(root, 'data/interno/release/manifest.json'))).toBe(true);
  });
});

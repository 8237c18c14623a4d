/** The licences of what a site ships, from a site that ships little. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { LICENCES_FILE, licencePlugins } from '../../scripts/lib/licences.mjs';
import { clearFolders, newFolder, writeFiles } from './machine';

clearFolders();

const MIT = 'MIT License\n\nCopyright (c) nosotras\n\nPermission is hereby granted, free of charge';

const pack = (name: string, code: string, more: Record<string, string> = {}) => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({
    name,
    version: '1.2.3',
    license: 'MIT',
    type: 'module',
    main: 'index.js',
  }),
  [`node_modules/${name}/index.js`]: code,
  [`node_modules/${name}/LICENSE`]: `Licencia de ${name}`,
  ...more,
});

/** @returns the text of its licences */
async function built(files: Record<string, string>): Promise<string> {
  const root = newFolder();
  writeFiles(root, { 'index.html': '<script type="module" src="/main.js"></script>', ...files });
  const licences = licencePlugins(MIT);
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [licences.site()],
    worker: { plugins: () => [licences.worker()] },
  });
  return readFileSync(join(root, 'dist', LICENCES_FILE), 'utf8');
}

describe('licencias.txt', () => {
  test('has what the page and its worker ship, and what that needs, with notices', async () => {
    const text = await built({
      'main.js': `import 'directa'; import W from './w.js?worker&inline'; new W();`,
      'w.js': `import 'de-worker';`,
      ...pack('directa', `import 'indirecta'; document.title = 'a';`, {
        'node_modules/directa/NOTICE': 'Aviso de directa',
      }),
      ...pack('indirecta', `document.title = 'b';`),
      ...pack('de-worker', `self.postMessage('c');`),
      ...pack('@de/nadie', `document.title = 'd';`),
    });
    const names = [...text.matchAll(/^(\S+) 1\.2\.3 · MIT$/gm)].map(([, name]) => name);
    expect(names).toEqual(['de-worker', 'directa', 'indirecta']);
    expect(text).toContain('Licencia de directa\n\nAviso de directa');
    expect(text).toContain('Licencia de de-worker');
    expect(text).not.toContain('nosotras');
  });

  test('has DuckDB, which is inside its package, and what that carries bundled', async () => {
    const name = '@duckdb/duckdb-wasm';
    const text = await built({
      'main.js': `import '${name}';`,
      ...pack(name, `document.title = 'duckdb';`),
      ...pack(`${name}/node_modules/flecha`, ''),
    });
    expect(text).toContain('DuckDB en @duckdb/duckdb-wasm 1.2.3 · MIT');
    expect(text).toMatch(/Stichting DuckDB Foundation\n\nPermission is hereby granted/);
    expect(text).toContain('flecha');
  });

  test('words that several packages share are said once, under all their names', async () => {
    const same = (name: string) =>
      pack(name, `document.title += '${name}';`, { [`node_modules/${name}/LICENSE`]: 'La misma' });
    const text = await built({ 'main.js': `import 'a'; import 'b';`, ...same('a'), ...same('b') });
    expect(text).toContain('\na 1.2.3 · MIT\nb 1.2.3 · MIT\n');
    expect(text.match(/La misma/g)).toHaveLength(1);
  });

  test('has what single files ask to be kept, once', async () => {
    const notice = '/**\n* @license Apache\n*\n* Copyright (C) 1993 by Sun\n*/';
    const text = await built({
      'main.js': `import 'a'; import 'b';`,
      ...pack('a', `${notice}\n/* de paso */ document.title += 'a';`),
      ...pack('b', `${notice}\n/*! Aviso de b */ document.title += 'b';`),
    });
    expect(text.match(/@license Apache\n\nCopyright \(C\) 1993 by Sun/g)).toHaveLength(1);
    expect(text).toContain('\nAviso de b\n');
    expect(text).not.toContain('de paso');
  });

  test('a package without its text stops the build, and says what to do', async () => {
    const files = pack('muda', `document.title = 'x';`);
    delete files['node_modules/muda/LICENSE'];
    await expect(built({ 'main.js': `import 'muda';`, ...files })).rejects.toThrow(
      /El paquete muda 1\.2\.3 .* no trae el texto de su licencia \(MIT\): búscala/,
    );
  });
});

import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildIsCurrent, buildSite } from '../../scripts/lib/build-site.mjs';
import { precompress } from '../../scripts/lib/compress.mjs';
import { inputsFingerprint } from '../../scripts/lib/fingerprint.mjs';
import { newFolder, writeFiles } from './machine';

/** A project whose Vite builds a site of one page. */
function project(): string {
  const root = newFolder();
  writeFiles(root, {
    'src/a.ts': '1',
    'src/404-noscript.html': '<noscript>perdida: %base%/</noscript>',
    'node_modules/vite/bin/vite.js': `
      const fs = require('node:fs');
      fs.mkdirSync('build/_app', { recursive: true });
      fs.writeFileSync('build/404.html',
        '<meta http-equiv="content-security-policy" content="script-src \\'self\\' \\'sha256-x=\\'; connect-src \\'self\\'"><body></body>');
      if (fs.readFileSync('src/a.ts', 'utf8') === 'mal') { console.log('se rompió a.ts'); process.exit(1); }`,
  });
  return root;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('buildSite', () => {
  test('a site is built once, and again when a source changes', async () => {
    const root = project();
    expect(buildIsCurrent(root)).toBe(false);
    await buildSite(root);
    expect(buildIsCurrent(root)).toBe(true);
    writeFiles(root, { 'src/a.ts': '2' });
    expect(buildIsCurrent(root)).toBe(false);
  });

  test('leaves what static hosts read', async () => {
    const root = project();
    await buildSite(root);
    expect(existsSync(join(root, 'build/.nojekyll'))).toBe(true);
    const rules = readFileSync(join(root, 'build/_headers'), 'utf8').split(/\n(?=\/)/);
    const everywhere = rules.find((rule) => rule.startsWith('/*\n'));
    const app = rules.find((rule) => rule.startsWith('/_app/*\n'));
    expect(everywhere).toContain(
      "Content-Security-Policy: connect-src 'self'; frame-ancestors 'none'",
    );
    expect(everywhere).toContain('Referrer-Policy: no-referrer');
    expect(app).toContain("Content-Security-Policy: script-src 'self'; connect-src 'self'");
  });

  test('the page of unknown addresses says so without JavaScript, and where the site is', async () => {
    vi.stubEnv('BASE_PATH', '/atlas');
    const root = project();
    await buildSite(root);
    const page = readFileSync(join(root, 'build/404.html'), 'utf8');
    expect(page).toContain('<noscript>perdida: /atlas/</noscript></body>');
  });

  test('a failed build passes on the reason and counts as none', async () => {
    const root = project();
    writeFiles(root, { 'src/a.ts': 'mal' });
    await expect(buildSite(root)).rejects.toThrow('se rompió a.ts');
    expect(buildIsCurrent(root)).toBe(false);
  });

  test('a site of internal use does not pass for the public one', async () => {
    const root = project();
    vi.stubEnv('ATLAS_INTERNO', '1');
    await buildSite(root);
    expect(buildIsCurrent(root)).toBe(true);
    vi.unstubAllEnvs();
    expect(buildIsCurrent(root)).toBe(false);
  });
});

describe('inputsFingerprint', () => {
  test('a file moved or cut elsewhere is another site', () => {
    const root = newFolder();
    writeFiles(root, { 'src/a.ts': '12', 'src/b.ts': '3' });
    const moved = newFolder();
    writeFiles(moved, { 'src/a.ts': '1', 'src/b.ts': '23' });
    expect(inputsFingerprint(moved)).not.toBe(inputsFingerprint(root));
  });
});

describe('precompress', () => {
  test('keeps large results by content and leaves out what would not shrink', async () => {
    const [dir, cache] = [newFolder(), newFolder()];
    writeFiles(dir, {
      'large.wasm': new Uint8Array(2 << 20),
      'small.json': '{}',
      'noise.parquet': randomBytes(4096),
      'picture.png': new Uint8Array(5000),
    });
    await precompress(dir, cache);
    expect(readdirSync(dir).sort()).toEqual([
      'large.wasm',
      'large.wasm.br',
      'large.wasm.gz',
      'noise.parquet',
      'picture.png',
      'small.json',
    ]);
    expect(readdirSync(cache)).toHaveLength(2);
    expect(statSync(join(dir, 'large.wasm.br')).size).toBeLessThan(1000);

    const copy = newFolder();
    writeFiles(copy, { 'otro-nombre.wasm': new Uint8Array(2 << 20) });
    const [kept = ''] = readdirSync(cache).filter((file) => file.endsWith('.br'));
    writeFiles(cache, { [kept]: 'lo guardado' });
    await precompress(copy, cache);
    expect(readFileSync(join(copy, 'otro-nombre.wasm.br'), 'utf8')).toBe('lo guardado');
  });
});

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildSite, missingSite } from '../../scripts/lib/build-site.mjs';
import { inputsFingerprint } from '../../scripts/lib/fingerprint.mjs';
import { clearFolders, newFolder, writeFiles } from './machine';
import { stubProject } from './stubProject';

clearFolders();

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('buildSite', () => {
  test('a site is built once, and again when a source changes', async () => {
    const root = stubProject();
    expect(missingSite(root)).toBe('El sitio no se ha construido.');
    await buildSite(root);
    expect(missingSite(root)).toBeNull();
    writeFiles(root, { 'src/a.ts': '2' });
    expect(missingSite(root)).toBe('El sitio construido es de otros archivos.');
  });

  test('leaves what static hosts read', async () => {
    const root = stubProject();
    await buildSite(root);
    expect(existsSync(join(root, 'build/.nojekyll'))).toBe(true);
    const rules = readFileSync(join(root, 'build/_headers'), 'utf8').split(/\n(?=\/)/);
    const everywhere = rules.find((rule) => rule.startsWith('/*\n'));
    const app = rules.find((rule) => rule.startsWith('/_app/*\n'));
    expect(everywhere).toMatch(/Content-Security-Policy: connect-src 'self'$/m);
    // Each folder says who may show it in a frame: what is said of all would forbid it to all.
    const first = rules.find((rule) => rule.startsWith('/\n'));
    const figures = rules.find((rule) => rule.startsWith('/insertar/*\n'));
    expect(first).toContain("Content-Security-Policy: frame-ancestors 'none'");
    expect(figures).toMatch(/Content-Security-Policy: .*; frame-ancestors \*$/m);
    expect(everywhere).toContain('Referrer-Policy: no-referrer');
    expect(app).toContain("Content-Security-Policy: script-src 'self'; connect-src 'self'");
  });

  test('the page of unknown addresses says so without JavaScript, and where the site is', async () => {
    vi.stubEnv('BASE_PATH', '/atlas');
    const root = stubProject();
    await buildSite(root);
    const page = readFileSync(join(root, 'build/404.html'), 'utf8');
    expect(page).toContain('<noscript>perdida: /atlas/</noscript></body>');
  });

  test('its name is the fingerprint of its inputs, whatever a terminal says', async () => {
    vi.stubEnv('ATLAS_VERSION', 'otra');
    const root = stubProject();
    writeFiles(root, {
      'node_modules/vite/bin/vite.js': `
        const fs = require('node:fs');
        fs.mkdirSync('build', { recursive: true });
        fs.writeFileSync('build/version.txt', process.env.ATLAS_VERSION);
        fs.writeFileSync('build/404.html', '<meta http-equiv="content-security-policy" content="x">');`,
    });
    await buildSite(root);
    expect(readFileSync(join(root, 'build/version.txt'), 'utf8')).toBe(inputsFingerprint(root));
  });

  describe('with absolute addresses', () => {
    /** A project whose Vite writes three pages and tells the address that it was given. */
    function pages(): string {
      const root = stubProject();
      writeFiles(root, {
        'node_modules/vite/bin/vite.js': `
          const fs = require('node:fs');
          for (const page of ['', 'servicios/', 'sesiones/editor/']) {
            fs.mkdirSync('build/' + page, { recursive: true });
            const robots = page.endsWith('editor/') ? '<meta name="robots" content="noindex" />' : '';
            fs.writeFileSync('build/' + page + 'index.html', robots);
          }
          fs.writeFileSync('build/told.txt', process.env.SITIO);
          fs.writeFileSync('build/404.html', '<meta http-equiv="content-security-policy" content="x">');`,
      });
      return root;
    }
    const read = (root: string, file: string) => readFileSync(join(root, 'build', file), 'utf8');

    test('without SITIO there are none', async () => {
      vi.stubEnv('SITIO', '');
      const root = pages();
      await buildSite(root);
      expect(read(root, 'told.txt')).toBe('');
      expect(existsSync(join(root, 'build/sitemap.xml'))).toBe(false);
      expect(existsSync(join(root, 'build/robots.txt'))).toBe(false);
    });

    test('the map of the site has every page that may be listed', async () => {
      vi.stubEnv('SITIO', 'https://atlas.example.org');
      const root = pages();
      await buildSite(root);
      expect(read(root, 'told.txt')).toBe('https://atlas.example.org/');
      expect(
        [...read(root, 'sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at]) => at),
      ).toEqual(['https://atlas.example.org/', 'https://atlas.example.org/servicios/']);
      expect(read(root, 'robots.txt')).toContain('Sitemap: https://atlas.example.org/sitemap.xml');
      expect(read(root, '_headers')).toContain('/sitemap.xml');
    });

    test('under a path, where no robots.txt is read, there is only the map', async () => {
      vi.stubEnv('SITIO', 'https://example.org/');
      vi.stubEnv('BASE_PATH', 'atlas');
      const root = pages();
      await buildSite(root);
      expect(read(root, 'sitemap.xml')).toContain(
        '<loc>https://example.org/atlas/servicios/</loc>',
      );
      expect(existsSync(join(root, 'build/robots.txt'))).toBe(false);
    });

    test('an address is another site', async () => {
      const root = pages();
      await buildSite(root);
      vi.stubEnv('SITIO', 'https://atlas.example.org');
      expect(missingSite(root)).toBe('El sitio construido es de otros archivos.');
    });
  });

  test('a failed build passes on the reason and counts as none', async () => {
    const root = stubProject();
    writeFiles(root, { 'src/a.ts': 'mal' });
    await expect(buildSite(root)).rejects.toThrow('se rompió a.ts');
    expect(missingSite(root)).toBe('Una construcción del sitio quedó a medias.');
  });

  test('a site that lost a file since is no longer whole', async () => {
    const root = stubProject();
    await buildSite(root);
    rmSync(join(root, 'build/_headers'));
    expect(missingSite(root)).toBe('Al sitio construido le faltan archivos.');
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

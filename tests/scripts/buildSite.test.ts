import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildIsCurrent, buildSite } from '../../scripts/lib/build-site.mjs';
import { precompress } from '../../scripts/lib/compress.mjs';
import { inputsFingerprint } from '../../scripts/lib/fingerprint.mjs';
import { PROJECT, clearFolders, newFolder, runNode, writeFiles } from './machine';

clearFolders();

/** A project whose Vite builds a site of one page. */
function project(): string {
  const root = newFolder();
  writeFiles(root, {
    'src/a.ts': '1',
    'src/404.html': '<noscript>perdida: %base%/</noscript>',
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

  test('its name is the fingerprint of its inputs, whatever a terminal says', async () => {
    vi.stubEnv('ATLAS_VERSION', 'otra');
    const root = project();
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
      const root = project();
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
      expect(buildIsCurrent(root)).toBe(false);
    });
  });

  test('a failed build passes on the reason and counts as none', async () => {
    const root = project();
    writeFiles(root, { 'src/a.ts': 'mal' });
    await expect(buildSite(root)).rejects.toThrow('se rompió a.ts');
    expect(buildIsCurrent(root)).toBe(false);
  });

  describe('of internal use', () => {
    /** A project with both releases, whose Vite puts into the site what its configuration would. */
    function internalProject(perfil = 'interno'): string {
      const root = project();
      writeFiles(root, {
        'static/favicon.svg': '<svg/>',
        '.svelte-kit/tsconfig.json': '{}',
        'static/data/manifest.json': '{"perfil":"publico"}',
        'data/interno/release/manifest.json': JSON.stringify({ perfil }),
        'node_modules/vite/bin/vite.js': `
          const fs = require('node:fs');
          const isInternal = process.env.ATLAS_INTERNO === '1';
          const dir = isInternal ? 'data/interno/site' : 'build';
          fs.rmSync(dir, { recursive: true, force: true });
          fs.cpSync(isInternal ? 'data/interno/assets' : 'static', dir, { recursive: true });
          fs.writeFileSync(dir + '/404.html',
            '<head><meta http-equiv="content-security-policy" content="default-src none"></head><body></body>');`,
      });
      return root;
    }
    const profileIn = (root: string, dir: string): unknown =>
      JSON.parse(readFileSync(join(root, dir, 'data/manifest.json'), 'utf8')).perfil;

    test('goes to a folder of its own, marked, and leaves the public one alone', async () => {
      const root = internalProject();
      await buildSite(root, 'interno');
      expect(existsSync(join(root, 'build'))).toBe(false);
      expect(profileIn(root, 'data/interno/site')).toBe('interno');
      expect(existsSync(join(root, 'data/interno/site/favicon.svg'))).toBe(true);
      const mark = join(root, 'data/interno/site/USO-INTERNO-NO-PUBLICAR.txt');
      expect(readFileSync(mark, 'utf8')).toContain('USO INTERNO · NO PUBLICAR');
      expect(readFileSync(join(root, 'data/interno/site/robots.txt'), 'utf8')).toContain(
        'Disallow: /',
      );
      const notFound = readFileSync(join(root, 'data/interno/site/404.html'), 'utf8');
      expect(notFound).toMatch(/<body><style>[^]*USO INTERNO · NO PUBLICAR<\/p><noscript>/);
      expect(notFound).toContain('<meta name="robots" content="noindex');
      expect(notFound.match(/<\/body>/g)).toHaveLength(1);
      // GitHub Pages and Netlify get nothing that makes it work there.
      expect(existsSync(join(root, 'data/interno/site/.nojekyll'))).toBe(false);
      expect(existsSync(join(root, 'data/interno/site/_headers'))).toBe(false);
      expect([buildIsCurrent(root), buildIsCurrent(root, 'interno')]).toEqual([false, true]);
      await buildSite(root);
      expect(profileIn(root, 'build')).toBe('publico');
    });

    test('has no public address', async () => {
      vi.stubEnv('SITIO', 'https://atlas.example.org');
      const root = internalProject();
      await buildSite(root, 'interno');
      expect(existsSync(join(root, 'data/interno/site/sitemap.xml'))).toBe(false);
      expect(readFileSync(join(root, 'data/interno/site/robots.txt'), 'utf8')).toContain(
        'Disallow: /',
      );
    });

    test('a variable left over in a terminal does not make a public build internal', async () => {
      vi.stubEnv('ATLAS_INTERNO', '1');
      const root = internalProject();
      await buildSite(root);
      expect(profileIn(root, 'build')).toBe('publico');
      expect(readFileSync(join(root, 'build/404.html'), 'utf8')).not.toContain('USO INTERNO');
      expect(existsSync(join(root, 'data/interno/site'))).toBe(false);
    });

    test('another internal release is another site', async () => {
      const root = internalProject();
      await buildSite(root, 'interno');
      writeFiles(root, { 'data/interno/release/manifest.json': '{"perfil":"interno","k":1}' });
      expect(buildIsCurrent(root, 'interno')).toBe(false);
    });

    test('needs an internal release, and says how to make it', async () => {
      await expect(buildSite(internalProject('publico'), 'interno')).rejects.toThrow(
        'no de uso interno',
      );
      await expect(buildSite(project(), 'interno')).rejects.toThrow('--profile interno');
    });

    test('a public build that came out with an internal release is erased', async () => {
      const root = project();
      writeFiles(root, {
        'node_modules/vite/bin/vite.js': `
          const fs = require('node:fs');
          fs.mkdirSync('build/reunion', { recursive: true });
          fs.writeFileSync('build/reunion/lo-que-sea', '{"perfil":"interno"}');`,
      });
      await expect(buildSite(root)).rejects.toThrow('se borró');
      expect(existsSync(join(root, 'build'))).toBe(false);
    });

    test.each(['static/data/manifest.json', 'static/interno/m.json', 'data/reunion-julio/m.json'])(
      'nothing public is built beside %s',
      async (path) => {
        const root = internalProject();
        writeFiles(root, { [path]: '{"perfil":"interno"}' });
        await expect(buildSite(root)).rejects.toThrow(path);
        expect(existsSync(join(root, 'build'))).toBe(false);
      },
    );

    test('is its owner’s alone, whatever the modes that its files came with', async () => {
      const root = internalProject();
      chmodSync(join(root, 'data/interno/release/manifest.json'), 0o666);
      chmodSync(join(root, 'data/interno'), 0o777);
      await buildSite(root, 'interno');
      const folder = join(root, 'data/interno');
      const modes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .concat('.')
        .map((name) => ({ name, stat: statSync(join(folder, name)) }))
        .map(({ name, stat }) => [name, (stat.mode & 0o777).toString(8), stat.isDirectory()]);
      expect(modes.length).toBeGreaterThan(8);
      for (const mode of modes) expect(mode).toEqual([mode[0], mode[2] ? '700' : '600', mode[2]]);
    });

    test('leaves nothing of it where results are kept between builds', async () => {
      const root = internalProject();
      writeFiles(root, { 'data/interno/release/grande.json': new Uint8Array(2 << 20) });
      await buildSite(root, 'interno');
      expect(existsSync(join(root, 'node_modules/.cache'))).toBe(false);
    });

    test('is not made through a link', async () => {
      const root = internalProject();
      renameSync(join(root, 'data/interno'), join(root, 'static/reunion'));
      symlinkSync('../static/reunion', join(root, 'data/interno'));
      await expect(buildSite(root, 'interno')).rejects.toThrow('es un enlace');
    });
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

  test('takes no more memory for three hundred pages than for a few', async () => {
    const [dir, cache] = [newFolder(), newFolder()];
    const row = (page: number) => (_: unknown, n: number) => `<td>${(n * 7919 + page) % 1000}</td>`;
    for (let page = 0; page < 300; page += 1) {
      writeFiles(dir, { [`${page}.html`]: Array.from({ length: 1500 }, row(page)).join('') });
    }
    const code = `
      import { precompress } from ${JSON.stringify(join(PROJECT, 'scripts/lib/compress.mjs'))};
      const before = process.resourceUsage().maxRSS;
      await precompress(${JSON.stringify(dir)}, ${JSON.stringify(cache)});
      console.log(process.resourceUsage().maxRSS - before);`;
    const { stdout, stderr } = runNode(PROJECT, ['--input-type=module', '-e', code], {});
    expect(stderr).toBe('');
    expect(readdirSync(dir)).toHaveLength(600);
    // Kilobytes: all at once they took 90 MB.
    expect(Number(stdout)).toBeGreaterThan(0);
    expect(Number(stdout)).toBeLessThan(45_000);
  });
});

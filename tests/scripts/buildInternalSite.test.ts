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
import { buildSite, missingSite } from '../../scripts/lib/build-site.mjs';
import { clearFolders, writeFiles } from './machine';
import { stubProject } from './stubProject';

clearFolders();

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a site of internal use', () => {
  /** A project with both releases, whose Vite puts into the site what its configuration would. */
  function internalProject(perfil = 'interno'): string {
    const root = stubProject();
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
        fs.writeFileSync(dir + '/index.html', '<figure id="mapa" data-figure="mapa"><h2>Más</h2></figure>');
        fs.writeFileSync(dir + '/404.html',
          '<head><meta http-equiv="content-security-policy" content="default-src none"></head><body></body>');`,
    });
    return root;
  }
  const profileIn = (root: string, dir: string): unknown =>
    JSON.parse(readFileSync(join(root, dir, 'data/manifest.json'), 'utf8')).perfil;

  test('has none of its figures for other sites, and a public one has', async () => {
    const root = internalProject();
    await buildSite(root, 'interno');
    expect(existsSync(join(root, 'data/interno/site/index.html'))).toBe(true);
    expect(existsSync(join(root, 'data/interno/site/insertar'))).toBe(false);
    await buildSite(root);
    expect(existsSync(join(root, 'build/insertar/mapa/index.html'))).toBe(true);
  });

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
    expect([missingSite(root), missingSite(root, 'interno')]).toEqual([
      'El sitio no se ha construido.',
      null,
    ]);
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
    expect(missingSite(root, 'interno')).not.toBeNull();
  });

  test('needs an internal release, and says how to make it', async () => {
    await expect(buildSite(internalProject('publico'), 'interno')).rejects.toThrow(
      'no de uso interno',
    );
    await expect(buildSite(stubProject(), 'interno')).rejects.toThrow('--profile interno');
  });

  test('a public build that came out with an internal release is erased', async () => {
    const root = stubProject();
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

/** The files for programs are there only where the site knows its own address, and never of internal use. */
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const ROUTES = {
  'catalogo.jsonld': () => import('../../../src/routes/datos/catalogo.jsonld/+server'),
  'datapackage.json': () => import('../../../src/routes/datos/datapackage.json/+server'),
  'novedades.xml': () => import('../../../src/routes/datos/novedades.xml/+server'),
  'llms.txt': () => import('../../../src/routes/llms.txt/+server'),
};

describe.each(Object.entries(ROUTES))('%s', (_, load) => {
  it('is not written without SITIO', async () => {
    vi.stubEnv('SITIO', '');
    const route = await load();
    expect(route.prerender).toBe(false);
    await expect(route.GET()).rejects.toThrow('SITIO');
  });

  it('is written with it, of the present release, and the same twice', async () => {
    vi.stubEnv('SITIO', 'https://atlas.example.org/');
    const route = await load();
    expect(route.prerender).toBe(true);
    const [one, other] = await Promise.all([route.GET(), route.GET()]);
    const text = await one.text();
    expect(text).toContain('https://atlas.example.org/datos/');
    expect(text).toMatch(/\d{4}-\d\d-\d\d-publico-[0-9a-f]{8}/);
    expect(await other.text()).toBe(text);
  });
});

it('the page has its data set only with SITIO', async () => {
  vi.stubEnv('SITIO', '');
  const without = await import('$features/data/page.server');
  expect((await without.loadData()).conjunto).toBeNull();
  vi.resetModules();
  vi.stubEnv('SITIO', 'https://atlas.example.org/');
  const { loadData } = await import('$features/data/page.server');
  expect((await loadData()).conjunto).toContain('"@type":"Dataset"');
});

it('of internal use there is nothing to tell, whatever a terminal says', async () => {
  vi.stubEnv('SITIO', 'https://atlas.example.org/');
  vi.doMock('$lib/page/release.server', () => ({
    release: { manifest: () => Promise.resolve({ perfil: 'interno' }) },
  }));
  const { loadPublished } = await import('$features/data/machine/published.server');
  await expect(loadPublished()).rejects.toThrow('uso interno');
  vi.doUnmock('$lib/page/release.server');
});

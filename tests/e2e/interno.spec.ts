/** A site on an invented release of internal use: every page, sheet and file says so, and none is for a host. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { internalFiles } from '../../scripts/lib/find-internal.mjs';
import { manySources, manySourcesParts, manySourcesTopology } from '../engine/manySources';
import { expect, test as guarded } from './helpers/origin';
import { printed } from './helpers/pdf';
import { siteOn, type OwnSite } from './helpers/siteOn';
import { gateIf } from './helpers/parts';
import { takeFile, takesOf } from './helpers/takes';

const BANNER = 'USO INTERNO · NO PUBLICAR';
const SESSION = {
  fecha: '2025-02-26',
  nombre: 'sesión inventada',
  fuente: 'inventado',
  fuente_url: null,
  nota: null,
};

const test = guarded.extend<object, { site: OwnSite }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const site = await siteOn(
        { ...manySources([]), sesiones: [SESSION] },
        {
          ...manySourcesParts({ corte: '2025-03-31', ultimo_mes_completo: '2024-09-01' }),
          topojson: manySourcesTopology(),
          perfil: 'interno',
        },
      );
      await use(site);
      await site.close();
    },
    { scope: 'worker', timeout: 400_000 },
  ],
  baseURL: async ({ site }, use) => use(site.url),
});

// One build is enough: the banner is the same at every width.
test.skip(({ isMobile }) => isMobile);

const htmlOf = (site: OwnSite) =>
  readdirSync(site.dir, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );

test('each page bears the banner and asks not to be listed', ({ site }) => {
  const paths = htmlOf(site);
  expect(paths.length).toBeGreaterThan(20);
  expect(paths).toContain('404.html');
  for (const path of paths) {
    const { document } = parseHTML(readFileSync(join(site.dir, path), 'utf8'));
    expect([path, document.querySelector('.internal-site')?.textContent]).toEqual([path, BANNER]);
    const robots = document.querySelector('meta[name="robots"]')?.getAttribute('content');
    expect([path, robots]).toEqual([path, expect.stringContaining('noindex')]);
  }
});

test('its folder is its own, and says what it is', ({ site }) => {
  expect(site.dir).toMatch(/data\/interno\/site$/);
  const root = join(site.dir, '../../..');
  expect(readdirSync(join(root, 'data/interno')).toSorted()).toEqual([
    'assets',
    'kit',
    'release',
    'site',
  ]);
  // Nothing of what a build writes on its way lies anywhere else.
  for (const folder of ['build', '.svelte-kit/output', 'static/data']) {
    expect([folder, existsSync(join(root, folder))]).toEqual([folder, false]);
  }
  expect(existsSync(join(site.dir, 'USO-INTERNO-NO-PUBLICAR.txt'))).toBe(true);
  expect(readFileSync(join(site.dir, 'robots.txt'), 'utf8')).toContain('Disallow: /');
});

test('each page of it, each table and each piece of data says what it is to a public build', ({
  site,
}) => {
  const told = new Set(internalFiles(site.dir, ['.']).map((path) => path.slice(2)));
  const files = readdirSync(site.dir, { recursive: true, encoding: 'utf8' });
  const speaking = files.filter((path) => /\.html$|__data\.json$|manifest\.json$/.test(path));
  expect(speaking.length).toBeGreaterThan(40);
  expect(speaking.filter((path) => !told.has(path))).toEqual([]);
});

test('its data are one file that says what it is, with no citation, and nothing is for programs', ({
  site,
}) => {
  const files = readdirSync(site.dir, { recursive: true, encoding: 'utf8' });
  const packed = 'datos/USO-INTERNO-NO-PUBLICAR_atlas-violeta.zip';
  expect(files.filter((path) => path.endsWith('.zip'))).toEqual([packed]);
  const entries = unzipSync(new Uint8Array(readFileSync(join(site.dir, packed))));
  expect(strFromU8(entries['LEEME.md'] ?? new Uint8Array())).toContain(BANNER);
  expect(Object.keys(entries).filter((name) => name.startsWith('cita'))).toEqual([]);
  // Nor an embed, its oEmbed, a card, or what a permalink of another release would be answered with.
  const forOthers =
    /llms|jsonld|datapackage|novedades|ultima|figuras|insertar|oembed|tarjetas|anteriores/;
  expect(files.filter((path) => forOthers.test(path))).toEqual([]);
  const { document } = parseHTML(readFileSync(join(site.dir, 'datos/index.html'), 'utf8'));
  expect(document.querySelector('#citar, #programas, [type="application/ld+json"]')).toBeNull();
});

for (const address of ['', 'verificar/', 'datos/sql/']) {
  test(`no address of /${address} is given away`, async ({ page, site }) => {
    await page.goto(site.url + address);
    await expect(page.locator('html[data-app=alive]')).toBeAttached();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Compartir' })).toHaveCount(0);
    if (address !== 'datos/sql/') return;
    await page.getByRole('button', { name: 'Ejecutar' }).click();
    await expect(page.getByRole('heading', { name: 'Resultado' })).toBeVisible({ timeout: 30_000 });
    expect(new URL(page.url()).hash).toBe('');
  });
}

test('it answers to its own address alone, and the browser keeps nothing', async ({
  page,
  site,
}) => {
  const response = await page.goto('/');
  expect(response?.headers()['cache-control']).toBe('no-store');
  const asked = await page.request.get(site.url, { headers: { host: 'atacante.example' } });
  expect([asked.status(), await asked.text()]).toEqual([
    421,
    expect.stringContaining('sólo responde a la dirección que dijo al arrancar'),
  ]);
});

test.describe('an unknown address', () => {
  test.use({ allowedConsole: [/404|Not found/] });

  test('bears it once, with JavaScript and without', async ({ page, browser, site }) => {
    const banner = (on: Page) => on.getByText(BANNER, { exact: true }).and(on.locator(':visible'));
    await page.goto('/no/existe/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No encontramos esa página');
    await expect(banner(page)).toHaveCount(1);
    const bare = await browser.newContext({ javaScriptEnabled: false });
    const still = await bare.newPage();
    await still.goto(`${site.url}no/existe/`);
    await expect(banner(still)).toHaveCount(1);
    await bare.close();
  });
});

/** Waits until the page lives: what is prerendered is printed too, but its controls are then hidden. */
async function opened(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.internal-site')).toBeVisible();
}

for (const path of [
  '/',
  '/cambios/',
  '/gabinete/',
  '/prioridades/',
  '/sesiones/',
  '/metodologia/',
  '/colonias/centro/',
]) {
  test(
    `${path}: each sheet of its paper bears the banner`,
    gateIf(path === '/'),
    async ({ page }) => {
      await opened(page, path);
      const { pages } = await printed(page);
      expect(pages.map((text) => text.includes(BANNER))).toEqual(pages.map(() => true));
    },
  );
}

test('the brief: two sheets, each with the banner, and so is the name of its PDF', async ({
  page,
}) => {
  await opened(page, `/sesiones/${SESSION.fecha}/informe/`);
  await expect(page.locator('.brief svg')).toBeVisible();
  const { pages } = await printed(page);
  // Its own over each sheet, and the one that is repeated on all paper.
  expect(pages.map((text) => text.split(BANNER).length - 1)).toEqual([2, 2]);
  await expect(page).toHaveTitle(new RegExp(`^${BANNER}`));
});

test('a frozen scenario carries weights and its release: no order, no score, no colonia', async ({
  page,
}) => {
  await opened(page, '/prioridades/');
  await expect(page.locator('#congelar').locator('..')).toContainText(
    'ni el orden ni los puntajes',
  );
  await page.getByRole('button', { name: 'Congelar este escenario' }).click();
  await expect(page).toHaveURL(/congelado=interno-1~/);
  const link = new URL(page.url());
  expect(link.searchParams.get('congelado')).toMatch(
    /^interno-1~2025-01-31-interno-0a1b2c3d~iguales~[a-z_]+-\d+(\.[a-z_]+-\d+)*~2025![0-9a-f]{64}$/,
  );
  const order = page.locator('figure#escenario table');
  const before = await order.textContent();
  // Opened again, the order is found from the weights.
  await page.goto(link.href);
  await expect(page.locator('figure#escenario')).toContainText(
    'ni el orden ni los puntajes van en el enlace',
  );
  expect(await order.textContent()).toBe(before);
});

test('each file that it gives bears it in its name and in each row', async ({ page }) => {
  await opened(page, '/cambios/');
  const download = await takeFile(page.locator('figure#cambios'));
  expect(download.suggestedFilename()).toBe('USO-INTERNO-NO-PUBLICAR_atlas-violeta_cambios.csv');
  const [header, ...rows] = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(header).toMatch(/^\uFEFF?uso,/);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter((row) => !row.startsWith(`${BANNER},`))).toEqual([]);
});

test('the picture of a figure bears it over all, and no other site is offered the figure', async ({
  page,
}) => {
  await opened(page, '/cambios/');
  const figure = page.locator('figure#cambios');
  const picture = await takeFile(figure, 'svg');
  expect(picture.suggestedFilename()).toBe(
    'USO-INTERNO-NO-PUBLICAR_atlas-violeta_cambios_cambios.svg',
  );
  expect(readFileSync(await picture.path(), 'utf8')).toContain(`>${BANNER}</text>`);
  const takes = await takesOf(figure);
  await expect(takes.getByRole('button')).toHaveText([/CSV/, /SVG/, /PNG/]);
});

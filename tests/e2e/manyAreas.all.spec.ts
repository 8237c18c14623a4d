/** A site of 198 colonias, two of the same name: no page grows with all of them, and none lacks them. */
import { inventedRelease } from '../fixtures/inventedRelease/inventedRelease';
import { MOST_BYTES, MOST_NODES, pageWeights } from '../../scripts/bench/areas/pageWeights';
import { embedWeights } from '../heavyEmbeds';
import { settled } from './helpers/figures';
import { readPng, readSvg } from './helpers/pictures';
import { takeFile } from './helpers/takes';
import { expect, test as guarded } from './helpers/origin';
import { siteOn, type OwnSite } from './helpers/siteOn';

const COLONIAS = 198;

const test = guarded.extend<object, { site: OwnSite }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const { tables, parts } = inventedRelease({ colonias: COLONIAS, population: true });
      const site = await siteOn(tables, parts);
      await use(site);
      await site.close();
    },
    { scope: 'worker', timeout: 900_000 },
  ],
  baseURL: async ({ site }, use) => use(site.url),
});

// One build is enough: what a page holds is the same at every width.
test.skip(({ isMobile }) => isMobile);

const [TWIN, OTHER_TWIN] = ['lomas-de-xilotla', 'lomas-de-xilotla-2'];

test('no page weighs a megabyte or has six thousand elements', ({ site }) => {
  const weights = pageWeights(site.dir);
  expect(weights.length).toBeGreaterThan(COLONIAS);
  expect(weights.filter(({ bytes }) => bytes > MOST_BYTES)).toEqual([]);
  expect(weights.filter(({ nodes }) => nodes > MOST_NODES)).toEqual([]);
});

test('no figure for other sites weighs more than 60 kB, with a map of all colonias', ({ site }) => {
  const { count, most, heavy } = embedWeights(site.dir);
  console.log(`${count} embeds, the largest ${most} bytes`);
  expect(count).toBeGreaterThan(10);
  expect(heavy).toEqual([]);
});

test('a page of one colonia does not grow with the others', ({ site }) => {
  const colonias = pageWeights(site.dir).filter(({ page }) =>
    /^colonias\/(?!todas|index)/.test(page),
  );
  expect(colonias).toHaveLength(COLONIAS);
  // Those of 33 colonias, which hold the map, the list and the tables of all, weigh 230 KB.
  expect(Math.max(...colonias.map(({ bytes }) => bytes))).toBeLessThan(200_000);
});

for (const path of [
  '',
  'prioridades/',
  'agrupamientos/',
  'evaluar/',
  'cambios/',
  'gabinete/',
  'colonias/',
  'colonias/todas/',
]) {
  test(`two colonias of one name do not stop «${path}»`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`/${path}`);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('h1')).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test('the colonias of one name have a page each', async ({ page }) => {
  await page.goto(`/colonias/${TWIN}/`);
  const name = await page.locator('h1').textContent();
  const lead = await page.locator('.lead').textContent();
  await page.goto(`/colonias/${OTHER_TWIN}/`);
  await expect(page.locator('h1')).toHaveText(name ?? '');
  await expect(page.locator('.lead')).not.toHaveText(lead ?? '');
});

test('the map is drawn once its rows have come, and answers to the address', async ({ page }) => {
  await page.goto(`/?colonia=${OTHER_TWIN}&medida=carpetas`);
  await expect(page.locator('#mapa svg a')).toHaveCount(COLONIAS);
  await settled(page);
  await expect(page.locator('#orden [aria-current="true"]')).toHaveAttribute(
    'href',
    new RegExp(`/${OTHER_TWIN}$`),
  );
  await expect(page.getByRole('radio', { name: 'Carpetas' })).toBeChecked();
  await page.getByLabel('Indicador').selectOption('violencia_sexual');
  await settled(page);
  await expect(page.locator('#mapa .subtitle')).toContainText('violencia sexual');
});

test.describe('while its rows have not come', () => {
  test.use({ allowedConsole: [/net::ERR|Failed to (load|fetch)|MissingDrawingError/] });

  test('the map, which is a file, has its pictures, as other sites show it', async ({ page }) => {
    await page.route(/filas\.json/, (route) => route.abort());
    await page.goto('/');
    const figure = page.locator('figure#mapa');
    await expect(figure.locator('img')).toBeVisible();

    const svg = await readSvg(page, await takeFile(figure, 'svg'));
    expect(svg.error).toBe('');
    expect(svg.active).toEqual([]);
    expect(svg.unresolved).toEqual([]);
    expect(svg.source).not.toMatch(/var\(|\bNaN\b/);
    // Each colonia, and what goes over some of them.
    expect(svg.marks).toBeGreaterThan(COLONIAS);
    const png = await readPng(page, await takeFile(figure, 'png'));
    expect(png.width).toBeGreaterThanOrEqual(1590);
    expect(png.white).toBeLessThan(0.95);
    expect(png.black).toBeLessThan(0.1);

    await page.route(/mapa\.svg/, (route) => route.abort());
    await figure.locator('[data-take="svg"]').click();
    await expect(figure.getByRole('status')).toContainText('No se pudo traer lo que dibuja');

    await page.goto('/insertar/mapa/');
    const embedded = page.getByRole('img', { name: /^Mapa de las colonias/ });
    await expect(embedded).toBeVisible();
    expect(await embedded.locator('path').count()).toBeGreaterThan(COLONIAS);
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the map is seen, and the list leads to all colonias', async ({ page }) => {
    await page.goto(`/colonias/${TWIN}/`);
    const map = page.getByRole('img', { name: /^Mapa de las colonias: Carpetas/ });
    await expect(map).toBeVisible();
    expect(await map.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth)).toBe(
      640,
    );
    await page.getByRole('link', { name: `Las ${COLONIAS} colonias, en orden` }).click();
    await expect(page.locator('#orden ol > li')).toHaveCount(COLONIAS);
    const links = page.locator(
      `#orden ol a[href$="/${TWIN}"], #orden ol a[href$="/${OTHER_TWIN}"]`,
    );
    await expect(links).toHaveCount(2);
  });
});
